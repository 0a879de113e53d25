// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of customer_service, version 202602. */

export { searchSessions, type SearchSessions } from "./202602/searchSessions.ts"
