// Generated from spec/paths/affiliate_creator/202505/orders_trace_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Finds orders that can be traced to the creator, by order or payment time.
 *
 * `POST /affiliate_creator/202505/orders/trace/search` · creator · takes no shop · scope
 * `creator.affiliate.share_link.read` · reads, so it may be repeated · pages by token, 100 a page at most
 *
 * @deprecated Since 2026-06-11. Sunset 2026-08-15. Use `affiliate_creator.202410.searchCreatorAffiliateOrders`.
 */
export const creatorSearchAffiliateTraceOrders: PagedOperation<
  CreatorSearchAffiliateTraceOrders.Input,
  CreatorSearchAffiliateTraceOrders.Data,
  CreatorSearchAffiliateTraceOrders.Order,
  "shop",
  CreatorSearchAffiliateTraceOrders.Code
> = {
  id: "affiliate_creator.202505.creatorSearchAffiliateTraceOrders",
  method: "POST",
  path: "/affiliate_creator/202505/orders/trace/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_token", "page_size"],
  body: ["time_ge", "time_lt", "time_type"],
  seconds: ["time_ge", "time_lt"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 100,
    total: "total_count",
    required: true,
  },
  list: "orders",
  wide: { data: ["orders[].id"] },
  scopes: ["creator.affiliate.share_link.read"],
  deprecated: {
    since: "2026-06-11",
    sunset: "2026-08-15",
    successor: "affiliate_creator.202410.searchCreatorAffiliateOrders",
  },
}

export declare namespace CreatorSearchAffiliateTraceOrders {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** At or after, Unix seconds; which time, `time_type` says. */
    time_ge: number
    /** Before, Unix seconds; which time, `time_type` says. */
    time_lt: number
    /** Which time of the order the range is about. */
    time_type?: "PAY_TIME" | "DELIVERY_TIME" | "SETTLE_TIME" | "CREATE_TIME" | (string & {}) | undefined
  }

  /** A page of orders. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    orders: Array<Order>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Order {
    /** When the order was placed, Unix seconds. */
    create_time?: number
    /** When it was delivered, Unix seconds. */
    delivery_time?: number
    /** Beyond 2^53 in this version: text in TypeScript, bare digits on the wire. */
    id: string
    skus?: Array<Sku>
    /** The status of the commission. */
    status?: "UNSPECIFIED" | "ORDERED" | "SETTLED" | "REFUNDED" | "FROZEN" | "DEDUCTED" | (string & {})
  }

  interface Sku {
    actual_bonus_commission?: Money
    actual_commission?: Money
    actual_commission_base?: Money
    actual_creator_commission_reward_fee?: Money
    actual_shop_ads_commission?: Money
    campaign_id?: string
    /** Bonus on top of the rate, hundredths of a percent. */
    commission_bonus_rate?: number
    /** Hundredths of a percent: 1000 is 10 %. */
    commission_rate?: number
    content_id?: string
    /** Kind of content that brought the order. */
    content_type?: "SHOP" | "VIDEO" | "LIVE" | "PRE_LIVE" | "PROMOTION_PAGE" | "LINKSHARE" | (string & {})
    /** Reward of the platform on top of the creator's rate, hundredths of a percent. */
    creator_commission_reward_rate?: number
    /** When it was delivered, Unix seconds. */
    delivery_time?: number
    estimated_bonus_commission?: Money
    estimated_commission?: Money
    estimated_commission_base?: Money
    estimated_creator_commission_reward_fee?: Money
    estimated_shop_ads_commission?: Money
    id: string
    price?: Money
    product_id?: string
    product_name?: string
    /** Units ordered. */
    quantity?: number
    /** Units that were refunded. */
    refunded_quantity?: number
    /** Units that came back. */
    returned_quantity?: number
    /** Hundredths of a percent, on sales through ads: 1000 is 10 %. */
    shop_ads_commission_rate?: number
    shop_name?: string
    trace?: Trace
  }

  interface Trace {
    id: string
    type?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
