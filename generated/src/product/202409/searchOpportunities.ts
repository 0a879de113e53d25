// Generated from spec/paths/product/202409/opportunities_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists what the platform looks for and rewards.
 *
 * `POST /product/202409/opportunities/search` · seller (follows from its category) · for one shop · reads, so it may be
 * repeated · pages by token, 100 a page at most
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const searchOpportunities: PagedOperation<
  SearchOpportunities.Input,
  SearchOpportunities.Data,
  SearchOpportunities.Opportunity,
  "shop"
> = {
  id: "product.202409.searchOpportunities",
  method: "POST",
  path: "/product/202409/opportunities/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_size", "page_token"],
  body: ["opportunity_ids"],
  maxItems: { opportunity_ids: 10 },
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
  list: "opportunities",
  scopes: [],
}

export declare namespace SearchOpportunities {
  interface Input {
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** At most 10 of them. */
    opportunity_ids?: ReadonlyArray<string> | undefined
  }

  /** A page of opportunities. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    opportunities: Array<Opportunity>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Opportunity {
    benefits?: Array<string>
    /** When it was created, Unix seconds. */
    create_time?: number
    id: string
    /** Why the platform looks for it. */
    tags?: Array<"TIKTOKSHOP_HOT_SELLING" | "POPULAR_IN_TIKTOKSHOP" | "POPULAR_IN_MARKETPLACES" | (string & {})>
    /** A single product, or a whole leaf category. */
    type?: "PRODUCT" | "LEAF_CATEGORY" | (string & {})
    /** When it last changed, Unix seconds. */
    update_time?: number
  }
}
