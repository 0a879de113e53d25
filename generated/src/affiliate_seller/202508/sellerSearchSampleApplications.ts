// Generated from spec/paths/affiliate_seller/202508/sample_applications_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Money, SampleApplicationProduct } from "../../schemas.ts"

/**
 * Finds the sample applications that creators sent to the shop, creators by open id.
 *
 * `POST /affiliate_seller/202508/sample_applications/search` · seller · for one shop · scope
 * `seller.affiliate_collaboration.read` · reads, so it may be repeated · pages by token, 50 a page at most
 */
export const sellerSearchSampleApplications: PagedOperation<
  SellerSearchSampleApplications.Input,
  SellerSearchSampleApplications.Data,
  SellerSearchSampleApplications.SampleApplication,
  "shop",
  SellerSearchSampleApplications.Code
> = {
  id: "affiliate_seller.202508.sellerSearchSampleApplications",
  method: "POST",
  path: "/affiliate_seller/202508/sample_applications/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_token", "page_size"],
  body: ["creator_user_oepn_id", "order_id", "product_id", "status", "target_collabration_id", "title", "username"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 50,
    total: "total_count",
  },
  list: "sample_applications",
  scopes: ["seller.affiliate_collaboration.read"],
}

export declare namespace SellerSearchSampleApplications {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 50. */
    page_size?: number | undefined
    creator_user_oepn_id?: string | undefined
    order_id?: string | undefined
    product_id?: string | undefined
    /** Only those with this status. */
    status?:
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
      | "OPS_COMPLETED"
      | "COMPLETED"
      | (string & {})
      | undefined
    target_collabration_id?: string | undefined
    title?: string | undefined
    username?: string | undefined
  }

  /** A page of applications. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    sample_applications: Array<SampleApplication>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface SampleApplication {
    /** Until when the seller can decide, Unix seconds. */
    approve_expiration_time?: number
    /** Samples that are left. */
    available_quantity?: number
    /** Hundredths of a percent: 1000 is 10 %. */
    commission_rate?: string
    creator?: Creator
    disapprovable_reasons?: Array<string>
    /** The status of the content due. */
    fulfillment_status?:
      | "PENDING"
      | "ONGOING"
      | "SUCCEED"
      | "FAILED"
      | "OVERDUE"
      | "SUSPEND"
      | "CANCELLED"
      | "EXEMPTED"
      | (string & {})
    id: string
    /** True if the seller can approve it now. */
    is_approvable?: boolean
    order_id?: string
    partner_name?: string
    product?: SampleApplicationProduct
    /** Until when the sample has to ship, Unix seconds. */
    shipment_expiration_time?: number
    /** The status of the application. */
    status?:
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
      | "OPS_COMPLETED"
      | "COMPLETED"
      | (string & {})
    tracking_number?: string
  }

  interface Creator {
    avatar_url?: string
    /** Posts of the creator. */
    content_count?: number
    creator_open_id?: string
    /** Views of selling videos. */
    ec_video_view?: number
    /** Followers of the creator. */
    follower_count?: number
    fulfillment_percentage?: string
    gmv?: Money
    nickname?: string
    username?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
