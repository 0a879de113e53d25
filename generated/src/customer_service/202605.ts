// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of customer_service, version 202605. */

export { endSession, type EndSession } from "./202605/endSession.ts"
