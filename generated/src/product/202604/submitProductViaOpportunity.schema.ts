// Generated from spec/paths/product/202604/opportunities_opportunity_id_submit.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { SubmitProductViaOpportunity } from "./submitProductViaOpportunity.ts"

/** Checks what `submitProductViaOpportunity` takes. */
export const Input: Schema.Codec<SubmitProductViaOpportunity.Input> = typed(
  object({ opportunity_id: Schema.String, product_id: Schema.String }),
)

/** Checks the `data` that `submitProductViaOpportunity` answers. */
export const Data: Schema.Codec<SubmitProductViaOpportunity.Data> = typed(
  object({
    submission: optional(
      object({
        id: Schema.String,
        opportunity_id: optional(Schema.String),
        product_id: optional(Schema.String),
        rejection_reason: optional(Schema.String),
        status: optional(Schema.String),
        submit_time: optional(Schema.Finite),
      }),
    ),
  }),
)
