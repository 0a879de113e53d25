// Generated from spec/paths/finance/202309/statements.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the daily statements of what the platform owes the seller.
 *
 * `GET /finance/202309/statements` · seller · for one shop · scope `seller.finance.info` · reads, so it may be
 * repeated · pages by token, 100 a page at most
 */
export const getStatements: PagedOperation<
  GetStatements.Input,
  GetStatements.Data,
  GetStatements.Statement,
  "shop",
  GetStatements.Code
> = {
  id: "finance.202309.getStatements",
  method: "GET",
  path: "/finance/202309/statements",
  platform: "shop",
  media: "none",
  answer: "json",
  query: [
    "statement_time_lt",
    "payment_status",
    "page_size",
    "page_token",
    "sort_field",
    "sort_order",
    "statement_time_ge",
  ],
  seconds: ["statement_time_lt", "statement_time_ge"],
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
  },
  list: "statements",
  scopes: ["seller.finance.info"],
}

export declare namespace GetStatements {
  interface Input {
    /** Statements before this time, Unix seconds. */
    statement_time_lt?: number | undefined
    /** Only statements whose payout has this status. */
    payment_status?: "PAID" | "FAILED" | "PROCESSING" | (string & {}) | undefined
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** What the rows are sorted by. */
    sort_field: "statement_time" | (string & {})
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
    /** Statements of this time or later, Unix seconds. */
    statement_time_ge?: number | undefined
  }

  /** A page of statements. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    statements: Array<Statement>
  }

  interface Statement {
    /** Corrections that belong to no single sale, such as compensations and penalties. */
    adjustment_amount?: string
    /** ISO 4217 code. */
    currency?: string
    /** Fees and commissions of the platform, all kinds together. In the UK and the US without shipping. */
    fee_amount?: string
    id: string
    /** Gross sales less the seller's discounts and refunds. Sellers inside the UK and the US only. */
    net_sales_amount?: string
    payment_id?: string
    /** The status of the payout of the statement. */
    payment_status?: "PAID" | "FAILED" | "PROCESSING" | (string & {})
    /** When the statement was paid out, Unix seconds. */
    payment_time?: number
    /** Revenue at settlement: sales and shipping before fees and taxes. All regions except the UK and the US. */
    revenue_amount?: string
    /**
     * What the seller gets. Sellers inside the UK and the US: net sales, shipping cost, fees and adjustments added up,
     * each with its sign; elsewhere revenue, fees and adjustments.
     */
    settlement_amount?: string
    /** Shipping in all, each part with its sign. Sellers inside the UK and the US only. */
    shipping_cost_amount?: string
    /** When the statement was made, Unix seconds. */
    statement_time?: number
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
