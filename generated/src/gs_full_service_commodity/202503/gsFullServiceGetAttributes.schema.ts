// Generated from spec/paths/gs_full_service_commodity/202503/beta_categories_category_id_attributes.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GsFullServiceGetAttributes } from "./gsFullServiceGetAttributes.ts"

/** Checks what `gsFullServiceGetAttributes` takes. */
export const Input: Schema.Codec<GsFullServiceGetAttributes.Input> = typed(object({ category_id: Schema.String }))

/** Checks the `data` that `gsFullServiceGetAttributes` answers. */
export const Data: Schema.Codec<GsFullServiceGetAttributes.Data> = typed(
  object({
    attributes: list(
      object({
        id: Schema.String,
        is_mutiple_selection: optional(Schema.Boolean),
        is_required: optional(Schema.Boolean),
        name_en: optional(Schema.String),
        name_zh: optional(Schema.String),
        required_regions: optional(list(Schema.String)),
        type: optional(Schema.String),
        value_type: optional(Schema.String),
        values: optional(
          list(object({ id: Schema.String, name_en: optional(Schema.String), name_zh: optional(Schema.String) })),
        ),
      }),
    ),
  }),
)
