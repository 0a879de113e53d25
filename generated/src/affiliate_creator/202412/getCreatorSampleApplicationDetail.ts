// Generated from spec/paths/affiliate_creator/202412/sample_applications_single_query.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads one application of the creator for a free sample.
 *
 * `POST /affiliate_creator/202412/sample_applications/single_query` · creator · takes no shop · scope
 * `creator.affiliate_collaboration.read` · reads, so it may be repeated
 */
export const getCreatorSampleApplicationDetail: Operation<
  GetCreatorSampleApplicationDetail.Input,
  GetCreatorSampleApplicationDetail.Data,
  "shop",
  GetCreatorSampleApplicationDetail.Code
> = {
  id: "affiliate_creator.202412.getCreatorSampleApplicationDetail",
  method: "POST",
  path: "/affiliate_creator/202412/sample_applications/single_query",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["application_id", "application_type", "main_order_id", "product_id"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  scopes: ["creator.affiliate_collaboration.read"],
}

export declare namespace GetCreatorSampleApplicationDetail {
  interface Input {
    application_id?: string | undefined
    /** How the sample is offered. */
    application_type: "FREE_SAMPLE" | "SAMPLE_COUPON" | "SAMPLE_CAMPAIGN" | (string & {})
    main_order_id?: string | undefined
    product_id: string
  }

  /** The application. */
  interface Data {
    sample_application?: SampleApplication
  }

  interface SampleApplication {
    activity_id?: string
    /** When the order was placed, Unix seconds. */
    create_time?: number
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
      | "CONTENT_PENDING"
      | "REJECT_CANCELLED"
      | "OVERDUE_CANCELLED"
      | "UNFULFILL_CANCELLED"
      | "SELLER_NOT_SHIP_CANCELLED"
      | "WITHDRAW_CANCELLED"
      | "UNFULFILLABLE_CANCELLED"
      | "OPS_CANCELLED"
      | "OPS_FAILED"
      | "COMPLETED"
      | (string & {})
    /** How the sample is offered. */
    type?: "FREE_SAMPLE" | "SAMPLE_COUPON" | "SAMPLE_CAMPAIGN" | (string & {})
  }

  interface CreatorFulfillment {
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

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
