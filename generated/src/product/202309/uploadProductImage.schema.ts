// Generated from spec/paths/product/202309/images_upload.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { UploadProductImage } from "./uploadProductImage.ts"

/** Checks what `uploadProductImage` takes. */
export const Input: Schema.Codec<UploadProductImage.Input> = typed(
  object({ data: Schema.Unknown, use_case: optionalInput(Schema.String) }),
)

/** Checks the `data` that `uploadProductImage` answers. */
export const Data: Schema.Codec<UploadProductImage.Data> = typed(
  object({
    height: optional(Schema.Finite),
    uri: optional(Schema.String),
    url: optional(Schema.String),
    use_case: optional(Schema.String),
    width: optional(Schema.Finite),
  }),
)
