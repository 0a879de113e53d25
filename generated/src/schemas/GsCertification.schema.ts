// Generated from spec/schemas/GsCertification.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const GsCertification: Schema.Codec<Types.GsCertification> = typed(
  object({
    items: optionalInput(
      list(
        object({
          files: optionalInput(list(object({ uri: optionalInput(Schema.String) }))),
          type: optionalInput(Schema.String),
        }),
      ),
    ),
    type: optionalInput(Schema.String),
  }),
)
