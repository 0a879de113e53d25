// Generated from spec/paths/order/202606/pod_details_search.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads the print-on-demand details of line items.
 *
 * `POST /order/202606/pod_details/search` · seller · for one shop · reads, so it may be repeated
 *
 * Not every detail of it is confirmed by a source.
 */
export const podDetails: Operation<PodDetails.Input, PodDetails.Data, "shop"> = {
  id: "order.202606.podDetails",
  method: "POST",
  path: "/order/202606/pod_details/search",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["main_order_id", "query_order_lines"],
  nonEmpty: ["query_order_lines"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "pod_details",
  scopes: [],
}

export declare namespace PodDetails {
  interface Input {
    main_order_id: string
    query_order_lines: ReadonlyArray<QueryOrderLine>
  }

  interface QueryOrderLine {
    order_line_id: string
    product_id: string
    sku_id: string
    pod_order_data_id: string
  }

  /** The details. */
  interface Data {
    pod_details: Array<PodDetail>
    /** Outcome; 0 where all is well. */
    status_code?: number
  }

  interface PodDetail {
    order_line_id?: string
    pod_detail?: string
  }
}
