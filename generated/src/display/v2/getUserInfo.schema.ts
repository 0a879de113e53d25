// Generated from spec/paths/display/v2/user_info.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetUserInfo } from "./getUserInfo.ts"

/** Checks what `getUserInfo` takes. */
export const Input: Schema.Codec<GetUserInfo.Input> = typed(object({ fields: list(Schema.String) }))

/** Checks the `data` that `getUserInfo` answers. */
export const Data: Schema.Codec<GetUserInfo.Data> = typed(
  object({
    user: optional(
      object({
        open_id: optional(Schema.String),
        union_id: optional(Schema.String),
        avatar_url: optional(Schema.String),
        avatar_url_100: optional(Schema.String),
        avatar_large_url: optional(Schema.String),
        display_name: optional(Schema.String),
        bio_description: optional(Schema.String),
        profile_deep_link: optional(Schema.String),
        is_verified: optional(Schema.Boolean),
        username: optional(Schema.String),
        follower_count: optional(Schema.Finite),
        following_count: optional(Schema.Finite),
        likes_count: optional(Schema.Finite),
        video_count: optional(Schema.Finite),
      }),
    ),
  }),
)
