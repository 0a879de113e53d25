// Generated from spec/paths/fulfillment/202606/pod_details_get.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads the print-on-demand design of line items (US).
 *
 * `POST /fulfillment/202606/pod_details/get` · seller · for one shop · reads, so it may be repeated
 *
 * Not every detail of it is confirmed by a source.
 */
export const getPodDetail: Operation<GetPodDetail.Input, GetPodDetail.Data, "shop"> = {
  id: "fulfillment.202606.getPodDetail",
  method: "POST",
  path: "/fulfillment/202606/pod_details/get",
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

export declare namespace GetPodDetail {
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

  /** The designs. */
  interface Data {
    pod_details: Array<PodDetail>
    /** Outcome; 0 where all is well. */
    status_code?: number
  }

  interface PodDetail {
    pod_info_json?: string
    order_line_id?: string
  }
}
