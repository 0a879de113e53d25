// Generated from spec/schemas/MarketplaceCreator.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import { FormattedMoneyRange } from "../schemas/FormattedMoneyRange.schema.ts"
import { Money } from "../schemas/Money.schema.ts"
import type * as Types from "../schemas.ts"

export const MarketplaceCreator: Schema.Codec<Types.MarketplaceCreator> = typed(
  object({
    avatar: optional(object({ url: optional(Schema.String) })),
    avg_ec_live_uv: optional(Schema.Finite),
    avg_ec_video_view_count: optional(Schema.Finite),
    category_ids: optional(list(Schema.String)),
    creator_open_id: optional(Schema.String),
    creator_profile: optional(
      object({
        creator_bind_mcn_name: optional(Schema.String),
        creator_level: optional(Schema.Finite),
        has_collaborated: optional(Schema.Boolean),
        has_invited_90d: optional(Schema.Boolean),
        is_creator_blocked: optional(Schema.Boolean),
        is_eligible_flat_fee: optional(Schema.Boolean),
        is_fast_growing: optional(Schema.Boolean),
        is_official_recommend: optional(Schema.Boolean),
        is_rising_star: optional(Schema.Boolean),
        pps_score: optional(Schema.String),
        user_type_tag: optional(list(Schema.Finite)),
      }),
    ),
    follower_count: optional(Schema.Finite),
    gmv: optional(Money),
    gmv_range: optional(FormattedMoneyRange),
    live_gmv: optional(Money),
    nickname: optional(Schema.String),
    selection_region: optional(Schema.String),
    top_follower_demographics: optional(
      object({
        age_ranges: optional(list(Schema.String)),
        major_gender: optional(object({ gender: optional(Schema.String), percentage: optional(Schema.Finite) })),
      }),
    ),
    units_sold_range: optional(
      object({
        formatted_range: optional(Schema.String),
        maximum_amount: optional(Schema.Finite),
        minimum_amount: optional(Schema.Finite),
      }),
    ),
    username: optional(Schema.String),
    video_gmv: optional(Money),
  }),
)
