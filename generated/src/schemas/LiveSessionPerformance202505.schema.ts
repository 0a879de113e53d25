// Generated from spec/schemas/LiveSessionPerformance202505.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import { LiveInteractionPerformance } from "../schemas/LiveInteractionPerformance.schema.ts"
import { Money } from "../schemas/Money.schema.ts"
import type * as Types from "../schemas.ts"

export const LiveSessionPerformance202505: Schema.Codec<Types.LiveSessionPerformance202505> = typed(
  object({
    end_time: optional(Schema.String),
    id: Schema.String,
    interaction_performance: optional(LiveInteractionPerformance),
    sales_performance: optional(
      object({
        "24h_live_gmv": optional(Money),
        avg_price: optional(Money),
        click_to_order_rate: optional(Schema.String),
        created_sku_orders: optional(Schema.Finite),
        customers: optional(Schema.Finite),
        different_products_sold: optional(Schema.Finite),
        gmv: optional(Money),
        products_added: optional(Schema.Finite),
        sku_orders: optional(Schema.Finite),
        unit_sold: optional(Schema.Finite),
      }),
    ),
    start_time: optional(Schema.String),
    title: optional(Schema.String),
    username: optional(Schema.String),
  }),
)
