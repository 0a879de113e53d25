// Generated from spec/paths/finance/202605/payments.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the payouts to the seller's bank account.
 *
 * A page holds 20 payments unless told otherwise, 100 at most.
 *
 * `GET /finance/202605/payments` · seller · for one shop · scope `seller.finance.info` · reads, so it may be repeated ·
 * pages by token, 100 a page at most
 *
 * Not every detail of it is confirmed by a source. Fields that only the form of 2023-09 names (paid_time, the reserve)
 * are unverified here.
 */
export const getPayments: PagedOperation<
  GetPayments.Input,
  GetPayments.Data,
  GetPayments.Payment,
  "shop",
  GetPayments.Code
> = {
  id: "finance.202605.getPayments",
  method: "GET",
  path: "/finance/202605/payments",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["sort_field", "create_time_ge", "create_time_lt", "page_size", "page_token", "sort_order"],
  seconds: ["create_time_ge", "create_time_lt"],
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
  list: "payments",
  scopes: ["seller.finance.info"],
}

export declare namespace GetPayments {
  interface Input {
    /** What the rows are sorted by. */
    sort_field: "create_time" | (string & {})
    /** Created at or after, Unix seconds. */
    create_time_ge?: number | undefined
    /** Created before, Unix seconds. */
    create_time_lt?: number | undefined
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
  }

  /** A page of payments. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    payments: Array<Payment>
  }

  interface Payment {
    id: string
    /** The status of the transfer to the bank. */
    status?: string
    /** When the payment was started, Unix seconds. */
    create_time?: number
    amount?: Amount
    /** What is settled, before the exchange of currencies. */
    settlement_amount?: SettlementAmount
    payment_amount_before_exchange?: PaymentAmountBeforeExchange
    /** From the currency of the sales to that of the payout, decimal number with six places as text. */
    exchange_rate?: string
    /** When the payment went through, Unix seconds. */
    paid_time?: number
    /** Number of the account, masked except the last four digits. */
    bank_account?: string
  }

  interface Amount {
    /** Decimal number as text, in `currency`. */
    value?: string
    /** ISO 4217 code. */
    currency?: string
  }

  interface SettlementAmount {
    /** Decimal number as text, in `currency`. */
    value?: string
    /** ISO 4217 code. */
    currency?: string
  }

  interface PaymentAmountBeforeExchange {
    /** Decimal number as text, in `currency`. */
    value?: string
    /** ISO 4217 code. */
    currency?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
