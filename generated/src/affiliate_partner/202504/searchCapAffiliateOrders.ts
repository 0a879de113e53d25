// Generated from spec/paths/affiliate_partner/202504/cap_order_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Finds the orders that a creator agency's creators brought.
 *
 * `POST /affiliate_partner/202504/cap_order/search` · partner (follows from its category) · takes no shop · scope
 * `partner.cap_orders.read` (named for another version of it only) · reads, so it may be repeated · pages by token, 100
 * a page at most
 *
 * No source says which fields of the body are required. A newer form exists:
 * `affiliate_partner.202603.searchCapAffiliateOrders`.
 */
export const searchCapAffiliateOrders: PagedOperation<
  SearchCapAffiliateOrders.Input,
  SearchCapAffiliateOrders.Data,
  SearchCapAffiliateOrders.Order,
  "shop"
> = {
  id: "affiliate_partner.202504.searchCapAffiliateOrders",
  method: "POST",
  path: "/affiliate_partner/202504/cap_order/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_token", "page_size", "category_asset_cipher"],
  body: ["create_time_ge", "create_time_lt", "order_id", "order_status", "product_id"],
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
  scopes: ["partner.cap_orders.read"],
  scopesInferred: true,
}

export declare namespace SearchCapAffiliateOrders {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher: string
    /** Created at or after, Unix seconds. */
    create_time_ge?: number | undefined
    /** Created before, Unix seconds. */
    create_time_lt?: number | undefined
    order_id?: string | undefined
    /** Number of the state to look for. */
    order_status?: number | undefined
    product_id?: string | undefined
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
    tags?: string
  }

  interface Skus {
    actual_bonus_commission?: Money
    actual_commission?: Money
    actual_commission_base?: Money
    actual_shop_ads_commission?: Money
    agency_bonus_commission?: Money
    agency_commission?: Money
    /** The agency's rate, hundredths of a percent: 1000 is 10 %. */
    agency_commission_rate?: string
    agency_shop_ads_commission?: Money
    /** How the order was traced to the creator. */
    attribution_type?: string
    /** Bonus on top of the rate, hundredths of a percent. */
    commission_bonus_rate?: string
    commission_model?: string
    /** Hundredths of a percent: 1000 is 10 %. */
    commission_rate?: string
    commission_tier_setting?: string
    content_id?: string
    /** Kind of content. */
    content_type?: "SHOP" | "VIDEO" | "LIVE" | "PRE_LIVE" | "PROMOTION_PAGE" | "LINKSHARE" | (string & {})
    creator_username?: string
    estimated_bonus_commission?: Money
    estimated_commission?: Money
    estimated_commission_base?: Money
    estimated_shop_ads_commission?: Money
    id: string
    isr?: string
    iva?: string
    open_collaboration_id?: string
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
    shop_ads_commission_rate?: string
    shop_name?: string
    target_collaboration_id?: string
    total_agency_commission?: Money
  }
}
