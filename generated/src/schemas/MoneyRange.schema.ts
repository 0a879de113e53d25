// Generated from spec/schemas/MoneyRange.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const MoneyRange: Schema.Codec<Types.MoneyRange> = typed(
  object({
    currency: optional(Schema.String),
    maximum_amount: optional(Schema.String),
    minimum_amount: optional(Schema.String),
  }),
)
