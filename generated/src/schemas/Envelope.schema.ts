// Generated from spec/schemas/Envelope.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const Envelope: Schema.Codec<Types.Envelope> = typed(
  object({ code: Schema.Finite, message: optional(Schema.String), request_id: optional(Schema.String) }),
)
