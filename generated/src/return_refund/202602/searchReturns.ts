// Generated from spec/paths/return_refund/202602/returns_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Money, RefundAmount, ReturnLineItem, SellerNextAction } from "../../schemas.ts"

/**
 * Finds returns by order, buyer, state or time.
 *
 * `POST /return_refund/202602/returns/search` · seller (follows from its category) · for one shop · scope
 * `seller.return_refund.basic` (named for another version of it only) · reads, so it may be repeated · pages by token,
 * 50 a page at most
 */
export const searchReturns: PagedOperation<SearchReturns.Input, SearchReturns.Data, SearchReturns.ReturnOrder, "shop"> =
  {
    id: "return_refund.202602.searchReturns",
    method: "POST",
    path: "/return_refund/202602/returns/search",
    platform: "shop",
    media: "json",
    answer: "json",
    query: ["sort_field", "sort_order", "page_size", "page_token"],
    body: [
      "arbitration_status",
      "buyer_user_ids",
      "create_time_ge",
      "create_time_lt",
      "locale",
      "order_ids",
      "return_ids",
      "return_status",
      "return_types",
      "seller_proposed_return_type",
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
    list: "return_orders",
    scopes: ["seller.return_refund.basic"],
    scopesInferred: true,
  }

export declare namespace SearchReturns {
  interface Input {
    /** What the results are sorted by. */
    sort_field?: "create_time" | "update_time" | (string & {}) | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
    /** Results a page. 1 to 50. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Only returns whose arbitration has this status. */
    arbitration_status?:
      | ReadonlyArray<"IN_PROGRESS" | "SUPPORT_BUYER" | "SUPPORT_SELLER" | "CLOSED" | (string & {})>
      | undefined
    buyer_user_ids?: ReadonlyArray<string> | undefined
    /** Created at or after, Unix seconds. */
    create_time_ge?: number | undefined
    /** Created before, Unix seconds. */
    create_time_lt?: number | undefined
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: string | undefined
    order_ids?: ReadonlyArray<string> | undefined
    return_ids?: ReadonlyArray<string> | undefined
    /** Only returns with this status. */
    return_status?:
      | ReadonlyArray<
          | "RETURN_OR_REFUND_REQUEST_PENDING"
          | "REFUND_OR_RETURN_REQUEST_REJECT"
          | "AWAITING_BUYER_SHIP"
          | "BUYER_SHIPPED_ITEM"
          | "REJECT_RECEIVE_PACKAGE"
          | "RETURN_OR_REFUND_REQUEST_SUCCESS"
          | "RETURN_OR_REFUND_REQUEST_CANCEL"
          | "RETURN_OR_REFUND_REQUEST_COMPLETE"
          | "AWAITING_BUYER_RESPONSE"
          | (string & {})
        >
      | undefined
    /** Only returns of these kinds. */
    return_types?: ReadonlyArray<"REFUND" | "RETURN_AND_REFUND" | "REPLACEMENT" | (string & {})> | undefined
    /** Only returns where the seller offered this instead. */
    seller_proposed_return_type?: ReadonlyArray<"PARTIAL_REFUND" | (string & {})> | undefined
    /** Changed at or after, Unix seconds. */
    update_time_ge?: number | undefined
    /** Changed before, Unix seconds. */
    update_time_lt?: number | undefined
  }

  /** A page of returns. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    return_orders: Array<ReturnOrder>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface ReturnOrder {
    /** The status of the platform's arbitration. */
    arbitration_status?: "IN_PROGRESS" | "SUPPORT_BUYER" | "SUPPORT_SELLER" | "CLOSED" | (string & {})
    /**
     * True if the buyer declined the partial refund that the seller offered; false also while the buyer has not
     * answered. Absent without an offer.
     */
    buyer_rejected_partial_refund?: boolean
    /** True if the buyer can keep the goods. */
    can_buyer_keep_item?: boolean
    combined_return_id?: string
    /** When it was opened, Unix seconds. */
    create_time?: number
    /** Discounts that the refund takes into account, by who bore them, one entry a currency. */
    discount_amount?: Array<DiscountAmount>
    /** How the goods reach the carrier. */
    handover_method?: "DROP_OFF" | "PICKUP" | (string & {})
    /** True if the buyer sends several returns back in one package. */
    is_combined_return?: boolean
    /** True if the platform refunded before the goods came back. */
    is_quick_refund?: boolean
    next_return_id?: string
    order_id?: string
    partial_refund?: Money
    pre_return_id?: string
    refund_amount?: RefundAmount
    return_id?: string
    return_line_items?: Array<ReturnLineItem>
    /** Who sends the goods back. */
    return_method?: "SELLER_SHIPPED" | "BUYER_SHIPPED" | "PLATFORM_SHIPPED" | (string & {})
    return_provider_id?: string
    return_provider_name?: string
    return_reason?: string
    return_reason_text?: string
    /** Label to print, or QR code to show. */
    return_shipping_document_type?: "SHIPPING_LABEL" | "QR_CODE" | "QR" | "QR_CODE_NBNL" | (string & {})
    /** The stage that the return has reached. */
    return_status?:
      | "RETURN_OR_REFUND_REQUEST_PENDING"
      | "REFUND_OR_RETURN_REQUEST_REJECT"
      | "AWAITING_BUYER_SHIP"
      | "BUYER_SHIPPED_ITEM"
      | "REJECT_RECEIVE_PACKAGE"
      | "RETURN_OR_REFUND_REQUEST_SUCCESS"
      | "RETURN_OR_REFUND_REQUEST_CANCEL"
      | "RETURN_OR_REFUND_REQUEST_COMPLETE"
      | "REPLACEMENT_REQUEST_PENDING"
      | "REPLACEMENT_REQUEST_REJECT"
      | "REPLACEMENT_REQUEST_REFUND_SUCCESS"
      | "REPLACEMENT_REQUEST_CANCEL"
      | "REPLACEMENT_REQUEST_COMPLETE"
      | "AWAITING_BUYER_RESPONSE"
      | (string & {})
    return_tracking_number?: string
    /** Money alone, money against goods, or a replacement. */
    return_type?: "REFUND" | "RETURN_AND_REFUND" | "REPLACEMENT" | (string & {})
    return_warehouse_address?: ReturnWarehouseAddress
    /** Who acted. */
    role?: "BUYER" | "SELLER" | "OPERATOR" | "SYSTEM" | (string & {})
    seller_next_action_response?: Array<SellerNextAction>
    /** What the seller offered instead. */
    seller_proposed_return_type?: string
    /** Return label by the platform, or arranged by the buyer. */
    shipment_type?: "PLATFORM" | "BUYER_ARRANGE" | (string & {})
    /** Who pays what of sending the goods back, one entry a currency. */
    shipping_fee_amount?: Array<ShippingFeeAmount>
    /** When it last changed, Unix seconds. */
    update_time?: number
  }

  interface DiscountAmount {
    /** ISO 4217 code. */
    currency?: string
    /** The part of the refund that is the discount of the platform on the goods. */
    product_platform_discount?: string
    /** The part of the refund that is the discount of the seller on the goods. */
    product_seller_discount?: string
    /** The part of the refund that is the discount of the platform on shipping. */
    shipping_fee_platform_discount?: string
    /** The part of the refund that is the discount of the seller on shipping. */
    shipping_fee_seller_discount?: string
  }

  interface ReturnWarehouseAddress {
    full_address?: string
  }

  interface ShippingFeeAmount {
    /** Share of the buyer in the cost of sending the goods back, decimal number as text. */
    buyer_paid_return_shipping_fee?: string
    /** ISO 4217 code. */
    currency?: string
    /** Share of the platform in the cost of sending the goods back, decimal number as text. */
    platform_paid_return_shipping_fee?: string
    /** Share of the seller in the cost of sending the goods back, decimal number as text. */
    seller_paid_return_shipping_fee?: string
  }
}
