// Generated from spec/paths/affiliate_seller/202405/orders_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the orders that affiliates brought to the shop, first form without a time filter.
 *
 * `POST /affiliate_seller/202405/orders/search` · seller (follows from its category) · for one shop · scope
 * `seller.affiliate_collaboration.read` (named for another version of it only) · reads, so it may be repeated · pages
 * by token, 50 a page at most
 *
 * Not in the public index of July 2026. Which operations the sunset means is inferred.
 *
 * @deprecated Since 2026-07-29. Sunset 2026-10-12. Use `affiliate_seller.202410.searchSellerAffiliateOrders`.
 */
export const searchSellerAffiliateOrders: PagedOperation<
  SearchSellerAffiliateOrders.Input,
  SearchSellerAffiliateOrders.Data,
  SearchSellerAffiliateOrders.Order,
  "shop"
> = {
  id: "affiliate_seller.202405.searchSellerAffiliateOrders",
  method: "POST",
  path: "/affiliate_seller/202405/orders/search",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["version", "page_token", "page_size"],
  access: "seller",
  shopCipher: "required",
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
  list: "orders",
  scopes: ["seller.affiliate_collaboration.read"],
  scopesInferred: true,
  deprecated: {
    since: "2026-07-29",
    sunset: "2026-10-12",
    successor: "affiliate_seller.202410.searchSellerAffiliateOrders",
  },
}

export declare namespace SearchSellerAffiliateOrders {
  interface Input {
    /** Form of the answer. */
    version?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 50. */
    page_size?: number | undefined
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
    id: string
    line_items?: Array<LineItem>
  }

  interface LineItem {
    id: string
    product_id?: string
  }
}
