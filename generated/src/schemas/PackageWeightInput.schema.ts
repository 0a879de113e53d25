// Generated from spec/schemas/PackageWeightInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const PackageWeightInput: Schema.Codec<Types.PackageWeightInput> = typed(
  object({ unit: Schema.String, value: Schema.String }),
)
