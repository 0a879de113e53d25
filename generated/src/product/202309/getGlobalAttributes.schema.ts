// Generated from spec/paths/product/202309/categories_category_id_global_attributes.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetGlobalAttributes } from "./getGlobalAttributes.ts"

/** Checks what `getGlobalAttributes` takes. */
export const Input: Schema.Codec<GetGlobalAttributes.Input> = typed(
  object({
    category_id: Schema.String,
    locale: optionalInput(Schema.String),
    category_version: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getGlobalAttributes` answers. */
export const Data: Schema.Codec<GetGlobalAttributes.Data> = typed(
  object({
    attributes: list(
      object({
        id: Schema.String,
        is_customizable: optional(Schema.Boolean),
        is_multiple_selection: optional(Schema.Boolean),
        is_requried: optional(Schema.Boolean),
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
        type: optional(Schema.String),
        values: optional(list(object({ id: Schema.String, name: optional(Schema.String) }))),
      }),
    ),
  }),
)
