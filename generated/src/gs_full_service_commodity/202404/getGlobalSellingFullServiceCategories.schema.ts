// Generated from spec/paths/gs_full_service_commodity/202404/preview_categories_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetGlobalSellingFullServiceCategories } from "./getGlobalSellingFullServiceCategories.ts"

/** Checks what `getGlobalSellingFullServiceCategories` takes. */
export const Input: Schema.Codec<GetGlobalSellingFullServiceCategories.Input> = typed(
  object({ page_offset: optionalInput(Schema.Finite), page_size: optionalInput(Schema.Finite) }),
)

/** Checks the `data` that `getGlobalSellingFullServiceCategories` answers. */
export const Data: Schema.Codec<GetGlobalSellingFullServiceCategories.Data> = typed(
  object({
    categories: list(
      object({
        id: Schema.String,
        is_leaf: optional(Schema.Boolean),
        name_cn: optional(Schema.String),
        name_en: optional(Schema.String),
        parent_id: optional(Schema.String),
        status: optional(Schema.String),
      }),
    ),
    page_offset: optional(Schema.Finite),
    page_size: optional(Schema.Finite),
    total_count: optional(Schema.Finite),
  }),
)
