// Generated from spec/paths/fulfillment/202609/order_sof_track_update.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { TrackingStatusUpdate } from "./trackingStatusUpdate.ts"

/** Checks what `trackingStatusUpdate` takes. */
export const Input: Schema.Codec<TrackingStatusUpdate.Input> = typed(
  object({
    country: optionalInput(Schema.String),
    external_tracking_url: optionalInput(Schema.String),
    order_id: optionalInput(Schema.String),
    provider_id: optionalInput(Schema.String),
    tracks: optionalInput(
      list(
        object({
          action_code: optionalInput(Schema.String),
          description: optionalInput(Schema.String),
          failed_reason: optionalInput(Schema.String),
          location: optionalInput(
            object({
              city: optionalInput(Schema.String),
              state: optionalInput(Schema.String),
              zip: optionalInput(Schema.String),
            }),
          ),
          occur_time: optionalInput(Schema.Finite),
          proof_url: optionalInput(Schema.String),
        }),
      ),
    ),
  }),
)

/** Checks the `data` that `trackingStatusUpdate` answers. */
export const Data: Schema.Codec<TrackingStatusUpdate.Data> = typed(object({}))
