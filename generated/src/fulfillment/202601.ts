// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of fulfillment, version 202601. */

export { redeemInfoCallback, type RedeemInfoCallback } from "./202601/redeemInfoCallback.ts"
