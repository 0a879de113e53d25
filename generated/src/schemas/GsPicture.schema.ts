// Generated from spec/schemas/GsPicture.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const GsPicture: Schema.Codec<Types.GsPicture> = typed(
  object({
    material_show_type: optionalInput(Schema.String),
    material_use_type_code: optionalInput(Schema.String),
    sequence: optionalInput(Schema.Finite),
    uri: optionalInput(Schema.String),
  }),
)
