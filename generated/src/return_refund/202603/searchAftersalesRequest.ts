// Generated from spec/paths/return_refund/202603/aftersales_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { SkuReturnRequest } from "../../schemas.ts"

/**
 * Finds aftersales requests, with returns and merchandise authorizations on request.
 *
 * `POST /return_refund/202603/aftersales/search` · seller · for one shop · reads, so it may be repeated · pages by
 * token
 *
 * Not every detail of it is confirmed by a source. The shape of filters.time is not known.
 */
export const searchAftersalesRequest: PagedOperation<
  SearchAftersalesRequest.Input,
  SearchAftersalesRequest.Data,
  SearchAftersalesRequest.AftersalesRequest,
  "shop"
> = {
  id: "return_refund.202603.searchAftersalesRequest",
  method: "POST",
  path: "/return_refund/202603/aftersales/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["locale"],
  body: ["whitelisted_data_fields", "filters", "sort", "pagination"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  paging: {
    style: "token",
    in: "body",
    token: "pagination.page_token",
    next: "next_page_token",
    size: "pagination.page_size",
    total: "total_count",
  },
  list: "aftersales_requests",
  scopes: [],
}

export declare namespace SearchAftersalesRequest {
  interface Input {
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: string | undefined
    /** The parts to return. */
    whitelisted_data_fields?:
      | ReadonlyArray<"LINE_ITEMS" | "SKU_RETURN_REQUESTS" | "RETURN_MERCHANDISE_AUTHORIZATIONS" | (string & {})>
      | undefined
    filters?: Filters | undefined
    sort?: Sort | undefined
    pagination?: Pagination | undefined
  }

  interface Filters {
    aftersales_request_ids?: ReadonlyArray<string> | undefined
    aftersales_request_statuses?: ReadonlyArray<string> | undefined
    /** Only returns of these kinds. */
    return_types?: ReadonlyArray<string> | undefined
    main_order_ids?: ReadonlyArray<string> | undefined
    buyer_ids?: ReadonlyArray<string> | undefined
    time?: { readonly [key: string]: unknown } | undefined
  }

  interface Sort {
    /** What the results are sorted by. */
    sort_field?: string | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: string | undefined
  }

  interface Pagination {
    /** Results a page. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
  }

  /** A page of requests. */
  interface Data {
    aftersales_requests: Array<AftersalesRequest>
    /** The number of results on all pages. */
    total_count?: number
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
  }

  interface AftersalesRequest {
    id: string
    line_items?: Array<LineItem>
    /** The current status. */
    status?: string
    sku_return_requests?: Array<SkuReturnRequest>
    return_merchandise_authorizations?: Array<ReturnMerchandiseAuthorization>
  }

  interface LineItem {
    return_line_item_id?: string
    sub_return_line_item_id?: string
    sku_id?: string
    main_order_id?: string
    sku_return_request_id?: string
  }

  interface ReturnMerchandiseAuthorization {
    id: string
    package_id?: string
    aftersales_request_id?: string
    /** The current status. */
    status?: string
    line_items?: Array<LineItem>
  }
}
