// Generated from spec/paths/fulfillment/202309/orders_order_id_tracking.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetTracking } from "./getTracking.ts"

/** Checks what `getTracking` takes. */
export const Input: Schema.Codec<GetTracking.Input> = typed(
  object({ order_id: Schema.String, category_asset_cipher: optionalInput(Schema.String) }),
)

/** Checks the `data` that `getTracking` answers. */
export const Data: Schema.Codec<GetTracking.Data> = typed(
  object({
    tracking: list(
      object({
        action_code: optional(Schema.String),
        description: optional(Schema.String),
        update_time_millis: optional(Schema.Finite),
      }),
    ),
  }),
)
