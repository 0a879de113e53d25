// Generated from spec/paths/affiliate_seller/202607/creator_outreach_quota.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Tells how many creators the shop may still write to this week.
 *
 * Counters and times (milliseconds) come as text, one level deeper than usual: `data.data`.
 *
 * `GET /affiliate_seller/202607/creator_outreach/quota` · seller · for one shop · reads, so it may be repeated
 *
 * Not every detail of it is confirmed by a source. Not in the public index of July 2026.
 */
export const getWeeklyCreatorOutreachQuota: Operation<
  GetWeeklyCreatorOutreachQuota.Input,
  GetWeeklyCreatorOutreachQuota.Data,
  "shop"
> = {
  id: "affiliate_seller.202607.getWeeklyCreatorOutreachQuota",
  method: "GET",
  path: "/affiliate_seller/202607/creator_outreach/quota",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: [],
}

export declare namespace GetWeeklyCreatorOutreachQuota {
  interface Input {}

  /** The quota. */
  interface Data {
    data?: DataData
  }

  interface DataData {
    shop_id?: string
    /** Which rule sets the quota. */
    quota_type?: string
    gmv_tier?: string
    quota_sum?: string
    quota_use?: string
    /** True if there is no quota this week. */
    unlimited?: boolean
    reached_max_follower_cnt?: string
    new_connect_count?: string
    pair_connect_count?: string
    /** Start of the week, Unix milliseconds as text. */
    start_time?: string
    /** End of the week, Unix milliseconds as text. */
    end_time?: string
    gmv_level_rule?: Array<GmvLevelRule>
  }

  interface GmvLevelRule {
    reached_max_follower_cnt?: string
    gmv_tier?: string
    left_gmv?: Money
    right_gmv?: Money
  }
}
