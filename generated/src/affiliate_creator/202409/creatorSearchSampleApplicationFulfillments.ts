// Generated from spec/paths/affiliate_creator/202409/sample_applications_fulfillments_search.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the videos and LIVE sessions that the creator still owes, or delivered, for samples.
 *
 * `POST /affiliate_creator/202409/sample_applications/fulfillments/search` · creator · takes no shop · scope
 * `creator.affiliate_collaboration.read` · reads, so it may be repeated
 */
export const creatorSearchSampleApplicationFulfillments: Operation<
  CreatorSearchSampleApplicationFulfillments.Input,
  CreatorSearchSampleApplicationFulfillments.Data,
  "shop"
> = {
  id: "affiliate_creator.202409.creatorSearchSampleApplicationFulfillments",
  method: "POST",
  path: "/affiliate_creator/202409/sample_applications/fulfillments/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["sort_order", "sort_field"],
  body: ["fulfillment_statuses"],
  nonEmpty: ["fulfillment_statuses"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  list: "fulfillments",
  scopes: ["creator.affiliate_collaboration.read"],
}

export declare namespace CreatorSearchSampleApplicationFulfillments {
  interface Input {
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
    /** What the results are sorted by. */
    sort_field?: string | undefined
    /** Only fulfillments with this status. */
    fulfillment_statuses: ReadonlyArray<
      "PENDING" | "ONGOING" | "SUCCEED" | "FAILED" | "OVERDUE" | "SUSPEND" | "CANCELLED" | "EXEMPTED" | (string & {})
    >
  }

  /** The fulfillments. */
  interface Data {
    fulfillments: Array<Fulfillment>
  }

  interface Fulfillment {
    application_id?: string
    /** Whether the product can still be sold. */
    bound_product_status?:
      | "UNKNOWN"
      | "LIVE"
      | "OUT_OF_STOCK"
      | "SELLER_DEACTIVATE"
      | "PLATFORM_DEACTIVATE"
      | "NO_PLAN"
      | "PERMANENT_DELETED"
      | (string & {})
    /** Until when content is due, Unix seconds. */
    expiration_time?: number
    id: string
    product_id?: string
    /** How the sample is offered. */
    sample_application_type?:
      | "FREE_SAMPLE"
      | "SAMPLE_COUPON"
      | "SAMPLE_CAMPAIGN"
      | "PLATFORM_FREE_SAMPLE"
      | (string & {})
    shop_id?: string
    /** The status of the content due. */
    status?: "PENDING" | "ONGOING" | "SUCCEED" | "FAILED" | "OVERDUE" | "CANCELLED" | "EXEMPTED" | (string & {})
    /** How long the clock was stopped. */
    total_suspend_duration?: number
  }
}
