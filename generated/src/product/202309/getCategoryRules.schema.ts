// Generated from spec/paths/product/202309/categories_category_id_rules.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetCategoryRules } from "./getCategoryRules.ts"

/** Checks what `getCategoryRules` takes. */
export const Input: Schema.Codec<GetCategoryRules.Input> = typed(
  object({
    category_id: Schema.String,
    category_version: optionalInput(Schema.String),
    locale: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getCategoryRules` answers. */
export const Data: Schema.Codec<GetCategoryRules.Data> = typed(
  object({
    allowed_special_product_types: optional(list(Schema.String)),
    cod: optional(object({ is_supported: optional(Schema.Boolean) })),
    epr: optional(object({ is_required: optional(Schema.Boolean) })),
    fees: optional(list(object({ is_required: optional(Schema.Boolean), type: optional(Schema.String) }))),
    manufacturer: optional(object({ is_required: optional(Schema.Boolean) })),
    package_dimension: optional(object({ is_required: optional(Schema.Boolean) })),
    product_certifications: optional(
      list(
        object({
          document_details: optional(Schema.String),
          expiration_date: optional(object({ is_required: optional(Schema.Boolean) })),
          id: Schema.String,
          is_required: optional(Schema.Boolean),
          name: optional(Schema.String),
          requirement_conditions: optional(
            list(
              object({
                attribute_id: optional(Schema.String),
                attribute_value_id: optional(Schema.String),
                condition_type: optional(Schema.String),
              }),
            ),
          ),
          sample_image_url: optional(Schema.String),
        }),
      ),
    ),
    responsible_person: optional(object({ is_required: optional(Schema.Boolean) })),
    size_chart: optional(object({ is_required: optional(Schema.Boolean), is_supported: optional(Schema.Boolean) })),
  }),
)
