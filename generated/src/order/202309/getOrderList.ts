// Generated from spec/paths/order/202309/orders_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Order } from "../../schemas.ts"

/**
 * Finds the orders of one shop by status, buyer or time and returns them whole.
 *
 * `POST /order/202309/orders/search` · seller · for one shop · scope `seller.order.info` · reads, so it may be
 * repeated · pages by token, 100 a page at most
 */
export const getOrderList: PagedOperation<GetOrderList.Input, GetOrderList.Data, Order, "shop", GetOrderList.Code> = {
  id: "order.202309.getOrderList",
  method: "POST",
  path: "/order/202309/orders/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_size", "sort_order", "page_token", "sort_field"],
  body: [
    "buyer_user_id",
    "create_time_ge",
    "create_time_lt",
    "is_buyer_request_cancel",
    "order_status",
    "shipping_type",
    "update_time_ge",
    "update_time_lt",
    "warehouse_ids",
  ],
  maxItems: { warehouse_ids: 100 },
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
    maxSize: 100,
    total: "total_count",
    required: true,
  },
  list: "orders",
  scopes: ["seller.order.info"],
}

export declare namespace GetOrderList {
  interface Input {
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** Direction of the sorting; ASC is oldest first. Default: DESC. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** What the orders are sorted by. Default: create_time. */
    sort_field?: "create_time" | "update_time" | (string & {}) | undefined
    buyer_user_id?: string | undefined
    /** Placed at or after, Unix seconds. Without it from the first day of the shop. */
    create_time_ge?: number | undefined
    /** Placed before, Unix seconds. Without it until now. */
    create_time_lt?: number | undefined
    /** Only orders with an open wish of the buyer to cancel (true), or without (false). */
    is_buyer_request_cancel?: boolean | undefined
    /** Only orders in this state. */
    order_status?:
      | "UNPAID"
      | "ON_HOLD"
      | "AWAITING_SHIPMENT"
      | "PARTIALLY_SHIPPING"
      | "AWAITING_COLLECTION"
      | "IN_TRANSIT"
      | "DELIVERED"
      | "COMPLETED"
      | "CANCELLED"
      | (string & {})
      | undefined
    /** Only orders with this way of shipping. */
    shipping_type?: "TIKTOK" | "SELLER" | "TIKTOK_DIGITAL" | (string & {}) | undefined
    /** Status changed at or after, Unix seconds. Without it from the first day of the shop. */
    update_time_ge?: number | undefined
    /**
     * Status changed before, Unix seconds. Without it until now. An order that changes during the search may have a
     * later `update_time`.
     */
    update_time_lt?: number | undefined
    /** Only orders that ship from one of these. At most 100 of them. */
    warehouse_ids?: ReadonlyArray<string> | undefined
  }

  /** The matching orders. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    orders: Array<Order>
    /** The number of results on all pages. */
    total_count?: number
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
