// Generated from spec/paths/affiliate_seller/202409/sample_applications_application_id_fulfillments_search.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the posts that creators made for a sample.
 *
 * `POST /affiliate_seller/202409/sample_applications/{application_id}/fulfillments/search` · seller · for one shop ·
 * scope `seller.affiliate_collaboration.read` · reads, so it may be repeated
 */
export const sellerSearchSampleApplicationsFulfillments: Operation<
  SellerSearchSampleApplicationsFulfillments.Input,
  SellerSearchSampleApplicationsFulfillments.Data,
  "shop",
  SellerSearchSampleApplicationsFulfillments.Code
> = {
  id: "affiliate_seller.202409.sellerSearchSampleApplicationsFulfillments",
  method: "POST",
  path: "/affiliate_seller/202409/sample_applications/{application_id}/fulfillments/search",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["content_format"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "fulfillments",
  scopes: ["seller.affiliate_collaboration.read"],
}

export declare namespace SellerSearchSampleApplicationsFulfillments {
  interface Input {
    application_id: string
    /** Only videos, or only LIVE sessions. */
    content_format?: "LIVE" | "VIDEO" | (string & {}) | undefined
  }

  /** The posts. */
  interface Data {
    fulfillments: Array<Fulfillment>
  }

  interface Fulfillment {
    content?: Content
    product?: Product
  }

  interface Content {
    /** Comments so far. */
    comment_count?: number
    /** When it was made or placed, Unix seconds. */
    create_time?: number
    description?: string
    /** Video or LIVE session. */
    format?: "LIVE" | "VIDEO" | (string & {})
    id: string
    /** Likes so far. */
    like_count?: number
    /** When the session ended, Unix seconds. */
    live_end_time?: number
    page_link?: string
    /** Orders that the post brought. */
    paid_order_count?: number
    url?: string
    /** Times it was played so far. */
    view_count?: number
  }

  interface Product {
    id: string
    main_image_url?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
