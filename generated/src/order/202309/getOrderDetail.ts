// Generated from spec/paths/order/202309/orders.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Order } from "../../schemas.ts"

/**
 * Reads up to 50 orders by id, first form.
 *
 * At most 50 ids.
 *
 * `GET /order/202309/orders` · seller (follows from its category) · for one shop · scope `seller.order.info` (named for
 * another version of it only) · reads, so it may be repeated
 *
 * Not in the public index of July 2026. A newer form exists: `order.202507.getOrderDetail`.
 */
export const getOrderDetail: Operation<GetOrderDetail.Input, GetOrderDetail.Data, "shop"> = {
  id: "order.202309.getOrderDetail",
  method: "GET",
  path: "/order/202309/orders",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["ids"],
  maxItems: { ids: 50 },
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "orders",
  scopes: ["seller.order.info"],
  scopesInferred: true,
}

export declare namespace GetOrderDetail {
  interface Input {
    /** Orders to read. At most 50 of them. */
    ids: ReadonlyArray<string>
  }

  /** The orders. */
  interface Data {
    orders: Array<Order>
  }
}
