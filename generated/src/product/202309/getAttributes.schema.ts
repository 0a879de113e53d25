// Generated from spec/paths/product/202309/categories_category_id_attributes.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetAttributes } from "./getAttributes.ts"

/** Checks what `getAttributes` takes. */
export const Input: Schema.Codec<GetAttributes.Input> = typed(
  object({
    category_id: Schema.String,
    locale: optionalInput(Schema.String),
    category_version: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getAttributes` answers. */
export const Data: Schema.Codec<GetAttributes.Data> = typed(
  object({
    attributes: list(
      object({
        id: Schema.String,
        is_customizable: optional(Schema.Boolean),
        is_multiple_selection: optional(Schema.Boolean),
        is_requried: optional(Schema.Boolean),
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
        type: optional(Schema.String),
        value_data_format: optional(Schema.String),
        values: optional(
          list(object({ icon_url: optional(Schema.String), id: Schema.String, name: optional(Schema.String) })),
        ),
      }),
    ),
  }),
)
