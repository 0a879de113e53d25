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
    /** Where to go on: the token that the page before returned. Left out for the first page. */
    page_token?: string | undefined
    /** How many results a page holds. 1 to 50. */
    page_size?: number | undefined
    /** Only applications that stand there. */
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
    /** Where the next page starts; empty on the last one. */
    next_page_token?: string
    sample_applications: Array<SampleApplication>
  }

  interface SampleApplication {
    activity_id?: string
    creator_fulfillment?: CreatorFulfillment
    id: string
    main_order_id?: string
    sample_product?: SampleProduct
    /** Where the application stands. */
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
    /** Where the content due stands. */
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
    /** For how long the clock stood still. */
    total_suspend_duration?: number
  }

  interface SampleProduct {
    id: string
    sku_id?: string
    sku_sale_property_value_names?: Array<string>
  }
}
