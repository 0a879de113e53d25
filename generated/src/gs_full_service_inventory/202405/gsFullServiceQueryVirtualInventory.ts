// Generated from spec/paths/gs_full_service_inventory/202405/beta_virtual_inventory_query.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads the virtual stock of SKUs.
 *
 * `POST /gs_full_service_inventory/202405/beta/virtual_inventory/query` · any token (no source says whose) · takes no
 * shop · reads, so it may be repeated
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const gsFullServiceQueryVirtualInventory: Operation<
  GsFullServiceQueryVirtualInventory.Input,
  GsFullServiceQueryVirtualInventory.Data,
  "shop"
> = {
  id: "gs_full_service_inventory.202405.gsFullServiceQueryVirtualInventory",
  method: "POST",
  path: "/gs_full_service_inventory/202405/beta/virtual_inventory/query",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["skus"],
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  list: "inventory",
  scopes: [],
}

export declare namespace GsFullServiceQueryVirtualInventory {
  interface Input {
    skus?: ReadonlyArray<string> | undefined
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
