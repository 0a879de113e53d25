// Generated from spec/paths/product/202407/listing_schemas.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { ListingSchemas } from "./listingSchemas.ts"

/** Checks what `listingSchemas` takes. */
export const Input: Schema.Codec<ListingSchemas.Input> = typed(
  object({
    category_ids: list(Schema.Finite),
    locale: optionalInput(Schema.String),
    category_version: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `listingSchemas` answers. */
export const Data: Schema.Codec<ListingSchemas.Data> = typed(
  object({
    errors: optional(
      list(
        object({
          code: optional(Schema.Finite),
          detail: optional(object({ category_id: optional(Schema.Finite) })),
          message: optional(Schema.String),
        }),
      ),
    ),
    listing_schemas: list(
      object({
        category_id: optional(Schema.Finite),
        fields: optional(
          list(
            object({
              complex_values: optional(
                list(
                  object({
                    id: Schema.String,
                    name: optional(Schema.String),
                    options: optional(list(object({ id: Schema.String, name: optional(Schema.String) }))),
                    rules: optional(list(object({ type: optional(Schema.String), value: optional(Schema.String) }))),
                  }),
                ),
              ),
              id: Schema.String,
              name: optional(Schema.String),
              options: optional(list(object({ id: Schema.String, name: optional(Schema.String) }))),
              rules: optional(list(object({ type: optional(Schema.String), value: optional(Schema.String) }))),
            }),
          ),
        ),
      }),
    ),
  }),
)
