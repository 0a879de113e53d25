// Generated from spec/paths/promotion/202406/coupons_coupon_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { CouponDiscount, Money } from "../../schemas.ts"

/**
 * Reads one coupon: what it takes off, for whom, and how often it was used.
 *
 * `GET /promotion/202406/coupons/{coupon_id}` · seller · for one shop · scope `seller.promotion.info` · reads, so it
 * may be repeated
 */
export const getCoupon: Operation<GetCoupon.Input, GetCoupon.Data, "shop", GetCoupon.Code> = {
  id: "promotion.202406.getCoupon",
  method: "GET",
  path: "/promotion/202406/coupons/{coupon_id}",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["seller.promotion.info"],
}

export declare namespace GetCoupon {
  interface Input {
    coupon_id: string
  }

  /** The coupon. */
  interface Data {
    coupon?: Coupon
  }

  interface Coupon {
    claim_duration?: ClaimDuration
    /** When it was made, Unix seconds. */
    create_time?: number
    /** Where the coupon was made. */
    creation_source?: "SELLER_CENTER" | "SELLER_APP" | "TTS_CRM" | (string & {})
    discount?: CouponDiscount
    /** Where buyers come across the coupon. */
    display_channels?: Array<
      "ALL" | "SHOPPING_CENTER" | "CHAT" | "LIVE" | "PRIVATE" | "VIDEO" | "SHOWCASE" | (string & {})
    >
    /** How buyers get the coupon. */
    display_type?: "REGULAR" | "LIVE" | "CREATOR_EXCLUSIVE" | "CHAT" | "PROMO_CODE" | (string & {})
    id: string
    live_tasks?: Array<LiveTask>
    product_ids?: Array<string>
    /** Whole shop, or chosen products. */
    product_scope?: "FULL_SHOP" | "SPECIFIC_PRODUCTS" | (string & {})
    promo_code?: string
    redemption_duration?: RedemptionDuration
    seller_tnc?: string
    /** The status of the coupon. */
    status?: "NOT_START" | "ONGOING" | "EXPIRED" | "DEACTIVATED" | (string & {})
    /** Which customers the coupon is for. */
    target_buyer_segment?:
      | "ALL"
      | "NEW"
      | "REPEAT_CUSTOMERS"
      | "RECENT_CUSTOMERS"
      | "FREQUENT_CUSTOMERS"
      | "LAPSED_CUSTOMERS"
      | "NEW_FOLLOWERS"
      | "EXISTING_ACTIVE_FOLLOWERS"
      | (string & {})
    threshold?: Threshold
    title?: string
    /** When it last changed, Unix seconds. */
    update_time?: number
    usage_limits?: UsageLimits
    usage_stats?: UsageStats
  }

  interface ClaimDuration {
    /** Until when the coupon can be claimed, Unix seconds. */
    end_time?: number
    /** From when the coupon can be claimed, Unix seconds. */
    start_time?: number
  }

  interface LiveTask {
    /** How long a viewer has to watch the LIVE session, as text. */
    min_watch_time?: string
    /** What the viewer has to do. */
    type?: "NONE" | "FOLLOW_HOST" | "WATCH_FOR_MIN_TIME" | (string & {})
  }

  interface RedemptionDuration {
    /** Until when the coupon can be used, Unix seconds. */
    end_time?: number
    /** How long the coupon can be used, counted from the moment of claiming. */
    relative_time?: number
    /** From when the coupon can be used, Unix seconds. */
    start_time?: number
    /** Fixed dates, or a span from the moment of claiming. */
    type?: "ABSOLUTE" | "RELATIVE" | (string & {})
  }

  interface Threshold {
    min_spend?: Money
    /** Whether the threshold counts items or money. */
    type?: "NONE" | "MIN_SPEND" | (string & {})
  }

  interface UsageLimits {
    /** Times the coupon can be used in all. */
    redemption_limit?: number
    /** Times one buyer can claim the coupon. */
    single_buyer_claim_limit?: number
    /** Times the coupon can be claimed in all. */
    total_claim_limit?: number
  }

  interface UsageStats {
    /** Times the coupon was claimed. */
    claimed_count?: number
    /** Times the coupon was used. */
    redeemed_count?: number
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
