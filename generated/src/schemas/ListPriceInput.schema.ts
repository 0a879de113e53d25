// Generated from spec/schemas/ListPriceInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ListPriceInput: Schema.Codec<Types.ListPriceInput> = typed(
  object({ amount: Schema.String, currency: Schema.String }),
)
