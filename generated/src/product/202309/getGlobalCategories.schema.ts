// Generated from spec/paths/product/202309/global_categories.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetGlobalCategories } from "./getGlobalCategories.ts"

/** Checks what `getGlobalCategories` takes. */
export const Input: Schema.Codec<GetGlobalCategories.Input> = typed(
  object({
    locale: optionalInput(Schema.String),
    keyword: optionalInput(Schema.String),
    category_version: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getGlobalCategories` answers. */
export const Data: Schema.Codec<GetGlobalCategories.Data> = typed(
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
