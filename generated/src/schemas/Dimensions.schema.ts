// Generated from spec/schemas/Dimensions.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const Dimensions: Schema.Codec<Types.Dimensions> = typed(
  object({
    height: optional(Schema.String),
    length: optional(Schema.String),
    unit: optional(Schema.String),
    width: optional(Schema.String),
  }),
)
