// Generated from spec/paths/affiliate_seller/202505/marketplace_creators_creator_user_id.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import { FormattedMoneyRange } from "../../schemas/FormattedMoneyRange.schema.ts"
import { Money } from "../../schemas/Money.schema.ts"
import { MoneyRange } from "../../schemas/MoneyRange.schema.ts"
import type { GetMarketplaceCreatorPerformance } from "./getMarketplaceCreatorPerformance.ts"

/** Checks what `getMarketplaceCreatorPerformance` takes. */
export const Input: Schema.Codec<GetMarketplaceCreatorPerformance.Input> = typed(
  object({ creator_user_id: Schema.String }),
)

/** Checks the `data` that `getMarketplaceCreatorPerformance` answers. */
export const Data: Schema.Codec<GetMarketplaceCreatorPerformance.Data> = typed(
  object({
    creator: optional(
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
        ec_live_count: optional(Schema.Finite),
        ec_live_engagement_rate: optional(Schema.String),
        ec_video_count: optional(Schema.Finite),
        follower_count: optional(Schema.Finite),
        gmv: optional(Money),
        gmv_range: optional(FormattedMoneyRange),
        gpm: optional(Money),
        gpm_range: optional(FormattedMoneyRange),
        live_gmv: optional(Money),
        live_gpm: optional(Money),
        live_gpm_range: optional(FormattedMoneyRange),
        nickname: optional(Schema.String),
        product_original_price_range: optional(MoneyRange),
        profile_tt_uri: optional(Schema.String),
        promoted_product_num: optional(Schema.Finite),
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
    ),
  }),
)
