// Generated from spec/paths/gs_full_service_commodity/202405/beta_videos_upload.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { GsVideoUpload } from "./gsVideoUpload.ts"

/** Checks what `gsVideoUpload` takes. */
export const Input: Schema.Codec<GsVideoUpload.Input> = typed(object({ data: optionalInput(Schema.Unknown) }))

/** Checks the `data` that `gsVideoUpload` answers. */
export const Data: Schema.Codec<GsVideoUpload.Data> = typed(object({ uri: optional(Schema.String) }))
