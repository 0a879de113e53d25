// Generated from spec/schemas/SkuPrice.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const SkuPrice: Schema.Codec<Types.SkuPrice> = typed(
  object({
    currency: optional(Schema.String),
    sale_price: optional(Schema.String),
    tax_exclusive_price: optional(Schema.String),
    unit_price: optional(Schema.String),
  }),
)
