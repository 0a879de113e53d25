// Generated from spec/schemas/MoneyBreakdown.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const MoneyBreakdown: Schema.Codec<Types.MoneyBreakdown> = typed(
  object({ amount: Schema.String, currency: Schema.String, type: optional(Schema.String) }),
)
