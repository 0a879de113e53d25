// Generated from spec/paths/content_posting/v2/video_init.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { DirectPostVideoInit } from "./directPostVideoInit.ts"

/** Checks what `directPostVideoInit` takes. */
export const Input: Schema.Codec<DirectPostVideoInit.Input> = typed(
  object({
    post_info: object({
      title: optionalInput(Schema.String),
      privacy_level: Schema.String,
      disable_duet: optionalInput(Schema.Boolean),
      disable_stitch: optionalInput(Schema.Boolean),
      disable_comment: optionalInput(Schema.Boolean),
      video_cover_timestamp_ms: optionalInput(Schema.Finite),
      brand_content_toggle: optionalInput(Schema.Boolean),
      brand_organic_toggle: optionalInput(Schema.Boolean),
      is_aigc: optionalInput(Schema.Boolean),
    }),
    source_info: object({
      source: Schema.String,
      video_size: optionalInput(Schema.Finite),
      chunk_size: optionalInput(Schema.Finite),
      total_chunk_count: optionalInput(Schema.Finite),
      video_url: optionalInput(Schema.String),
    }),
  }),
)

/** Checks the `data` that `directPostVideoInit` answers. */
export const Data: Schema.Codec<DirectPostVideoInit.Data> = typed(
  object({ publish_id: optional(Schema.String), upload_url: optional(Schema.String) }),
)
