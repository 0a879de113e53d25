// Generated from spec/paths/gs_full_service_commodity/202406/beta_images_upload.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { GsImageUpload } from "./gsImageUpload.ts"

/** Checks what `gsImageUpload` takes. */
export const Input: Schema.Codec<GsImageUpload.Input> = typed(object({ data: optionalInput(Schema.Unknown) }))

/** Checks the `data` that `gsImageUpload` answers. */
export const Data: Schema.Codec<GsImageUpload.Data> = typed(
  object({
    length: optional(Schema.Finite),
    uri: optional(Schema.String),
    url: optional(Schema.String),
    width: optional(Schema.Finite),
  }),
)
