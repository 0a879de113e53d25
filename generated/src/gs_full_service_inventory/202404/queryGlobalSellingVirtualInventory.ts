// Generated from spec/paths/gs_full_service_inventory/202404/preview_virtual_inventory_query.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads the virtual stock of SKUs, preview form.
 *
 * `POST /gs_full_service_inventory/202404/preview/virtual_inventory/query` · any token (no source says whose) · takes
 * no shop · reads, so it may be repeated
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const queryGlobalSellingVirtualInventory: Operation<
  QueryGlobalSellingVirtualInventory.Input,
  QueryGlobalSellingVirtualInventory.Data,
  "shop"
> = {
  id: "gs_full_service_inventory.202404.queryGlobalSellingVirtualInventory",
  method: "POST",
  path: "/gs_full_service_inventory/202404/preview/virtual_inventory/query",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["skus", "supplier_id"],
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  list: "inventory",
  scopes: [],
}

export declare namespace QueryGlobalSellingVirtualInventory {
  interface Input {
    skus?: ReadonlyArray<string> | undefined
    supplier_id?: string | undefined
  }

  /** The stock. */
  interface Data {
    inventory: Array<Inventory>
  }

  interface Inventory {
    /** Units held for orders. */
    occupied_quantity?: number
    /** Units in all. */
    quantity?: number
    sku_code?: string
    warehouse_code?: string
  }
}
