// Generated from spec/paths/product/202606/skpps_product_id.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetProductSkppDetail } from "./getProductSkppDetail.ts"

/** Checks what `getProductSkppDetail` takes. */
export const Input: Schema.Codec<GetProductSkppDetail.Input> = typed(
  object({ product_id: Schema.String, locale: optionalInput(Schema.String) }),
)

/** Checks the `data` that `getProductSkppDetail` answers. */
export const Data: Schema.Codec<GetProductSkppDetail.Data> = typed(
  object({
    product_id: optional(Schema.String),
    affiliate_program_status: optional(Schema.String),
    total_score: optional(Schema.Finite),
    target_score: optional(Schema.Finite),
    rewards: optional(
      list(
        object({
          reward_type: optional(Schema.String),
          title: optional(Schema.String),
          status: optional(Schema.String),
          ad_credit_claim_status: optional(Schema.String),
          value: optional(Schema.String),
          claim_conditions: optional(
            list(
              object({
                condition_type: optional(Schema.String),
                current_value: optional(Schema.String),
                target_value: optional(Schema.String),
              }),
            ),
          ),
          campaign_id: optional(Schema.String),
        }),
      ),
    ),
    task_details: optional(
      list(
        object({
          category: optional(Schema.String),
          name: optional(Schema.String),
          current_value: optional(Schema.String),
          target_value: optional(Schema.String),
          passed: optional(Schema.Boolean),
          action_suggestions: optional(
            list(object({ score_increase: optional(Schema.Finite), url: optional(Schema.String) })),
          ),
        }),
      ),
    ),
    update_time: optional(Schema.Finite),
    skpp_status: optional(Schema.String),
  }),
)
