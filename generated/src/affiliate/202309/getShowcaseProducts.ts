// Generated from spec/paths/affiliate/202309/showcases_products.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Image } from "../../schemas.ts"

/**
 * Lists what is in the creator's showcase.
 *
 * `GET /affiliate/202309/showcases/products` · creator (follows from its category) · takes no shop · reads, so it may
 * be repeated · pages by token
 *
 * Not in the public index of July 2026. The platform itself calls this form old.
 *
 * @deprecated The platform names no successor.
 */
export const getShowcaseProducts: PagedOperation<
  GetShowcaseProducts.Input,
  GetShowcaseProducts.Data,
  GetShowcaseProducts.Product,
  "shop"
> = {
  id: "affiliate.202309.getShowcaseProducts",
  method: "GET",
  path: "/affiliate/202309/showcases/products",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["page_size", "page_token", "origin"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    total: "total_count",
  },
  list: "products",
  scopes: [],
  deprecated: {},
}

export declare namespace GetShowcaseProducts {
  interface Input {
    /** Results a page. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    origin?: string | undefined
  }

  /** A page of products. */
  interface Data {
    live_product_ids?: Array<string>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    products: Array<Product>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Product {
    addition?: Addition
    commission?: Commission
    detail_url?: string
    id: string
    main_images?: Array<Image>
    original_url?: string
    price?: Price
    sale_regions?: Array<string>
    shop_name?: string
    source?: string
    status?: Status
    title?: string
  }

  interface Addition {
    customized_main_image?: Array<Image>
  }

  interface Commission {
    /** Hundredths of a percent: 1000 is 10 %. */
    commission_rate?: number
    /** Rate with the reward of the platform, hundredths of a percent. */
    inclusive_reward_commission_rate?: number
  }

  interface Price {
    original_price?: OriginalPrice
    platform_discount_price?: PlatformDiscountPrice
    seller_discount_price?: SellerDiscountPrice
  }

  interface OriginalPrice {
    /** ISO 4217 code. */
    currency?: string
    /** Upper end, decimal number as text. */
    highest_amount?: string
    /** Lower end, decimal number as text. */
    lowest_amount?: string
  }

  interface PlatformDiscountPrice {
    /** ISO 4217 code. */
    currency?: string
    /** Upper end, decimal number as text. */
    highest_amount?: string
    /** Lower end, decimal number as text. */
    lowest_amount?: string
  }

  interface SellerDiscountPrice {
    /** ISO 4217 code. */
    currency?: string
    /** Upper end, decimal number as text. */
    highest_amount?: string
    /** Lower end, decimal number as text. */
    lowest_amount?: string
  }

  interface Status {
    /** Whether the product is in already. */
    added_status?: string
    /** Whether units are left. */
    inventory_status?: string
    /** True if visitors of the showcase do not see it. */
    is_hidden?: boolean
    /** The stage that the review has reached. */
    review_status?: string
  }
}
