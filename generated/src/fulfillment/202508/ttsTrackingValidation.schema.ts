// Generated from spec/paths/fulfillment/202508/tts_tracking_validation.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { TtsTrackingValidation } from "./ttsTrackingValidation.ts"

/** Checks what `ttsTrackingValidation` takes. */
export const Input: Schema.Codec<TtsTrackingValidation.Input> = typed(object({ tracking_number: Schema.String }))

/** Checks the `data` that `ttsTrackingValidation` answers. */
export const Data: Schema.Codec<TtsTrackingValidation.Data> = typed(
  object({ is_tiktok_collection: optional(Schema.Boolean), is_tiktok_shipping: optional(Schema.Boolean) }),
)
