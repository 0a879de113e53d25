// Generated from spec/paths/affiliate_partner/202501/campaigns_campaign_id_products_product_id_performance.yaml. Do not edit: `pnpm generate`.
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
  }),
)

/** Checks the `data` that `getAffiliateCampaignCreatorFulfillmentStatusInfo` answers. */
export const Data: Schema.Codec<GetAffiliateCampaignCreatorFulfillmentStatusInfo.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    promotion_creators: list(
      object({
        affiliate_product_id: optional(Schema.String),
        commission: optional(Schema.String),
        creator: optional(
          object({
            avatar_url: optional(Schema.String),
            creator_temp_id: optional(Schema.String),
            follower_num: optional(Schema.Finite),
            nick_name: optional(Schema.String),
            user_name: optional(Schema.String),
          }),
        ),
        effective_end_time: optional(Schema.String),
        effective_start_time: optional(Schema.String),
        free_sample_status: optional(Schema.String),
        paid_amount: optional(Money),
        room_count: optional(Schema.Finite),
        video_count: optional(Schema.Finite),
      }),
    ),
    total_creator_count: optional(Schema.Finite),
  }),
)
