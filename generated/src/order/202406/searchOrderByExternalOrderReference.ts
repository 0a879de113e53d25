// Generated from spec/paths/order/202406/orders_external_order_search.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Finds orders by the number they have in another system.
 *
 * `POST /order/202406/orders/external_order_search` · seller · for one shop · scope `seller.order.ext_ref.read` ·
 * reads, so it may be repeated
 */
export const searchOrderByExternalOrderReference: Operation<
  SearchOrderByExternalOrderReference.Input,
  SearchOrderByExternalOrderReference.Data,
  "shop"
> = {
  id: "order.202406.searchOrderByExternalOrderReference",
  method: "POST",
  path: "/order/202406/orders/external_order_search",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["platform", "external_order_id"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "orders",
  scopes: ["seller.order.ext_ref.read"],
}

export declare namespace SearchOrderByExternalOrderReference {
  interface Input {
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
    /** Number of the order in the other system. */
    external_order_id: string
  }

  /** The orders. */
  interface Data {
    orders: Array<Order>
  }

  interface Order {
    external_order?: ExternalOrder
    id: string
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
