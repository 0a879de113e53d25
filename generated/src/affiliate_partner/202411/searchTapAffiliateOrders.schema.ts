// Generated from spec/paths/affiliate_partner/202411/orders_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { SearchTapAffiliateOrders } from "./searchTapAffiliateOrders.ts"

/** Checks what `searchTapAffiliateOrders` takes. */
export const Input: Schema.Codec<SearchTapAffiliateOrders.Input> = typed(
  object({
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    category_asset_cipher: Schema.String,
    campaign_id: optionalInput(Schema.String),
    create_time_ge: optionalInput(Schema.Finite),
    create_time_lt: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `searchTapAffiliateOrders` answers. */
export const Data: Schema.Codec<SearchTapAffiliateOrders.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    orders: list(
      object({
        create_time: optional(Schema.Finite),
        delivery_time: optional(Schema.Finite),
        id: Schema.String,
        skus: optional(
          object({
            actual_commission_base: optional(Money),
            actual_creator_commission: optional(Money),
            actual_creator_commission_reward_fee: optional(Money),
            actual_partner_commission_reward_fee: optional(Money),
            actual_tap_commission: optional(Money),
            campaign_id: optional(Schema.String),
            content_id: optional(Schema.String),
            content_type: optional(Schema.String),
            creator_commission_rate: optional(Schema.Finite),
            creator_commission_reward_rate: optional(Schema.Finite),
            creator_username: optional(Schema.String),
            estimated_commission_base: optional(Money),
            estimated_creator_commission: optional(Money),
            estimated_creator_commission_reward_fee: optional(Money),
            estimated_partner_commission_reward_fee: optional(Money),
            estimated_tap_commission: optional(Money),
            id: Schema.String,
            partner_commission_reward_rate: optional(Schema.Finite),
            price: optional(Money),
            product_id: optional(Schema.String),
            product_name: optional(Schema.String),
            quantity: optional(Schema.Finite),
            refunded_quantity: optional(Schema.Finite),
            returned_quantity: optional(Schema.Finite),
            tap_commission_rate: optional(Schema.Finite),
          }),
        ),
        status: optional(Schema.String),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
