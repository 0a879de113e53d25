// Generated from spec/paths/customer_engagement/202412/engagement_tasks.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { CreateEngagementTask } from "./createEngagementTask.ts"

/** Checks what `createEngagementTask` takes. */
export const Input: Schema.Codec<CreateEngagementTask.Input> = typed(
  object({
    idempotency_key: optionalInput(Schema.String),
    channel: Schema.String,
    coupon_ids: optionalInput(list(Schema.String)),
    end_time: Schema.Finite,
    product_ids: optionalInput(list(Schema.String)),
    task_name: Schema.String,
    template_id: Schema.String,
  }),
)

/** Checks the `data` that `createEngagementTask` answers. */
export const Data: Schema.Codec<CreateEngagementTask.Data> = typed(object({ task_id: Schema.String }))
