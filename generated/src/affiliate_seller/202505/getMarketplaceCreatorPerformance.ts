// Generated from spec/paths/affiliate_seller/202505/marketplace_creators_creator_user_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { FormattedMoneyRange, Money, MoneyRange } from "../../schemas.ts"

/**
 * Reads what a creator of the marketplace sells and reaches, by user id, ranges as text too.
 *
 * `GET /affiliate_seller/202505/marketplace_creators/{creator_user_id}` · seller (follows from its category) · for one
 * shop · scope `seller.creator_marketplace.read` (named for another version of it only) · reads, so it may be repeated
 *
 * Not in the public index of July 2026. A newer form exists:
 * `affiliate_seller.202608.getMarketplaceCreatorPerformance`.
 */
export const getMarketplaceCreatorPerformance: Operation<
  GetMarketplaceCreatorPerformance.Input,
  GetMarketplaceCreatorPerformance.Data,
  "shop"
> = {
  id: "affiliate_seller.202505.getMarketplaceCreatorPerformance",
  method: "GET",
  path: "/affiliate_seller/202505/marketplace_creators/{creator_user_id}",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["seller.creator_marketplace.read"],
  scopesInferred: true,
}

export declare namespace GetMarketplaceCreatorPerformance {
  interface Input {
    creator_user_id: string
  }

  /** The creator. */
  interface Data {
    creator?: Creator
  }

  interface Creator {
    avatar?: Avatar
    /** Rate on average, hundredths of a percent. */
    avg_commission_rate?: number
    avg_commission_rate_range?: AvgCommissionRateRange
    /** Comments in a selling LIVE session, on average. */
    avg_ec_live_comment_count?: number
    /** Likes in a selling LIVE session, on average. */
    avg_ec_live_like_count?: number
    /** Shares of a selling LIVE session, on average. */
    avg_ec_live_share_count?: number
    /** Views of a selling LIVE session, on average. */
    avg_ec_live_view_count?: number
    /** Comments on a selling video, on average. */
    avg_ec_video_comment_count?: number
    /** Likes of a selling video, on average. */
    avg_ec_video_like_count?: number
    /** Plays of a selling video, on average. */
    avg_ec_video_play_count?: number
    /** Shares of a selling video, on average. */
    avg_ec_video_share_count?: number
    avg_gmv_per_buyer?: Money
    avg_gmv_per_buyer_range?: FormattedMoneyRange
    bio_description?: string
    /** Brands that the creator worked with. */
    brand_collaboration_count?: number
    category_gmv_distribution?: Array<CategoryGmvDistribution>
    category_ids?: Array<string>
    content_gmv_distribution?: Array<ContentGmvDistribution>
    /** Selling LIVE sessions in the period. */
    ec_live_count?: number
    /** Reactions among views of selling LIVE sessions, as text. */
    ec_live_engagement_rate?: string
    /** Selling videos in the period. */
    ec_video_count?: number
    /** Followers of the creator. */
    follower_count?: number
    gmv?: Money
    gmv_range?: FormattedMoneyRange
    gpm?: Money
    gpm_range?: FormattedMoneyRange
    live_gmv?: Money
    live_gpm?: Money
    live_gpm_range?: FormattedMoneyRange
    nickname?: string
    product_original_price_range?: MoneyRange
    profile_tt_uri?: string
    /** Products that the creator promoted. */
    promoted_product_num?: number
    selection_region?: string
    top_collaborated_brand_ids?: Array<string>
    /** Units that the creator sold. */
    units_sold?: number
    units_sold_range?: UnitsSoldRange
    username?: string
    video_gmv?: Money
    video_gpm?: Money
    video_gpm_range?: FormattedMoneyRange
  }

  interface Avatar {
    url?: string
  }

  interface AvgCommissionRateRange {
    /** Upper end, hundredths of a percent. */
    maximum_amount?: number
    /** Lower end, hundredths of a percent. */
    minimum_amount?: number
  }

  interface CategoryGmvDistribution {
    category_id?: string
    value?: string
  }

  interface ContentGmvDistribution {
    /** Kind of content that brought the sale. */
    content_type?: "VIDEO" | "LIVE" | "SHOWCASE" | (string & {})
    value?: string
  }

  interface UnitsSoldRange {
    formatted_range?: string
    /** Upper end, units. */
    maximum_amount?: number
    /** Lower end, units. */
    minimum_amount?: number
  }
}
