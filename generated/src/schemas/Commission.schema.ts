// Generated from spec/schemas/Commission.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const Commission: Schema.Codec<Types.Commission> = typed(
  object({ amount: Schema.String, currency: Schema.String, rate: optional(Schema.Finite) }),
)
