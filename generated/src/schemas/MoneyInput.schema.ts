// Generated from spec/schemas/MoneyInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const MoneyInput: Schema.Codec<Types.MoneyInput> = typed(
  object({ amount: Schema.String, currency: Schema.String }),
)
