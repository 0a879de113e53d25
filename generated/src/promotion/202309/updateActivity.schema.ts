// Generated from spec/paths/promotion/202309/activities_activity_id.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { ActivityDiscountInput } from "../../schemas/ActivityDiscountInput.schema.ts"
import type { UpdateActivity } from "./updateActivity.ts"

/** Checks what `updateActivity` takes. */
export const Input: Schema.Codec<UpdateActivity.Input> = typed(
  object({
    activity_id: Schema.String,
    begin_time: Schema.Finite,
    discount: optionalInput(ActivityDiscountInput),
    duration_type: optionalInput(Schema.String),
    end_time: Schema.Finite,
    participation_limit: optionalInput(list(object({ type: Schema.String }))),
    product_level: optionalInput(Schema.String),
    target_user_info: optionalInput(object({ user_type: optionalInput(Schema.String) })),
    title: Schema.String,
  }),
)

/** Checks the `data` that `updateActivity` answers. */
export const Data: Schema.Codec<UpdateActivity.Data> = typed(
  object({
    activity_id: optional(Schema.String),
    title: optional(Schema.String),
    update_time: optional(Schema.Finite),
  }),
)
