// Generated from spec/paths/affiliate_creator/202505/videos_video_files.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { UploadShoppableVideoFile } from "./uploadShoppableVideoFile.ts"

/** Checks what `uploadShoppableVideoFile` takes. */
export const Input: Schema.Codec<UploadShoppableVideoFile.Input> = typed(object({ data: Schema.Unknown }))

/** Checks the `data` that `uploadShoppableVideoFile` answers. */
export const Data: Schema.Codec<UploadShoppableVideoFile.Data> = typed(
  object({ video_file: optional(object({ id: Schema.String, md5: optional(Schema.String) })) }),
)
