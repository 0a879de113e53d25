// Generated from spec/paths/return_refund/202604/rma_search.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Finds return merchandise authorizations.
 *
 * `POST /return_refund/202604/rma/search` · seller · for one shop · reads, so it may be repeated
 *
 * Few sources confirm it: expect surprises. The fields of the answer and of filters.time are not known; probably
 * authorizations with a count and a next_page_token.
 */
export const searchReturnMerchandiseAuthorization: Operation<
  SearchReturnMerchandiseAuthorization.Input,
  SearchReturnMerchandiseAuthorization.Data,
  "shop"
> = {
  id: "return_refund.202604.searchReturnMerchandiseAuthorization",
  method: "POST",
  path: "/return_refund/202604/rma/search",
  platform: "shop",
  media: "json",
  answer: "empty",
  query: ["locale"],
  body: ["whitelisted_data_fields", "filters", "sort", "pagination"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: [],
}

export declare namespace SearchReturnMerchandiseAuthorization {
  interface Input {
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: string | undefined
    /** Which parts the answer shall hold. */
    whitelisted_data_fields?: ReadonlyArray<"LINE_ITEMS" | "SKU_RETURN_REQUESTS" | (string & {})> | undefined
    filters?: Filters | undefined
    sort?: Sort | undefined
    pagination?: Pagination | undefined
  }

  interface Filters {
    rma_ids?: ReadonlyArray<string> | undefined
    package_ids?: ReadonlyArray<string> | undefined
    statuses?: ReadonlyArray<string> | undefined
    aftersales_request_ids?: ReadonlyArray<string> | undefined
    main_order_ids?: ReadonlyArray<string> | undefined
    time?: { readonly [key: string]: unknown } | undefined
  }

  interface Sort {
    /** What the results are sorted by. */
    sort_field?: string | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: string | undefined
  }

  interface Pagination {
    /** How many results a page holds. */
    page_size?: number | undefined
    /** Where to go on: the token that the page before returned. Left out for the first page. */
    page_token?: string | undefined
  }

  /** The authorizations; no source names their fields. */
  interface Data {}
}
