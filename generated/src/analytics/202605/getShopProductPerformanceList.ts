// Generated from spec/paths/analytics/202605/shop_products_performance.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Ranks the shop's products by their sales in a period, split by channel.
 *
 * `GET /analytics/202605/shop_products/performance` · seller · for one shop · scope `data.shop_analytics.public.read` ·
 * reads, so it may be repeated · pages by token, 100 a page at most
 *
 * Not every detail of it is confirmed by a source.
 */
export const getShopProductPerformanceList: PagedOperation<
  GetShopProductPerformanceList.Input,
  GetShopProductPerformanceList.Data,
  GetShopProductPerformanceList.Product,
  "shop",
  GetShopProductPerformanceList.Code
> = {
  id: "analytics.202605.getShopProductPerformanceList",
  method: "GET",
  path: "/analytics/202605/shop_products/performance",
  platform: "shop",
  media: "none",
  answer: "json",
  query: [
    "start_date_ge",
    "end_date_lt",
    "page_size",
    "page_token",
    "sort_field",
    "sort_order",
    "currency",
    "category_filter",
    "product_status_filter",
  ],
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
  list: "products",
  scopes: ["data.shop_analytics.public.read"],
}

export declare namespace GetShopProductPerformanceList {
  interface Input {
    /** First day of the period, YYYY-MM-DD in the time zone of the shop. */
    start_date_ge: string
    /** Day after the last one, YYYY-MM-DD in the time zone of the shop. */
    end_date_lt: string
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** What the rows are ranked by. */
    sort_field?: "gmv" | "items_sold" | "orders" | (string & {}) | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
    /** USD, or the currency of the market (LOCAL). */
    currency?: "USD" | "LOCAL" | (string & {}) | undefined
    /** Only products of these categories. */
    category_filter?: ReadonlyArray<string> | undefined
    /** Only products on sale, or only those off sale. */
    product_status_filter?: "ALL" | "LIVE" | "INACTIVE" | (string & {}) | undefined
  }

  /** A page of products. */
  interface Data {
    products: Array<Product>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
    /** Last day that has figures, YYYY-MM-DD. */
    latest_available_date?: string
  }

  interface Product {
    id: string
    total_performance?: TotalPerformance
    seller_live_performance?: SellerLivePerformance
    seller_video_performance?: SellerVideoPerformance
    seller_product_card_performance?: SellerProductCardPerformance
    affiliate_total_performance?: AffiliateTotalPerformance
    affiliate_live_performance?: AffiliateLivePerformance
    affiliate_video_performance?: AffiliateVideoPerformance
    shop_tab_performance?: ShopTabPerformance
  }

  interface TotalPerformance {
    gmv?: Money
    /** Orders in the period. */
    orders?: number
    /** Orders by SKU: an order with two SKUs counts twice. */
    sku_orders?: number
    /** Pieces sold. */
    items_sold?: number
    /** People who bought, estimated. */
    estimated_customers?: number
    aov?: Money
    /** Times a product was shown. */
    product_impressions?: number
    /** Clicks on products. */
    product_clicks?: number
    ctr?: string
    /** Times it was put into a cart. */
    add_cart_count?: number
    /** Carts for each view, as text. */
    add_cart_rate?: string
    /** Orders among clicks, as text. */
    click_order_rate?: string
    /** People to whom a product was shown. */
    unique_product_impressions?: number
    /** People who clicked. */
    unique_clicks?: number
    unique_ctr?: string
    /** People who put it into a cart. */
    add_cart_users?: number
    /** People who put it into a cart among those who saw it, as text. */
    unique_atc_rate?: string
    /** Buyers among people who clicked, as text. */
    unique_click_order_rate?: string
    gmv_incl_tax?: Money
    tax?: Money
    gross_merchandise_value?: Money
    shipping_fees?: Money
    refunds?: Money
    /** Units that were refunded. */
    refunded_items?: number
    /** People who got money back. */
    refund_customers?: number
  }

  interface SellerLivePerformance {
    attributed_gmv?: Money
    /** Orders that this channel led to. */
    attributed_orders?: number
    /** Orders by SKU that this channel led to. */
    attributed_sku_orders?: number
    /** Units that this channel sold. */
    attributed_sold_items?: number
    /** People who bought, estimated. */
    estimated_customers?: number
    aov?: Money
    /** LIVE sessions begun in the period. */
    new_live_count?: number
    /** Times a product was shown. */
    product_impressions?: number
    /** Clicks on products. */
    product_clicks?: number
    ctr?: string
    /** Times it was put into a cart. */
    add_cart_count?: number
    /** Carts for each view, as text. */
    add_cart_rate?: string
    /** Orders among clicks, as text. */
    click_order_rate?: string
    /** People to whom a product was shown. */
    unique_product_impressions?: number
    /** People who clicked. */
    unique_clicks?: number
    unique_ctr?: string
    /** People who put it into a cart. */
    add_cart_users?: number
    /** People who put it into a cart among those who saw it, as text. */
    unique_atc_rate?: string
    /** Buyers among people who clicked, as text. */
    unique_click_order_rate?: string
  }

