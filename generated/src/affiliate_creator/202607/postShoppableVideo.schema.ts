// Generated from spec/paths/affiliate_creator/202607/videos.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { PostShoppableVideo } from "./postShoppableVideo.ts"

/** Checks what `postShoppableVideo` takes. */
export const Input: Schema.Codec<PostShoppableVideo.Input> = typed(
  object({
    video_info: object({
      file_id: Schema.String,
      title: Schema.String,
      cover_uri: optionalInput(Schema.String),
      cover_timestamp_ms: optionalInput(Schema.Finite),
      music_id: optionalInput(Schema.String),
      is_ai_generated: optionalInput(Schema.Boolean),
    }),
    product_link_info: object({ product_id: Schema.String, title: Schema.String }),
  }),
)

/** Checks the `data` that `postShoppableVideo` answers. */
export const Data: Schema.Codec<PostShoppableVideo.Data> = typed(
  object({ video: optional(object({ id: Schema.String })), quota: optional(Schema.String) }),
)
