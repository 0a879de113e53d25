// Generated from spec/paths/promotion/202309/activities_activity_id_deactivate.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { DeactivateActivity } from "./deactivateActivity.ts"

/** Checks what `deactivateActivity` takes. */
export const Input: Schema.Codec<DeactivateActivity.Input> = typed(object({ activity_id: Schema.String }))

/** Checks the `data` that `deactivateActivity` answers. */
export const Data: Schema.Codec<DeactivateActivity.Data> = typed(
  object({
    activity_id: optional(Schema.String),
    status: optional(Schema.String),
    title: optional(Schema.String),
    update_time: optional(Schema.Finite),
  }),
)
