// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of order, version 202407. */

export { getPriceDetail, type GetPriceDetail } from "./202407/getPriceDetail.ts"
