// Generated from spec/schemas/SkuPerformance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import { Money } from "../schemas/Money.schema.ts"
import type * as Types from "../schemas.ts"

export const SkuPerformance: Schema.Codec<Types.SkuPerformance> = typed(
  object({
    gmv: optional(Money),
    id: Schema.String,
    product_id: optional(Schema.String),
    sku_orders: optional(Schema.Finite),
    units_sold: optional(Schema.Finite),
  }),
)
