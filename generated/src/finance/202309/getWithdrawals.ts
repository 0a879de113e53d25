// Generated from spec/paths/finance/202309/withdrawals.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists what moved into and out of the seller's balance.
 *
 * `GET /finance/202309/withdrawals` · seller · for one shop · scope `seller.finance.info` · reads, so it may be
 * repeated · pages by token, 100 a page at most
 *
 * Codes to handle: `NotFoundError` 22005007.
 */
export const getWithdrawals: PagedOperation<
  GetWithdrawals.Input,
  GetWithdrawals.Data,
  GetWithdrawals.Withdrawal,
  "shop",
  GetWithdrawals.Code
> = {
  id: "finance.202309.getWithdrawals",
  method: "GET",
  path: "/finance/202309/withdrawals",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["create_time_lt", "types", "page_size", "page_token", "create_time_ge"],
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
    total: "total_count",
  },
  list: "withdrawals",
  scopes: ["seller.finance.info"],
}

export declare namespace GetWithdrawals {
  interface Input {
    /** Created before, Unix seconds. */
    create_time_lt?: number | undefined
    /** Only movements of these kinds. */
    types: ReadonlyArray<"WITHDRAW" | "SETTLE" | "TRANSFER" | "REVERSE" | (string & {})>
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Created at or after, Unix seconds. */
    create_time_ge?: number | undefined
  }

  /** A page of withdrawals. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
    withdrawals: Array<Withdrawal>
  }

  interface Withdrawal {
    /** Decimal number as text, in the unit of the currency. */
    amount: string
    /** When the row was made, Unix seconds. */
    create_time?: number
    /** ISO 4217 code. */
    currency: string
    id: string
    /** Whether the movement went through. */
    status?: "PROCESSING" | "SUCCESS" | "FAILED" | (string & {})
    /**
     * WITHDRAW to the bank, SETTLE into the balance, TRANSFER for a subsidy or a deduction of the platform, REVERSE of
     * one of them.
     */
    type?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 22005007 | 36009003
}
