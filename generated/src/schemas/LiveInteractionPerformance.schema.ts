// Generated from spec/schemas/LiveInteractionPerformance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const LiveInteractionPerformance: Schema.Codec<Types.LiveInteractionPerformance> = typed(
  object({
    acu: optional(Schema.Finite),
    avg_viewing_duration: optional(Schema.String),
    click_through_rate: optional(Schema.String),
    comments: optional(Schema.Finite),
    likes: optional(Schema.Finite),
    new_followers: optional(Schema.Finite),
    pcu: optional(Schema.Finite),
    product_clicks: optional(Schema.Finite),
    product_impressions: optional(Schema.Finite),
    shares: optional(Schema.Finite),
    viewers: optional(Schema.Finite),
    views: optional(Schema.Finite),
  }),
)
