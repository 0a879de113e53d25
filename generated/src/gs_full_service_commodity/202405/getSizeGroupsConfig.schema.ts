// Generated from spec/paths/gs_full_service_commodity/202405/preview_size_groups.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetSizeGroupsConfig } from "./getSizeGroupsConfig.ts"

/** Checks what `getSizeGroupsConfig` takes. */
export const Input: Schema.Codec<GetSizeGroupsConfig.Input> = typed(object({ category_id: Schema.String }))

/** Checks the `data` that `getSizeGroupsConfig` answers. */
export const Data: Schema.Codec<GetSizeGroupsConfig.Data> = typed(
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
