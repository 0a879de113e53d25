// Generated from spec/paths/gs_full_service_commodity/202405/beta_categories_search.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the categories of full-service selling page by page.
 *
 * `POST /gs_full_service_commodity/202405/beta/categories/search` · any token (no source says whose) · takes no shop ·
 * reads, so it may be repeated
 *
 * Not in the public index of July 2026. No source says which fields of the body are required. Pages by page_offset; no
 * source says whether it counts rows or pages.
 */
export const gsFullServiceSearchCategories: Operation<
  GsFullServiceSearchCategories.Input,
  GsFullServiceSearchCategories.Data,
  "shop"
> = {
  id: "gs_full_service_commodity.202405.gsFullServiceSearchCategories",
  method: "POST",
  path: "/gs_full_service_commodity/202405/beta/categories/search",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["page_offset", "page_size"],
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  list: "categories",
  scopes: [],
}

export declare namespace GsFullServiceSearchCategories {
  interface Input {
    /** Where the page starts. */
    page_offset?: number | undefined
    /** Results a page. */
    page_size?: number | undefined
  }

  /** A page of categories. */
  interface Data {
    categories: Array<Category>
    /** Where the page starts. */
    page_offset?: number
    /** Results a page. */
    page_size?: number
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Category {
    id: string
    /** True at the bottom of the tree, where products may be listed. */
    is_leaf?: boolean
    name_cn?: string
    name_en?: string
    parent_id?: string
    /** The current status. */
    status?: string
    /** Version of the category tree. */
    version?: "v1" | "v2" | (string & {})
  }
}
