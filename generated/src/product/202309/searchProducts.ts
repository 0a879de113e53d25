// Generated from spec/paths/product/202309/products_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type {
  ProductAudit,
  RecommendedCategory,
  ScheduledSale,
  SkuFee,
  SkuPrice,
  SkuStatusInfo,
} from "../../schemas.ts"

/**
 * Finds the products of one shop by status, SKU or time, first form.
 *
 * `POST /product/202309/products/search` · seller (follows from its category) · for one shop · scope
 * `seller.product.basic` (named for another version of it only) · reads, so it may be repeated · pages by token, 100 a
 * page at most
 *
 * Not in the public index of July 2026. A newer form exists: `product.202502.searchProducts`.
 */
export const searchProducts: PagedOperation<SearchProducts.Input, SearchProducts.Data, SearchProducts.Product, "shop"> =
  {
    id: "product.202309.searchProducts",
    method: "POST",
    path: "/product/202309/products/search",
    platform: "shop",
    media: "json",
    answer: "json",
    query: ["page_size", "page_token", "category_version"],
    body: ["create_time_ge", "create_time_le", "seller_skus", "status", "update_time_ge", "update_time_le"],
    seconds: ["create_time_ge", "create_time_le", "update_time_ge", "update_time_le"],
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
    list: "products",
    scopes: ["seller.product.basic"],
    scopesInferred: true,
  }

export declare namespace SearchProducts {
  interface Input {
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /**
     * v1 (three levels) or v2 (seven levels) of the category tree. The US has to say v2; for listings, Southeast Asia
     * too.
     */
    category_version?: string | undefined
    /** Created at or after, Unix seconds. */
    create_time_ge?: number | undefined
    /** Created at or before, Unix seconds. */
    create_time_le?: number | undefined
    /** Only products with one of these merchant SKU codes. */
    seller_skus?: ReadonlyArray<string> | undefined
    /** Only listings in this state; ALL is the default. */
    status?:
      | "ALL"
      | "DRAFT"
      | "PENDING"
      | "FAILED"
      | "ACTIVATE"
      | "SELLER_DEACTIVATED"
      | "PLATFORM_DEACTIVATED"
      | "FREEZE"
      | "DELETED"
      | "SCHEDULED"
      | (string & {})
      | undefined
    /** Changed at or after, Unix seconds. */
    update_time_ge?: number | undefined
    /** Changed at or before, Unix seconds. */
    update_time_le?: number | undefined
  }

  /** A page of products. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    products: Array<Product>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Product {
    audit?: ProductAudit
    /** When the product was created, Unix seconds. */
    create_time?: number
    /** True while edits wait in a draft beside the live version. */
    has_draft?: boolean
    id: string
    /** True for goods that are only given away, such as gifts with a purchase. */
    is_not_for_sale?: boolean
    /** Why the listing did not reach another storefront. */
    product_sync_fail_reasons?: Array<string>
    product_tags?: Array<string>
    recommended_categories?: Array<RecommendedCategory>
    /** Markets where it is sold, ISO 3166-1 alpha-2. */
    sales_regions?: Array<
      | "DE"
      | "ES"
      | "FR"
      | "GB"
      | "ID"
      | "IE"
      | "IT"
      | "JP"
      | "MX"
      | "MY"
      | "PH"
      | "SG"
      | "TH"
      | "US"
      | "VN"
      | (string & {})
    >
    scheduled_sale?: ScheduledSale
    skus?: Array<Sku>
    /** Only listings in this state; ALL is the default. */
    status?:
      | "DRAFT"
      | "PENDING"
      | "FAILED"
      | "ACTIVATE"
      | "SELLER_DEACTIVATED"
      | "PLATFORM_DEACTIVATED"
      | "FREEZE"
      | "DELETED"
      | "SCHEDULED"
      | (string & {})
    title?: string
    /** When the product was last edited, Unix seconds. */
    update_time?: number
  }

  interface Sku {
    fees?: Array<SkuFee>
    id: string
    inventory?: Array<Inventory>
    price?: SkuPrice
    /** The merchant's own SKU code. */
    seller_sku?: string
    status_info?: SkuStatusInfo
  }

  interface Inventory {
    /** Units that can be ordered now and ship at once. Units that open orders have reserved are not counted. */
    quantity?: number
    /** The warehouse; left out by shops with one only. */
    warehouse_id?: string
  }
}
