// Generated from spec/paths/product/202409/candidate_products_partial_edit_batch.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { CandidateSkuInput } from "../../schemas/CandidateSkuInput.schema.ts"
import type { PartialEditCandidateProducts } from "./partialEditCandidateProducts.ts"

/** Checks what `partialEditCandidateProducts` takes. */
export const Input: Schema.Codec<PartialEditCandidateProducts.Input> = typed(
  object({
    candidate_products: optionalInput(
      list(
        object({
          description: optionalInput(Schema.String),
          external_category_name: optionalInput(Schema.String),
          external_product_id: optionalInput(Schema.String),
          images: optionalInput(list(object({ uri: optionalInput(Schema.String) }))),
          opportunity_matching_end_time: optionalInput(Schema.Finite),
          skus: optionalInput(list(CandidateSkuInput)),
          title: optionalInput(Schema.String),
        }),
      ),
    ),
  }),
)

/** Checks the `data` that `partialEditCandidateProducts` answers. */
export const Data: Schema.Codec<PartialEditCandidateProducts.Data> = typed(
  object({
    errors: optional(
      list(
        object({
          code: optional(Schema.Finite),
          detail: optional(object({ external_product_id: optional(Schema.String) })),
          message: optional(Schema.String),
        }),
      ),
    ),
  }),
)
