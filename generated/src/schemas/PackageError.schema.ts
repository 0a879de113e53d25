// Generated from spec/schemas/PackageError.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const PackageError: Schema.Codec<Types.PackageError> = typed(
  object({
    code: optional(Schema.Finite),
    detail: optional(object({ package_id: optional(Schema.String) })),
    message: optional(Schema.String),
  }),
)
