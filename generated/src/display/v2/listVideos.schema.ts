// Generated from spec/paths/display/v2/video_list.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { ListVideos } from "./listVideos.ts"

/** Checks what `listVideos` takes. */
export const Input: Schema.Codec<ListVideos.Input> = typed(
  object({
    fields: list(Schema.String),
    cursor: optionalInput(Schema.Finite),
    max_count: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `listVideos` answers. */
export const Data: Schema.Codec<ListVideos.Data> = typed(
  object({
    videos: list(
      object({
        id: Schema.String,
        create_time: optional(Schema.Finite),
        cover_image_url: optional(Schema.String),
        share_url: optional(Schema.String),
        video_description: optional(Schema.String),
        duration: optional(Schema.Finite),
        height: optional(Schema.Finite),
        width: optional(Schema.Finite),
        title: optional(Schema.String),
        embed_html: optional(Schema.String),
        embed_link: optional(Schema.String),
        like_count: optional(Schema.Finite),
        comment_count: optional(Schema.Finite),
        share_count: optional(Schema.Finite),
        view_count: optional(Schema.Finite),
      }),
    ),
    cursor: optional(Schema.Finite),
    has_more: optional(Schema.Boolean),
  }),
)
