// Generated from spec/paths/fulfillment/202607/orders_customs_info_query.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Tells which orders need customs data (Japan).
 *
 * `POST /fulfillment/202607/orders/customs_info/query` · seller · for one shop · reads, so it may be repeated
 *
 * Not every detail of it is confirmed by a source. Not in the public index of July 2026. The official name is
 * unverified, and the fields of item_list are not known.
 */
export const getOrderCustomsRequirements: Operation<
  GetOrderCustomsRequirements.Input,
  GetOrderCustomsRequirements.Data,
  "shop"
> = {
  id: "fulfillment.202607.getOrderCustomsRequirements",
  method: "POST",
  path: "/fulfillment/202607/orders/customs_info/query",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["order_ids"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "order_clearance_list",
  scopes: [],
}

export declare namespace GetOrderCustomsRequirements {
  interface Input {
    order_ids: ReadonlyArray<string>
  }

  /** What each order needs. */
  interface Data {
    order_clearance_list: Array<OrderClearanceList>
  }

  interface OrderClearanceList {
    order_id?: string
    /** True where the order cannot ship without customs data. */
    need_fill_clearance?: boolean
    /** True once the customs data were handed in. */
    already_filled_clearance?: boolean
    target_country?: string
    /** 1 full-service, 2 marketplace. */
    biz_type?: number
    /** 1 cross-border, 2 local. */
    shipment_type?: number
    item_list?: Array<{ [key: string]: unknown }>
  }
}
