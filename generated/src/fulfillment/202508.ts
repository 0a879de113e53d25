// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of fulfillment, version 202508. */

export { ttsTrackingValidation, type TtsTrackingValidation } from "./202508/ttsTrackingValidation.ts"
