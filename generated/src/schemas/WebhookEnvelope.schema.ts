// Generated from spec/schemas/WebhookEnvelope.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const WebhookEnvelope: Schema.Codec<Types.WebhookEnvelope> = typed(
  object({ type: Schema.Finite, tts_notification_id: optional(Schema.String), timestamp: Schema.Finite }),
)
