// Generated from spec/paths/affiliate_partner/202603/orders_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { SearchTapAffiliateOrders } from "./searchTapAffiliateOrders.ts"

/** Checks what `searchTapAffiliateOrders` takes. */
export const Input: Schema.Codec<SearchTapAffiliateOrders.Input> = typed(
  object({
    category_asset_cipher: Schema.String,
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    campaign_id: optionalInput(Schema.String),
    create_time_ge: optionalInput(Schema.Finite),
    create_time_lt: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `searchTapAffiliateOrders` answers. */
export const Data: Schema.Codec<SearchTapAffiliateOrders.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    sku_orders: list(
      object({
        actual_commission_base: optional(Money),
        actual_creator_shop_ads_commission: optional(Money),
        actual_creator_standard_commission: optional(Money),
        actual_creator_tap_bonus_commission: optional(Money),
        actual_partner_isr: optional(Money),
        actual_partner_iva: optional(Money),
        actual_partner_shop_ads_commission: optional(Money),
        actual_partner_standard_commission: optional(Money),
        actual_partner_tap_bonus_commission: optional(Money),
        campaign_id: optional(Schema.String),
        content_id: optional(Schema.String),
        content_type: optional(Schema.String),
        create_time: optional(Schema.Finite),
        creator_shop_ads_commission_rate: optional(Schema.Finite),
        creator_standard_commission_rate: optional(Schema.Finite),
        creator_tap_bonus_commission_rate: optional(Schema.Finite),
        creator_username: optional(Schema.String),
        delivery_time: optional(Schema.Finite),
        estimated_commission_base: optional(Money),
        estimated_creator_shop_ads_commission: optional(Money),
        estimated_creator_standard_commission: optional(Money),
        estimated_creator_tap_bonus_commission: optional(Money),
        estimated_partner_isr: optional(Money),
        estimated_partner_iva: optional(Money),
        estimated_partner_shop_ads_commission: optional(Money),
        estimated_partner_standard_commission: optional(Money),
        estimated_partner_tap_bonus_commission: optional(Money),
        fully_return: optional(Schema.String),
        id: Schema.String,
        last_update_time: optional(Schema.Finite),
        partner_shop_ads_commission_rate: optional(Schema.Finite),
        partner_standard_commission_rate: optional(Schema.Finite),
        partner_tap_bonus_commission_rate: optional(Schema.Finite),
        price: optional(Money),
        product_id: optional(Schema.String),
        product_name: optional(Schema.String),
        quantity: optional(Schema.Finite),
        settle_status: optional(Schema.String),
        settlement_time: optional(Schema.Finite),
        sku_id: optional(Schema.String),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
