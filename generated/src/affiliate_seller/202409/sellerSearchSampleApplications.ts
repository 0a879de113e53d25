// Generated from spec/paths/affiliate_seller/202409/sample_applications_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { SampleApplication202409 } from "../../schemas.ts"

/**
 * Finds the sample applications that creators sent to the shop, first form.
 *
 * `POST /affiliate_seller/202409/sample_applications/search` · seller (follows from its category) · for one shop ·
 * scope `seller.affiliate_collaboration.read` (named for another version of it only) · reads, so it may be repeated ·
 * pages by token, 50 a page at most
 *
 * Not in the public index of July 2026. Which operations the sunset means is inferred.
 *
 * @deprecated Since 2026-07-29. Sunset 2026-10-12. Use `affiliate_seller.202508.sellerSearchSampleApplications`.
 */
export const sellerSearchSampleApplications: PagedOperation<
  SellerSearchSampleApplications.Input,
  SellerSearchSampleApplications.Data,
  SampleApplication202409,
  "shop"
> = {
  id: "affiliate_seller.202409.sellerSearchSampleApplications",
  method: "POST",
  path: "/affiliate_seller/202409/sample_applications/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_token", "page_size"],
  body: ["creator_user_id", "order_id", "product_id", "status", "target_collabration_id", "title", "username"],
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
  scopesInferred: true,
  deprecated: {
    since: "2026-07-29",
    sunset: "2026-10-12",
    successor: "affiliate_seller.202508.sellerSearchSampleApplications",
  },
}

export declare namespace SellerSearchSampleApplications {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 50. */
    page_size?: number | undefined
    creator_user_id?: string | undefined
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
    sample_applications: Array<SampleApplication202409>
    /** The number of results on all pages. */
    total_count?: number
  }
}
