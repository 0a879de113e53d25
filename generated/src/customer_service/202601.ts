// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of customer_service, version 202601. */

export { getConversation, type GetConversation } from "./202601/getConversation.ts"
