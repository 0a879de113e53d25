// Generated from spec/schemas/SkuPriceInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const SkuPriceInput: Schema.Codec<Types.SkuPriceInput> = typed(
  object({ amount: optionalInput(Schema.String), currency: Schema.String, sale_price: optionalInput(Schema.String) }),
)
