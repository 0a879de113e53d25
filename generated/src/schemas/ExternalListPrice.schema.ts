// Generated from spec/schemas/ExternalListPrice.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ExternalListPrice: Schema.Codec<Types.ExternalListPrice> = typed(
  object({ amount: Schema.String, currency: Schema.String, source: optional(Schema.String) }),
)
