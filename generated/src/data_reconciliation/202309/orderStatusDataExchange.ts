// Generated from spec/paths/data_reconciliation/202309/orders_sync.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Submits the state of orders that a partner ships, for comparison.
 *
 * `POST /data_reconciliation/202309/orders/sync` · any token (no source says whose) · takes no shop · not repeated once
 * it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const orderStatusDataExchange: Operation<OrderStatusDataExchange.Input, OrderStatusDataExchange.Data, "shop"> = {
  id: "data_reconciliation.202309.orderStatusDataExchange",
  method: "POST",
  path: "/data_reconciliation/202309/orders/sync",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["shop_id"],
  body: ["orders"],
  access: "any",
  shopCipher: "forbidden",
  safety: "unsafe",
  lists: ["errors"],
  wide: { input: ["shop_id"] },
  scopes: [],
}

export declare namespace OrderStatusDataExchange {
  interface Input {
    /** The shop the orders belong to; beyond 2^53. */
    shop_id?: string | undefined
    orders?: ReadonlyArray<Order> | undefined
  }

  interface Order {
    /** Payment state of the order in the partner's channel. */
    channel_financial_status?: string | undefined
    /** Shipping state of the order in the partner's channel. */
    channel_fulfillment_status?: string | undefined
    channel_order_id?: string | undefined
    /** State of the order in the partner's channel. */
    channel_order_status?: string | undefined
    /** When the partner's channel last changed the order. */
    channel_order_update_time?: string | undefined
    /** Name of the partner's channel. */
    channel_type?: string | undefined
    not_exist_reason?: string | undefined
    order_id?: string | undefined
    packages?: ReadonlyArray<Package> | undefined
  }

  interface Package {
    logistics_provider_name?: string | undefined
    package_id?: string | undefined
    tracking_number?: string | undefined
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
    channel_order_id?: string
    /** Name of the partner's channel. */
    channel_type?: string
    extra_errors?: Array<ExtraError>
    order_id?: string
  }

  interface ExtraError {
    /** Business code of this refusal. */
    code?: string
    message?: string
  }
}
