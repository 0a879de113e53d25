// Generated from spec/paths/product/202411/products_diagnose_optimize.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { DiagnoseAndOptimizeProduct } from "./diagnoseAndOptimizeProduct.ts"

/** Checks what `diagnoseAndOptimizeProduct` takes. */
export const Input: Schema.Codec<DiagnoseAndOptimizeProduct.Input> = typed(
  object({
    brand_id: optionalInput(Schema.String),
    category_id: Schema.String,
    description: optionalInput(Schema.String),
    main_images: optionalInput(list(object({ uri: optionalInput(Schema.String) }))),
    optimization_fields: optionalInput(list(Schema.String)),
    product_attributes: optionalInput(
      list(
        object({
          id: optionalInput(Schema.String),
          values: optionalInput(list(object({ id: optionalInput(Schema.String), name: optionalInput(Schema.String) }))),
        }),
      ),
    ),
    product_id: optionalInput(Schema.String),
    size_chart: optionalInput(
      object({
        image: optionalInput(object({ uri: optionalInput(Schema.String) })),
        template: optionalInput(object({ id: optionalInput(Schema.String) })),
      }),
    ),
    title: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `diagnoseAndOptimizeProduct` answers. */
export const Data: Schema.Codec<DiagnoseAndOptimizeProduct.Data> = typed(
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
    listing_quality: optional(
      object({ current_tier: optional(Schema.String), remaining_recommendations: optional(Schema.Finite) }),
    ),
  }),
)
