// Generated from spec/paths/fbt/202602/inbound_orders_cancel.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import type { CancelInboundOrder } from "./cancelInboundOrder.ts"

/** Checks what `cancelInboundOrder` takes. */
export const Input: Schema.Codec<CancelInboundOrder.Input> = typed(
  object({ cancel_reason: Schema.String, order_id: Schema.String }),
)

/** Checks the `data` that `cancelInboundOrder` answers. */
export const Data: Schema.Codec<CancelInboundOrder.Data> = typed(object({}))
