// Generated from spec/schemas/PackageDimensionsInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const PackageDimensionsInput: Schema.Codec<Types.PackageDimensionsInput> = typed(
  object({ height: Schema.String, length: Schema.String, unit: Schema.String, width: Schema.String }),
)
