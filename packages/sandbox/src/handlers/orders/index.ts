/**
 * The operations on orders.
 */
import { fitted, type Handlers } from "../../handler.ts"
import { addExternalOrders, findByExternalOrder, getExternalOrders } from "./external.ts"
import { getPriceDetail } from "./price.ts"
import { getOrderDetail, getOrderList } from "./search.ts"

export const orderHandlers: Handlers = {
  "POST /order/202309/orders/search": getOrderList,
  "GET /order/202507/orders": getOrderDetail,
  ...fitted({
    "GET /order/202309/orders": getOrderDetail,
    "GET /order/202309/privileged_orders": getOrderDetail,
    "GET /order/202407/orders/{order_id}/price_detail": getPriceDetail,
    "POST /order/202406/orders/external_orders": addExternalOrders,
    "GET /order/202406/orders/{order_id}/external_orders": getExternalOrders,
    "POST /order/202406/orders/external_order_search": findByExternalOrder,
  }),
}
