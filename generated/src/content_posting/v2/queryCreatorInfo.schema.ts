// Generated from spec/paths/content_posting/v2/creator_info_query.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { QueryCreatorInfo } from "./queryCreatorInfo.ts"

/** Checks what `queryCreatorInfo` takes. */
export const Input: Schema.Codec<QueryCreatorInfo.Input> = typed(object({}))

/** Checks the `data` that `queryCreatorInfo` answers. */
export const Data: Schema.Codec<QueryCreatorInfo.Data> = typed(
  object({
    creator_avatar_url: optional(Schema.String),
    creator_username: optional(Schema.String),
    creator_nickname: optional(Schema.String),
    privacy_level_options: optional(list(Schema.String)),
    comment_disabled: optional(Schema.Boolean),
    duet_disabled: optional(Schema.Boolean),
    stitch_disabled: optional(Schema.Boolean),
    max_video_post_duration_sec: optional(Schema.Finite),
  }),
)
