// Generated from spec/paths/affiliate_creator/202412/sample_applications_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the creator's applications for free samples.
 *
 * `POST /affiliate_creator/202412/sample_applications/search` · creator · takes no shop · scope
 * `creator.affiliate_collaboration.read` · reads, so it may be repeated · pages by token, 50 a page at most
 */
export const searchCreatorSampleApplications: PagedOperation<
  SearchCreatorSampleApplications.Input,
  SearchCreatorSampleApplications.Data,
  SearchCreatorSampleApplications.SampleApplication,
  "shop"
> = {
  id: "affiliate_creator.202412.searchCreatorSampleApplications",
  method: "POST",
  path: "/affiliate_creator/202412/sample_applications/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_token", "page_size"],
  body: ["application_statuses"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  paging: { style: "token", in: "query", token: "page_token", next: "next_page_token", size: "page_size", maxSize: 50 },
  list: "sample_applications",
  scopes: ["creator.affiliate_collaboration.read"],
}

export declare namespace SearchCreatorSampleApplications {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 50. */
    page_size?: number | undefined
    /** Only applications with this status. */
    application_statuses?:
      | ReadonlyArray<
          | "OPS_COMPLETED"
          | "PENDING"
          | "AWAITING_SHIPMENT"
          | "SHIPPED"
          | "CONTENT_PENDING"
          | "REJECT_CANCELLED"
          | "OVERDUE_CANCELLED"
          | "UNFULFILL_CANCELLED"
          | "DEL_OPEN_COLLAB"
          | "SELLER_NOT_SHIP_CANCELLED"
          | "WITHDRAW_CANCELLED"
          | "UNFULFILLABLE_CANCELLED"
          | "OPS_CANCELLED"
          | "OPS_FAILED"
          | "COMPLETED"
          | (string & {})
        >
      | undefined
  }

  /** A page of applications. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    sample_applications: Array<SampleApplication>
  }

  interface SampleApplication {
    activity_id?: string
    creator_fulfillment?: CreatorFulfillment
    id: string
    main_order_id?: string
    sample_product?: SampleProduct
    /** The status of the application. */
    status?:
      | "OPS_COMPLETED"
      | "PENDING"
      | "AWAITING_SHIPMENT"
      | "SHIPPED"
      | "REJECT_CANCELLED"
      | "OVERDUE_CANCELLED"
      | "UNFULFILL_CANCELLED"
      | "FULFILLMENT_SUSPEND"
      | "DEL_OPEN_COLLAB"
      | "SELLER_NOT_SHIP_CANCELLED"
      | "WITHDRAW_CANCELLED"
      | "UNFULFILLABLE_CANCELLED"
      | "OPS_CANCELLED"
      | "OPS_FAILED"
      | "COMPLETED"
      | "TO_BE_POST"
      | "POST_IN_REVIEW"
      | "POST_FAILED"
      | "CANCELED"
      | (string & {})
  }

  interface CreatorFulfillment {
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
    /** The status of the content due. */
    status?:
      | "PENDING"
      | "ONGOING"
      | "SUCCEED"
      | "FAILED"
      | "OVERDUE"
      | "SUSPEND"
      | "CANCELLED"
      | "EXEMPTED"
      | (string & {})
    /** How long the clock was stopped. */
    total_suspend_duration?: number
  }

  interface SampleProduct {
    id: string
    sku_id?: string
    sku_sale_property_value_names?: Array<string>
  }
}
