// Generated from spec/paths/fulfillment/202309/packages_package_id_handover_time_slots.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetPackageHandoverTimeSlots } from "./getPackageHandoverTimeSlots.ts"

/** Checks what `getPackageHandoverTimeSlots` takes. */
export const Input: Schema.Codec<GetPackageHandoverTimeSlots.Input> = typed(object({ package_id: Schema.String }))

/** Checks the `data` that `getPackageHandoverTimeSlots` answers. */
export const Data: Schema.Codec<GetPackageHandoverTimeSlots.Data> = typed(
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
