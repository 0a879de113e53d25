// Generated from spec/schemas/SkuFee.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const SkuFee: Schema.Codec<Types.SkuFee> = typed(
  object({
    additional_attribute: optional(Schema.String),
    amount: optional(Schema.String),
    type: optional(Schema.String),
  }),
)
