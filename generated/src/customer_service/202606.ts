// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of customer_service, version 202606. */

export { sendMessage, type SendMessage } from "./202606/sendMessage.ts"
