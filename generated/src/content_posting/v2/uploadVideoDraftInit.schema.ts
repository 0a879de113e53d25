// Generated from spec/paths/content_posting/v2/inbox_video_init.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { UploadVideoDraftInit } from "./uploadVideoDraftInit.ts"

/** Checks what `uploadVideoDraftInit` takes. */
export const Input: Schema.Codec<UploadVideoDraftInit.Input> = typed(
  object({
    source_info: object({
      source: Schema.String,
      video_size: optionalInput(Schema.Finite),
      chunk_size: optionalInput(Schema.Finite),
      total_chunk_count: optionalInput(Schema.Finite),
      video_url: optionalInput(Schema.String),
    }),
  }),
)

/** Checks the `data` that `uploadVideoDraftInit` answers. */
export const Data: Schema.Codec<UploadVideoDraftInit.Data> = typed(
  object({ publish_id: optional(Schema.String), upload_url: optional(Schema.String) }),
)
