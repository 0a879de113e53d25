// Generated from spec/paths/affiliate_seller/202508/open_collaborations_creator_content_details.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the creators of an open collaboration product and what they made.
 *
 * `GET /affiliate_seller/202508/open_collaborations/creator_content_details` · seller · for one shop · scope
 * `seller.affiliate_collaboration.read` · reads, so it may be repeated · pages by token, 100 a page at most
 */
export const getOpenCollaborationCreatorContentDetail: PagedOperation<
  GetOpenCollaborationCreatorContentDetail.Input,
  GetOpenCollaborationCreatorContentDetail.Data,
  GetOpenCollaborationCreatorContentDetail.CreatorContentDetail,
  "shop"
> = {
  id: "affiliate_seller.202508.getOpenCollaborationCreatorContentDetail",
  method: "GET",
  path: "/affiliate_seller/202508/open_collaborations/creator_content_details",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["page_token", "page_size", "product_id"],
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
  list: "creator_content_details",
  scopes: ["seller.affiliate_collaboration.read"],
}

export declare namespace GetOpenCollaborationCreatorContentDetail {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    product_id: string
  }

  /** A page of creators. */
  interface Data {
    creator_content_details: Array<CreatorContentDetail>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    product?: Product
    /** The number of results on all pages. */
    total_count?: number
  }

  interface CreatorContentDetail {
    creator_profile?: CreatorProfile
    /** LIVE sessions held with the product. */
    live_count?: number
    /** When the promotion ends, Unix seconds. */
    promotion_end_time?: number
    /** TERMINATING ends at `promotion_end_time`. */
    promotion_status?: "NORMAL" | "TERMINATING" | (string & {})
    /** Videos made for the product. */
    video_count?: number
  }

  interface CreatorProfile {
    avatar?: Avatar
    creator_open_id?: string
    /** Followers of the creator. */
    follower_count?: number
    nickname?: string
    username?: string
  }

  interface Avatar {
    url?: string
  }

  interface Product {
    id: string
    image_url?: string
  }
}
