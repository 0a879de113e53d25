// Generated from spec/paths. Do not edit: `pnpm generate`.
// Every operation of order, version 202309.

export { getOrderList, type GetOrderList } from "./202309/getOrderList.ts"
