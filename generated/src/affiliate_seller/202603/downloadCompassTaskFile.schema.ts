// Generated from spec/paths/affiliate_seller/202603/compass_offline_tasks_task_id_file.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { DownloadCompassTaskFile } from "./downloadCompassTaskFile.ts"

/** Checks what `downloadCompassTaskFile` takes. */
export const Input: Schema.Codec<DownloadCompassTaskFile.Input> = typed(object({ task_id: Schema.String }))

/** Checks the `data` that `downloadCompassTaskFile` answers. */
export const Data: Schema.Codec<DownloadCompassTaskFile.Data> = typed(
  object({ file: optional(object({ base64: optional(Schema.String) })) }),
)
