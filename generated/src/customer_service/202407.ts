// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of customer_service, version 202407. */

export { getCustomerServicePerformance, type GetCustomerServicePerformance } from "./202407/getCustomerServicePerformance.ts"
