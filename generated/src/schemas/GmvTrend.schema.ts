// Generated from spec/schemas/GmvTrend.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import { Money } from "../schemas/Money.schema.ts"
import type * as Types from "../schemas.ts"

export const GmvTrend: Schema.Codec<Types.GmvTrend> = typed(
  object({
    data_points: optional(
      list(object({ gmv: optional(Money), order_count: optional(Schema.Finite), timestamp: optional(Schema.Finite) })),
    ),
    stats_type: optional(Schema.String),
  }),
)