  interface SellerVideoPerformance {
    attributed_gmv?: Money
    /** Orders that this channel led to. */
    attributed_orders?: number
    /** Orders by SKU that this channel led to. */
    attributed_sku_orders?: number
    /** Units that this channel sold. */
    attributed_sold_items?: number
    /** People who bought, estimated. */
    estimated_customers?: number
    aov?: Money
    /** Videos posted in the period. */
    new_video_count?: number
    /** Times a product was shown. */
    product_impressions?: number
    /** Clicks on products. */
    product_clicks?: number
    ctr?: string
    /** Times it was put into a cart. */
    add_cart_count?: number
    /** Carts for each view, as text. */
    add_cart_rate?: string
    /** Orders among clicks, as text. */
    click_order_rate?: string
    /** People to whom a product was shown. */
    unique_product_impressions?: number
    /** People who clicked. */
    unique_clicks?: number
    unique_ctr?: string
    /** People who put it into a cart. */
    add_cart_users?: number
    /** People who put it into a cart among those who saw it, as text. */
    unique_atc_rate?: string
    /** Buyers among people who clicked, as text. */
    unique_click_order_rate?: string
  }

  interface SellerProductCardPerformance {
    attributed_gmv?: Money
    /** Orders that this channel led to. */
    attributed_orders?: number
    /** Orders by SKU that this channel led to. */
    attributed_sku_orders?: number
    /** Units that this channel sold. */
    attributed_sold_items?: number
    /** People who bought, estimated. */
    estimated_customers?: number
    aov?: Money
    /** Times a product was shown. */
    product_impressions?: number
    /** Clicks on products. */
    product_clicks?: number
    ctr?: string
    /** Times it was put into a cart. */
    add_cart_count?: number
    /** Carts for each view, as text. */
    add_cart_rate?: string
    /** Orders among clicks, as text. */
    click_order_rate?: string
    /** People to whom a product was shown. */
    unique_product_impressions?: number
    /** People who clicked. */
    unique_clicks?: number
    unique_ctr?: string
    /** People who put it into a cart. */
    add_cart_users?: number
    /** People who put it into a cart among those who saw it, as text. */
    unique_atc_rate?: string
    /** Buyers among people who clicked, as text. */
    unique_click_order_rate?: string
  }

  interface AffiliateTotalPerformance {
    attributed_gmv?: Money
    /** Orders that this channel led to. */
    attributed_orders?: number
    /** Orders by SKU that this channel led to. */
    attributed_sku_orders?: number
    /** Units that this channel sold. */
    attributed_sold_items?: number
    /** People who bought, estimated. */
    estimated_customers?: number
    aov?: Money
    /** Posts of creators a day, on average. */
    avg_daily_creator_posted_content?: number
    /** Times a product was shown. */
    product_impressions?: number
    /** Clicks on products. */
    product_clicks?: number
    ctr?: string
    /** Times it was put into a cart. */
    add_cart_count?: number
    /** Carts for each view, as text. */
    add_cart_rate?: string
    /** Orders among clicks, as text. */
    click_order_rate?: string
    /** People to whom a product was shown. */
    unique_product_impressions?: number
    /** People who clicked. */
    unique_clicks?: number
    unique_ctr?: string
    /** People who put it into a cart. */
    add_cart_users?: number
    /** People who put it into a cart among those who saw it, as text. */
    unique_atc_rate?: string
    /** Buyers among people who clicked, as text. */
    unique_click_order_rate?: string
  }

  interface AffiliateLivePerformance {
    live_attributed_gmv?: Money
    /** LIVE sessions begun in the period. */
    new_live_count?: number
    /** Times a product was shown. */
    product_impressions?: number
    /** Clicks on products. */
    product_clicks?: number
    ctr?: string
    /** Times it was put into a cart. */
    add_cart_count?: number
    /** Carts for each view, as text. */
    add_cart_rate?: string
    /** Orders among clicks, as text. */
    click_order_rate?: string
    /** People to whom a product was shown. */
    unique_product_impressions?: number
    /** People who clicked. */
    unique_clicks?: number
    unique_ctr?: string
    /** People who put it into a cart. */
    atc_users?: number
    /** People who put it into a cart among those who saw it, as text. */
    unique_atc_rate?: string
    /** Buyers among people who clicked, as text. */
    unique_click_order_rate?: string
  }

  interface AffiliateVideoPerformance {
    attributed_video_gmv?: Money
    /** Videos posted in the period. */
    new_video_count?: number
    /** Times a product was shown. */
    product_impressions?: number
    /** Clicks on products. */
    product_clicks?: number
    ctr?: string
    /** Times it was put into a cart. */
    add_cart_count?: number
    /** Carts for each view, as text. */
    add_cart_rate?: string
    /** Orders among clicks, as text. */
    click_order_rate?: string
    /** People to whom a product was shown. */
    unique_product_impressions?: number
    /** People who clicked. */
    unique_clicks?: number
    unique_ctr?: string
    /** People who put it into a cart. */
    atc_users?: number
    /** People who put it into a cart among those who saw it, as text. */
    unique_atc_rate?: string
    /** Buyers among people who clicked, as text. */
    unique_click_order_rate?: string
  }

  interface ShopTabPerformance {
    /** Times a product was shown in the shop tab. */
    shop_tab_product_impressions?: number
    /** Clicks on products in the shop tab. */
    shop_tab_product_clicks?: number
    /** People who clicked on products in the shop tab. */
    unique_shop_tab_product_clicks?: number
    /** People who bought from the shop tab, estimated. */
    estimated_shop_tab_customers?: number
    shop_tab_ctr?: string
    shop_tab_ctor_sku?: string
    shop_tab_gmv?: Money
    /** Units sold from the shop tab. */
    shop_tab_sold_items?: number
  }

  /** The codes that the platform documents for it. */
  type Code = 28001022
}
