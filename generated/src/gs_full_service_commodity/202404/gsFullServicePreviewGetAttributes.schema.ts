// Generated from spec/paths/gs_full_service_commodity/202404/preview_categories_category_id_attributes.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GsFullServicePreviewGetAttributes } from "./gsFullServicePreviewGetAttributes.ts"

/** Checks what `gsFullServicePreviewGetAttributes` takes. */
export const Input: Schema.Codec<GsFullServicePreviewGetAttributes.Input> = typed(
  object({ category_id: Schema.String }),
)

/** Checks the `data` that `gsFullServicePreviewGetAttributes` answers. */
export const Data: Schema.Codec<GsFullServicePreviewGetAttributes.Data> = typed(
  object({
    attributes: list(
      object({
        id: Schema.String,
        is_mutiple_selection: optional(Schema.Boolean),
        is_required: optional(Schema.Boolean),
        name_en: optional(Schema.String),
        name_zh: optional(Schema.String),
        value_type: optional(Schema.String),
        values: optional(
          list(object({ id: Schema.String, name_en: optional(Schema.String), name_zh: optional(Schema.String) })),
        ),
      }),
    ),
  }),
)
