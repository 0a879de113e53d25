// Generated from spec/paths/product/202312/global_products_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { GlobalProductSummary } from "../../schemas.ts"

/**
 * Finds global products by status, SKU or time.
 *
 * `POST /product/202312/global_products/search` · seller · takes no shop · scope `seller.global_product.info` · reads,
 * so it may be repeated · pages by token, 100 a page at most
 *
 * Codes to handle: `ConflictError` 12052901; `LimitError` 12019015, 12052180; `NotFoundError` 12052032;
 * `PermissionError` 12052700.
 */
export const searchGlobalProducts: PagedOperation<
  SearchGlobalProducts.Input,
  SearchGlobalProducts.Data,
  GlobalProductSummary,
  "shop",
  SearchGlobalProducts.Code
> = {
  id: "product.202312.searchGlobalProducts",
  method: "POST",
  path: "/product/202312/global_products/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_size", "page_token"],
  body: ["create_time_ge", "create_time_le", "seller_skus", "status", "update_time_ge", "update_time_le"],
  seconds: ["create_time_ge", "create_time_le", "update_time_ge", "update_time_le"],
  access: "seller",
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
    status?: "PUBLISHED" | "UNPUBLISHED" | "DRAFT" | "DELETED" | (string & {}) | undefined
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

  /** The codes that the platform documents for it. */
  type Code =
    | 12019015
    | 12019108
    | 12019109
    | 12019118
    | 12019119
    | 12052032
    | 12052180
    | 12052700
    | 12052901
    | 12052910
    | 36009003
}
