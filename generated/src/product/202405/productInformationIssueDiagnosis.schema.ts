// Generated from spec/paths/product/202405/products_diagnoses.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { ProductInformationIssueDiagnosis } from "./productInformationIssueDiagnosis.ts"

/** Checks what `productInformationIssueDiagnosis` takes. */
export const Input: Schema.Codec<ProductInformationIssueDiagnosis.Input> = typed(
  object({ product_ids: list(Schema.String) }),
)

/** Checks the `data` that `productInformationIssueDiagnosis` answers. */
export const Data: Schema.Codec<ProductInformationIssueDiagnosis.Data> = typed(
  object({
    products: list(
      object({
        diagnoses: optional(
          list(
            object({
              diagnosis_results: optional(
                list(
                  object({
                    code: optional(Schema.String),
                    how_to_solve: optional(Schema.String),
                    quality_tier: optional(Schema.String),
                  }),
                ),
              ),
              field: optional(Schema.String),
              suggestion: optional(
                object({
                  images: optional(
                    list(
                      object({
                        height: optional(Schema.Finite),
                        optimized_uri: optional(Schema.String),
                        optimized_url: optional(Schema.String),
                        uri: optional(Schema.String),
                        url: optional(Schema.String),
                        width: optional(Schema.Finite),
                      }),
                    ),
                  ),
                  seo_words: optional(list(object({ text: optional(Schema.String) }))),
                  smart_texts: optional(list(object({ text: optional(Schema.String) }))),
                }),
              ),
            }),
          ),
        ),
        id: Schema.String,
        listing_quality: optional(
          object({ current_tier: optional(Schema.String), remaining_recommendations: optional(Schema.Finite) }),
        ),
      }),
    ),
  }),
)
