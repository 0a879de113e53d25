// Generated from spec/paths/fbt/202602/inbound_orders_tracking_update.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { UpdateInboundOrderTracking } from "./updateInboundOrderTracking.ts"

/** Checks what `updateInboundOrderTracking` takes. */
export const Input: Schema.Codec<UpdateInboundOrderTracking.Input> = typed(
  object({
    order_id: Schema.String,
    parcel_tracking_info: optionalInput(
      list(
        object({
          carton_number: optionalInput(Schema.String),
          provider_name: optionalInput(Schema.String),
          tracking_number: optionalInput(Schema.String),
        }),
      ),
    ),
  }),
)

/** Checks the `data` that `updateInboundOrderTracking` answers. */
export const Data: Schema.Codec<UpdateInboundOrderTracking.Data> = typed(object({}))
