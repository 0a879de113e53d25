// Generated from spec/paths/fulfillment/202309/combinable_packages_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the packages that could travel as one.
 *
 * `GET /fulfillment/202309/combinable_packages/search` · seller · for one shop · scope
 * `seller.fulfillment.package.write` · reads, so it may be repeated · pages by token, 50 a page at most
 *
 * Codes to handle: `ConflictError` 21011044 (repeat minutes to a day later).
 */
export const searchCombinablePackages: PagedOperation<
  SearchCombinablePackages.Input,
  SearchCombinablePackages.Data,
  SearchCombinablePackages.CombinablePackage,
  "shop",
  SearchCombinablePackages.Code
> = {
  id: "fulfillment.202309.searchCombinablePackages",
  method: "GET",
  path: "/fulfillment/202309/combinable_packages/search",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["page_token", "page_size"],
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
  list: "combinable_packages",
  scopes: ["seller.fulfillment.package.write"],
}

export declare namespace SearchCombinablePackages {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 50. */
    page_size?: number | undefined
  }

  /** A page of groups. */
  interface Data {
    combinable_packages: Array<CombinablePackage>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
  }

  interface CombinablePackage {
    id: string
    order_ids?: Array<string>
  }

  /** The codes that the platform documents for it. */
  type Code = 21011044 | 36009003
}
