// Generated from spec/paths/product/202604/opportunities_submissions.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the products that the shop submitted to opportunities.
 *
 * `GET /product/202604/opportunities/submissions` · seller (follows from its category) · for one shop · reads, so it
 * may be repeated · pages by token
 */
export const getSubmissionRecords: PagedOperation<
  GetSubmissionRecords.Input,
  GetSubmissionRecords.Data,
  GetSubmissionRecords.Submission,
  "shop"
> = {
  id: "product.202604.getSubmissionRecords",
  method: "GET",
  path: "/product/202604/opportunities/submissions",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["status", "opportunity_id", "product_id", "submit_time_ge", "submit_time_lt", "page_token", "page_size"],
  seconds: ["submit_time_ge", "submit_time_lt"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    total: "total_count",
  },
  list: "submissions",
  unwrap: "data",
  scopes: [],
}

export declare namespace GetSubmissionRecords {
  interface Input {
    /** Only those with this status. */
    status?: string | undefined
    opportunity_id?: string | undefined
    product_id?: string | undefined
    /** Submitted at or after, Unix seconds. */
    submit_time_ge?: number | undefined
    /** Submitted before, Unix seconds. */
    submit_time_lt?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. */
    page_size?: number | undefined
  }

  /** A page of submissions. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    submissions: Array<Submission>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Submission {
    id: string
    opportunity_id?: string
    opportunity_title?: string
    product_id?: string
    product_name?: string
    /** Orders of the product since it was submitted. */
    product_orders?: number
    /** Views of the product page since it was submitted. */
    product_pv?: number
    rejection_reason?: string
    /** When it was decided, Unix seconds. */
    review_time?: number
    /** The status of the submission. */
    status?: string
    /** When the product was submitted, Unix seconds. */
    submit_time?: number
  }
}
