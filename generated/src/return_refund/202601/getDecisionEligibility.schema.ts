// Generated from spec/paths/return_refund/202601/decision_eligibility.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetDecisionEligibility } from "./getDecisionEligibility.ts"

/** Checks what `getDecisionEligibility` takes. */
export const Input: Schema.Codec<GetDecisionEligibility.Input> = typed(
  object({
    return_or_cancel_id: optionalInput(Schema.String),
    check_decisions: optionalInput(list(Schema.String)),
    locale: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getDecisionEligibility` answers. */
export const Data: Schema.Codec<GetDecisionEligibility.Data> = typed(
  object({
    decisions: list(
      object({
        available_reject_reasons: optional(
          list(object({ name: optional(Schema.String), text: optional(Schema.String) })),
        ),
        decision: optional(Schema.String),
        eligible: optional(Schema.Boolean),
        ineligible_code: optional(Schema.Finite),
        ineligible_reason: optional(Schema.String),
      }),
    ),
  }),
)
