// Generated from spec/paths/affiliate_partner/202504/cap_order_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { SearchCapAffiliateOrders } from "./searchCapAffiliateOrders.ts"

/** Checks what `searchCapAffiliateOrders` takes. */
export const Input: Schema.Codec<SearchCapAffiliateOrders.Input> = typed(
  object({
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    category_asset_cipher: Schema.String,
    create_time_ge: optionalInput(Schema.Finite),
    create_time_lt: optionalInput(Schema.Finite),
    order_id: optionalInput(Schema.String),
    order_status: optionalInput(Schema.Finite),
    product_id: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `searchCapAffiliateOrders` answers. */
export const Data: Schema.Codec<SearchCapAffiliateOrders.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    orders: list(
      object({
        create_time: optional(Schema.Finite),
        delivery_time: optional(Schema.Finite),
        id: Schema.String,
        skus: optional(
          object({
            actual_bonus_commission: optional(Money),
            actual_commission: optional(Money),
            actual_commission_base: optional(Money),
            actual_shop_ads_commission: optional(Money),
            agency_bonus_commission: optional(Money),
            agency_commission: optional(Money),
            agency_commission_rate: optional(Schema.String),
            agency_shop_ads_commission: optional(Money),
            attribution_type: optional(Schema.String),
            commission_bonus_rate: optional(Schema.String),
            commission_model: optional(Schema.String),
            commission_rate: optional(Schema.String),
            commission_tier_setting: optional(Schema.String),
            content_id: optional(Schema.String),
            content_type: optional(Schema.String),
            creator_username: optional(Schema.String),
            estimated_bonus_commission: optional(Money),
            estimated_commission: optional(Money),
            estimated_commission_base: optional(Money),
            estimated_shop_ads_commission: optional(Money),
            id: Schema.String,
            isr: optional(Schema.String),
            iva: optional(Schema.String),
            open_collaboration_id: optional(Schema.String),
            price: optional(Money),
            product_id: optional(Schema.String),
            product_name: optional(Schema.String),
            quantity: optional(Schema.Finite),
            refunded_quantity: optional(Schema.Finite),
            returned_quantity: optional(Schema.Finite),
            shop_ads_commission_rate: optional(Schema.String),
            shop_name: optional(Schema.String),
            target_collaboration_id: optional(Schema.String),
            total_agency_commission: optional(Money),
          }),
        ),
        status: optional(Schema.String),
        tags: optional(Schema.String),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
