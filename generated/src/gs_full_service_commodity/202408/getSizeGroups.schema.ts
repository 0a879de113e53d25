// Generated from spec/paths/gs_full_service_commodity/202408/size_groups.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetSizeGroups } from "./getSizeGroups.ts"

/** Checks what `getSizeGroups` takes. */
export const Input: Schema.Codec<GetSizeGroups.Input> = typed(object({ category_id: Schema.String }))

/** Checks the `data` that `getSizeGroups` answers. */
export const Data: Schema.Codec<GetSizeGroups.Data> = typed(
  object({
    size_grading_data: optional(
      object({
        size_grading_required: optional(Schema.Boolean),
        size_groups: optional(
          list(
            object({
              id: Schema.String,
              name: optional(Schema.String),
              size_segements: optional(
                list(object({ size_code: optional(Schema.String), size_id: optional(Schema.String) })),
              ),
            }),
          ),
        ),
      }),
    ),
  }),
)
