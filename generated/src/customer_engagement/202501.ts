// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of customer_engagement, version 202501. */

export { getCustomerTabVisibility, type GetCustomerTabVisibility } from "./202501/getCustomerTabVisibility.ts"
