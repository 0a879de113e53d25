// Generated from spec/paths/promotion/202309/activities_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { ActivityDiscount } from "../../schemas/ActivityDiscount.schema.ts"
import type { SearchActivities } from "./searchActivities.ts"

/** Checks what `searchActivities` takes. */
export const Input: Schema.Codec<SearchActivities.Input> = typed(
  object({
    activity_title: optionalInput(Schema.String),
    activity_type: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    status: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `searchActivities` answers. */
export const Data: Schema.Codec<SearchActivities.Data> = typed(
  object({
    activities: list(
      object({
        activity_commands: optional(list(Schema.String)),
        activity_type: optional(Schema.String),
        begin_time: optional(Schema.Finite),
        create_time: optional(Schema.Finite),
        discount: optional(ActivityDiscount),
        duration_type: optional(Schema.String),
        end_time: optional(Schema.Finite),
        id: Schema.String,
        participation_limit: optional(list(object({ type: optional(Schema.String) }))),
        product_level: optional(Schema.String),
        status: optional(Schema.String),
        title: optional(Schema.String),
        update_time: optional(Schema.Finite),
      }),
    ),
    next_page_token: optional(Schema.String),
    total_count: optional(Schema.Finite),
  }),
)
