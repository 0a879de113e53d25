// Generated from spec/paths/gs_full_service_inventory/202404/preview_virtual_inventory_update.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Sets the virtual stock of SKUs, preview form.
 *
 * `POST /gs_full_service_inventory/202404/preview/virtual_inventory/update` · any token (no source says whose) · takes
 * no shop · may be repeated: a second call changes nothing more
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const setGlobalSellingVirtualInventory: Operation<
  SetGlobalSellingVirtualInventory.Input,
  SetGlobalSellingVirtualInventory.Data,
  "shop"
> = {
  id: "gs_full_service_inventory.202404.setGlobalSellingVirtualInventory",
  method: "POST",
  path: "/gs_full_service_inventory/202404/preview/virtual_inventory/update",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["skus", "supplier_id"],
  access: "any",
  shopCipher: "forbidden",
  safety: "idempotent",
  lists: ["errors"],
  scopes: [],
}

export declare namespace SetGlobalSellingVirtualInventory {
  interface Input {
    skus?: ReadonlyArray<Sku> | undefined
    supplier_id?: string | undefined
  }

  interface Sku {
    code?: string | undefined
    /** New virtual stock, not a difference. */
    quantity?: number | undefined
    warehouse_code?: string | undefined
  }

  /** The SKUs that could not be updated. */
  interface Data {
    errors?: Array<Error>
  }

  interface Error {
    /** Business code of this refusal. */
    code?: string
    message?: string
    sku_code?: string
    warehouse_code?: string
  }
}
