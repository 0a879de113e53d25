// Generated from spec/paths/authorization/202405/category_assets.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the category assets that a partner token reaches, each with its cipher.
 *
 * `GET /authorization/202405/category_assets` · partner · takes no shop · scope `partner.authorization.info` · reads,
 * so it may be repeated
 */
export const getAuthorizedCategoryAssets: Operation<
  GetAuthorizedCategoryAssets.Input,
  GetAuthorizedCategoryAssets.Data,
  "shop"
> = {
  id: "authorization.202405.getAuthorizedCategoryAssets",
  method: "GET",
  path: "/authorization/202405/category_assets",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "partner",
  shopCipher: "forbidden",
  safety: "read",
  list: "category_assets",
  scopes: ["partner.authorization.info"],
}

export declare namespace GetAuthorizedCategoryAssets {
  interface Input {}

  /** The authorized assets. */
  interface Data {
    category_assets: Array<CategoryAsset>
  }

  interface CategoryAsset {
    category?: Category
    /** What calls for this asset carry as `category_asset_cipher`. */
    cipher?: string
    /** Market that the asset belongs to. */
    target_market?: string
  }

  interface Category {
    /** Small number of the category of assets. */
    id: number
    name?: string
  }
}
