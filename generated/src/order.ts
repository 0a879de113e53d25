// Generated from spec/paths. Do not edit: `pnpm generate`.
// The newest form of every operation of order. Older ones: `order/<version>`.

export { getOrderDetail, type GetOrderDetail } from "./order/202507/getOrderDetail.ts" // 202507
export { getOrderList, type GetOrderList } from "./order/202309/getOrderList.ts" // 202309
