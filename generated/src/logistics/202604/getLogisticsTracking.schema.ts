// Generated from spec/paths/logistics/202604/orders_order_id_tracking.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetLogisticsTracking } from "./getLogisticsTracking.ts"

/** Checks what `getLogisticsTracking` takes. */
export const Input: Schema.Codec<GetLogisticsTracking.Input> = typed(object({ order_id: Schema.String }))

/** Checks the `data` that `getLogisticsTracking` answers. */
export const Data: Schema.Codec<GetLogisticsTracking.Data> = typed(
  object({
    order_id: optional(Schema.String),
    logistics_details: list(
      object({
        newest_tracking_no: optional(Schema.String),
        carrier_name: optional(Schema.String),
        track_list: optional(
          list(
            object({
              description: optional(Schema.String),
              tracking_no: optional(Schema.String),
              update_time_millis: optional(Schema.Finite),
              action_code: optional(Schema.Finite),
              action_code_name: optional(Schema.String),
            }),
          ),
        ),
      }),
    ),
  }),
)
