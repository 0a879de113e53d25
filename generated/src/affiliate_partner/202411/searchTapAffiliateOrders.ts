// Generated from spec/paths/affiliate_partner/202411/orders_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Finds the orders that an affiliate partner's campaigns brought.
 *
 * `POST /affiliate_partner/202411/orders/search` · partner · takes no shop · scope `partner.tap_campaign.read` · reads,
 * so it may be repeated · pages by token, 100 a page at most
 *
 * A newer form exists: `affiliate_partner.202603.searchTapAffiliateOrders`.
 */
export const searchTapAffiliateOrders: PagedOperation<
  SearchTapAffiliateOrders.Input,
  SearchTapAffiliateOrders.Data,
  SearchTapAffiliateOrders.Order,
  "shop",
  SearchTapAffiliateOrders.Code
> = {
  id: "affiliate_partner.202411.searchTapAffiliateOrders",
  method: "POST",
  path: "/affiliate_partner/202411/orders/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_token", "page_size", "category_asset_cipher"],
  body: ["campaign_id", "create_time_ge", "create_time_lt"],
  seconds: ["create_time_ge", "create_time_lt"],
  access: "partner",
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
  scopes: ["partner.tap_campaign.read"],
}

export declare namespace SearchTapAffiliateOrders {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher: string
    campaign_id?: string | undefined
    /** Created at or after, Unix seconds. */
    create_time_ge?: number | undefined
    /** Created before, Unix seconds. */
    create_time_lt?: number | undefined
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
    id: string
    skus?: Skus
    /** The status of the commission. */
    status?: "ALL" | "PROCESSING" | "COMPLETED" | "CANCELLED" | "FROZEN" | "DEDUCTED" | (string & {})
  }

  interface Skus {
    actual_commission_base?: Money
    actual_creator_commission?: Money
    actual_creator_commission_reward_fee?: Money
    actual_partner_commission_reward_fee?: Money
    actual_tap_commission?: Money
    campaign_id?: string
    content_id?: string
    /** Kind of content. */
    content_type?: "SHOP" | "VIDEO" | "LIVE" | "PRE_LIVE" | "PROMOTION_PAGE" | "LINKSHARE" | (string & {})
    /** The creator's rate, hundredths of a percent: 1000 is 10 %. */
    creator_commission_rate?: number
    /** Reward of the platform on top of the creator's rate, hundredths of a percent. */
    creator_commission_reward_rate?: number
    creator_username?: string
    estimated_commission_base?: Money
    estimated_creator_commission?: Money
    estimated_creator_commission_reward_fee?: Money
    estimated_partner_commission_reward_fee?: Money
    estimated_tap_commission?: Money
    id: string
    /** Reward of the platform on top of the partner's rate, hundredths of a percent. */
    partner_commission_reward_rate?: number
    price?: Money
    product_id?: string
    product_name?: string
    /** Units ordered. */
    quantity?: number
    /** Units that were refunded. */
    refunded_quantity?: number
    /** Units that came back. */
    returned_quantity?: number
    /** The affiliate partner's rate, hundredths of a percent: 1000 is 10 %. */
    tap_commission_rate?: number
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
