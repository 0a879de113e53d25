// Generated from spec/paths/order/202406/orders_order_id_external_orders.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the numbers that an order has in another system.
 *
 * `GET /order/202406/orders/{order_id}/external_orders` · seller · for one shop · scope `seller.order.ext_ref.read` ·
 * reads, so it may be repeated
 */
export const getExternalOrderReferences: Operation<
  GetExternalOrderReferences.Input,
  GetExternalOrderReferences.Data,
  "shop"
> = {
  id: "order.202406.getExternalOrderReferences",
  method: "GET",
  path: "/order/202406/orders/{order_id}/external_orders",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["platform"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "external_orders",
  scopes: ["seller.order.ext_ref.read"],
}

export declare namespace GetExternalOrderReferences {
  interface Input {
    order_id: string
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

  /** The external orders. */
  interface Data {
    external_orders: Array<ExternalOrder>
  }

  interface ExternalOrder {
    id: string
    line_items?: Array<LineItem>
    /** The other system. */
    platform?: string
  }

  interface LineItem {
    id: string
    origin_id?: string
  }
}
