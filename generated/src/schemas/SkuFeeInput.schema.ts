// Generated from spec/schemas/SkuFeeInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const SkuFeeInput: Schema.Codec<Types.SkuFeeInput> = typed(
  object({
    additional_attribute: optionalInput(Schema.String),
    amount: optionalInput(Schema.String),
    type: optionalInput(Schema.String),
  }),
)
