// Generated from spec/paths/customer_engagement/202502/engagement_tasks_custom.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { CreateCustomEngagementTask } from "./createCustomEngagementTask.ts"

/** Checks what `createCustomEngagementTask` takes. */
export const Input: Schema.Codec<CreateCustomEngagementTask.Input> = typed(
  object({
    idempotency_key: optionalInput(Schema.String),
    channel: Schema.String,
    coupon_ids: optionalInput(list(Schema.String)),
    custom_message: optionalInput(object({ body: optionalInput(Schema.String), title: optionalInput(Schema.String) })),
    end_time: Schema.Finite,
    product_ids: optionalInput(list(Schema.String)),
    task_name: Schema.String,
  }),
)

/** Checks the `data` that `createCustomEngagementTask` answers. */
export const Data: Schema.Codec<CreateCustomEngagementTask.Data> = typed(object({ task_id: Schema.String }))
