// Generated from spec/schemas/Weight.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const Weight: Schema.Codec<Types.Weight> = typed(
  object({ unit: optional(Schema.String), value: optional(Schema.String) }),
)
