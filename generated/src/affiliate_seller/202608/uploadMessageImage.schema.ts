// Generated from spec/paths/affiliate_seller/202608/media_upload.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import { Image } from "../../schemas/Image.schema.ts"
import type { UploadMessageImage } from "./uploadMessageImage.ts"

/** Checks what `uploadMessageImage` takes. */
export const Input: Schema.Codec<UploadMessageImage.Input> = typed(object({ data: Schema.Unknown }))

/** Checks the `data` that `uploadMessageImage` answers. */
export const Data: Schema.Codec<UploadMessageImage.Data> = typed(Image)
