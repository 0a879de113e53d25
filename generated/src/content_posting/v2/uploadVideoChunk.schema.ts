// Generated from spec/paths/content_posting/v2/upload_url.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import type { UploadVideoChunk } from "./uploadVideoChunk.ts"

/** Checks what `uploadVideoChunk` takes. */
export const Input: Schema.Codec<UploadVideoChunk.Input> = typed(
  object({ upload_url: Schema.String, "Content-Range": Schema.String, file: Schema.Unknown }),
)

/** Checks the `data` that `uploadVideoChunk` answers. */
export const Data: Schema.Codec<UploadVideoChunk.Data> = typed(object({}))
