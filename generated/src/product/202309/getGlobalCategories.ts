// Generated from spec/paths/product/202309/global_categories.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the categories for global products.
 *
 * `GET /product/202309/global_categories` · seller · takes no shop · scope `seller.global_product.category.info` ·
 * reads, so it may be repeated
 *
 * Codes to handle: `NotFoundError` 12052023, 12052704; `PermissionError` 12052700.
 */
export const getGlobalCategories: Operation<
  GetGlobalCategories.Input,
  GetGlobalCategories.Data,
  "shop",
  GetGlobalCategories.Code
> = {
  id: "product.202309.getGlobalCategories",
  method: "GET",
  path: "/product/202309/global_categories",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["locale", "keyword", "category_version"],
  access: "seller",
  shopCipher: "forbidden",
  safety: "read",
  list: "categories",
  scopes: ["seller.global_product.category.info"],
}

export declare namespace GetGlobalCategories {
  interface Input {
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?:
      | "de-DE"
      | "en-GB"
      | "en-IE"
      | "en-US"
      | "es-ES"
      | "es-MX"
      | "fr-FR"
      | "id-ID"
      | "it-IT"
      | "ja-JP"
      | "ms-MY"
      | "th-TH"
      | "vi-VN"
      | "zh-CN"
      | (string & {})
      | undefined
    keyword?: string | undefined
    /**
     * v1 (three levels) or v2 (seven levels) of the category tree. The US has to say v2; for listings, Southeast Asia
     * too.
     */
    category_version?: string | undefined
  }

  /** The categories. */
  interface Data {
    categories: Array<Category>
  }

  interface Category {
    id: string
    /** True at the bottom of the tree, where products may be listed. */
    is_leaf?: boolean
    local_name?: string
    parent_id?: string
    /** Whether the shop may list in the category. */
    permission_statuses?: Array<"AVAILABLE" | "NON_MAIN_CATEGORY" | (string & {})>
  }

  /** The codes that the platform documents for it. */
  type Code = 12052023 | 12052217 | 12052230 | 12052700 | 12052704 | 36009003
}
