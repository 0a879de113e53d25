// Generated from spec/paths/fulfillment/202309/packages_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Finds packages by status and time.
 *
 * `POST /fulfillment/202309/packages/search` · seller · with or without a shop · scope `seller.fulfillment.basic` ·
 * reads, so it may be repeated · pages by token, 50 a page at most
 *
 * Codes to handle: `ConflictError` 21011044 (repeat minutes to a day later).
 */
export const searchPackage: PagedOperation<
  SearchPackage.Input,
  SearchPackage.Data,
  SearchPackage.Package,
  "shop",
  SearchPackage.Code
> = {
  id: "fulfillment.202309.searchPackage",
  method: "POST",
  path: "/fulfillment/202309/packages/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_size", "sort_field", "sort_order", "page_token"],
  body: ["create_time_ge", "create_time_lt", "package_status", "update_time_ge", "update_time_lt"],
  seconds: ["create_time_ge", "create_time_lt", "update_time_ge", "update_time_lt"],
  access: "seller",
  shopCipher: "optional",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 50,
    total: "total_count",
    required: true,
  },
  list: "packages",
  scopes: ["seller.fulfillment.basic"],
}

export declare namespace SearchPackage {
  interface Input {
    /** Results a page. 1 to 50. */
    page_size?: number | undefined
    /** What the results are sorted by. */
    sort_field?: "create_time" | "update_time" | "order_pay_time" | (string & {}) | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Created at or after, Unix seconds. */
    create_time_ge?: number | undefined
    /** Created before, Unix seconds. */
    create_time_lt?: number | undefined
    /** Only packages with this status. */
    package_status?: "PROCESSING" | "FULFILLING" | "COMPLETED" | "CANCELLED" | (string & {}) | undefined
    /** Changed at or after, Unix seconds. */
    update_time_ge?: number | undefined
    /** Changed before, Unix seconds. */
    update_time_lt?: number | undefined
  }

  /** A page of packages. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    packages: Array<Package>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Package {
    /** When the package was made, Unix seconds. */
    create_time?: number
    id: string
    order_line_item_ids?: Array<string>
    orders?: Array<Order>
    shipping_provider_id?: string
    shipping_provider_name?: string
    /** The status of the package. */
    status?: "PROCESSING" | "FULFILLING" | "COMPLETED" | "CANCELLED" | (string & {})
    tracking_number?: string
    /** When the package last changed, Unix seconds. */
    update_time?: number
  }

  interface Order {
    id: string
    skus?: Array<Sku>
  }

  interface Sku {
    id: string
    image_url?: string
    name?: string
    /**
     * Units of the SKU in the package.
     * @deprecated
     */
    quantity?: number
  }

  /** The codes that the platform documents for it. */
  type Code = 21011044 | 36009003
}
