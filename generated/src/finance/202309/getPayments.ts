// Generated from spec/paths/finance/202309/payments.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the payouts to the seller's bank account, with reserves.
 *
 * `GET /finance/202309/payments` · seller · for one shop · scope `seller.finance.info` · reads, so it may be repeated ·
 * pages by token, 100 a page at most
 *
 * Not in the public index of July 2026.
 *
 * @deprecated Since 2026-06-15. Sunset 2026-08-15. Use `finance.202605.getPayments`.
 */
export const getPayments: PagedOperation<
  GetPayments.Input,
  GetPayments.Data,
  GetPayments.Payment,
  "shop",
  GetPayments.Code
> = {
  id: "finance.202309.getPayments",
  method: "GET",
  path: "/finance/202309/payments",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["create_time_lt", "page_size", "page_token", "sort_field", "sort_order", "create_time_ge"],
  seconds: ["create_time_lt", "create_time_ge"],
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
  deprecated: { since: "2026-06-15", sunset: "2026-08-15", successor: "finance.202605.getPayments" },
}

export declare namespace GetPayments {
  interface Input {
    /** Created before, Unix seconds. */
    create_time_lt?: number | undefined
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** What the rows are sorted by. */
    sort_field: "create_time" | (string & {})
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
    /** Created at or after, Unix seconds. */
    create_time_ge?: number | undefined
  }

  /** A page of payments. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    payments: Array<Payment>
  }

  interface Payment {
    amount?: Amount
    /** Number of the account, masked except the last four digits. */
    bank_account?: string
    /** When the payment was started, Unix seconds. */
    create_time?: number
    /** From the currency of the sales to that of the payout, decimal number with six places as text. */
    exchange_rate?: string
    id: string
    /** When the payment went through, Unix seconds. */
    paid_time?: number
    payment_amount_before_exchange?: PaymentAmountBeforeExchange
    /** What is held back, before the exchange of currencies. */
    reserve_amount?: ReserveAmount
    /** What is settled, before the exchange of currencies. */
    settlement_amount?: SettlementAmount
    /** The status of the transfer to the bank. */
    status?: "PAID" | "FAILED" | "PROCESSING" | (string & {})
  }

  interface Amount {
    /** ISO 4217 code. */
    currency?: string
    /** Decimal number as text, in `currency`. */
    value?: string
  }

  interface PaymentAmountBeforeExchange {
    /** ISO 4217 code. */
    currency?: string
    /** Decimal number as text, in `currency`. */
    value?: string
  }

  interface ReserveAmount {
    /** ISO 4217 code. */
    currency?: string
    /** Decimal number as text, in `currency`. */
    value?: string
  }

  interface SettlementAmount {
    /** ISO 4217 code. */
    currency?: string
    /** Decimal number as text, in `currency`. */
    value?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
