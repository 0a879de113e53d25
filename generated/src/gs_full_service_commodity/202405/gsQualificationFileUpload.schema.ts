// Generated from spec/paths/gs_full_service_commodity/202405/beta_certification_files_upload.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { GsQualificationFileUpload } from "./gsQualificationFileUpload.ts"

/** Checks what `gsQualificationFileUpload` takes. */
export const Input: Schema.Codec<GsQualificationFileUpload.Input> = typed(
  object({ data: optionalInput(Schema.Unknown) }),
)

/** Checks the `data` that `gsQualificationFileUpload` answers. */
export const Data: Schema.Codec<GsQualificationFileUpload.Data> = typed(object({ uri: optional(Schema.String) }))
