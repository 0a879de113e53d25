// Generated from spec/paths/product/202409/candidate_products_batch.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { CandidateSkuInput } from "../../schemas/CandidateSkuInput.schema.ts"
import type { UploadCandidateProducts } from "./uploadCandidateProducts.ts"

/** Checks what `uploadCandidateProducts` takes. */
export const Input: Schema.Codec<UploadCandidateProducts.Input> = typed(
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

/** Checks the `data` that `uploadCandidateProducts` answers. */
export const Data: Schema.Codec<UploadCandidateProducts.Data> = typed(
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
