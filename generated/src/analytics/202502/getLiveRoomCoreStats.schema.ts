// Generated from spec/paths/analytics/202502/live_rooms_live_room_id_core_stats.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetLiveRoomCoreStats } from "./getLiveRoomCoreStats.ts"

/** Checks what `getLiveRoomCoreStats` takes. */
export const Input: Schema.Codec<GetLiveRoomCoreStats.Input> = typed(object({ live_room_id: Schema.String }))

/** Checks the `data` that `getLiveRoomCoreStats` answers. */
export const Data: Schema.Codec<GetLiveRoomCoreStats.Data> = typed(
  object({
    stats: optional(
      object({
        sales: optional(Schema.Finite),
        local_gmv: optional(Money),
        created_order_count: optional(Schema.Finite),
        current_visitor_count: optional(Schema.Finite),
        paid_order_count: optional(Schema.Finite),
        local_unit_price: optional(Money),
        product_reach_count: optional(Schema.Finite),
        watch_pv: optional(Schema.Finite),
        click_through_rate: optional(Schema.String),
        accumulated_new_follower_count: optional(Schema.Finite),
        buyer_count: optional(Schema.Finite),
        accumulated_comment_count: optional(Schema.Finite),
        product_view_count: optional(Schema.Finite),
        click_order_rate: optional(Schema.String),
        avg_watching_duration: optional(Schema.Finite),
        accumulated_sharing_count: optional(Schema.Finite),
        peak_concurrent_user_count: optional(Schema.Finite),
      }),
    ),
  }),
)
