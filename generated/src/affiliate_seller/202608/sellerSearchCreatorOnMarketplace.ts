// Generated from spec/paths/affiliate_seller/202608/marketplace_creators_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { MarketplaceCreator } from "../../schemas.ts"

/**
 * Searches the creator marketplace by name, audience, content and sales, and answers chosen groups of figures.
 *
 * A page holds 12 or 20 creators, nothing else. 10,000 searches a day.
 *
 * `POST /affiliate_seller/202608/marketplace_creators/search` · seller · for one shop · scope
 * `seller.creator_marketplace.read` · reads, so it may be repeated · pages by token, 20 a page at most
 *
 * Few sources confirm it: it may behave differently. The shapes of the newest filter groups are not known.
 *
 * Codes to handle: `QuotaError` 45101004 (repeat minutes to a day later).
 */
export const sellerSearchCreatorOnMarketplace: PagedOperation<
  SellerSearchCreatorOnMarketplace.Input,
  SellerSearchCreatorOnMarketplace.Data,
  MarketplaceCreator,
  "shop",
  SellerSearchCreatorOnMarketplace.Code
> = {
  id: "affiliate_seller.202608.sellerSearchCreatorOnMarketplace",
  method: "POST",
  path: "/affiliate_seller/202608/marketplace_creators/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_token", "page_size"],
  body: [
    "advanced_filters",
    "affiliate_data",
    "category",
    "content_performance",
    "follower_demographics",
    "gmv_ranges",
    "keyword",
    "search_key",
    "units_sold_ranges",
    "data_groups",
  ],
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
}

export declare namespace SellerSearchCreatorOnMarketplace {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 20. */
    page_size?: number | undefined
    advanced_filters?: AdvancedFilters | undefined
    affiliate_data?: AffiliateData | undefined
    category?: ReadonlyArray<Category> | undefined
    content_performance?: ContentPerformance | undefined
    follower_demographics?: FollowerDemographics | undefined
    gmv_ranges?: ReadonlyArray<string> | undefined
    keyword?: string | undefined
    search_key?: string | undefined
    units_sold_ranges?: ReadonlyArray<string> | undefined
    /** The groups of figures to return. */
    data_groups?:
      | ReadonlyArray<
          | "BASIC_CREATOR_INFORMATION"
          | "CONTENT_PERFORMANCE"
          | "FOLLOWER_INFORMATION"
          | "COLLABORATION"
          | "SALES_AND_GMV"
          | (string & {})
        >
      | undefined
  }

  interface AdvancedFilters {
    category_pro?: ReadonlyArray<string> | undefined
    creator_level?: ReadonlyArray<string> | undefined
    language?: ReadonlyArray<string> | undefined
  }

  interface AffiliateData {
    /** Rate on average that the creator works for, as text. */
    avg_commission_rate?: string | undefined
    /** Only creators with an agency, or without; spelt so on the wire. */
    creator_agency_staus?: "AGENCY_MANAGED" | "INDEPENDENT" | (string & {}) | undefined
    /** Only creators whose sales grow fast. */
    is_fast_growing?: boolean | undefined
    /** Only creators whom the shop did not invite in the last 90 days. */
    not_invited_l90_days?: boolean | undefined
    /** How reliably the creator posts after a sample. */
    post_rate?: "ALL" | "OK" | "GOOD" | "BETTER" | (string & {}) | undefined
  }

  interface Category {
    child_category_id_list?: ReadonlyArray<string> | undefined
    parent_category_id?: string | undefined
  }

  interface ContentPerformance {
    /** Least engagement on average, as text. */
    avg_engagement_rate?: string | undefined
    avg_live_avg_viewers_ge?: string | undefined
    /** Least engagement of selling content on average, as text; spelt so on the wire. */
    avg_shopable_engagement_rate?: string | undefined
    avg_shoppable_live_avg_viewers_ge?: string | undefined
    avg_shoppable_video_views?: string | undefined
    avg_video_views?: string | undefined
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
    creators: Array<MarketplaceCreator>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    search_key?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003 | 45101004
}
