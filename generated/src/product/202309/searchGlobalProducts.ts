// Generated from spec/paths/product/202309/global_products_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { GlobalProductSummary } from "../../schemas.ts"

/**
 * Finds global products by status, SKU or time, first form.
 *
 * `POST /product/202309/global_products/search` · any token (no source says whose) · takes no shop · scope
 * `seller.global_product.info` (named for another version of it only) · reads, so it may be repeated · pages by token,
 * 100 a page at most
 *
 * Not in the public index of July 2026. A newer form exists: `product.202312.searchGlobalProducts`.
 */
export const searchGlobalProducts: PagedOperation<
  SearchGlobalProducts.Input,
  SearchGlobalProducts.Data,
  GlobalProductSummary,
  "shop"
> = {
  id: "product.202309.searchGlobalProducts",
  method: "POST",
  path: "/product/202309/global_products/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_size", "page_token"],
  body: ["create_time_ge", "create_time_le", "seller_skus", "status", "update_time_ge", "update_time_le"],
  seconds: ["create_time_ge", "create_time_le", "update_time_ge", "update_time_le"],
  access: "any",
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
  list: "global_products",
  scopes: ["seller.global_product.info"],
  scopesInferred: true,
}

export declare namespace SearchGlobalProducts {
  interface Input {
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Created at or after, Unix seconds. */
    create_time_ge?: number | undefined
    /** Created at or before, Unix seconds. */
    create_time_le?: number | undefined
    /** Only products with one of these merchant SKU codes. */
    seller_skus?: ReadonlyArray<string> | undefined
    /** Only global products in this state. */
    status?: string | undefined
    /** Changed at or after, Unix seconds. */
    update_time_ge?: number | undefined
    /** Changed at or before, Unix seconds. */
    update_time_le?: number | undefined
  }

  /** A page of global products. */
  interface Data {
    global_products: Array<GlobalProductSummary>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
  }
}
