// Generated from spec/paths/affiliate_partner/202501/campaigns_campaign_id_products_performance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetAffiliateCampaignCreatorFulfillmentStatusList } from "./getAffiliateCampaignCreatorFulfillmentStatusList.ts"

/** Checks what `getAffiliateCampaignCreatorFulfillmentStatusList` takes. */
export const Input: Schema.Codec<GetAffiliateCampaignCreatorFulfillmentStatusList.Input> = typed(
  object({
    campaign_id: Schema.String,
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getAffiliateCampaignCreatorFulfillmentStatusList` answers. */
export const Data: Schema.Codec<GetAffiliateCampaignCreatorFulfillmentStatusList.Data> = typed(
  object({
    campaign_product_statistics: list(
      object({
        campaign_product_detail: optional(
          object({
            creator_commission_percent: optional(Schema.String),
            indicator_data: optional(
              object({
                actual_amount: optional(Schema.String),
                actual_order_num: optional(Schema.String),
                actual_partner_commission: optional(Schema.String),
                collaborated_creators_num: optional(Schema.String),
                creator_sales_num: optional(Schema.String),
                estimated_amount: optional(Schema.String),
                estimated_partner_commission: optional(Schema.String),
                paid_order_num: optional(Schema.String),
                promoted_creator_num: optional(Schema.String),
                sample_requested_creator_num: optional(Schema.String),
              }),
            ),
            partner_commission_percent: optional(Schema.String),
            plan_commission_percent: optional(Schema.String),
            product_id: optional(Schema.String),
            product_name: optional(Schema.String),
            product_price: optional(
              object({
                currency: optional(Schema.String),
                max_price: optional(Schema.String),
                min_price: optional(Schema.String),
              }),
            ),
            product_status: optional(Schema.String),
            product_stock_count: optional(Schema.String),
            product_thumbnail: optional(
              object({ uri: optional(Schema.String), url_list: optional(list(Schema.String)) }),
            ),
            total_commission_percent: optional(Schema.String),
          }),
        ),
        collaborated_creators_num: optional(Schema.Finite),
        creator_sales_num: optional(Schema.Finite),
        data_update_time: optional(Schema.String),
        promoted_creator_num: optional(Schema.Finite),
        sample_requested_creator_num: optional(Schema.Finite),
      }),
    ),
    next_page_token: optional(Schema.String),
    total_count: optional(Schema.Finite),
  }),
)
