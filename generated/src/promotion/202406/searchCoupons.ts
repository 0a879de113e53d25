// Generated from spec/paths/promotion/202406/coupons_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { CouponDiscount, Money } from "../../schemas.ts"

/**
 * Finds coupons by title, status or kind.
 *
 * `POST /promotion/202406/coupons/search` · seller · for one shop · scope `seller.promotion.info` · reads, so it may be
 * repeated · pages by token, 100 a page at most
 */
export const searchCoupons: PagedOperation<
  SearchCoupons.Input,
  SearchCoupons.Data,
  SearchCoupons.Coupon,
  "shop",
  SearchCoupons.Code
> = {
  id: "promotion.202406.searchCoupons",
  method: "POST",
  path: "/promotion/202406/coupons/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_token", "page_size"],
  body: ["display_type", "status", "title_keyword"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 100,
    total: "total_count",
  },
  list: "coupons",
  scopes: ["seller.promotion.info"],
}

export declare namespace SearchCoupons {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** Only coupons that buyers get this way. */
    display_type?:
      | ReadonlyArray<"REGULAR" | "LIVE" | "CREATOR_EXCLUSIVE" | "CHAT" | "PROMO_CODE" | (string & {})>
      | undefined
    /** Only coupons with this status. */
    status?: ReadonlyArray<"NOT_START" | "ONGOING" | "EXPIRED" | "DEACTIVATED" | (string & {})> | undefined
    title_keyword?: string | undefined
  }

  /** A page of coupons. */
  interface Data {
    coupons: Array<Coupon>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Coupon {
    claim_duration?: ClaimDuration
    /** When it was made, Unix seconds. */
    create_time?: number
    /** Where the coupon was made. */
    creation_source?: "SELLER_CENTER" | "SELLER_APP" | "TTS_CRM" | (string & {})
    discount?: CouponDiscount
    /** How buyers get the coupon. */
    display_type?: "REGULAR" | "LIVE" | "CREATOR_EXCLUSIVE" | "CHAT" | "PROMO_CODE" | (string & {})
    id: string
    /** Whole shop, or chosen products. */
    product_scope?: "FULL_SHOP" | "SPECIFIC_PRODUCTS" | (string & {})
    promo_code?: string
    redemption_duration?: RedemptionDuration
    /** Only coupons with this status. */
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
  }

  interface ClaimDuration {
    /** Until when the coupon can be claimed, Unix seconds. */
    end_time?: number
    /** From when the coupon can be claimed, Unix seconds. */
    start_time?: number
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

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
