// Generated from spec/schemas/PreSaleInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const PreSaleInput: Schema.Codec<Types.PreSaleInput> = typed(
  object({
    fulfillment_type: optionalInput(
      object({ handling_duration_days: optionalInput(Schema.Finite), release_date: optionalInput(Schema.Finite) }),
    ),
    type: optionalInput(Schema.String),
  }),
)
