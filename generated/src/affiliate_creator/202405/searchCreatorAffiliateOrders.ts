// Generated from spec/paths/affiliate_creator/202405/orders_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the orders that the creator's promotion brought, first form without a time filter.
 *
 * `POST /affiliate_creator/202405/orders/search` · creator (follows from its category) · takes no shop · scope
 * `creator.affiliate_collaboration.read` (named for another version of it only) · reads, so it may be repeated · pages
 * by token, 50 a page at most
 *
 * Not in the public index of July 2026. A newer form exists: `affiliate_creator.202410.searchCreatorAffiliateOrders`.
 */
export const searchCreatorAffiliateOrders: PagedOperation<
  SearchCreatorAffiliateOrders.Input,
  SearchCreatorAffiliateOrders.Data,
  SearchCreatorAffiliateOrders.Order,
  "shop"
> = {
  id: "affiliate_creator.202405.searchCreatorAffiliateOrders",
  method: "POST",
  path: "/affiliate_creator/202405/orders/search",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["version", "page_token", "page_size"],
  access: "creator",
  shopCipher: "forbidden",
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
  scopes: ["creator.affiliate_collaboration.read"],
  scopesInferred: true,
}

export declare namespace SearchCreatorAffiliateOrders {
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
