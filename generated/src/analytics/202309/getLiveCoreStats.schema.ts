// Generated from spec/paths/analytics/202309/live_rooms_live_room_id_core_stats.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetLiveCoreStats } from "./getLiveCoreStats.ts"

/** Checks what `getLiveCoreStats` takes. */
export const Input: Schema.Codec<GetLiveCoreStats.Input> = typed(object({ live_room_id: Schema.String }))

/** Checks the `data` that `getLiveCoreStats` answers. */
export const Data: Schema.Codec<GetLiveCoreStats.Data> = typed(
  object({
    stats: optional(
      object({
        accumulated_comment_count: optional(Schema.Finite),
        accumulated_new_follower_count: optional(Schema.Finite),
        accumulated_sharing_count: optional(Schema.Finite),
        avg_watching_duration: optional(Schema.Finite),
        buyer_count: optional(Schema.Finite),
        click_order_rate: optional(Schema.String),
        click_through_rate: optional(Schema.String),
        created_order_count: optional(Schema.Finite),
        current_visitor_count: optional(Schema.Finite),
        local_gmv: optional(Money),
        local_unit_price: optional(Money),
        paid_order_count: optional(Schema.Finite),
        peak_concurrent_user_count: optional(Schema.Finite),
        product_reach_count: optional(Schema.Finite),
        product_view_count: optional(Schema.Finite),
        sales: optional(Schema.Finite),
        watch_pv: optional(Schema.Finite),
      }),
    ),
  }),
)
