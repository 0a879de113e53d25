// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of order, version 202309. */

export { getOrderDetail, type GetOrderDetail } from "./202309/getOrderDetail.ts"
export { getOrderList, type GetOrderList } from "./202309/getOrderList.ts"
export { getPrivilegedOrderDetail, type GetPrivilegedOrderDetail } from "./202309/getPrivilegedOrderDetail.ts"
