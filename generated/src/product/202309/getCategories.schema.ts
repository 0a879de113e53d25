// Generated from spec/paths/product/202309/categories.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetCategories } from "./getCategories.ts"

/** Checks what `getCategories` takes. */
export const Input: Schema.Codec<GetCategories.Input> = typed(
  object({
    locale: optionalInput(Schema.String),
    keyword: optionalInput(Schema.String),
    category_version: optionalInput(Schema.String),
    listing_platform: optionalInput(Schema.String),
    include_prohibited_categories: optionalInput(Schema.Boolean),
  }),
)

/** Checks the `data` that `getCategories` answers. */
export const Data: Schema.Codec<GetCategories.Data> = typed(
  object({
    categories: list(
      object({
        id: Schema.String,
        is_leaf: optional(Schema.Boolean),
        local_name: optional(Schema.String),
        parent_id: optional(Schema.String),
        permission_statuses: optional(list(Schema.String)),
      }),
    ),
  }),
)
