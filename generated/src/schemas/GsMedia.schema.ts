// Generated from spec/schemas/GsMedia.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../validation.ts"
import { GsPicture } from "../schemas/GsPicture.schema.ts"
import type * as Types from "../schemas.ts"

export const GsMedia: Schema.Codec<Types.GsMedia> = typed(
  object({
    pic_set_type: optionalInput(Schema.String),
    pic_type: optionalInput(Schema.String),
    pictures: optionalInput(list(GsPicture)),
    videos: optionalInput(list(object({ uri: optionalInput(Schema.String) }))),
  }),
)
