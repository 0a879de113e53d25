// Generated from spec/paths/gs_full_service_shipment/202409/stockup_orders_confirm.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Accepts or refuses a stocking order.
 *
 * `POST /gs_full_service_shipment/202409/stockup_orders/confirm` · any token (no source says whose) · takes no shop ·
 * not repeated once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const globalSellingConfirmStockupOrder: Operation<
  GlobalSellingConfirmStockupOrder.Input,
  GlobalSellingConfirmStockupOrder.Data,
  "shop"
> = {
  id: "gs_full_service_shipment.202409.globalSellingConfirmStockupOrder",
  method: "POST",
  path: "/gs_full_service_shipment/202409/stockup_orders/confirm",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["is_order_confirmed", "reject_note", "reject_reason", "skus", "stockup_order_code"],
  access: "any",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: [],
}

export declare namespace GlobalSellingConfirmStockupOrder {
  interface Input {
    /** Accepts the order (true) or refuses it (false). */
    is_order_confirmed?: boolean | undefined
    /** At most 200 characters. */
    reject_note?: string | undefined
    /** Why the order is refused. */
    reject_reason?:
      | "PICTURE_NOT_MATCH"
      | "RAW_MATERIAL_OR_PROCESS_CHANGES"
      | "NOT_MEET_MINIMUM_LIMIT"
      | "STOP_PRODUCTION"
      | "SALES_STRATEGY_ADJUSTMENT_REDUCES_INVENTORY"
      | "ORDER_DEMAND_ADJUSTMENT"
      | "ORDER_SENT_INCORRECTLY"
      | "CF"
      | "TC"
      | "QQXJ"
      | "CT"
      | "REPAIR_ORDER_TERMINATED"
      | "TERMINATION_OF_OVERDUE_ORDERS"
      | "SELF_STOCKING_BASED_ON_SALES_VOLUME"
      | "HIGH_TURNOVER_DAYS_IN_THE_WAREHOUSE"
      | "INSUFFICIENT_INVENTORY"
      | "OTHER_REASONS"
      | (string & {})
      | undefined
    skus?: ReadonlyArray<Sku> | undefined
    stockup_order_code?: string | undefined
  }

  interface Sku {
    code?: string | undefined
    /** Units that the supplier will make. */
    confirm_stockup_quantity?: number | undefined
  }

  /** Success without data. */
  interface Data {}
}
