// Generated from spec/paths/fulfillment/202607/orders_customs_info_submit.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Submits the customs data of orders (Japan).
 *
 * `POST /fulfillment/202607/orders/customs_info/submit` · seller · for one shop · not repeated once it may have run
 *
 * Not every detail of it is confirmed by a source. Not in the public index of July 2026. The official name is
 * unverified, and the fields of item_list are not known.
 */
export const uploadCustomsInformation: Operation<
  UploadCustomsInformation.Input,
  UploadCustomsInformation.Data,
  "shop"
> = {
  id: "fulfillment.202607.uploadCustomsInformation",
  method: "POST",
  path: "/fulfillment/202607/orders/customs_info/submit",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["order_list"],
  nonEmpty: ["order_list"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: [],
}

export declare namespace UploadCustomsInformation {
  interface Input {
    order_list: ReadonlyArray<OrderList>
  }

  interface OrderList {
    order_id: string
    item_list?: ReadonlyArray<ItemList> | undefined
  }

  interface ItemList {
    order_line_id?: string | undefined
    sku_id?: string | undefined
    item_detail?: ReadonlyArray<ItemDetail> | undefined
  }

  interface ItemDetail {
    sku_id: string
    /** Number of parts in one item. */
    qty: number
    /** The part's share of the item's price, percent. */
    price_percent: number
  }

  /** Success without data. */
  interface Data {}
}
