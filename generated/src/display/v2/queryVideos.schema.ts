// Generated from spec/paths/display/v2/video_query.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { QueryVideos } from "./queryVideos.ts"

/** Checks what `queryVideos` takes. */
export const Input: Schema.Codec<QueryVideos.Input> = typed(
  object({ fields: list(Schema.String), filters: object({ video_ids: list(Schema.String) }) }),
)

/** Checks the `data` that `queryVideos` answers. */
export const Data: Schema.Codec<QueryVideos.Data> = typed(
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
  }),
)
