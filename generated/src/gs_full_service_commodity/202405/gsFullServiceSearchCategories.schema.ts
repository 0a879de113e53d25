// Generated from spec/paths/gs_full_service_commodity/202405/beta_categories_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GsFullServiceSearchCategories } from "./gsFullServiceSearchCategories.ts"

/** Checks what `gsFullServiceSearchCategories` takes. */
export const Input: Schema.Codec<GsFullServiceSearchCategories.Input> = typed(
  object({ page_offset: optionalInput(Schema.Finite), page_size: optionalInput(Schema.Finite) }),
)

/** Checks the `data` that `gsFullServiceSearchCategories` answers. */
export const Data: Schema.Codec<GsFullServiceSearchCategories.Data> = typed(
  object({
    categories: list(
      object({
        id: Schema.String,
        is_leaf: optional(Schema.Boolean),
        name_cn: optional(Schema.String),
        name_en: optional(Schema.String),
        parent_id: optional(Schema.String),
        status: optional(Schema.String),
        version: optional(Schema.String),
      }),
    ),
    page_offset: optional(Schema.Finite),
    page_size: optional(Schema.Finite),
    total_count: optional(Schema.Finite),
  }),
)
