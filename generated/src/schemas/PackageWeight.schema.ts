// Generated from spec/schemas/PackageWeight.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const PackageWeight: Schema.Codec<Types.PackageWeight> = typed(
  object({ unit: optional(Schema.String), value: optional(Schema.String) }),
)
