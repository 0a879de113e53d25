// Generated from spec/paths/affiliate_creator/202405/showcases_products.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { MoneyRange } from "../../schemas.ts"

/**
 * Lists what is in the creator's showcase, with price, commission and collaboration.
 *
 * `GET /affiliate_creator/202405/showcases/products` · creator · takes no shop · scope `creator.showcase.read`,
 * `creator.video.write` · reads, so it may be repeated · pages by token, 20 a page at most
 *
 * Codes to handle: `ConflictError` 18001405.
 */
export const getShowcaseProducts: PagedOperation<
  GetShowcaseProducts.Input,
  GetShowcaseProducts.Data,
  GetShowcaseProducts.Product,
  "shop",
  GetShowcaseProducts.Code
> = {
  id: "affiliate_creator.202405.getShowcaseProducts",
  method: "GET",
  path: "/affiliate_creator/202405/showcases/products",
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
    maxSize: 20,
    total: "total_count",
    required: true,
  },
  list: "products",
  scopes: ["creator.showcase.read", "creator.video.write"],
}

export declare namespace GetShowcaseProducts {
  interface Input {
    /** Results a page. 1 to 20. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    origin: string
  }

  /** A page of products. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    products: Array<Product>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Product {
    addition?: Addition
    collaboration?: Collaboration
    commission?: Commission
    detail_link?: string
    id: string
    main_images?: Array<MainImage>
    price?: Price
    sale_regions?: Array<string>
    shop?: Shop
    /** Where the product in the showcase comes from. */
    source?: "THIRD_PARTY" | "AFFILIATE" | "TIKTOK_STORE" | (string & {})
    status?: Status
    third_party_link?: string
    title?: string
  }

  interface Addition {
    customized_main_images?: Array<CustomizedMainImage>
  }

  interface CustomizedMainImage {
    /** Pixels; spelt so on the wire. */
    heigth?: number
    url?: string
    /** Pixels. */
    width?: number
  }

  interface Collaboration {
    id: string
    partner?: Partner
    /** Number of the kind of collaboration. */
    type?: "1" | "2" | "5" | "11" | "12" | "13" | (string & {})
  }

  interface Partner {
    id: string
    name?: string
  }

  interface Commission {
    /** Hundredths of a percent: 1000 is 10 %. */
    rate?: number
    /** Reward of the platform on top of the rate, hundredths of a percent. */
    reward_rate?: number
  }

  interface MainImage {
    /** Pixels; spelt so on the wire. */
    heigth?: number
    url?: string
    /** Pixels. */
    width?: number
  }

  interface Price {
    original_price?: MoneyRange
    platform_discount_price?: MoneyRange
    seller_discount_price?: MoneyRange
  }

  interface Shop {
    name?: string
  }

  interface Status {
    /** Whether the product is in already. */
    added_status?: "NOT_ADDED" | "ADDED" | "REJECTED" | (string & {})
    /** Whether units are left. */
    inventory_status?: "IN_STOCK" | "SOLD_OUT" | (string & {})
    /** True if visitors of the showcase do not see it. */
    is_hidden?: boolean
    /** The stage that the review has reached. */
    review_status?: "APPROVED" | "CHANGES_UNDER_REVIEW" | "UNAVAILABLE" | "ZERO_COMMISSION" | (string & {})
  }

  /** The codes that the platform documents for it. */
  type Code = 18001405 | 36009003
}
