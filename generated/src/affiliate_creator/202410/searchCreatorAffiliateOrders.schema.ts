// Generated from spec/paths/affiliate_creator/202410/orders_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { SearchCreatorAffiliateOrders } from "./searchCreatorAffiliateOrders.ts"

/** Checks what `searchCreatorAffiliateOrders` takes. */
export const Input: Schema.Codec<SearchCreatorAffiliateOrders.Input> = typed(
  object({
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    create_time_ge: optionalInput(Schema.Finite),
    create_time_lt: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `searchCreatorAffiliateOrders` answers. */
export const Data: Schema.Codec<SearchCreatorAffiliateOrders.Data> = typed(
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
              actual_standard_commission: optional(Money),
              campaign_id: optional(Schema.String),
              commission_bonus_rate: optional(Schema.Finite),
              commission_model: optional(Schema.String),
              commission_rate: optional(Schema.Finite),
              commission_tier_setting: optional(Schema.String),
              content_id: optional(Schema.String),
              content_type: optional(Schema.String),
              creator_commission_reward_rate: optional(Schema.Finite),
              estimated_bonus_commission: optional(Money),
              estimated_commission: optional(Money),
              estimated_commission_base: optional(Money),
              estimated_creator_commission_reward_fee: optional(Money),
              estimated_shop_ads_commission: optional(Money),
              estimated_standard_commission: optional(Money),
              id: Schema.String,
              isr: optional(Money),
              iva: optional(Money),
              last_update_time: optional(Schema.Finite),
              open_collaboration_id: optional(Schema.String),
              pit: optional(Money),
              price: optional(Money),
              product_id: optional(Schema.String),
              product_name: optional(Schema.String),
              quantity: optional(Schema.Finite),
              refunded_quantity: optional(Schema.Finite),
              returned_quantity: optional(Schema.Finite),
              shared_with_partner: optional(Money),
              shop_ads_commission_rate: optional(Schema.Finite),
              shop_name: optional(Schema.String),
              standard_commission_rate: optional(Schema.Finite),
              tag: optional(Schema.String),
              target_collaboration_id: optional(Schema.String),
              trace_info: optional(object({ id: Schema.String, type: optional(Schema.String) })),
            }),
          ),
        ),
        status: optional(Schema.String),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
