// Generated from spec/paths/product/202409/products_product_id_opportunities.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { ApplyOpportunities } from "./applyOpportunities.ts"

/** Checks what `applyOpportunities` takes. */
export const Input: Schema.Codec<ApplyOpportunities.Input> = typed(
  object({ product_id: Schema.String, opportunity_ids: optionalInput(list(Schema.String)) }),
)

/** Checks the `data` that `applyOpportunities` answers. */
export const Data: Schema.Codec<ApplyOpportunities.Data> = typed(
  object({
    opportunity_applications: optional(
      list(
        object({
          id: Schema.String,
          opportunity_id: optional(Schema.String),
          product_id: optional(Schema.String),
          status: optional(Schema.String),
        }),
      ),
    ),
  }),
)
