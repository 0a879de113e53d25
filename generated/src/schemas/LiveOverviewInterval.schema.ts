// Generated from spec/schemas/LiveOverviewInterval.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import { Money } from "../schemas/Money.schema.ts"
import type * as Types from "../schemas.ts"

export const LiveOverviewInterval: Schema.Codec<Types.LiveOverviewInterval> = typed(
  object({
    click_through_rate: optional(Schema.String),
    click_to_order_rate: optional(Schema.String),
    customers: optional(Schema.Finite),
    end_date: optional(Schema.String),
    gmv: optional(Money),
    sku_orders: optional(Schema.Finite),
    start_date: optional(Schema.String),
    units_sold: optional(Schema.Finite),
  }),
)
