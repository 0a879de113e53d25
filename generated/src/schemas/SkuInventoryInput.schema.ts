// Generated from spec/schemas/SkuInventoryInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const SkuInventoryInput: Schema.Codec<Types.SkuInventoryInput> = typed(
  object({
    backorder_quantity: optionalInput(Schema.Finite),
    handling_time: optionalInput(Schema.Finite),
    quantity: optionalInput(Schema.Finite),
    warehouse_id: Schema.String,
  }),
)
