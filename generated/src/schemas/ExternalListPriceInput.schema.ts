// Generated from spec/schemas/ExternalListPriceInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ExternalListPriceInput: Schema.Codec<Types.ExternalListPriceInput> = typed(
  object({ amount: Schema.String, currency: Schema.String, source: Schema.String }),
)
