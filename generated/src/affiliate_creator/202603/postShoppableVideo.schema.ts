// Generated from spec/paths/affiliate_creator/202603/videos.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { PostShoppableVideo } from "./postShoppableVideo.ts"

/** Checks what `postShoppableVideo` takes. */
export const Input: Schema.Codec<PostShoppableVideo.Input> = typed(
  object({
    product_link_info: object({ product_id: Schema.String, title: Schema.String }),
    video_info: object({
      cover_timestamp_ms: optionalInput(Schema.Finite),
      cover_uri: optionalInput(Schema.String),
      file_id: Schema.String,
      music_id: optionalInput(Schema.String),
      title: Schema.String,
    }),
  }),
)

/** Checks the `data` that `postShoppableVideo` answers. */
export const Data: Schema.Codec<PostShoppableVideo.Data> = typed(
  object({ video: optional(object({ id: Schema.String })) }),
)
