// Generated from spec/paths/product/202604/inventory_operation_settings.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Sets how the stock of SKUs may be changed.
 *
 * At most 500 SKUs in one call.
 *
 * `POST /product/202604/inventory/operation/settings` · seller · with or without a shop · may be repeated: a second
 * call changes nothing more
 *
 * Not every detail of it is confirmed by a source. Whether it takes a shop cipher is unverified.
 */
export const updateStockOperationSettings: Operation<
  UpdateStockOperationSettings.Input,
  UpdateStockOperationSettings.Data,
  "shop"
> = {
  id: "product.202604.updateStockOperationSettings",
  method: "POST",
  path: "/product/202604/inventory/operation/settings",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["seller_id", "sku_ids", "stock_operation_setting"],
  access: "seller",
  shopCipher: "optional",
  safety: "idempotent",
  scopes: [],
}

export declare namespace UpdateStockOperationSettings {
  interface Input {
    seller_id?: string | undefined
    /** Only products with one of these SKUs. */
    sku_ids?: ReadonlyArray<string> | undefined
    stock_operation_setting?: StockOperationSetting | undefined
  }

  interface StockOperationSetting {
    /** Lets the platform refill the stock by itself. */
    enable_auto_restock?: boolean | undefined
  }

  /** The settings in force. */
  interface Data {
    stock_operation?: StockOperation
  }

  interface StockOperation {
    failed_sku_ids?: Array<string>
    success_sku_ids?: Array<string>
  }
}
