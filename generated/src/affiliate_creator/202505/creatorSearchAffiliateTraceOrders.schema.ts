// Generated from spec/paths/affiliate_creator/202505/orders_trace_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { CreatorSearchAffiliateTraceOrders } from "./creatorSearchAffiliateTraceOrders.ts"

/** Checks what `creatorSearchAffiliateTraceOrders` takes. */
export const Input: Schema.Codec<CreatorSearchAffiliateTraceOrders.Input> = typed(
  object({
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    time_ge: Schema.Finite,
    time_lt: Schema.Finite,
    time_type: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `creatorSearchAffiliateTraceOrders` answers. */
export const Data: Schema.Codec<CreatorSearchAffiliateTraceOrders.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    orders: list(
      object({
        create_time: optional(Schema.Finite),
        delivery_time: optional(Schema.Finite),
        id: Schema.String,
        skus: optional(
          list(
            object({
              actual_bonus_commission: optional(Money),
              actual_commission: optional(Money),
              actual_commission_base: optional(Money),
              actual_creator_commission_reward_fee: optional(Money),
              actual_shop_ads_commission: optional(Money),
              campaign_id: optional(Schema.String),
              commission_bonus_rate: optional(Schema.Finite),
              commission_rate: optional(Schema.Finite),
              content_id: optional(Schema.String),
              content_type: optional(Schema.String),
              creator_commission_reward_rate: optional(Schema.Finite),
              delivery_time: optional(Schema.Finite),
              estimated_bonus_commission: optional(Money),
              estimated_commission: optional(Money),
              estimated_commission_base: optional(Money),
              estimated_creator_commission_reward_fee: optional(Money),
              estimated_shop_ads_commission: optional(Money),
              id: Schema.String,
              price: optional(Money),
              product_id: optional(Schema.String),
              product_name: optional(Schema.String),
              quantity: optional(Schema.Finite),
              refunded_quantity: optional(Schema.Finite),
              returned_quantity: optional(Schema.Finite),
              shop_ads_commission_rate: optional(Schema.Finite),
              shop_name: optional(Schema.String),
              trace: optional(object({ id: Schema.String, type: optional(Schema.String) })),
            }),
          ),
        ),
        status: optional(Schema.String),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
