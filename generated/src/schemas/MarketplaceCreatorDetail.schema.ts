// Generated from spec/schemas/MarketplaceCreatorDetail.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import { FormattedMoneyRange } from "../schemas/FormattedMoneyRange.schema.ts"
import { Money } from "../schemas/Money.schema.ts"
import { MoneyRange } from "../schemas/MoneyRange.schema.ts"
import type * as Types from "../schemas.ts"

export const MarketplaceCreatorDetail: Schema.Codec<Types.MarketplaceCreatorDetail> = typed(
  object({
    avatar: optional(object({ url: optional(Schema.String) })),
    avg_commission_rate: optional(Schema.Finite),
    avg_commission_rate_range: optional(
      object({ maximum_amount: optional(Schema.Finite), minimum_amount: optional(Schema.Finite) }),
    ),
    avg_ec_live_comment_count: optional(Schema.Finite),
    avg_ec_live_like_count: optional(Schema.Finite),
    avg_ec_live_share_count: optional(Schema.Finite),
    avg_ec_live_view_count: optional(Schema.Finite),
    avg_ec_video_comment_count: optional(Schema.Finite),
    avg_ec_video_like_count: optional(Schema.Finite),
    avg_ec_video_play_count: optional(Schema.Finite),
    avg_ec_video_share_count: optional(Schema.Finite),
    avg_gmv_per_buyer: optional(Money),
    avg_gmv_per_buyer_range: optional(FormattedMoneyRange),
    bio_description: optional(Schema.String),
    brand_collaboration_count: optional(Schema.Finite),
    category_gmv_distribution: optional(
      list(object({ category_id: optional(Schema.String), value: optional(Schema.String) })),
    ),
    category_ids: optional(list(Schema.String)),
    content_gmv_distribution: optional(
      list(object({ content_type: optional(Schema.String), value: optional(Schema.String) })),
    ),
    creator_profile: optional(
      object({
        contact_info_available: optional(Schema.Boolean),
        creator_bind_mcn_name: optional(Schema.String),
        creator_connect_info: optional(
          object({
            is_blocked: optional(Schema.Boolean),
            is_connect: optional(Schema.Boolean),
            is_paired: optional(Schema.Boolean),
          }),
        ),
        creator_fulfillment_reviews: optional(Schema.Finite),
        creator_fulfillment_score_90d: optional(Schema.String),
        creator_level: optional(Schema.Finite),
        creator_trend_profile: optional(
          list(
            object({
              end_timestamp: optional(Schema.Finite),
              engagement_rate: optional(Schema.Finite),
              follower: optional(Schema.Finite),
              gmv: optional(object({ amount: optional(Schema.String), symbol: optional(Schema.String) })),
              start_timestamp: optional(Schema.Finite),
              units_sold: optional(Schema.Finite),
            }),
          ),
        ),
        has_invited_90d: optional(Schema.Boolean),
        is_creator_blocked: optional(Schema.Boolean),
        is_eligible_flat_fee: optional(Schema.Boolean),
        is_official_recommend: optional(Schema.Boolean),
        is_rising_star: optional(Schema.Boolean),
        live_comment_cnt_30d_med: optional(Schema.Finite),
        live_engagement_rate_30d: optional(Schema.Finite),
        live_like_cnt_30d: optional(Schema.Finite),
        live_share_cnt_30d_med: optional(Schema.Finite),
        live_view_cnt_30d_med: optional(Schema.Finite),
        sample_score: optional(Schema.Finite),
        video_play_cnt_30d_med: optional(Schema.Finite),
        video_publish_cnt_30d_med: optional(Schema.Finite),
      }),
    ),
    ec_live_count: optional(Schema.Finite),
    ec_live_engagement_rate: optional(Schema.String),
    ec_video_count: optional(Schema.Finite),
    ec_video_engagement_rate: optional(Schema.String),
    follower_age: optional(list(object({ key: optional(Schema.String), value: optional(Schema.String) }))),
    follower_count: optional(Schema.Finite),
    follower_gender: optional(list(object({ key: optional(Schema.String), value: optional(Schema.String) }))),
    follower_location: optional(list(object({ key: optional(Schema.String), value: optional(Schema.String) }))),
    gmv: optional(Money),
    gmv_range: optional(FormattedMoneyRange),
    gpm: optional(Money),
    gpm_range: optional(FormattedMoneyRange),
    live_gmv: optional(Money),
    live_gpm: optional(Money),
    live_gpm_range: optional(FormattedMoneyRange),
    nickname: optional(Schema.String),
    post_rate: optional(Schema.String),
    pps: optional(Schema.String),
    product_original_price_range: optional(MoneyRange),
    profile_tt_uri: optional(Schema.String),
    promoted_product_num: optional(Schema.Finite),
    rating: optional(Schema.String),
    selection_region: optional(Schema.String),
    top_collaborated_brand_ids: optional(list(Schema.String)),
    units_sold: optional(Schema.Finite),
    units_sold_range: optional(
      object({
        formatted_range: optional(Schema.String),
        maximum_amount: optional(Schema.Finite),
        minimum_amount: optional(Schema.Finite),
      }),
    ),
    username: optional(Schema.String),
    video_gmv: optional(Money),
    video_gpm: optional(Money),
    video_gpm_range: optional(FormattedMoneyRange),
  }),
)
