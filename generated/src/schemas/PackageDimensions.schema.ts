// Generated from spec/schemas/PackageDimensions.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const PackageDimensions: Schema.Codec<Types.PackageDimensions> = typed(
  object({
    height: optional(Schema.String),
    length: optional(Schema.String),
    unit: optional(Schema.String),
    width: optional(Schema.String),
  }),
)
