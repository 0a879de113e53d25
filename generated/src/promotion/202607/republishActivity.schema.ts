// Generated from spec/paths/promotion/202607/activities_activity_id_republish.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { RepublishActivity } from "./republishActivity.ts"

/** Checks what `republishActivity` takes. */
export const Input: Schema.Codec<RepublishActivity.Input> = typed(
  object({
    activity_id: Schema.String,
    begin_time: optionalInput(Schema.Finite),
    end_time: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `republishActivity` answers. */
export const Data: Schema.Codec<RepublishActivity.Data> = typed(object({ activity_id: optional(Schema.String) }))
