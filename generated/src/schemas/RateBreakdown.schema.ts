// Generated from spec/schemas/RateBreakdown.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const RateBreakdown: Schema.Codec<Types.RateBreakdown> = typed(
  object({ amount: optional(Schema.String), type: optional(Schema.String) }),
)
