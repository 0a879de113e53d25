// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of promotion, version 202406. */

export { getCoupon, type GetCoupon } from "./202406/getCoupon.ts"
export { searchCoupons, type SearchCoupons } from "./202406/searchCoupons.ts"
