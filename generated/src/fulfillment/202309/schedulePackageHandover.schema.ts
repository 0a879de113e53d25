// Generated from spec/paths/fulfillment/202309/packages_schedule.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Dimensions } from "../../schemas/Dimensions.schema.ts"
import { Weight } from "../../schemas/Weight.schema.ts"
import type { SchedulePackageHandover } from "./schedulePackageHandover.ts"

/** Checks what `schedulePackageHandover` takes. */
export const Input: Schema.Codec<SchedulePackageHandover.Input> = typed(
  object({
    handover_method: optionalInput(Schema.String),
    order_id: optionalInput(Schema.String),
    order_line_item_ids: optionalInput(list(Schema.String)),
    pickup_slot: optionalInput(
      object({ end_time: optionalInput(Schema.Finite), start_time: optionalInput(Schema.Finite) }),
    ),
  }),
)

/** Checks the `data` that `schedulePackageHandover` answers. */
export const Data: Schema.Codec<SchedulePackageHandover.Data> = typed(
  object({
    create_time: optional(Schema.Finite),
    dimension: optional(Dimensions),
    handover_method: optional(Schema.String),
    order_id: optional(Schema.String),
    order_line_item_ids: optional(list(Schema.String)),
    package_id: optional(Schema.String),
    shipping_provider_id: optional(Schema.String),
    shipping_provider_name: optional(Schema.String),
    tracking_number: optional(Schema.String),
    update_time: optional(Schema.Finite),
    weight: optional(Weight),
  }),
)
