// Generated from spec/paths/affiliate_creator/202511/videos_precheck_task.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { PrecheckVideoContent } from "./precheckVideoContent.ts"

/** Checks what `precheckVideoContent` takes. */
export const Input: Schema.Codec<PrecheckVideoContent.Input> = typed(
  object({
    product_link_info: object({ product_id: Schema.String, title: Schema.String }),
    video_info: object({ file_id: Schema.String }),
  }),
)

/** Checks the `data` that `precheckVideoContent` answers. */
export const Data: Schema.Codec<PrecheckVideoContent.Data> = typed(
  object({ precheck: optional(object({ task_id: optional(Schema.String) })) }),
)
