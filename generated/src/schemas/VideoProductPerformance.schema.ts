// Generated from spec/schemas/VideoProductPerformance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import { Money } from "../schemas/Money.schema.ts"
import type * as Types from "../schemas.ts"

export const VideoProductPerformance: Schema.Codec<Types.VideoProductPerformance> = typed(
  object({
    daily_avg_buyers: optional(Schema.String),
    gmv: optional(Money),
    id: Schema.String,
    name: optional(Schema.String),
    units_sold: optional(Schema.Finite),
  }),
)
