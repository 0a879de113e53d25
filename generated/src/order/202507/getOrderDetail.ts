// Generated from spec/paths/order/202507/orders.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Order } from "../../schemas.ts"

/**
 * Reads up to 50 orders by id.
 *
 * `GET /order/202507/orders` · seller · for one shop · scope `seller.order.info` · reads, so it may be repeated
 *
 * Codes to handle: `NotFoundError` 21008111; `PermissionError` 10006402.
 */
export const getOrderDetail: Operation<GetOrderDetail.Input, GetOrderDetail.Data, "shop", GetOrderDetail.Code> = {
  id: "order.202507.getOrderDetail",
  method: "GET",
  path: "/order/202507/orders",
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

  /** The codes that the platform documents for it. */
  type Code = 10002014 | 10002015 | 10006402 | 10037002 | 10037003 | 10037004 | 21008111 | 36009003
}
