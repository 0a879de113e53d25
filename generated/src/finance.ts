// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of finance, its version behind it. Older ones: `finance/<version>`. */

export { getPayments, type GetPayments } from "./finance/202605/getPayments.ts" // 202605
export { getStatements, type GetStatements } from "./finance/202309/getStatements.ts" // 202309
export { getTaxInformation, type GetTaxInformation } from "./finance/202504/getTaxInformation.ts" // 202504
export { getTransactionsByOrder, type GetTransactionsByOrder } from "./finance/202501/getTransactionsByOrder.ts" // 202501
export { getTransactionsByStatement, type GetTransactionsByStatement } from "./finance/202501/getTransactionsByStatement.ts" // 202501
export { getUnsettledTransactions, type GetUnsettledTransactions } from "./finance/202507/getUnsettledTransactions.ts" // 202507
export { getWithdrawals, type GetWithdrawals } from "./finance/202309/getWithdrawals.ts" // 202309
