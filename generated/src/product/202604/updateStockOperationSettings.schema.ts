// Generated from spec/paths/product/202604/inventory_operation_settings.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { UpdateStockOperationSettings } from "./updateStockOperationSettings.ts"

/** Checks what `updateStockOperationSettings` takes. */
export const Input: Schema.Codec<UpdateStockOperationSettings.Input> = typed(
  object({
    seller_id: optionalInput(Schema.String),
    sku_ids: optionalInput(list(Schema.String)),
    stock_operation_setting: optionalInput(object({ enable_auto_restock: optionalInput(Schema.Boolean) })),
  }),
)

/** Checks the `data` that `updateStockOperationSettings` answers. */
export const Data: Schema.Codec<UpdateStockOperationSettings.Data> = typed(
  object({
    stock_operation: optional(
      object({ failed_sku_ids: optional(list(Schema.String)), success_sku_ids: optional(list(Schema.String)) }),
    ),
  }),
)
