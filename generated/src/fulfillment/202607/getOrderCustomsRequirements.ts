// Generated from spec/paths/fulfillment/202607/orders_customs_info_query.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Tells which orders need customs data (Japan).
 *
 * `POST /fulfillment/202607/orders/customs_info/query` · seller · for one shop · reads, so it may be repeated
 *
 * Not every detail of it is confirmed by a source. Not in the public index of July 2026. The official name is
 * unverified.
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
  nonEmpty: ["order_ids"],
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
    /** True if the order cannot ship without customs data. */
    need_fill_clearance?: boolean
    /** True once the customs data were submitted. */
    already_filled_clearance?: boolean
    target_country?: string
    /** 1 full-service, 2 marketplace. */
    biz_type?: number
    /** 1 cross-border, 2 local. */
    shipment_type?: number
    item_list?: Array<ItemList>
  }

  interface ItemList {
    order_line_id?: string
    product_id?: string
    sku_id?: string
    /** True for a listing that exists only for a while. */
    is_temporary_listing?: boolean
    /** True for a blind box that the buyer opens online. */
    is_virtual_unboxing?: boolean
    /** What the item consists of. */
    related_item_detail?: Array<RelatedItemDetail>
  }

  interface RelatedItemDetail {
    product_id?: string
    sku_id?: string
    /** Units of this part. */
    qty?: number
    /** Share of this part in the price, percent. */
    price_percent?: number
  }
}
