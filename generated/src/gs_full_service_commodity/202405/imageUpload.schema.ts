// Generated from spec/paths/gs_full_service_commodity/202405/preview_images_upload.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { ImageUpload } from "./imageUpload.ts"

/** Checks what `imageUpload` takes. */
export const Input: Schema.Codec<ImageUpload.Input> = typed(
  object({ supplier_id: Schema.String, data: optionalInput(Schema.Unknown) }),
)

/** Checks the `data` that `imageUpload` answers. */
export const Data: Schema.Codec<ImageUpload.Data> = typed(
  object({
    height: optional(Schema.Finite),
    uri: optional(Schema.String),
    url: optional(Schema.String),
    width: optional(Schema.Finite),
  }),
)
