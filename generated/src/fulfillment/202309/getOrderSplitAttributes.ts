// Generated from spec/paths/fulfillment/202309/orders_split_attributes.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Tells which orders can or must be split.
 *
 * `GET /fulfillment/202309/orders/split_attributes` · seller · for one shop · scope
 * `seller.fulfillment.package.write` · reads, so it may be repeated
 *
 * Codes to handle: `ConflictError` 21011044 (repeat minutes to a day later).
 */
export const getOrderSplitAttributes: Operation<
  GetOrderSplitAttributes.Input,
  GetOrderSplitAttributes.Data,
  "shop",
  GetOrderSplitAttributes.Code
> = {
  id: "fulfillment.202309.getOrderSplitAttributes",
  method: "GET",
  path: "/fulfillment/202309/orders/split_attributes",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["order_ids"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "split_attributes",
  scopes: ["seller.fulfillment.package.write"],
}

export declare namespace GetOrderSplitAttributes {
  interface Input {
    order_ids: ReadonlyArray<string>
  }

  /** What applies to each order. */
  interface Data {
    split_attributes: Array<SplitAttribute>
  }

  interface SplitAttribute {
    /** True if the order may be split. */
    can_split?: boolean
    /** True if the order cannot ship unless it is split. */
    must_split?: boolean
    must_split_reasons?: Array<MustSplitReason>
    order_id?: string
    reason?: string
  }

  interface MustSplitReason {
    category_id?: string
    max_count?: string
    type?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 21011044 | 36009003
}
