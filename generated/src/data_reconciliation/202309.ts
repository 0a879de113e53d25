// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of data_reconciliation, version 202309. */

export { orderStatusDataExchange, type OrderStatusDataExchange } from "./202309/orderStatusDataExchange.ts"
