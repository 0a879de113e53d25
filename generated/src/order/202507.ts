// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of order, version 202507. */

export { getOrderDetail, type GetOrderDetail } from "./202507/getOrderDetail.ts"
