// Generated from spec/paths/review_rating/202410/media_upload.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { UploadReviewMedia } from "./uploadReviewMedia.ts"

/** Checks what `uploadReviewMedia` takes. */
export const Input: Schema.Codec<UploadReviewMedia.Input> = typed(
  object({ data: optionalInput(Schema.Unknown), file_type: optionalInput(Schema.String) }),
)

/** Checks the `data` that `uploadReviewMedia` answers. */
export const Data: Schema.Codec<UploadReviewMedia.Data> = typed(object({ uri: optional(Schema.String) }))
