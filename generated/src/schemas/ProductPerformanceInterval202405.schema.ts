// Generated from spec/schemas/ProductPerformanceInterval202405.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import { CountBreakdown } from "../schemas/CountBreakdown.schema.ts"
import { Money } from "../schemas/Money.schema.ts"
import { MoneyBreakdown } from "../schemas/MoneyBreakdown.schema.ts"
import { RateBreakdown } from "../schemas/RateBreakdown.schema.ts"
import type * as Types from "../schemas.ts"

export const ProductPerformanceInterval202405: Schema.Codec<Types.ProductPerformanceInterval202405> = typed(
  object({
    avg_page_visitor_breakdowns: optional(list(CountBreakdown)),
    avg_page_visitors: optional(Schema.Finite),
    click_through_rate: optional(Schema.String),
    click_through_rate_breakdowns: optional(list(RateBreakdown)),
    end_date: optional(Schema.String),
    gmv: optional(Money),
    gmv_breakdowns: optional(list(MoneyBreakdown)),
    impression_breakdowns: optional(list(CountBreakdown)),
    impressions: optional(Schema.Finite),
    orders: optional(Schema.Finite),
    page_view_breakdowns: optional(list(CountBreakdown)),
    page_views: optional(Schema.Finite),
    start_date: optional(Schema.String),
    unit_sold_breakdowns: optional(list(CountBreakdown)),
    units_sold: optional(Schema.Finite),
  }),
)
