// Generated from spec/paths/return_refund/202606/review_decision.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetReviewDecision } from "./getReviewDecision.ts"

/** Checks what `getReviewDecision` takes. */
export const Input: Schema.Codec<GetReviewDecision.Input> = typed(
  object({
    return_or_cancel_id: Schema.String,
    check_decisions: optionalInput(list(Schema.String)),
    seller_id: optionalInput(Schema.String),
    locale: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getReviewDecision` answers. */
export const Data: Schema.Codec<GetReviewDecision.Data> = typed(
  object({
    line_items: list(
      object({
        return_line_item_id: optional(Schema.String),
        sub_return_line_item_id: optional(Schema.String),
        decisions: optional(
          list(
            object({
              decision: optional(Schema.String),
              eligible: optional(Schema.Boolean),
              ineligible_code: optional(Schema.Finite),
              ineligible_reason: optional(Schema.String),
              available_reject_reasons: optional(
                list(object({ name: optional(Schema.String), text: optional(Schema.String) })),
              ),
              partial_refund_amount_range: optional(
                object({
                  min_amount: optional(Schema.String),
                  max_amount: optional(Schema.String),
                  currency: optional(Schema.String),
                }),
              ),
            }),
          ),
        ),
      }),
    ),
    request_log_id: optional(Schema.String),
    errors: optional(list(object({ code: optional(Schema.String), message: optional(Schema.String) }))),
  }),
)
