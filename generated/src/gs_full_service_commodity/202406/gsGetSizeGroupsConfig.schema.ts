// Generated from spec/paths/gs_full_service_commodity/202406/beta_size_groups.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GsGetSizeGroupsConfig } from "./gsGetSizeGroupsConfig.ts"

/** Checks what `gsGetSizeGroupsConfig` takes. */
export const Input: Schema.Codec<GsGetSizeGroupsConfig.Input> = typed(object({ category_id: Schema.String }))

/** Checks the `data` that `gsGetSizeGroupsConfig` answers. */
export const Data: Schema.Codec<GsGetSizeGroupsConfig.Data> = typed(
  object({
    size_grading_required: optional(Schema.Boolean),
    size_groups: optional(
      list(
        object({
          id: Schema.String,
          name: optional(Schema.String),
          size_segments: optional(list(object({ size_codes: optional(list(Schema.String)) }))),
        }),
      ),
    ),
  }),
)
