// Generated from spec/paths/product/202309/files_upload.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { UploadProductFile } from "./uploadProductFile.ts"

/** Checks what `uploadProductFile` takes. */
export const Input: Schema.Codec<UploadProductFile.Input> = typed(object({ data: Schema.Unknown, name: Schema.String }))

/** Checks the `data` that `uploadProductFile` answers. */
export const Data: Schema.Codec<UploadProductFile.Data> = typed(
  object({
    format: optional(Schema.String),
    id: Schema.String,
    name: optional(Schema.String),
    url: optional(Schema.String),
  }),
)
