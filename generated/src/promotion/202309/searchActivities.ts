// Generated from spec/paths/promotion/202309/activities_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { ActivityDiscount } from "../../schemas.ts"

/**
 * Finds discount activities by title, kind or status.
 *
 * `POST /promotion/202309/activities/search` · seller · for one shop · scope `seller.promotion.info` · reads, so it may
 * be repeated · pages by token, 100 a page at most
 *
 * Codes to handle: `LimitError` 17029059.
 */
export const searchActivities: PagedOperation<
  SearchActivities.Input,
  SearchActivities.Data,
  SearchActivities.Activity,
  "shop",
  SearchActivities.Code
> = {
  id: "promotion.202309.searchActivities",
  method: "POST",
  path: "/promotion/202309/activities/search",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["activity_title", "activity_type", "page_size", "page_token", "status"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  paging: {
    style: "token",
    in: "body",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 100,
    total: "total_count",
  },
  list: "activities",
  scopes: ["seller.promotion.info"],
}

export declare namespace SearchActivities {
  interface Input {
    activity_title?: string | undefined
    /** Kind of discount; it decides which part of `discount` to fill. */
    activity_type?:
      | "FIXED_PRICE"
      | "DIRECT_DISCOUNT"
      | "FLASHSALE"
      | "SHIPPING_DISCOUNT"
      | "BUY_MORE_SAVE_MORE"
      | (string & {})
      | undefined
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Only activities with this status. */
    status?: "DRAFT" | "NOT_START" | "ONGOING" | "EXPIRED" | "DEACTIVATED" | "NOT_EFFECTIVE" | (string & {}) | undefined
  }

  /** A page of activities. */
  interface Data {
    activities: Array<Activity>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Activity {
    activity_commands?: Array<string>
    /** Kind of discount; it decides which part of `discount` is filled. */
    activity_type?: "FIXED_PRICE" | "DIRECT_DISCOUNT" | "FLASHSALE" | "SHIPPING_DISCOUNT" | (string & {})
    /** When the activity starts, Unix seconds. */
    begin_time?: number
    /** When it was made, Unix seconds. */
    create_time?: number
    discount?: ActivityDiscount
    /** INDEFINITE runs until it is ended by hand. */
    duration_type?: "NORMAL" | "INDEFINITE" | (string & {})
    /** When the activity ends, Unix seconds. */
    end_time?: number
    id: string
    participation_limit?: Array<ParticipationLimit>
    /** Whether the terms hold for products, single SKUs or the whole shop. */
    product_level?: "PRODUCT" | "VARIATION" | "SHOP" | (string & {})
    /** Only activities with this status. */
    status?: "DRAFT" | "NOT_START" | "ONGOING" | "EXPIRED" | "DEACTIVATED" | "NOT_EFFECTIVE" | (string & {})
    title?: string
    /** When it last changed, Unix seconds. */
    update_time?: number
  }

  interface ParticipationLimit {
    /** How often one buyer may take part. */
    type?: "BUYER_NO_LIMIT" | "BUYER_LIMIT_ONLY_ONE" | (string & {})
  }

  /** The codes that the platform documents for it. */
  type Code = 17029001 | 17029055 | 17029059 | 36009003
}
