// Generated from spec/paths/affiliate_seller/202603/compass_offline_task.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../../validation.ts"
import type { CreateCompassOfflineExportTask } from "./createCompassOfflineExportTask.ts"

/** Checks what `createCompassOfflineExportTask` takes. */
export const Input: Schema.Codec<CreateCompassOfflineExportTask.Input> = typed(
  object({
    end_day: optionalInput(Schema.Finite),
    module_type: optionalInput(Schema.String),
    plan_type: optionalInput(Schema.String),
    window_type: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `createCompassOfflineExportTask` answers. */
export const Data: Schema.Codec<CreateCompassOfflineExportTask.Data> = typed(
  object({ task: object({ id: Schema.String }) }),
)
