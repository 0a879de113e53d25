// Generated from spec/paths/affiliate_partner/202405/campaigns_campaign_id_products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetAffiliatePartnerCampaignProductList } from "./getAffiliatePartnerCampaignProductList.ts"

/** Checks what `getAffiliatePartnerCampaignProductList` takes. */
export const Input: Schema.Codec<GetAffiliatePartnerCampaignProductList.Input> = typed(
  object({
    campaign_id: Schema.String,
    category_asset_cipher: Schema.String,
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    review_status: optionalInput(Schema.String),
    product_name: optionalInput(Schema.String),
    product_id: optionalInput(Schema.String),
    shop_name: optionalInput(Schema.String),
    category_id: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getAffiliatePartnerCampaignProductList` answers. */
export const Data: Schema.Codec<GetAffiliatePartnerCampaignProductList.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    products: list(
      object({
        category: optional(object({ id: Schema.String, name: optional(Schema.String) })),
        creator_commission_rate: optional(Schema.Finite),
        highest_price: optional(Money),
        id: Schema.String,
        inventory: optional(Schema.Finite),
        is_available: optional(Schema.Boolean),
        lowest_price: optional(Money),
        main_image_url: optional(Schema.String),
        name: optional(Schema.String),
        open_collaboration_commission_rate: optional(Schema.Finite),
        partner_commission_rate: optional(Schema.Finite),
        product_description: optional(Schema.String),
        product_sales: optional(Schema.Finite),
        review_status: optional(Schema.String),
        sample_quota: optional(Schema.Finite),
        shop_name: optional(Schema.String),
        sku_information_list: optional(
          list(
            object({
              base_price: optional(
                object({
                  currency: optional(Schema.String),
                  list_price: optional(Schema.String),
                  localized_dutiable_price: optional(Schema.String),
                  region_code: optional(Schema.String),
                  sale_price: optional(Schema.String),
                }),
              ),
              inventory: optional(object({ available_quantity: optional(Schema.String) })),
              properties: optional(
                list(object({ name: optional(Schema.String), value_name: optional(Schema.String) })),
              ),
              region_prices: optional(
                list(
                  object({
                    currency: optional(Schema.String),
                    list_price: optional(Schema.String),
                    localized_dutiable_price: optional(Schema.String),
                    region_code: optional(Schema.String),
                    sale_price: optional(Schema.String),
                  }),
                ),
              ),
              sku_id: optional(Schema.String),
              sku_name: optional(Schema.String),
            }),
          ),
        ),
        total_commission_rate: optional(Schema.Finite),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
