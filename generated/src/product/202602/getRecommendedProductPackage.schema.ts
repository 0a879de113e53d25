// Generated from spec/paths/product/202602/packages_recommend.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetRecommendedProductPackage } from "./getRecommendedProductPackage.ts"

/** Checks what `getRecommendedProductPackage` takes. */
export const Input: Schema.Codec<GetRecommendedProductPackage.Input> = typed(
  object({
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    product_ids: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `getRecommendedProductPackage` answers. */
export const Data: Schema.Codec<GetRecommendedProductPackage.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    products: list(
      object({
        abnormality_types: optional(list(Schema.String)),
        dimension_recommendation: optional(
          object({
            height: optional(object({ max_value: optional(Schema.String), min_value: optional(Schema.String) })),
            length: optional(object({ max_value: optional(Schema.String), min_value: optional(Schema.String) })),
            unit: optional(Schema.String),
            width: optional(object({ max_value: optional(Schema.String), min_value: optional(Schema.String) })),
          }),
        ),
        product_id: optional(Schema.String),
        weight_recommendation: optional(
          object({
            unit: optional(Schema.String),
            weight: optional(object({ max_value: optional(Schema.String), min_value: optional(Schema.String) })),
          }),
        ),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
