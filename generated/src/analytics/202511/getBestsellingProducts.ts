// Generated from spec/paths/analytics/202511/products_bestselling.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Ranks the products that sold most in a slot of time, platform-wide.
 *
 * `GET /analytics/202511/products/bestselling` · seller (follows from its category) · for one shop · scope
 * `data.bestselling.public.read` · reads, so it may be repeated
 */
export const getBestsellingProducts: Operation<GetBestsellingProducts.Input, GetBestsellingProducts.Data, "shop"> = {
  id: "analytics.202511.getBestsellingProducts",
  method: "GET",
  path: "/analytics/202511/products/bestselling",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["category_id", "date", "time_slot", "currency"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "products",
  scopes: ["data.bestselling.public.read"],
}

export declare namespace GetBestsellingProducts {
  interface Input {
    category_id?: string | undefined
    /** Day, YYYY-MM-DD. */
    date?: string | undefined
    /** How long the ranking looks back. */
    time_slot?: "1D" | "7D" | "30D" | (string & {}) | undefined
    /** USD, or the currency of the market (LOCAL). */
    currency?: string | undefined
  }

  /** The ranked products. */
  interface Data {
    products: Array<Product>
  }

  interface Product {
    gmv_range?: string
    id: string
    name?: string
    /** Place in the ranking, from 1. */
    rank?: number
    rating?: string
    shop_id?: string
    shop_name?: string
  }
}
