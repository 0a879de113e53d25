// Generated from spec/paths/product/202606/skpps_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists products with their status in the key product program.
 *
 * Pages by number, in the body. At most 100 product ids.
 *
 * `POST /product/202606/skpps/search` · seller · for one shop · reads, so it may be repeated · pages by number
 *
 * Not every detail of it is confirmed by a source.
 */
export const listProductsSkppStatus: PagedOperation<
  ListProductsSkppStatus.Input,
  ListProductsSkppStatus.Data,
  ListProductsSkppStatus.Product,
  "shop"
> = {
  id: "product.202606.listProductsSkppStatus",
  method: "POST",
  path: "/product/202606/skpps/search",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["product_ids", "skpp_status", "page_size", "page_no"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  paging: { style: "number", in: "body", token: "page_no", size: "page_size", total: "total_count" },
  list: "products",
  scopes: [],
}

export declare namespace ListProductsSkppStatus {
  interface Input {
    /** As the listing search returns them. */
    product_ids?: ReadonlyArray<string> | undefined
    /** Only products with this status. */
    skpp_status?: string | undefined
    /** Results a page. */
    page_size?: number | undefined
    /** Number of the page, from 1. */
    page_no?: number | undefined
  }

  /** A page of products. */
  interface Data {
    products: Array<Product>
    /** The number of results on all pages. */
    total_count?: number
    /** When it last changed, Unix seconds. */
    update_time?: number
  }

  interface Product {
    product_id?: string
    title?: string
    /** Only products with this status. */
    skpp_status?: string
    /** Whether affiliates may promote the product. */
    affiliate_program_status?: string
    /** Points reached. */
    total_score?: number
    /** Points needed. */
    target_score?: number
    rewards?: Array<Reward>
  }

  interface Reward {
    /** What is to be gained. */
    reward_type?: string
    /** Whether the reward was earned. */
    status?: string
    value?: string
    /** Whether the ad credit was claimed. */
    ad_credit_claim_status?: string
  }
}
