// Generated from spec/schemas/CountBreakdown.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const CountBreakdown: Schema.Codec<Types.CountBreakdown> = typed(
  object({ amount: optional(Schema.Finite), type: optional(Schema.String) }),
)
