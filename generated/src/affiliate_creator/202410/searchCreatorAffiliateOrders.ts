// Generated from spec/paths/affiliate_creator/202410/orders_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Finds the orders that the creator's promotion brought, by time of order.
 *
 * `POST /affiliate_creator/202410/orders/search` · creator · takes no shop · scope
 * `creator.affiliate_collaboration.read` · reads, so it may be repeated · pages by token, 100 a page at most
 */
export const searchCreatorAffiliateOrders: PagedOperation<
  SearchCreatorAffiliateOrders.Input,
  SearchCreatorAffiliateOrders.Data,
  SearchCreatorAffiliateOrders.Order,
  "shop"
> = {
  id: "affiliate_creator.202410.searchCreatorAffiliateOrders",
  method: "POST",
  path: "/affiliate_creator/202410/orders/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_token", "page_size"],
  body: ["create_time_ge", "create_time_lt"],
  seconds: ["create_time_ge", "create_time_lt"],
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
  scopes: ["creator.affiliate_collaboration.read"],
}

export declare namespace SearchCreatorAffiliateOrders {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** Created at or after, Unix seconds. */
    create_time_ge?: number | undefined
    /** Created before, Unix seconds. */
    create_time_lt?: number | undefined
  }

  /** A page of orders with the commission of each SKU. */
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
    id: string
    skus?: Array<Sku>
    /** The status of the commission. Uncertain: the sources do not agree on it. */
    status?:
      | "UNSPECIFIED"
      | "ORDERED"
      | "SETTLED"
      | "REFUNDED"
      | "FROZEN"
      | "DEDUCTED"
      | "AWAITING PAYMENT"
      | "To-SETTLE"
      | (string & {})
  }

  interface Sku {
    actual_bonus_commission?: Money
    actual_commission?: Money
    actual_commission_base?: Money
    actual_creator_commission_reward_fee?: Money
    actual_shop_ads_commission?: Money
    actual_standard_commission?: Money
    campaign_id?: string
    /** Bonus on top of the rate, hundredths of a percent. */
    commission_bonus_rate?: number
    commission_model?: string
    /** Hundredths of a percent: 1000 is 10 %. */
    commission_rate?: number
    commission_tier_setting?: string
    content_id?: string
    /** Kind of content that brought the order. */
    content_type?: "SHOP" | "VIDEO" | "LIVE" | "PRE_LIVE" | "PROMOTION_PAGE" | "LINKSHARE" | (string & {})
    /** Reward of the platform on top of the creator's rate, hundredths of a percent. */
    creator_commission_reward_rate?: number
    estimated_bonus_commission?: Money
    estimated_commission?: Money
    estimated_commission_base?: Money
    estimated_creator_commission_reward_fee?: Money
    estimated_shop_ads_commission?: Money
    estimated_standard_commission?: Money
    id: string
    isr?: Money
    iva?: Money
    /** When the line last changed, Unix seconds. */
    last_update_time?: number
    open_collaboration_id?: string
    pit?: Money
    price?: Money
    product_id?: string
    product_name?: string
    /** Units ordered. */
    quantity?: number
    /** Units that were refunded. */
    refunded_quantity?: number
    /** Units that came back. */
    returned_quantity?: number
    shared_with_partner?: Money
    /** Hundredths of a percent, on sales through ads: 1000 is 10 %. */
    shop_ads_commission_rate?: number
    shop_name?: string
    /** Rate without bonus, hundredths of a percent: 1000 is 10 %. */
    standard_commission_rate?: number
    tag?: string
    target_collaboration_id?: string
    trace_info?: TraceInfo
  }

  interface TraceInfo {
    id: string
    type?: string
  }
}
