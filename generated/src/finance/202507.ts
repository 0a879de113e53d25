// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of finance, version 202507. */

export { getUnsettledTransactions, type GetUnsettledTransactions } from "./202507/getUnsettledTransactions.ts"
