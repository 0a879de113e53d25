// Generated from spec/paths/product/202502/products_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { ProductSummary } from "../../schemas.ts"

/**
 * Finds the products of one shop by status, SKU or time, newest form of the listing search; stops at 10,000 rows.
 *
 * Stops at 10,000 rows with code 12052180; narrow the time range to go beyond.
 *
 * `POST /product/202502/products/search` · seller · for one shop · scope `seller.product.basic` · reads, so it may be
 * repeated · pages by token, 100 a page at most
 *
 * Codes to handle: `LimitError` 12019027, 12019087, 12052180; `NotFoundError` 12052704; `PermissionError` 12052700.
 */
export const searchProducts: PagedOperation<
  SearchProducts.Input,
  SearchProducts.Data,
  ProductSummary,
  "shop",
  SearchProducts.Code
> = {
  id: "product.202502.searchProducts",
  method: "POST",
  path: "/product/202502/products/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_size", "page_token"],
  body: [
    "audit_status",
    "category_version",
    "create_time_ge",
    "create_time_le",
    "listing_platforms",
    "listing_quality_tiers",
    "return_draft_version",
    "seller_skus",
    "sku_ids",
    "sns_filter",
    "status",
    "update_time_ge",
    "update_time_le",
  ],
  maxItems: { sku_ids: 10 },
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
}

export declare namespace SearchProducts {
  interface Input {
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Only listings whose review has this status. */
    audit_status?: ReadonlyArray<"AUDITING" | "FAILED" | "APPROVED" | (string & {})> | undefined
    /**
     * v1 (three levels) or v2 (seven levels) of the category tree. The US has to say v2; for listings, Southeast Asia
     * too.
     */
    category_version?: string | undefined
    /** Created at or after, Unix seconds. */
    create_time_ge?: number | undefined
    /** Created at or before, Unix seconds. */
    create_time_le?: number | undefined
    /** Which storefronts the listing is for. TOKOPEDIA exists in Indonesia only. */
    listing_platforms?: ReadonlyArray<"TOKOPEDIA" | "TIKTOK_SHOP" | (string & {})> | undefined
    /** Only listings that the platform rates so. */
    listing_quality_tiers?: ReadonlyArray<"POOR" | "FAIR" | "GOOD" | (string & {})> | undefined
    /** Answers the pending draft, where there is one, in place of the live version. */
    return_draft_version?: boolean | undefined
    /** Only products with one of these merchant SKU codes. */
    seller_skus?: ReadonlyArray<string> | undefined
    /** Only products with one of these SKUs. At most 10 of them. */
    sku_ids?: ReadonlyArray<string> | undefined
    /** Filters by Subscribe and Save: already set up, or open to it. */
    sns_filter?: "CONFIGURED" | "ELIGIBLE" | (string & {}) | undefined
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
      | (string & {})
      | undefined
    /** Changed at or after, Unix seconds. */
    update_time_ge?: number | undefined
    /** Changed at or before, Unix seconds. */
    update_time_le?: number | undefined
  }

  /** The matching products. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    products: Array<ProductSummary>
    /** The number of results on all pages. */
    total_count?: number
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 12019027
    | 12019087
    | 12019108
    | 12019109
    | 12019118
    | 12019119
    | 12052180
    | 12052700
    | 12052704
    | 12052910
    | 36009003
}
