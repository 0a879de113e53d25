// Generated from spec/paths/fbt/202601/mcf_outbound_orders_cancel.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { CancelFbtMcfOrder } from "./cancelFbtMcfOrder.ts"

/** Checks what `cancelFbtMcfOrder` takes. */
export const Input: Schema.Codec<CancelFbtMcfOrder.Input> = typed(
  object({
    consign_orders: optionalInput(list(object({ id: optionalInput(Schema.String) }))),
    mcf_order_id: Schema.String,
  }),
)

/** Checks the `data` that `cancelFbtMcfOrder` answers. */
export const Data: Schema.Codec<CancelFbtMcfOrder.Data> = typed(
  object({
    mcf_order: optional(
      object({
        consign_orders: optional(list(object({ id: Schema.String, status: optional(Schema.String) }))),
        external_order_id: optional(Schema.String),
        mcf_order_id: optional(Schema.String),
      }),
    ),
  }),
)
