// Generated from spec/paths/affiliate_seller/202410/orders_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { SearchSellerAffiliateOrders } from "./searchSellerAffiliateOrders.ts"

/** Checks what `searchSellerAffiliateOrders` takes. */
export const Input: Schema.Codec<SearchSellerAffiliateOrders.Input> = typed(
  object({
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    category_asset_cipher: optionalInput(Schema.String),
    create_time_ge: optionalInput(Schema.Finite),
    create_time_lt: optionalInput(Schema.Finite),
    program_id: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `searchSellerAffiliateOrders` answers. */
export const Data: Schema.Codec<SearchSellerAffiliateOrders.Data> = typed(
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
              actual_cofunded_creator_bonus_amount: optional(Money),
              actual_commission_base: optional(Money),
              actual_paid_commission: optional(Money),
              actual_paid_partner_commission: optional(Money),
              actual_paid_shop_ads_commission: optional(Money),
              campaign_id: optional(Schema.String),
              commission_model: optional(Schema.String),
              commission_rate: optional(Schema.String),
              commission_tier_setting: optional(Schema.String),
              content_id: optional(Schema.String),
              content_type: optional(Schema.String),
              creator_username: optional(Schema.String),
              estimated_cofunded_creator_bonus_amount: optional(Money),
              estimated_commission_base: optional(Money),
              estimated_paid_commission: optional(Money),
              estimated_paid_partner_commission: optional(Money),
              estimated_paid_shop_ads_commission: optional(Money),
              fully_return: optional(Schema.String),
              open_collaboration_id: optional(Schema.String),
              partner_commission_rate: optional(Schema.String),
              price: optional(Money),
              product_id: optional(Schema.String),
              quantity: optional(Schema.Finite),
              refunded_quantity: optional(Schema.Finite),
              returned_quantity: optional(Schema.Finite),
              settlement_status: optional(Schema.String),
              shop_ads_commission_rate: optional(Schema.String),
              sku_id: optional(Schema.String),
              target_collaboration_id: optional(Schema.String),
            }),
          ),
        ),
        status: optional(Schema.String),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
