// Generated from spec/paths/logistics/202502/warehouses.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { WarehouseDetailInput } from "../../schemas.ts"

/**
 * Creates a warehouse to ship from, or to take returns.
 *
 * `POST /logistics/202502/warehouses` · seller (follows from its category) · for one shop · not repeated once it may
 * have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const createWarehouse: Operation<CreateWarehouse.Input, CreateWarehouse.Data, "shop"> = {
  id: "logistics.202502.createWarehouse",
  method: "POST",
  path: "/logistics/202502/warehouses",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["warehouse"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: [],
}

export declare namespace CreateWarehouse {
  interface Input {
    warehouse?: WarehouseDetailInput | undefined
  }

  /** The id of the warehouse. */
  interface Data {
    error_list?: Array<ErrorList>
    warehouse_id?: string
  }

  interface ErrorList {
    /** Business code of this refusal. */
    code?: number
    message?: string
  }
}
