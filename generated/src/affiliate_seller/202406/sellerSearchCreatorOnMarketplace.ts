// Generated from spec/paths/affiliate_seller/202406/marketplace_creators_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Money, MoneyRange } from "../../schemas.ts"

/**
 * Searches the creator marketplace by name, audience and sales, user ids in the answer, first form.
 *
 * `POST /affiliate_seller/202406/marketplace_creators/search` · seller (follows from its category) · for one shop ·
 * scope `seller.creator_marketplace.read` (named for another version of it only) · reads, so it may be repeated · pages
 * by token, 20 a page at most
 *
 * Not in the public index of July 2026. Which operations the sunset means is inferred.
 *
 * @deprecated Since 2026-07-29. Sunset 2026-10-12. Use `affiliate_seller.202608.sellerSearchCreatorOnMarketplace`.
 */
export const sellerSearchCreatorOnMarketplace: PagedOperation<
  SellerSearchCreatorOnMarketplace.Input,
  SellerSearchCreatorOnMarketplace.Data,
  SellerSearchCreatorOnMarketplace.Creator,
  "shop"
> = {
  id: "affiliate_seller.202406.sellerSearchCreatorOnMarketplace",
  method: "POST",
  path: "/affiliate_seller/202406/marketplace_creators/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_token", "page_size"],
  body: ["follower_demographics", "gmv_ranges", "keyword", "search_key", "units_sold_ranges"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 20,
    required: true,
  },
  list: "creators",
  scopes: ["seller.creator_marketplace.read"],
  scopesInferred: true,
  deprecated: {
    since: "2026-07-29",
    sunset: "2026-10-12",
    successor: "affiliate_seller.202608.sellerSearchCreatorOnMarketplace",
  },
}

export declare namespace SellerSearchCreatorOnMarketplace {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page: 12 or 20, nothing else. 1 to 20. */
    page_size?: number | undefined
    follower_demographics?: FollowerDemographics | undefined
    gmv_ranges?: ReadonlyArray<string> | undefined
    keyword?: string | undefined
    search_key?: string | undefined
    units_sold_ranges?: ReadonlyArray<string> | undefined
  }

  interface FollowerDemographics {
    age_ranges?: ReadonlyArray<string> | undefined
    count_range?: CountRange | undefined
    gender_distribution?: GenderDistribution | undefined
  }

  interface CountRange {
    /** This many or more. */
    count_ge?: number | undefined
    /** This many or fewer. */
    count_le?: number | undefined
  }

  interface GenderDistribution {
    gender?: string | undefined
    /** Least share of the followers, percent. */
    percentage_ge?: number | undefined
  }

  /** A page of creators. */
  interface Data {
    creators: Array<Creator>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    search_key?: string
  }

  interface Creator {
    avatar?: Avatar
    /** Viewers of a selling LIVE session, on average. */
    avg_ec_live_uv?: number
    /** Views of a selling video, on average. */
    avg_ec_video_view_count?: number
    category_ids?: Array<string>
    /** Followers of the creator. */
    follower_count?: number
    gmv?: Money
    gmv_range?: MoneyRange
    live_gmv?: Money
    nickname?: string
    selection_region?: string
    top_follower_demographics?: TopFollowerDemographics
    units_sold_range?: UnitsSoldRange
    username?: string
    video_gmv?: Money
  }

  interface Avatar {
    url?: string
  }

  interface TopFollowerDemographics {
    age_ranges?: Array<string>
    major_gender?: MajorGender
  }

  interface MajorGender {
    gender?: string
    /** Share of the followers, percent. */
    percentage?: number
  }

  interface UnitsSoldRange {
    /** Upper end, units. */
    maximum_amount?: number
    /** Lower end, units. */
    minimum_amount?: number
  }
}
