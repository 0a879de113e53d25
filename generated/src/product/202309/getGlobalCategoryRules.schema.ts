// Generated from spec/paths/product/202309/categories_category_id_global_rules.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetGlobalCategoryRules } from "./getGlobalCategoryRules.ts"

/** Checks what `getGlobalCategoryRules` takes. */
export const Input: Schema.Codec<GetGlobalCategoryRules.Input> = typed(
  object({
    category_id: Schema.String,
    category_version: optionalInput(Schema.String),
    locale: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getGlobalCategoryRules` answers. */
export const Data: Schema.Codec<GetGlobalCategoryRules.Data> = typed(
  object({
    manufacturer: optional(
      object({
        is_required: optional(Schema.Boolean),
        optional_regions: optional(list(Schema.String)),
        required_regions: optional(list(Schema.String)),
      }),
    ),
    product_certifications: optional(
      list(
        object({
          id: Schema.String,
          is_required: optional(Schema.Boolean),
          name: optional(Schema.String),
          optional_regions: optional(list(Schema.String)),
          required_regions: optional(list(Schema.String)),
          requirement_conditions: optional(
            list(
              object({
                attribute_id: optional(Schema.String),
                attribute_value_id: optional(Schema.String),
                condition_type: optional(Schema.String),
                region: optional(Schema.String),
              }),
            ),
          ),
          sample_image_url: optional(Schema.String),
        }),
      ),
    ),
    responsible_person: optional(
      object({
        is_required: optional(Schema.Boolean),
        optional_regions: optional(list(Schema.String)),
        required_regions: optional(list(Schema.String)),
      }),
    ),
    size_chart: optional(object({ is_required: optional(Schema.Boolean), is_supported: optional(Schema.Boolean) })),
  }),
)
