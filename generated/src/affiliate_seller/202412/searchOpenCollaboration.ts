// Generated from spec/paths/affiliate_seller/202412/open_collaborations_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { OpenCollaborationProductSummary } from "../../schemas.ts"

/**
 * Finds the shop's open collaborations.
 *
 * `POST /affiliate_seller/202412/open_collaborations/search` · seller · for one shop · scope
 * `seller.affiliate_collaboration.read` · reads, so it may be repeated · pages by token, 100 a page at most
 */
export const searchOpenCollaboration: PagedOperation<
  SearchOpenCollaboration.Input,
  SearchOpenCollaboration.Data,
  SearchOpenCollaboration.OpenCollaboration,
  "shop"
> = {
  id: "affiliate_seller.202412.searchOpenCollaboration",
  method: "POST",
  path: "/affiliate_seller/202412/open_collaborations/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_token", "page_size", "sort_order", "sort_field"],
  body: ["keyword", "keyword_type", "top_level_category_id"],
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
  list: "open_collaborations",
  scopes: ["seller.affiliate_collaboration.read"],
}

export declare namespace SearchOpenCollaboration {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
    /** What the results are sorted by. */
    sort_field?: string | undefined
    keyword?: string | undefined
    /** What the keyword is compared with. */
    keyword_type?: "PRODUCT_ID" | "PRODUCT_NAME" | (string & {}) | undefined
    top_level_category_id?: string | undefined
  }

  /** A page of collaborations. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    open_collaborations: Array<OpenCollaboration>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface OpenCollaboration {
    /** Creators who posted. */
    content_creator_count?: number
    current_commission?: CurrentCommission
    id: string
    product?: OpenCollaborationProductSummary
    /** Creators who put it into their showcase. */
    showcase_creator_count?: number
    /** The status of the collaboration. */
    status?: "NORMAL" | "TERMINATING" | (string & {})
  }

  interface CurrentCommission {
    /** End, Unix seconds. */
    end_time?: number
    /** Hundredths of a percent: 1000 is 10 %. */
    rate?: number
    /** Start, Unix seconds. */
    start_time?: number
  }
}
