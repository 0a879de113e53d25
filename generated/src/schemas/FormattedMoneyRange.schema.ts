// Generated from spec/schemas/FormattedMoneyRange.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const FormattedMoneyRange: Schema.Codec<Types.FormattedMoneyRange> = typed(
  object({
    currency: optional(Schema.String),
    formatted_range: optional(Schema.String),
    maximum_amount: optional(Schema.String),
    minimum_amount: optional(Schema.String),
  }),
)
