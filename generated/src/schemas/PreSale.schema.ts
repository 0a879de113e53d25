// Generated from spec/schemas/PreSale.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const PreSale: Schema.Codec<Types.PreSale> = typed(
  object({
    fulfillment_type: optional(
      object({ handling_duration_days: optional(Schema.Finite), release_date: optional(Schema.Finite) }),
    ),
    type: optional(Schema.String),
  }),
)
