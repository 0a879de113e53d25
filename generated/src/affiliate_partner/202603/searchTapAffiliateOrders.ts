// Generated from spec/paths/affiliate_partner/202603/orders_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Finds what an affiliate partner's campaigns sold, one row a SKU of an order.
 *
 * `POST /affiliate_partner/202603/orders/search` · partner · takes no shop · scope `partner.tap_campaign.read` · reads,
 * so it may be repeated · pages by token, 100 a page at most
 *
 * Not in the public index of July 2026. Codes 16032001 and 98001008 come from a client and not from the platform's
 * page.
 */
export const searchTapAffiliateOrders: PagedOperation<
  SearchTapAffiliateOrders.Input,
  SearchTapAffiliateOrders.Data,
  SearchTapAffiliateOrders.SkuOrder,
  "shop",
  SearchTapAffiliateOrders.Code
> = {
  id: "affiliate_partner.202603.searchTapAffiliateOrders",
  method: "POST",
  path: "/affiliate_partner/202603/orders/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["category_asset_cipher", "page_size", "page_token"],
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
  list: "sku_orders",
  scopes: ["partner.tap_campaign.read"],
}

export declare namespace SearchTapAffiliateOrders {
  interface Input {
    /** Cipher of the category asset, for partner tokens. Each market has one. */
    category_asset_cipher: string
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    campaign_id?: string | undefined
    /** Placed at or after, Unix seconds. Goes with `create_time_lt`: both or neither. */
    create_time_ge?: number | undefined
    /**
     * Placed before, Unix seconds. At most three months after `create_time_ge`; without both, the last three months.
     */
    create_time_lt?: number | undefined
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
    actual_commission_base?: Money
    actual_creator_shop_ads_commission?: Money
    actual_creator_standard_commission?: Money
    actual_creator_tap_bonus_commission?: Money
    actual_partner_isr?: Money
    actual_partner_iva?: Money
    actual_partner_shop_ads_commission?: Money
    actual_partner_standard_commission?: Money
    actual_partner_tap_bonus_commission?: Money
    campaign_id?: string
    content_id?: string
    /** Kind of content that sold. */
    content_type?: "SHOP" | "VIDEO" | "LIVE" | "PRE_LIVE" | "PROMOTION_PAGE" | "LINKSHARE" | (string & {})
    /** When the order was placed, Unix seconds. */
    create_time?: number
    /** The creator's rate on sales through ads, hundredths of a percent: 1000 is 10 %. */
    creator_shop_ads_commission_rate?: number
    /** The creator's rate, hundredths of a percent: 1000 is 10 %. */
    creator_standard_commission_rate?: number
    /** The creator's bonus that the partner pays, hundredths of a percent: 1000 is 10 %. */
    creator_tap_bonus_commission_rate?: number
    creator_username?: string
    /** When it was delivered, Unix seconds. */
    delivery_time?: number
    estimated_commission_base?: Money
    estimated_creator_shop_ads_commission?: Money
    estimated_creator_standard_commission?: Money
    estimated_creator_tap_bonus_commission?: Money
    estimated_partner_isr?: Money
    estimated_partner_iva?: Money
    estimated_partner_shop_ads_commission?: Money
    estimated_partner_standard_commission?: Money
    estimated_partner_tap_bonus_commission?: Money
    /** Whether all units came back. */
    fully_return?: "Yes" | "No" | (string & {})
    id: string
    /** When the row last changed, Unix seconds. */
    last_update_time?: number
    /** The partner's rate on sales through ads, hundredths of a percent: 1000 is 10 %. */
    partner_shop_ads_commission_rate?: number
    /** The partner's rate, hundredths of a percent: 1000 is 10 %. */
    partner_standard_commission_rate?: number
    /** The partner's bonus, hundredths of a percent: 1000 is 10 %. */
    partner_tap_bonus_commission_rate?: number
    price?: Money
    product_id?: string
    product_name?: string
    /** Units ordered. */
    quantity?: number
    /** The status of the settlement of the commission. Uncertain: the sources do not agree on it. */
    settle_status?: "CUSTOMER UNPAID" | "PENDING" | "SETTLED" | "INELIGIBLE" | "FROZEN" | (string & {})
    /** When the commission was settled, Unix seconds. */
    settlement_time?: number
    sku_id?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003 | 16032001 | 98001008
}
