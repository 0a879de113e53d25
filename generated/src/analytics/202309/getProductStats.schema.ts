// Generated from spec/paths/analytics/202309/live_rooms_live_room_id_product_stats.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetProductStats } from "./getProductStats.ts"

/** Checks what `getProductStats` takes. */
export const Input: Schema.Codec<GetProductStats.Input> = typed(object({ live_room_id: Schema.String }))

/** Checks the `data` that `getProductStats` answers. */
export const Data: Schema.Codec<GetProductStats.Data> = typed(
  object({
    product_stats: list(
      object({
        click_order_rate: optional(Schema.String),
        click_through_rate: optional(Schema.String),
        created_order_count: optional(Schema.Finite),
        created_order_user_count: optional(Schema.Finite),
        exposure_count: optional(Schema.Finite),
        inventory_consumption_count: optional(Schema.Finite),
        inventory_left_count: optional(Schema.Finite),
        is_live: optional(Schema.Boolean),
        local_gmv: optional(Money),
        local_unit_price: optional(Money),
        main_image_url: optional(Schema.String),
        paid_order_count: optional(Schema.Finite),
        paid_user_count: optional(Schema.Finite),
        product_id: optional(Schema.String),
        product_name: optional(Schema.String),
        sellable_region: optional(Schema.String),
        total_click_count: optional(Schema.Finite),
      }),
    ),
  }),
)
