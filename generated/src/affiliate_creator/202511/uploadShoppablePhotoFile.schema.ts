// Generated from spec/paths/affiliate_creator/202511/photos_photo_files.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { UploadShoppablePhotoFile } from "./uploadShoppablePhotoFile.ts"

/** Checks what `uploadShoppablePhotoFile` takes. */
export const Input: Schema.Codec<UploadShoppablePhotoFile.Input> = typed(object({ data: Schema.Unknown }))

/** Checks the `data` that `uploadShoppablePhotoFile` answers. */
export const Data: Schema.Codec<UploadShoppablePhotoFile.Data> = typed(
  object({ photo_file: optional(object({ photo_uri: optional(Schema.String) })) }),
)
