// Generated from spec/paths/customer_engagement/202412/performances.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetTaskPerformances } from "./getTaskPerformances.ts"

/** Checks what `getTaskPerformances` takes. */
export const Input: Schema.Codec<GetTaskPerformances.Input> = typed(object({ task_ids: list(Schema.String) }))

/** Checks the `data` that `getTaskPerformances` answers. */
export const Data: Schema.Codec<GetTaskPerformances.Data> = typed(
  object({
    task_performances: list(
      object({
        claimed_coupons_count: optional(Schema.Finite),
        gmv_amount: optional(Schema.String),
        id: Schema.String,
        order_count: optional(Schema.Finite),
        read_recipient_count: optional(Schema.Finite),
        sent_recipient_count: optional(Schema.Finite),
        status: optional(Schema.String),
      }),
    ),
  }),
)
