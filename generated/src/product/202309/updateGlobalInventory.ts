// Generated from spec/paths/product/202309/global_products_global_product_id_inventory_update.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Sets the stock of a global product's SKUs.
 *
 * `POST /product/202309/global_products/{global_product_id}/inventory/update` · seller · takes no shop · scope
 * `seller.global_product.write` · may be repeated: a second call changes nothing more
 *
 * Codes to handle: `ConflictError` 12019113, 12052145, 12052146, 12052447, 12052531, 12052533; `NotFoundError`
 * 12019150, 12052048, 12052260, 12052530, 12052556; `PermissionError` 12019114, 12052094, 12052142, 12052700.
 */
export const updateGlobalInventory: Operation<
  UpdateGlobalInventory.Input,
  UpdateGlobalInventory.Data,
  "shop",
  UpdateGlobalInventory.Code
> = {
  id: "product.202309.updateGlobalInventory",
  method: "POST",
  path: "/product/202309/global_products/{global_product_id}/inventory/update",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["global_skus"],
  nonEmpty: ["global_skus"],
  access: "seller",
  shopCipher: "forbidden",
  safety: "idempotent",
  scopes: ["seller.global_product.write"],
}

export declare namespace UpdateGlobalInventory {
  interface Input {
    global_product_id: string
    global_skus: ReadonlyArray<GlobalSku>
  }

  interface GlobalSku {
    id: string
    inventory: ReadonlyArray<Inventory>
  }

  interface Inventory {
    global_warehouse_id: string
    /** New number of units available in this warehouse, not a difference. At least 0. */
    quantity: number
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code =
    | 12019113
    | 12019114
    | 12019117
    | 12019150
    | 12052048
    | 12052055
    | 12052094
    | 12052142
    | 12052143
    | 12052145
    | 12052146
    | 12052260
    | 12052379
    | 12052447
    | 12052448
    | 12052530
    | 12052531
    | 12052533
    | 12052556
    | 12052700
    | 12052902
    | 36009003
}
