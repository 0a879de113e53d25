// Generated from spec/schemas/ContentEnvelope.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ContentEnvelope: Schema.Codec<Types.ContentEnvelope> = typed(
  object({ error: object({ code: Schema.String, message: optional(Schema.String), log_id: optional(Schema.String) }) }),
)
