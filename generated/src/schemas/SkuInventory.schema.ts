// Generated from spec/schemas/SkuInventory.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const SkuInventory: Schema.Codec<Types.SkuInventory> = typed(
  object({
    backorder_quantity: optional(Schema.Finite),
    handling_time: optional(Schema.Finite),
    quantity: optional(Schema.Finite),
    warehouse_id: optional(Schema.String),
  }),
)
