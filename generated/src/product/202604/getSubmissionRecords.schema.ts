// Generated from spec/paths/product/202604/opportunities_submissions.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetSubmissionRecords } from "./getSubmissionRecords.ts"

/** Checks what `getSubmissionRecords` takes. */
export const Input: Schema.Codec<GetSubmissionRecords.Input> = typed(
  object({
    status: optionalInput(Schema.String),
    opportunity_id: optionalInput(Schema.String),
    product_id: optionalInput(Schema.String),
    submit_time_ge: optionalInput(Schema.Finite),
    submit_time_lt: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `getSubmissionRecords` answers. */
export const Data: Schema.Codec<GetSubmissionRecords.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    submissions: list(
      object({
        id: Schema.String,
        opportunity_id: optional(Schema.String),
        opportunity_title: optional(Schema.String),
        product_id: optional(Schema.String),
        product_name: optional(Schema.String),
        product_orders: optional(Schema.Finite),
        product_pv: optional(Schema.Finite),
        rejection_reason: optional(Schema.String),
        review_time: optional(Schema.Finite),
        status: optional(Schema.String),
        submit_time: optional(Schema.Finite),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
