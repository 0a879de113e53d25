// Generated from spec/paths/affiliate_seller/202409/target_collaborations_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { FreeSampleRule } from "../../schemas.ts"

/**
 * Finds the shop's target collaborations, creators by user id.
 *
 * `POST /affiliate_seller/202409/target_collaborations/search` · seller (follows from its category) · for one shop ·
 * scope `seller.affiliate_collaboration.read` (named for another version of it only) · reads, so it may be repeated ·
 * pages by token, 100 a page at most
 *
 * Not in the public index of July 2026. Which operations the sunset means is inferred.
 *
 * @deprecated Since 2026-07-29. Sunset 2026-10-12. Use `affiliate_seller.202508.searchTargetCollaborations`.
 */
export const searchTargetCollaborations: PagedOperation<
  SearchTargetCollaborations.Input,
  SearchTargetCollaborations.Data,
  SearchTargetCollaborations.TargetCollaboration,
  "shop"
> = {
  id: "affiliate_seller.202409.searchTargetCollaborations",
  method: "POST",
  path: "/affiliate_seller/202409/target_collaborations/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_size", "page_token"],
  body: ["collaboration_status", "creator_accept_status", "creator_user_id", "free_sample_setting", "search_param"],
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
  },
  list: "target_collaborations",
  scopes: ["seller.affiliate_collaboration.read"],
  scopesInferred: true,
  deprecated: {
    since: "2026-07-29",
    sunset: "2026-10-12",
    successor: "affiliate_seller.202508.searchTargetCollaborations",
  },
}

export declare namespace SearchTargetCollaborations {
  interface Input {
    /** Results a page: 20, 50 or 100, nothing else. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Only collaborations with this status. */
    collaboration_status: "ONGOING" | "EXPIRING" | "VALID" | "CANCELING" | "COMPLETED" | (string & {})
    /** Only collaborations that creators accepted, or did not answer yet. */
    creator_accept_status?: string | undefined
    creator_user_id?: string | undefined
    /** Only collaborations with free samples, or all. */
    free_sample_setting?: "WITH_FREE_SAMPLE" | "ALL" | (string & {}) | undefined
    search_param?: SearchParam | undefined
  }

  interface SearchParam {
    keyword: string
    /** What the keyword is compared with. */
    keyword_type:
      | "PRODUCT_ID"
      | "PRODUCT_NAME"
      | "TARGET_COLLABORATION_ID"
      | "TARGET_COLLABORATION_NAME"
      | (string & {})
  }

  /** A page of collaborations. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    target_collaborations: Array<TargetCollaboration>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface TargetCollaboration {
    /** Creators who posted. */
    content_creator_count?: number
    /** Creators who were invited; spelt so on the wire. */
    creator_inivited_count?: number
    /** End, Unix seconds. */
    end_time?: number
    free_sample_rule?: FreeSampleRule
    id: string
    message?: string
    name?: string
    /** Products in the collaboration. */
    product_count?: number
    /** Creators who put it into their showcase. */
    showcase_creator_count?: number
    /** Start, Unix seconds. */
    start_time?: number
    /** Whether it belongs to the program for top creators. */
    type?: "STANDARD" | "TOP_CREATOR_PROGRAM" | (string & {})
    /** When it last changed, Unix seconds. */
    update_time?: number
  }
}
