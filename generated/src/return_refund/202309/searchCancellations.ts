// Generated from spec/paths/return_refund/202309/cancellations_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Image, RefundAmount, SellerNextAction } from "../../schemas.ts"

/**
 * Finds cancellations by order, buyer, state or time, first form.
 *
 * `POST /return_refund/202309/cancellations/search` · seller · for one shop · scope `seller.return_refund.basic` ·
 * reads, so it may be repeated · pages by token, 50 a page at most
 *
 * Not in the public index of July 2026. A newer form exists: `return_refund.202602.searchCancellations`.
 *
 * Codes to handle: `PermissionError` 25020005.
 */
export const searchCancellations: PagedOperation<
  SearchCancellations.Input,
  SearchCancellations.Data,
  SearchCancellations.Cancellation,
  "shop",
  SearchCancellations.Code
> = {
  id: "return_refund.202309.searchCancellations",
  method: "POST",
  path: "/return_refund/202309/cancellations/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["sort_field", "sort_order", "page_size", "page_token"],
  body: [
    "buyer_user_ids",
    "cancel_ids",
    "cancel_status",
    "cancel_types",
    "create_time_ge",
    "create_time_lt",
    "locale",
    "order_ids",
    "update_time_ge",
    "update_time_lt",
  ],
  seconds: ["create_time_ge", "create_time_lt", "update_time_ge", "update_time_lt"],
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
  list: "cancellations",
  scopes: ["seller.return_refund.basic"],
}

export declare namespace SearchCancellations {
  interface Input {
    /** What the results are sorted by. */
    sort_field?: "create_time" | "update_time" | (string & {}) | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
    /** Results a page. 1 to 50. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    buyer_user_ids?: ReadonlyArray<string> | undefined
    cancel_ids?: ReadonlyArray<string> | undefined
    /** Only cancellations with this status. */
    cancel_status?:
      | ReadonlyArray<
          | "CANCELLATION_REQUEST_PENDING"
          | "CANCELLATION_REQUEST_SUCCESS"
          | "CANCELLATION_REQUEST_CANCEL"
          | "CANCELLATION_REQUEST_COMPLETE"
          | (string & {})
        >
      | undefined
    /** Only cancellations of these kinds. */
    cancel_types?: ReadonlyArray<"CANCEL" | "BUYER_CANCEL" | (string & {})> | undefined
    /** Created at or after, Unix seconds. */
    create_time_ge?: number | undefined
    /** Created before, Unix seconds. */
    create_time_lt?: number | undefined
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: string | undefined
    order_ids?: ReadonlyArray<string> | undefined
    /** Changed at or after, Unix seconds. */
    update_time_ge?: number | undefined
    /** Changed before, Unix seconds. */
    update_time_lt?: number | undefined
  }

  /** A page of cancellations. */
  interface Data {
    cancellations: Array<Cancellation>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Cancellation {
    cancel_id?: string
    cancel_line_items?: Array<CancelLineItem>
    cancel_reason?: string
    cancel_reason_text?: string
    /** The status of the cancellation. */
    cancel_status?:
      | "CANCELLATION_REQUEST_PENDING"
      | "CANCELLATION_REQUEST_SUCCESS"
      | "CANCELLATION_REQUEST_CANCELLED"
      | "CANCELLATION_REQUEST_COMPLETE"
      | (string & {})
    /**
     * CANCEL: by the seller or the platform. BUYER_CANCEL: by the buyer, to be approved by the seller or the platform.
     */
    cancel_type?: "CANCEL" | "BUYER_CANCEL" | (string & {})
    /** When it was opened, Unix seconds. */
    create_time?: number
    order_id?: string
    refund_amount?: RefundAmount
    /** Who acted. */
    role?: "BUYER" | "SELLER" | "SYSTEM" | (string & {})
    seller_next_action_response?: Array<SellerNextAction>
    /** True if the units go back into stock. */
    should_replenish_stock?: boolean
    /** When it last changed, Unix seconds. */
    update_time?: number
  }

  interface CancelLineItem {
    cancel_line_item_id?: string
    order_line_item_id?: string
    product_image?: Image
    product_name?: string
    refund_amount?: RefundAmount
    seller_sku?: string
    sku_id?: string
    sku_name?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 25001001 | 25020005 | 36009003
}
