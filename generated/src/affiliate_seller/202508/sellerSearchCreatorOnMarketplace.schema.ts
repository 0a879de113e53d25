// Generated from spec/paths/affiliate_seller/202508/marketplace_creators_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { MarketplaceCreator } from "../../schemas/MarketplaceCreator.schema.ts"
import type { SellerSearchCreatorOnMarketplace } from "./sellerSearchCreatorOnMarketplace.ts"

/** Checks what `sellerSearchCreatorOnMarketplace` takes. */
export const Input: Schema.Codec<SellerSearchCreatorOnMarketplace.Input> = typed(
  object({
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    advanced_filters: optionalInput(
      object({
        category_pro: optionalInput(list(Schema.String)),
        creator_level: optionalInput(list(Schema.String)),
        language: optionalInput(list(Schema.String)),
      }),
    ),
    affiliate_data: optionalInput(
      object({
        avg_commission_rate: optionalInput(Schema.String),
        creator_agency_staus: optionalInput(Schema.String),
        is_fast_growing: optionalInput(Schema.Boolean),
        not_invited_l90_days: optionalInput(Schema.Boolean),
        post_rate: optionalInput(Schema.String),
      }),
    ),
    category: optionalInput(
      list(
        object({
          child_category_id_list: optionalInput(list(Schema.String)),
          parent_category_id: optionalInput(Schema.String),
        }),
      ),
    ),
    content_performance: optionalInput(
      object({
        avg_engagement_rate: optionalInput(Schema.String),
        avg_live_avg_viewers_ge: optionalInput(Schema.String),
        avg_shopable_engagement_rate: optionalInput(Schema.String),
        avg_shoppable_live_avg_viewers_ge: optionalInput(Schema.String),
        avg_shoppable_video_views: optionalInput(Schema.String),
        avg_video_views: optionalInput(Schema.String),
      }),
    ),
    follower_demographics: optionalInput(
      object({
        age_ranges: optionalInput(list(Schema.String)),
        count_range: optionalInput(
          object({ count_ge: optionalInput(Schema.Finite), count_le: optionalInput(Schema.Finite) }),
        ),
        gender_distribution: optionalInput(
          object({ gender: optionalInput(Schema.String), percentage_ge: optionalInput(Schema.Finite) }),
        ),
      }),
    ),
    gmv_ranges: optionalInput(list(Schema.String)),
    keyword: optionalInput(Schema.String),
    search_key: optionalInput(Schema.String),
    units_sold_ranges: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `sellerSearchCreatorOnMarketplace` answers. */
export const Data: Schema.Codec<SellerSearchCreatorOnMarketplace.Data> = typed(
  object({
    creators: list(MarketplaceCreator),
    next_page_token: optional(Schema.String),
    search_key: optional(Schema.String),
  }),
)
