// Generated from spec/paths/product/202409/candidate_products_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Finds offered products, and the opportunities that match them.
 *
 * `POST /product/202409/candidate_products/search` · seller (follows from its category) · for one shop · reads, so it
 * may be repeated · pages by token, 100 a page at most
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const searchCandidateProducts: PagedOperation<
  SearchCandidateProducts.Input,
  SearchCandidateProducts.Data,
  SearchCandidateProducts.CandidateProduct,
  "shop"
> = {
  id: "product.202409.searchCandidateProducts",
  method: "POST",
  path: "/product/202409/candidate_products/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_size", "page_token"],
  body: ["external_product_ids", "opportunity_matching_statuses"],
  maxItems: { external_product_ids: 10 },
  access: "seller",
  shopCipher: "required",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 100,
    total: "total_count",
    required: true,
  },
  list: "candidate_products",
  scopes: [],
}

export declare namespace SearchCandidateProducts {
  interface Input {
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** At most 10 of them. */
    external_product_ids?: ReadonlyArray<string> | undefined
    /** Only products whose matching has this status. */
    opportunity_matching_statuses?: ReadonlyArray<"PENDING" | "MATCHED" | "NOT_MATCHED" | (string & {})> | undefined
  }

  /** A page of offered products. */
  interface Data {
    candidate_products: Array<CandidateProduct>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
  }

  interface CandidateProduct {
    /** When it was created, Unix seconds. */
    create_time?: number
    description?: string
    external_category_name?: string
    /** Id of the product in the merchant's own system. */
    external_product_id?: string
    images?: Array<Image>
    opportunity_ids?: Array<string>
    /** Until when matching may take place, Unix seconds. */
    opportunity_matching_end_time?: number
    /** The stage that the matching has reached. */
    opportunity_matching_status?: "PENDING" | "MATCHED" | "NOT_MATCHED" | (string & {})
    skus?: Array<Sku>
    title?: string
    /** When it last changed, Unix seconds. */
    update_time?: number
  }

  interface Image {
    uri?: string
  }

  interface Sku {
    price?: Money
    sales_attributes?: Array<SalesAttribute>
  }

  interface SalesAttribute {
    name?: string
    sku_images?: Array<SkuImage>
    value?: string
  }

  interface SkuImage {
    uri?: string
  }
}
