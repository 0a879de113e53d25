// Generated from spec/paths/affiliate_seller/202603/compass_offline_tasks.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetCompassTaskList } from "./getCompassTaskList.ts"

/** Checks what `getCompassTaskList` takes. */
export const Input: Schema.Codec<GetCompassTaskList.Input> = typed(object({ doc_type: optionalInput(Schema.String) }))

/** Checks the `data` that `getCompassTaskList` answers. */
export const Data: Schema.Codec<GetCompassTaskList.Data> = typed(
  object({
    tasks: list(
      object({
        file_name: optional(Schema.String),
        id: Schema.String,
        module_type: optional(Schema.String),
        status: optional(Schema.String),
      }),
    ),
  }),
)
