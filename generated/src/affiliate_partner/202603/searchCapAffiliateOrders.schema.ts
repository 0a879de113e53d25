// Generated from spec/paths/affiliate_partner/202603/cap_order_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { SearchCapAffiliateOrders } from "./searchCapAffiliateOrders.ts"

/** Checks what `searchCapAffiliateOrders` takes. */
export const Input: Schema.Codec<SearchCapAffiliateOrders.Input> = typed(
  object({
    category_asset_cipher: Schema.String,
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    create_time_ge: optionalInput(Schema.Finite),
    create_time_lt: optionalInput(Schema.Finite),
    order_id: optionalInput(Schema.String),
    product_id: optionalInput(Schema.String),
    settle_status: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `searchCapAffiliateOrders` answers. */
export const Data: Schema.Codec<SearchCapAffiliateOrders.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    sku_orders: list(
      object({
        actual_agency_isr: optional(Money),
        actual_agency_iva: optional(Money),
        actual_bonus_commission: optional(Money),
        actual_commission_base: optional(Money),
        actual_creator_tax_isr: optional(Money),
        actual_creator_tax_iva: optional(Money),
        actual_creator_tax_pit: optional(Money),
        actual_creator_total_earnings_after_tax: optional(Money),
        actual_shop_ads_commission: optional(Money),
        actual_standard_commission: optional(Money),
        actual_tap_bonus_commission: optional(Money),
        actual_total_agency_commission: optional(Money),
        attribution_type: optional(Schema.String),
        commission_bonus_rate: optional(Schema.Finite),
        commission_model: optional(Schema.String),
        commission_tier_setting: optional(Schema.String),
        content_id: optional(Schema.String),
        content_type: optional(Schema.String),
        create_time: optional(Schema.Finite),
        creator_username: optional(Schema.String),
        delivery_time: optional(Schema.Finite),
        estimated_agency_isr: optional(Money),
        estimated_agency_iva: optional(Money),
        estimated_bonus_commission: optional(Money),
        estimated_commission_base: optional(Money),
        estimated_creator_tax_isr: optional(Money),
        estimated_creator_tax_iva: optional(Money),
        estimated_creator_tax_pit: optional(Money),
        estimated_creator_total_earnings_after_tax: optional(Money),
        estimated_shop_ads_commission: optional(Money),
        estimated_standard_commission: optional(Money),
        estimated_tap_bonus_commission: optional(Money),
        estimated_total_agency_earnings: optional(Money),
        fully_return: optional(Schema.String),
        id: Schema.String,
        last_update_time: optional(Schema.Finite),
        open_collaboration_id: optional(Schema.String),
        price: optional(Money),
        product_id: optional(Schema.String),
        product_name: optional(Schema.String),
        quantity: optional(Schema.Finite),
        revenue_sharing_portion_rate: optional(Schema.Finite),
        settle_status: optional(Schema.String),
        settlement_time: optional(Schema.Finite),
        shop_ads_commission_rate: optional(Schema.Finite),
        shop_name: optional(Schema.String),
        sku_id: optional(Schema.String),
        standard_commission_rate: optional(Schema.Finite),
        tags: optional(Schema.String),
        tap_bonus_commission_rate: optional(Schema.Finite),
        target_collaboration_id: optional(Schema.String),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
