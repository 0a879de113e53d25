// Generated from spec/paths/return_refund/202604/rma_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { SkuReturnRequest } from "../../schemas.ts"

/**
 * Finds return merchandise authorizations, with their returns on request.
 *
 * `POST /return_refund/202604/rma/search` · seller · for one shop · reads, so it may be repeated · pages by token
 *
 * Not every detail of it is confirmed by a source. The shape of filters.time is not known.
 */
export const searchReturnMerchandiseAuthorization: PagedOperation<
  SearchReturnMerchandiseAuthorization.Input,
  SearchReturnMerchandiseAuthorization.Data,
  SearchReturnMerchandiseAuthorization.ReturnMerchandiseAuthorization,
  "shop"
> = {
  id: "return_refund.202604.searchReturnMerchandiseAuthorization",
  method: "POST",
  path: "/return_refund/202604/rma/search",
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
  list: "return_merchandise_authorizations",
  scopes: [],
}

export declare namespace SearchReturnMerchandiseAuthorization {
  interface Input {
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: string | undefined
    /** The parts to return. */
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
    /** Results a page. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
  }

  /** A page of authorizations. */
  interface Data {
    return_merchandise_authorizations: Array<ReturnMerchandiseAuthorization>
    /** The number of results on all pages. */
    total_count?: number
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
  }

  interface ReturnMerchandiseAuthorization {
    id: string
    package_id?: string
    aftersales_request_id?: string
    /** The current status. */
    status?: string
    line_items?: Array<LineItem>
    /** The returns that the package holds; only where whitelisted_data_fields asks for them. */
    sku_return_requests?: Array<SkuReturnRequest>
  }

  interface LineItem {
    return_line_item_id?: string
    sub_return_line_item_id?: string
    sku_id?: string
    main_order_id?: string
    sku_return_request_id?: string
  }
}
