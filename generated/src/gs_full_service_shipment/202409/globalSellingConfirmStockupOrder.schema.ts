// Generated from spec/paths/gs_full_service_shipment/202409/stockup_orders_confirm.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { GlobalSellingConfirmStockupOrder } from "./globalSellingConfirmStockupOrder.ts"

/** Checks what `globalSellingConfirmStockupOrder` takes. */
export const Input: Schema.Codec<GlobalSellingConfirmStockupOrder.Input> = typed(
  object({
    is_order_confirmed: optionalInput(Schema.Boolean),
    reject_note: optionalInput(Schema.String),
    reject_reason: optionalInput(Schema.String),
    skus: optionalInput(
      list(object({ code: optionalInput(Schema.String), confirm_stockup_quantity: optionalInput(Schema.Finite) })),
    ),
    stockup_order_code: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `globalSellingConfirmStockupOrder` answers. */
export const Data: Schema.Codec<GlobalSellingConfirmStockupOrder.Data> = typed(object({}))
