// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of fulfillment, version 202609. */

export { trackingStatusUpdate, type TrackingStatusUpdate } from "./202609/trackingStatusUpdate.ts"
