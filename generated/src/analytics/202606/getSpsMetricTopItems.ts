// Generated from spec/paths/analytics/202606/shop_performances_metrics_metric_code_top_items.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the products and reasons that weigh most on one metric of the score.
 *
 * For shops in the US only.
 *
 * `GET /analytics/202606/shop_performances/metrics/{metric_code}/top_items` · seller · for one shop · scope
 * `data.shop_analytics.public.read` · reads, so it may be repeated
 *
 * Not every detail of it is confirmed by a source. Not in the public index of July 2026. Types are inferred from an
 * example.
 */
export const getSpsMetricTopItems: Operation<GetSpsMetricTopItems.Input, GetSpsMetricTopItems.Data, "shop"> = {
  id: "analytics.202606.getSpsMetricTopItems",
  method: "GET",
  path: "/analytics/202606/shop_performances/metrics/{metric_code}/top_items",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["data.shop_analytics.public.read"],
}

export declare namespace GetSpsMetricTopItems {
  interface Input {
    /** Which metric of the shop performance score. */
    metric_code: string
  }

  /** The items, in the list that belongs to the metric. */
  interface Data {
    aht_aftersales_type_items?: Array<AhtAftersalesTypeItem>
    /** Which metric of the shop performance score. */
    metric_code?: "NRR" | "NBFR" | "SFCR" | "OTDR" | "AHT" | "IM_DSAT" | (string & {})
    nbfr_top_product_items?: Array<NbfrTopProductItem>
    nrr_top_product_items?: Array<NrrTopProductItem>
    otdr_logistics_items?: Array<OtdrLogisticsItem>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface AhtAftersalesTypeItem {
    handle_duration_hours?: string
    product_id?: string
    product_name?: string
    /** Orders that came back. */
    return_order_count?: number
    top_aftersales_type_name?: string
    /** Orders of the most frequent kind. */
    top_type_order_count?: number
    image_url?: string
  }

  interface NbfrTopProductItem {
    product_id?: string
    product_name?: string
    /** Orders that came back. */
    return_order_count?: number
    /** Orders with the most frequent reason. */
    top_reason_order_count?: number
    top_return_reasons?: string
    image_url?: string
  }

  interface NrrTopProductItem {
    /** Orders that were delivered. */
    delivered_order_count?: number
    image_url?: string
    /** Orders with a bad review. */
    negative_order_count?: number
    product_id?: string
    product_name?: string
    top_review_reasons?: string
  }

  interface OtdrLogisticsItem {
    /** Orders that were delivered. */
    delivered_order_count?: number
    logistics_provider?: string
    /** Orders that were delivered in time. */
    on_time_deliver_order_count?: number
    /** Deliveries in time among all, as text. */
    on_time_deliver_rate?: string
  }
}
