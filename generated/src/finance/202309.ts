// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of finance, version 202309. */

export { getPayments, type GetPayments } from "./202309/getPayments.ts"
export { getStatements, type GetStatements } from "./202309/getStatements.ts"
export { getTransactionsByOrder, type GetTransactionsByOrder } from "./202309/getTransactionsByOrder.ts"
export { getTransactionsByStatement, type GetTransactionsByStatement } from "./202309/getTransactionsByStatement.ts"
export { getWithdrawals, type GetWithdrawals } from "./202309/getWithdrawals.ts"
