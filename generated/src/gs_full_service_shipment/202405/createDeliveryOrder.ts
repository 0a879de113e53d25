// Generated from spec/paths/gs_full_service_shipment/202405/preview_delivery_orders.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Makes a delivery out of a stocking order, preview form.
 *
 * `POST /gs_full_service_shipment/202405/preview/delivery_orders` · any token (no source says whose) · takes no shop ·
 * not repeated once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const createDeliveryOrder: Operation<CreateDeliveryOrder.Input, CreateDeliveryOrder.Data, "shop"> = {
  id: "gs_full_service_shipment.202405.createDeliveryOrder",
  method: "POST",
  path: "/gs_full_service_shipment/202405/preview/delivery_orders",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["supplier_id"],
  body: ["delivery_order"],
  access: "any",
  shopCipher: "forbidden",
  safety: "unsafe",
  required: ["delivery_order_code"],
  scopes: [],
}

export declare namespace CreateDeliveryOrder {
  interface Input {
    supplier_id: string
    delivery_order?: DeliveryOrder | undefined
  }

  interface DeliveryOrder {
    delivery_items?: ReadonlyArray<DeliveryItem> | undefined
    /** Boxes in the delivery. */
    package_quantity?: number | undefined
    packages?: ReadonlyArray<Package> | undefined
    stockup_order_code?: string | undefined
  }

  interface DeliveryItem {
    platform_sku_code?: string | undefined
    /** Units of the SKU. */
    quantity?: number | undefined
  }

  interface Package {
    items?: ReadonlyArray<Item> | undefined
  }

  interface Item {
    platform_sku_code?: string | undefined
    /** Units of the SKU. */
    quantity?: number | undefined
  }

  /** The codes of both orders. */
  interface Data {
    delivery_order_code: string
    stockup_order_code?: string
  }
}
