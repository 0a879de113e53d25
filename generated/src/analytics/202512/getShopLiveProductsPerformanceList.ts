// Generated from spec/paths/analytics/202512/shop_live_id_products_performance.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Lists the products of one LIVE session with their sales and traffic.
 *
 * `GET /analytics/202512/shop/{live_id}/products_performance` · seller (follows from its category) · for one shop ·
 * reads, so it may be repeated
 */
export const getShopLiveProductsPerformanceList: Operation<
  GetShopLiveProductsPerformanceList.Input,
  GetShopLiveProductsPerformanceList.Data,
  "shop"
> = {
  id: "analytics.202512.getShopLiveProductsPerformanceList",
  method: "GET",
  path: "/analytics/202512/shop/{live_id}/products_performance",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["sort_order", "sort_field", "currency"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "products",
  scopes: [],
}

export declare namespace GetShopLiveProductsPerformanceList {
  interface Input {
    live_id: string
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
    /** What the rows are ranked by. */
    sort_field?:
      | "direct_gmv"
      | "items_sold"
      | "customers"
      | "created_sku_orders"
      | "sku_orders"
      | "main_orders"
      | "product_impressions"
      | "produt_clicks"
      | (string & {})
      | undefined
    /** USD, or the currency of the market (LOCAL). */
    currency?: string | undefined
  }

  /** The products. */
  interface Data {
    products: Array<Product>
  }

  interface Product {
    id: string
    name?: string
    sales?: Sales
    traffic?: Traffic
  }

  interface Sales {
    avg_price?: Money
    /** Orders by SKU made, paid or not. */
    created_sku_orders?: number
    /** People who bought. */
    customers?: number
    direct_gmv?: Money
    /** Pieces sold. */
    items_sold?: number
    /** Orders, each counted once. */
    main_orders?: number
    /** Paid orders among those made, as text. */
    payment_rate?: string
    /** Orders by SKU: an order with two SKUs counts twice. */
    sku_orders?: number
  }

  interface Traffic {
    /** Times it was put into a cart. */
    add_to_cart_count?: number
    /** Share of clicks on a product that became an order, as two ratios, one an order and one a SKU. */
    click_to_order_rate?: ClickToOrderRate
    ctr?: string
    gpm?: Gpm
    /** Times a product was shown. */
    product_impressions?: number
    /** Clicks on products; spelt so on the wire. */
    produt_clicks?: number
  }

  interface ClickToOrderRate {
    main_order_ctor?: string
    sku_order_ctor?: string
  }

  interface Gpm {
    watch_gpm?: string
  }
}
