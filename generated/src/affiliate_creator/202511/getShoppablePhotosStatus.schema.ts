// Generated from spec/paths/affiliate_creator/202511/photos_photo_post_id_status.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { GetShoppablePhotosStatus } from "./getShoppablePhotosStatus.ts"

/** Checks what `getShoppablePhotosStatus` takes. */
export const Input: Schema.Codec<GetShoppablePhotosStatus.Input> = typed(object({ photo_post_id: Schema.String }))

/** Checks the `data` that `getShoppablePhotosStatus` answers. */
export const Data: Schema.Codec<GetShoppablePhotosStatus.Data> = typed(
  object({
    photo: optional(
      object({
        photo_post_id: optional(Schema.String),
        post_status: optional(Schema.String),
        post_time: optional(Schema.Finite),
      }),
    ),
  }),
)
