// Generated from spec/paths/affiliate_creator/202509/open_collaborations_products.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { CategoryNode, Commission, MoneyRange } from "../../schemas.ts"

/**
 * Reads open collaboration products by their ids.
 *
 * `POST /affiliate_creator/202509/open_collaborations/products` · creator · takes no shop · scope
 * `creator.affiliate_collaboration.read` · reads, so it may be repeated
 */
export const getOpenCollaborationProductListByProductIds: Operation<
  GetOpenCollaborationProductListByProductIds.Input,
  GetOpenCollaborationProductListByProductIds.Data,
  "shop"
> = {
  id: "affiliate_creator.202509.getOpenCollaborationProductListByProductIds",
  method: "POST",
  path: "/affiliate_creator/202509/open_collaborations/products",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["product_ids"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  list: "products",
  scopes: ["creator.affiliate_collaboration.read"],
}

export declare namespace GetOpenCollaborationProductListByProductIds {
  interface Input {
    product_ids?: ReadonlyArray<string> | undefined
  }

  /** The products with their commissions. */
  interface Data {
    products: Array<Product>
  }

  interface Product {
    category_chains?: Array<CategoryNode>
    commission?: Commission
    detail_link?: string
    /** True while units are left. */
    has_inventory?: boolean
    id: string
    main_image_url?: string
    original_price?: MoneyRange
    sale_region?: string
    sales_price?: MoneyRange
    shop?: Shop
    shop_ads_commission?: ShopAdsCommission
    title?: string
    /** Units sold so far. */
    units_sold?: number
  }

  interface Shop {
    name?: string
  }

  interface ShopAdsCommission {
    /** Hundredths of a percent, on sales through ads: 1000 is 10 %. */
    rate?: number
  }
}
