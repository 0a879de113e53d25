// Generated from spec/paths/analytics/202502/live_rooms_live_room_id_product_stats.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetLiveRoomProductStats } from "./getLiveRoomProductStats.ts"

/** Checks what `getLiveRoomProductStats` takes. */
export const Input: Schema.Codec<GetLiveRoomProductStats.Input> = typed(object({ live_room_id: Schema.String }))

/** Checks the `data` that `getLiveRoomProductStats` answers. */
export const Data: Schema.Codec<GetLiveRoomProductStats.Data> = typed(
  object({
    product_stats: list(
      object({
        main_image_url: optional(Schema.String),
        product_id: optional(Schema.String),
        is_live: optional(Schema.Boolean),
        click_through_rate: optional(Schema.String),
        sellable_region: optional(Schema.String),
        created_order_count: optional(Schema.Finite),
        exposure_count: optional(Schema.Finite),
        total_click_count: optional(Schema.Finite),
        local_gmv: optional(Money),
        product_name: optional(Schema.String),
        local_unit_price: optional(Money),
        paid_order_count: optional(Schema.Finite),
        inventory_left_count: optional(Schema.Finite),
        inventory_consumption_count: optional(Schema.Finite),
        created_order_user_count: optional(Schema.Finite),
        paid_user_count: optional(Schema.Finite),
        click_order_rate: optional(Schema.String),
      }),
    ),
  }),
)
