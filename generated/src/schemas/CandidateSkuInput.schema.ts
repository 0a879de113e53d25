// Generated from spec/schemas/CandidateSkuInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const CandidateSkuInput: Schema.Codec<Types.CandidateSkuInput> = typed(
  object({
    price: optionalInput(object({ amount: optionalInput(Schema.String), currency: optionalInput(Schema.String) })),
    sales_attributes: optionalInput(
      list(
        object({
          name: optionalInput(Schema.String),
          sku_images: optionalInput(list(object({ uri: optionalInput(Schema.String) }))),
          value: optionalInput(Schema.String),
        }),
      ),
    ),
  }),
)
