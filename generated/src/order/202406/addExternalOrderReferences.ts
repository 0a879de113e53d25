// Generated from spec/paths/order/202406/orders_external_orders.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Notes the numbers that orders have in another system.
 *
 * `POST /order/202406/orders/external_orders` · seller · for one shop · scope `seller.order.ext_ref.write.custom`,
 * `seller.order.ext_ref.write` · not repeated once it may have run
 */
export const addExternalOrderReferences: Operation<
  AddExternalOrderReferences.Input,
  AddExternalOrderReferences.Data,
  "shop"
> = {
  id: "order.202406.addExternalOrderReferences",
  method: "POST",
  path: "/order/202406/orders/external_orders",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["orders"],
  maxItems: { orders: 100 },
  nonEmpty: ["orders"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  lists: ["errors"],
  scopes: ["seller.order.ext_ref.write.custom", "seller.order.ext_ref.write"],
}

export declare namespace AddExternalOrderReferences {
  interface Input {
    /** At most 100 of them. */
    orders: ReadonlyArray<Order>
  }

  interface Order {
    external_order: OrderExternalOrder
    id: string
  }

  interface OrderExternalOrder {
    id: string
    /** At most 100 of them. */
    line_items: ReadonlyArray<LineItem>
    /** The other system. */
    platform:
      | "SHOPIFY"
      | "WOOCOMMERCE"
      | "BIGCOMMERCE"
      | "MAGENTO"
      | "SALESFORCE_COMMERCE_CLOUD"
      | "CHANNEL_ADVISOR"
      | "AMAZON"
      | "ORDER_MANAGEMENT_SYSTEM"
      | "WAREHOUSE_MANAGEMENT_SYSTEM"
      | "ERP_SYSTEM"
      | (string & {})
  }

  interface LineItem {
    id: string
    origin_id: string
  }

  /** The orders that were refused. */
  interface Data {
    errors?: Array<Error>
  }

  interface Error {
    /** Business code of this refusal. */
    code?: string
    detail?: Detail
    message?: string
  }

  interface Detail {
    external_order?: ExternalOrder
    order_id?: string
  }

  interface ExternalOrder {
    id: string
    /** The other system. */
    platform?: string
  }
}
