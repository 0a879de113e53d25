// Generated from spec/schemas/ShopPerformanceInterval202405.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import { CountBreakdown } from "../schemas/CountBreakdown.schema.ts"
import { Money } from "../schemas/Money.schema.ts"
import { MoneyBreakdown } from "../schemas/MoneyBreakdown.schema.ts"
import type * as Types from "../schemas.ts"

export const ShopPerformanceInterval202405: Schema.Codec<Types.ShopPerformanceInterval202405> = typed(
  object({
    avg_order_value: optional(Money),
    avg_product_page_visitor_breakdowns: optional(list(CountBreakdown)),
    avg_product_page_visitors: optional(Schema.Finite),
    buyer_breakdowns: optional(list(CountBreakdown)),
    buyers: optional(Schema.Finite),
    cancellations_and_returns: optional(Schema.Finite),
    end_date: optional(Schema.String),
    gmv: optional(Money),
    gmv_breakdowns: optional(list(MoneyBreakdown)),
    orders: optional(Schema.Finite),
    product_impression_breakdowns: optional(list(CountBreakdown)),
    product_impressions: optional(Schema.Finite),
    product_page_view_breakdowns: optional(list(CountBreakdown)),
    product_page_views: optional(Schema.Finite),
    refunds: optional(Money),
    sku_orders: optional(Schema.Finite),
    start_date: optional(Schema.String),
    units_sold: optional(Schema.Finite),
  }),
)
