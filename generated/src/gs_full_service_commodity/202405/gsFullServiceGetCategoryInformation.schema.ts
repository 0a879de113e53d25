// Generated from spec/paths/gs_full_service_commodity/202405/beta_categories_category_id.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { GsFullServiceGetCategoryInformation } from "./gsFullServiceGetCategoryInformation.ts"

/** Checks what `gsFullServiceGetCategoryInformation` takes. */
export const Input: Schema.Codec<GsFullServiceGetCategoryInformation.Input> = typed(
  object({ category_id: Schema.String }),
)

/** Checks the `data` that `gsFullServiceGetCategoryInformation` answers. */
export const Data: Schema.Codec<GsFullServiceGetCategoryInformation.Data> = typed(
  object({
    first_key_attribute_id: optional(Schema.String),
    id: Schema.String,
    is_allowed_jit: optional(Schema.Boolean),
    is_custom_key_attribute: optional(Schema.Boolean),
    is_enabled: optional(Schema.Boolean),
    is_garment: optional(Schema.Boolean),
    is_leaf: optional(Schema.Boolean),
    level: optional(Schema.Finite),
    name_en: optional(Schema.String),
    name_zh: optional(Schema.String),
    parent_id: optional(Schema.String),
    second_key_attribute_id: optional(Schema.String),
  }),
)
