// Generated from spec/paths/analytics/202606/shop_performances_metrics_metric_code_problem_details.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the orders and chats that pull one metric of the score down.
 *
 * For shops in the US only.
 *
 * `GET /analytics/202606/shop_performances/metrics/{metric_code}/problem_details` · seller · for one shop · scope
 * `data.shop_analytics.public.read` · reads, so it may be repeated · pages by token
 *
 * Not every detail of it is confirmed by a source. Not in the public index of July 2026. Types are inferred from an
 * example.
 */
export const getSpsMetricProblemDetails: Operation<
  GetSpsMetricProblemDetails.Input,
  GetSpsMetricProblemDetails.Data,
  "shop"
> = {
  id: "analytics.202606.getSpsMetricProblemDetails",
  method: "GET",
  path: "/analytics/202606/shop_performances/metrics/{metric_code}/problem_details",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["page_size", "page_token"],
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
  scopes: ["data.shop_analytics.public.read"],
}

export declare namespace GetSpsMetricProblemDetails {
  interface Input {
    /** Which metric of the shop performance score. */
    metric_code: string
    /** Results a page. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
  }

  /** A page of problems, in the list that belongs to the metric. */
  interface Data {
    aht_problem_order_items?: Array<AhtProblemOrderItem>
    im_dsat_chat_items?: Array<ImDsatChatItem>
    /** Which metric of the shop performance score. */
    metric_code?: "NRR" | "NBFR" | "SFCR" | "OTDR" | "AHT" | "IM_DSAT" | (string & {})
    nbfr_problem_order_items?: Array<NbfrProblemOrderItem>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    nrr_problem_order_items?: Array<NrrProblemOrderItem>
    otdr_problem_order_items?: Array<OtdrProblemOrderItem>
    sfcr_problem_order_items?: Array<SfcrProblemOrderItem>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface AhtProblemOrderItem {
    aftersales_type_name?: string
    approve_duration_hours?: string
    inspect_duration_hours?: string
    order_id?: string
    return_order_id?: string
    /** Times the case was looked at. */
    review_count?: number
    total_handle_duration_hours?: string
  }

  interface ImDsatChatItem {
    chat_duration_hours?: string
    chat_record_id?: string
    customer_name?: string
    /** Stars that the customer gave. */
    customer_rating?: number
    /** The first reply; no source says whether as a time or as a span. */
    first_reply_time?: number
    rating_reasons?: string
    service_agent?: string
  }

  interface NbfrProblemOrderItem {
    /** When it was delivered, Unix seconds. */
    deliver_time?: number
    /** When the order was placed, Unix seconds. */
    order_create_time?: number
    order_id?: string
    product_id?: string
    product_name?: string
    return_refund_reason?: string
    sku_id?: string
  }

  interface NrrProblemOrderItem {
    /** When it was delivered, Unix seconds. */
    deliver_time?: number
    /** When the order was placed, Unix seconds. */
    order_create_time?: number
    order_id?: string
    product_id?: string
    product_name?: string
    sku_id?: string
    /** Stars of the review. */
    user_review_rating?: number
  }

  interface OtdrProblemOrderItem {
    /** When it was delivered, Unix seconds. */
    actual_deliver_time?: number
    /** By when it should have been delivered, Unix seconds. */
    expect_deliver_time?: number
    order_id?: string
    product_name?: string
    sku_id?: string
  }

  interface SfcrProblemOrderItem {
    cancellation_reasons?: string
    /** When the order was placed, Unix seconds. */
    order_create_time?: number
    order_id?: string
    product_id?: string
    product_name?: string
    sku_id?: string
  }
}
