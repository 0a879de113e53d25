// Generated from spec/schemas/ItemTax.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ItemTax: Schema.Codec<Types.ItemTax> = typed(
  object({ tax_amount: optional(Schema.String), tax_rate: optional(Schema.String), tax_type: optional(Schema.String) }),
)
