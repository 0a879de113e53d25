// Generated from spec/paths/affiliate_creator/202601/videos_precheck_tasks_task_id.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetShoppableVideoPrecheckResult } from "./getShoppableVideoPrecheckResult.ts"

/** Checks what `getShoppableVideoPrecheckResult` takes. */
export const Input: Schema.Codec<GetShoppableVideoPrecheckResult.Input> = typed(object({ task_id: Schema.String }))

/** Checks the `data` that `getShoppableVideoPrecheckResult` answers. */
export const Data: Schema.Codec<GetShoppableVideoPrecheckResult.Data> = typed(
  object({
    precheck_task: optional(
      object({
        good_quality_check_result: optional(
          object({
            issues: optional(list(object({ code: optional(Schema.String), suggestions: optional(Schema.String) }))),
            status: optional(Schema.String),
          }),
        ),
        id: Schema.String,
        violation_check_result: optional(
          object({
            issues: optional(list(object({ risk: optional(Schema.String), suggestions: optional(Schema.String) }))),
            status: optional(Schema.String),
          }),
        ),
      }),
    ),
  }),
)
