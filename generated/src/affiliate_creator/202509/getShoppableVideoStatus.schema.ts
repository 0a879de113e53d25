// Generated from spec/paths/affiliate_creator/202509/videos_video_id_status.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { GetShoppableVideoStatus } from "./getShoppableVideoStatus.ts"

/** Checks what `getShoppableVideoStatus` takes. */
export const Input: Schema.Codec<GetShoppableVideoStatus.Input> = typed(object({ video_id: Schema.String }))

/** Checks the `data` that `getShoppableVideoStatus` answers. */
export const Data: Schema.Codec<GetShoppableVideoStatus.Data> = typed(
  object({
    video: optional(
      object({ id: Schema.String, post_status: optional(Schema.String), post_time: optional(Schema.Finite) }),
    ),
  }),
)
