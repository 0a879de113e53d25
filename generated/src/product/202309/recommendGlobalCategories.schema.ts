// Generated from spec/paths/product/202309/global_categories_recommend.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { RecommendGlobalCategories } from "./recommendGlobalCategories.ts"

/** Checks what `recommendGlobalCategories` takes. */
export const Input: Schema.Codec<RecommendGlobalCategories.Input> = typed(
  object({
    category_version: optionalInput(Schema.String),
    description: optionalInput(Schema.String),
    images: optionalInput(list(object({ uri: optionalInput(Schema.String) }))),
    product_title: Schema.String,
  }),
)

/** Checks the `data` that `recommendGlobalCategories` answers. */
export const Data: Schema.Codec<RecommendGlobalCategories.Data> = typed(
  object({
    categories: optional(
      list(
        object({
          id: Schema.String,
          is_leaf: optional(Schema.Boolean),
          level: optional(Schema.Finite),
          name: optional(Schema.String),
        }),
      ),
    ),
    leaf_category_id: optional(Schema.String),
  }),
)
