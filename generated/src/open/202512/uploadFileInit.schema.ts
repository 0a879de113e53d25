// Generated from spec/paths/open/202512/file_init.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { UploadFileInit } from "./uploadFileInit.ts"

/** Checks what `uploadFileInit` takes. */
export const Input: Schema.Codec<UploadFileInit.Input> = typed(
  object({
    category_asset_cipher: optionalInput(Schema.String),
    file_name: Schema.String,
    file_size: Schema.Finite,
    file_type: Schema.String,
    target_path: Schema.String,
    total_chunk_count: Schema.Finite,
  }),
)

/** Checks the `data` that `uploadFileInit` answers. */
export const Data: Schema.Codec<UploadFileInit.Data> = typed(
  object({ upload_token: optional(Schema.String), upload_url: optional(Schema.String) }),
)
