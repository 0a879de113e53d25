// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of finance, version 202605. */

export { getPayments, type GetPayments } from "./202605/getPayments.ts"
