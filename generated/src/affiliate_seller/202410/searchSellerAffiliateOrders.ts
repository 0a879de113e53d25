// Generated from spec/paths/affiliate_seller/202410/orders_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Finds the orders that affiliates brought to the shop, by time of order.
 *
 * `POST /affiliate_seller/202410/orders/search` · seller · for one shop · scope `seller.affiliate_collaboration.read` ·
 * reads, so it may be repeated · pages by token, 100 a page at most
 */
export const searchSellerAffiliateOrders: PagedOperation<
  SearchSellerAffiliateOrders.Input,
  SearchSellerAffiliateOrders.Data,
  SearchSellerAffiliateOrders.Order,
  "shop"
> = {
  id: "affiliate_seller.202410.searchSellerAffiliateOrders",
  method: "POST",
  path: "/affiliate_seller/202410/orders/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_token", "page_size", "category_asset_cipher"],
  body: ["create_time_ge", "create_time_lt", "program_id"],
  seconds: ["create_time_ge", "create_time_lt"],
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
    required: true,
  },
  list: "orders",
  scopes: ["seller.affiliate_collaboration.read"],
}

export declare namespace SearchSellerAffiliateOrders {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher?: string | undefined
    /** Created at or after, Unix seconds. */
    create_time_ge?: number | undefined
    /** Created before, Unix seconds. */
    create_time_lt?: number | undefined
    program_id?: string | undefined
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
    /** When it was made or placed, Unix seconds. */
    create_time?: number
    /** When it was delivered, Unix seconds. */
    delivery_time?: number
    id: string
    skus?: Array<Sku>
    /** The status of the order. */
    status?: "ALL" | "PROCESSING" | "COMPLETED" | "CANCELLED" | "FROZEN" | "DEDUCTED" | (string & {})
  }

  interface Sku {
    actual_cofunded_creator_bonus_amount?: Money
    actual_commission_base?: Money
    actual_paid_commission?: Money
    actual_paid_partner_commission?: Money
    actual_paid_shop_ads_commission?: Money
    campaign_id?: string
    commission_model?: string
    /** Hundredths of a percent: 1000 is 10 %. */
    commission_rate?: string
    commission_tier_setting?: string
    content_id?: string
    /** Kind of content that brought the sale. */
    content_type?: "SHOP" | "VIDEO" | "LIVE" | "PRE_LIVE" | "PROMOTION_PAGE" | "LINKSHARE" | (string & {})
    creator_username?: string
    estimated_cofunded_creator_bonus_amount?: Money
    estimated_commission_base?: Money
    estimated_paid_commission?: Money
    estimated_paid_partner_commission?: Money
    estimated_paid_shop_ads_commission?: Money
    fully_return?: string
    open_collaboration_id?: string
    /** The partner's rate, hundredths of a percent: 1000 is 10 %. */
    partner_commission_rate?: string
    price?: Money
    product_id?: string
    /** Units ordered. */
    quantity?: number
    /** Units that were refunded. */
    refunded_quantity?: number
    /** Units that came back. */
    returned_quantity?: number
    /** The status of the commission. Uncertain: the sources do not agree on it. */
    settlement_status?: "SETTLED" | "INELIGIBLE" | "AWAITING PAYMENT" | "To-SETTLE" | (string & {})
    /** Hundredths of a percent, on sales through ads: 1000 is 10 %. */
    shop_ads_commission_rate?: string
    sku_id?: string
    target_collaboration_id?: string
  }
}
