// Generated from spec/paths/affiliate_partner/202603/cap_order_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Finds what a creator agency's creators sold, one row a SKU of an order.
 *
 * `POST /affiliate_partner/202603/cap_order/search` · partner · takes no shop · scope `partner.cap_orders.read` ·
 * reads, so it may be repeated · pages by token, 100 a page at most
 *
 * Not in the public index of July 2026. The platform's example is the source; no live answer was seen.
 */
export const searchCapAffiliateOrders: PagedOperation<
  SearchCapAffiliateOrders.Input,
  SearchCapAffiliateOrders.Data,
  SearchCapAffiliateOrders.SkuOrder,
  "shop",
  SearchCapAffiliateOrders.Code
> = {
  id: "affiliate_partner.202603.searchCapAffiliateOrders",
  method: "POST",
  path: "/affiliate_partner/202603/cap_order/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["category_asset_cipher", "page_size", "page_token"],
  body: ["create_time_ge", "create_time_lt", "order_id", "product_id", "settle_status"],
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
  list: "sku_orders",
  scopes: ["partner.cap_orders.read"],
}

export declare namespace SearchCapAffiliateOrders {
  interface Input {
    /** Cipher of the category asset, for partner tokens. Each market has one. */
    category_asset_cipher: string
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Placed at or after, Unix seconds. */
    create_time_ge?: number | undefined
    /** Placed before, Unix seconds. */
    create_time_lt?: number | undefined
    order_id?: string | undefined
    product_id?: string | undefined
    /** 1 CUSTOMER UNPAID, 2 PENDING, 3 SETTLED, 4 INELIGIBLE, 5 FROZEN. The answer has the word. */
    settle_status?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  }

  /** A page of order rows. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    sku_orders: Array<SkuOrder>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface SkuOrder {
    actual_agency_isr?: Money
    actual_agency_iva?: Money
    actual_bonus_commission?: Money
    actual_commission_base?: Money
    actual_creator_tax_isr?: Money
    actual_creator_tax_iva?: Money
    actual_creator_tax_pit?: Money
    actual_creator_total_earnings_after_tax?: Money
    actual_shop_ads_commission?: Money
    actual_standard_commission?: Money
    actual_tap_bonus_commission?: Money
    actual_total_agency_commission?: Money
    /** How the order was traced to the creator. */
    attribution_type?: "Direct" | "Indirect" | (string & {})
    /** Bonus on top of the rate, hundredths of a percent: 1000 is 10 %. */
    commission_bonus_rate?: number
    /** Whether the rate is fixed or grows with the sales. */
    commission_model?: "Fixed commission" | "Tiered commission" | (string & {})
    commission_tier_setting?: string
    content_id?: string
    /** Kind of content that sold. */
    content_type?: "SHOP" | "VIDEO" | "LIVE" | "PRE_LIVE" | "PROMOTION_PAGE" | "LINKSHARE" | (string & {})
    /** When the order was placed, Unix seconds. */
    create_time?: number
    creator_username?: string
    /** When it was delivered, Unix seconds. */
    delivery_time?: number
    estimated_agency_isr?: Money
    estimated_agency_iva?: Money
    estimated_bonus_commission?: Money
    estimated_commission_base?: Money
    estimated_creator_tax_isr?: Money
    estimated_creator_tax_iva?: Money
    estimated_creator_tax_pit?: Money
    estimated_creator_total_earnings_after_tax?: Money
    estimated_shop_ads_commission?: Money
    estimated_standard_commission?: Money
    estimated_tap_bonus_commission?: Money
    estimated_total_agency_earnings?: Money
    /** Whether all units came back. */
    fully_return?: "Yes" | "No" | (string & {})
    id: string
    /** When the row last changed, Unix seconds. */
    last_update_time?: number
    open_collaboration_id?: string
    price?: Money
    product_id?: string
    product_name?: string
    /** Units ordered. */
    quantity?: number
    /** The agency's share of what the creator earns, hundredths of a percent: 1000 is 10 %. */
    revenue_sharing_portion_rate?: number
    /** The status of the settlement of the commission. */
    settle_status?: "CUSTOMER UNPAID" | "PENDING" | "SETTLED" | "INELIGIBLE" | "FROZEN" | (string & {})
    /** When the commission was settled, Unix seconds. */
    settlement_time?: number
    /** Rate on sales through ads, hundredths of a percent: 1000 is 10 %. */
    shop_ads_commission_rate?: number
    shop_name?: string
    sku_id?: string
    /** Rate on sales without ads, hundredths of a percent: 1000 is 10 %. */
    standard_commission_rate?: number
    tags?: string
    /** Bonus that an affiliate partner pays, hundredths of a percent: 1000 is 10 %. */
    tap_bonus_commission_rate?: number
    target_collaboration_id?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
