// Generated from spec/paths/order/202511/orders_blind_box_result_callback.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reports what was in the blind boxes of an order, box by box.
 *
 * `POST /order/202511/orders/blind_box_result/callback` · seller (follows from its category) · for one shop · not
 * repeated once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required. A newer form exists:
 * `order.202605.updateBlindBoxOpeningResults`.
 */
export const updateBlindBoxOpeningResults: Operation<
  UpdateBlindBoxOpeningResults.Input,
  UpdateBlindBoxOpeningResults.Data,
  "shop"
> = {
  id: "order.202511.updateBlindBoxOpeningResults",
  method: "POST",
  path: "/order/202511/orders/blind_box_result/callback",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["blind_box_results", "main_order_id"],
  seconds: ["blind_box_results[].blind_open_time"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: [],
}

export declare namespace UpdateBlindBoxOpeningResults {
  interface Input {
    blind_box_results?: ReadonlyArray<BlindBoxResult> | undefined
    main_order_id?: string | undefined
  }

  interface BlindBoxResult {
    /** When the box was opened, Unix seconds. */
    blind_open_time?: number | undefined
    blind_result_product_id?: string | undefined
    blind_result_sku_id?: string | undefined
    order_line_id?: string | undefined
  }

  /** Success without data. */
  interface Data {}
}
