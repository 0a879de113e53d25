// Generated from spec/paths/promotion/202309/activities.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { ActivityDiscountInput } from "../../schemas/ActivityDiscountInput.schema.ts"
import type { CreateActivity } from "./createActivity.ts"

/** Checks what `createActivity` takes. */
export const Input: Schema.Codec<CreateActivity.Input> = typed(
  object({
    activity_type: Schema.String,
    begin_time: Schema.Finite,
    discount: optionalInput(ActivityDiscountInput),
    duration_type: optionalInput(Schema.String),
    end_time: Schema.Finite,
    participation_limit: optionalInput(list(object({ type: Schema.String }))),
    product_level: Schema.String,
    target_user_info: optionalInput(object({ user_type: optionalInput(Schema.String) })),
    title: Schema.String,
  }),
)

/** Checks the `data` that `createActivity` answers. */
export const Data: Schema.Codec<CreateActivity.Data> = typed(
  object({
    activity_id: Schema.String,
    create_time: optional(Schema.Finite),
    status: optional(Schema.String),
    update_time: optional(Schema.Finite),
  }),
)
