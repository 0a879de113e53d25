// Generated from spec/paths/product/202309/categories_recommend.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { RecommendCategory } from "./recommendCategory.ts"

/** Checks what `recommendCategory` takes. */
export const Input: Schema.Codec<RecommendCategory.Input> = typed(
  object({
    category_version: optionalInput(Schema.String),
    description: optionalInput(Schema.String),
    images: optionalInput(list(object({ uri: optionalInput(Schema.String) }))),
    include_prohibited_categories: optionalInput(Schema.Boolean),
    listing_platform: optionalInput(Schema.String),
    origin_platform_category: optionalInput(Schema.Unknown),
    origin_platform_product_meta_data: optionalInput(Schema.Unknown),
    origin_platform_product_type: optionalInput(Schema.Unknown),
    origin_platform_tags: optionalInput(Schema.Unknown),
    origin_platform_vendor: optionalInput(Schema.Unknown),
    product_title: Schema.String,
  }),
)

/** Checks the `data` that `recommendCategory` answers. */
export const Data: Schema.Codec<RecommendCategory.Data> = typed(
  object({
    categories: optional(
      list(
        object({
          id: Schema.String,
          is_leaf: optional(Schema.Boolean),
          level: optional(Schema.Finite),
          name: optional(Schema.String),
          permission_statuses: optional(list(Schema.String)),
        }),
      ),
    ),
    leaf_category_id: optional(Schema.String),
  }),
)
