// Generated from spec/paths/customer_service/202407/performance.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads how fast and how well the shop's customer service answered in a period.
 *
 * `GET /customer_service/202407/performance` · seller · for one shop · scope `seller.customer_service` · reads, so it
 * may be repeated
 */
export const getCustomerServicePerformance: Operation<
  GetCustomerServicePerformance.Input,
  GetCustomerServicePerformance.Data,
  "shop",
  GetCustomerServicePerformance.Code
> = {
  id: "customer_service.202407.getCustomerServicePerformance",
  method: "GET",
  path: "/customer_service/202407/performance",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["support_date_ge", "support_date_lt"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["seller.customer_service"],
}

export declare namespace GetCustomerServicePerformance {
  interface Input {
    support_date_ge: string
    support_date_lt: string
  }

  /** The figures. */
  interface Data {
    performance?: Performance
  }

  interface Performance {
    /** Share of chats that led to an order, as text. */
    conversion_rate?: string
    cs_guided_gmv?: string
    /** ISO 4217 code. */
    currency?: string
    response_percentage?: string
    response_time_mins?: string
    satisfaction_percentage?: string
    /** Sessions in the period. */
    support_session_count?: number
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003 | 45101001
}
