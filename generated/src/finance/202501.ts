// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of finance, version 202501. */

export { getTransactionsByOrder, type GetTransactionsByOrder } from "./202501/getTransactionsByOrder.ts"
export { getTransactionsByStatement, type GetTransactionsByStatement } from "./202501/getTransactionsByStatement.ts"
