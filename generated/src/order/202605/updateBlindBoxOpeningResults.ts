// Generated from spec/paths/order/202605/orders_blind_box_result_callback.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reports what was in the blind boxes of an order, box by box or in batches.
 *
 * One of the two lists has to be there.
 *
 * `POST /order/202605/orders/blind_box_result/callback` · seller · for one shop · not repeated once it may have run
 *
 * Not every detail of it is confirmed by a source.
 *
 * Codes to handle: `ConflictError` 10007002 (repeat minutes to a day later).
 */
export const updateBlindBoxOpeningResults: Operation<
  UpdateBlindBoxOpeningResults.Input,
  UpdateBlindBoxOpeningResults.Data,
  "shop",
  UpdateBlindBoxOpeningResults.Code
> = {
  id: "order.202605.updateBlindBoxOpeningResults",
  method: "POST",
  path: "/order/202605/orders/blind_box_result/callback",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["main_order_id", "blind_box_results", "blind_batch_box_results"],
  seconds: [
    "blind_box_results[].blind_open_time",
    "blind_batch_box_results[].blind_box_order_line_list[].blind_open_time",
  ],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: [],
}

export declare namespace UpdateBlindBoxOpeningResults {
  interface Input {
    main_order_id: string
    blind_box_results?: ReadonlyArray<BlindBoxResult> | undefined
    blind_batch_box_results?: ReadonlyArray<BlindBatchBoxResult> | undefined
  }

  interface BlindBoxResult {
    order_line_id?: string | undefined
    blind_result_product_id?: string | undefined
    blind_result_sku_id?: string | undefined
    /** When the box was opened, Unix seconds. */
    blind_open_time?: number | undefined
  }

  interface BlindBatchBoxResult {
    order_line_id?: string | undefined
    blind_box_order_line_list?: ReadonlyArray<BlindBoxOrderLineList> | undefined
  }

  interface BlindBoxOrderLineList {
    blind_result_product_id?: string | undefined
    blind_result_sku_id?: string | undefined
    /** When the box was opened, Unix seconds. */
    blind_open_time?: number | undefined
    /** 0 ordinary, 1 gift. */
    product_type?: "0" | "1" | (string & {}) | undefined
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code = 10007002
}
