// Generated from spec/paths/affiliate_partner/202508/campaigns_campaign_id_products_product_id_performance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetAffiliateCampaignCreatorFulfillmentStatusInfo } from "./getAffiliateCampaignCreatorFulfillmentStatusInfo.ts"

/** Checks what `getAffiliateCampaignCreatorFulfillmentStatusInfo` takes. */
export const Input: Schema.Codec<GetAffiliateCampaignCreatorFulfillmentStatusInfo.Input> = typed(
  object({
    campaign_id: Schema.String,
    product_id: Schema.String,
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    category_asset_cipher: Schema.String,
  }),
)

/** Checks the `data` that `getAffiliateCampaignCreatorFulfillmentStatusInfo` answers. */
export const Data: Schema.Codec<GetAffiliateCampaignCreatorFulfillmentStatusInfo.Data> = typed(
  object({
    total_creator_count: optional(Schema.Finite),
    promotion_creators: list(
      object({
        paid_amount: optional(Money),
        room_count: optional(Schema.Finite),
        video_count: optional(Schema.Finite),
        free_sample_status: optional(Schema.String),
        commission: optional(Schema.String),
        effective_end_time: optional(Schema.String),
        effective_start_time: optional(Schema.String),
        creator: optional(
          object({
            nick_name: optional(Schema.String),
            avatar_url: optional(Schema.String),
            follower_num: optional(Schema.Finite),
            user_name: optional(Schema.String),
            creator_open_id: optional(Schema.String),
          }),
        ),
        affiliate_product_id: optional(Schema.String),
      }),
    ),
    next_page_token: optional(Schema.String),
  }),
)
