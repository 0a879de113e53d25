// Generated from spec/paths/product/202506/combined_listing_recommendations_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Suggests products that could be listed as one.
 *
 * `POST /product/202506/combined_listing_recommendations/search` · any token (no source says whose) · takes no shop ·
 * reads, so it may be repeated · pages by token, 100 a page at most
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const searchCombinedListingRecommendations: PagedOperation<
  SearchCombinedListingRecommendations.Input,
  SearchCombinedListingRecommendations.Data,
  SearchCombinedListingRecommendations.CombinedListingRecommendation,
  "shop"
> = {
  id: "product.202506.searchCombinedListingRecommendations",
  method: "POST",
  path: "/product/202506/combined_listing_recommendations/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_size", "page_token"],
  body: ["product_ids"],
  maxItems: { product_ids: 20 },
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
  },
  list: "combined_listing_recommendations",
  scopes: [],
}

export declare namespace SearchCombinedListingRecommendations {
  interface Input {
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** As the listing search returns them. At most 20 of them. */
    product_ids?: ReadonlyArray<string> | undefined
  }

  /** A page of suggestions. */
  interface Data {
    combined_listing_recommendations: Array<CombinedListingRecommendation>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
  }

  interface CombinedListingRecommendation {
    option_name?: string
    products?: Array<Product>
  }

  interface Product {
    id: string
    option_value?: string
  }
}
