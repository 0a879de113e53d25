// Generated from spec/paths/fulfillment/202309/orders_order_id_handover_time_slots.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetHandoverTimeslots } from "./getHandoverTimeslots.ts"

/** Checks what `getHandoverTimeslots` takes. */
export const Input: Schema.Codec<GetHandoverTimeslots.Input> = typed(
  object({ order_id: Schema.String, order_line_item_ids: optionalInput(list(Schema.String)) }),
)

/** Checks the `data` that `getHandoverTimeslots` answers. */
export const Data: Schema.Codec<GetHandoverTimeslots.Data> = typed(
  object({
    can_drop_off: optional(Schema.Boolean),
    can_pickup: optional(Schema.Boolean),
    can_van_collection: optional(Schema.Boolean),
    drop_off_point_url: optional(Schema.String),
    pickup_slots: optional(
      list(
        object({
          avaliable: optional(Schema.Boolean),
          end_time: optional(Schema.Finite),
          start_time: optional(Schema.Finite),
        }),
      ),
    ),
  }),
)
