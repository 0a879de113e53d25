// Generated from spec/paths/logistics/202502/warehouses_warehouse_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { WarehouseDetailInput } from "../../schemas.ts"

/**
 * Replaces the data of a warehouse.
 *
 * `POST /logistics/202502/warehouses/{warehouse_id}` · seller (follows from its category) · for one shop · may be
 * repeated: a second call changes nothing more
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const updateWarehouse: Operation<UpdateWarehouse.Input, UpdateWarehouse.Data, "shop"> = {
  id: "logistics.202502.updateWarehouse",
  method: "POST",
  path: "/logistics/202502/warehouses/{warehouse_id}",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["warehouse"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  lists: ["error_list"],
  scopes: [],
}

export declare namespace UpdateWarehouse {
  interface Input {
    warehouse_id: string
    warehouse?: WarehouseDetailInput | undefined
  }

  /** What was refused. */
  interface Data {
    error_list?: Array<ErrorList>
  }

  interface ErrorList {
    /** Business code of this refusal. */
    code?: number
    message?: string
  }
}
