// Generated from spec/paths/product/202405/products_suggestions.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetRecommendedProductTitleAndDescription } from "./getRecommendedProductTitleAndDescription.ts"

/** Checks what `getRecommendedProductTitleAndDescription` takes. */
export const Input: Schema.Codec<GetRecommendedProductTitleAndDescription.Input> = typed(
  object({ product_ids: list(Schema.String) }),
)

/** Checks the `data` that `getRecommendedProductTitleAndDescription` answers. */
export const Data: Schema.Codec<GetRecommendedProductTitleAndDescription.Data> = typed(
  object({
    products: list(
      object({
        id: Schema.String,
        suggestions: optional(
          list(
            object({
              field: optional(Schema.String),
              items: optional(list(object({ text: optional(Schema.String) }))),
            }),
          ),
        ),
      }),
    ),
  }),
)
