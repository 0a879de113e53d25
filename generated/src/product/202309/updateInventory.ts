// Generated from spec/paths/product/202309/products_product_id_inventory_update.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Sets the stock of a product's SKUs, per warehouse, to absolute quantities.
 *
 * `POST /product/202309/products/{product_id}/inventory/update` · seller · with or without a shop · scope
 * `seller.product.write` · may be repeated: a second call changes nothing more
 *
 * Codes to handle: `ConflictError` 12052037, 12052141, 12052308, 12052371, 12052393, 12052531, 12052533, 12052850,
 * 12052901, 12052921; `LimitError` 12052050; `NotFoundError` 12052032, 12052048, 12052097, 12052260, 12052530,
 * 12052556, 12052704; `PermissionError` 12052094, 12052700, 12052849.
 */
export const updateInventory: Operation<UpdateInventory.Input, UpdateInventory.Data, "shop", UpdateInventory.Code> = {
  id: "product.202309.updateInventory",
  method: "POST",
  path: "/product/202309/products/{product_id}/inventory/update",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["skus"],
  nonEmpty: ["skus"],
  access: "seller",
  shopCipher: "optional",
  safety: "idempotent",
  lists: ["errors"],
  scopes: ["seller.product.write"],
}

export declare namespace UpdateInventory {
  interface Input {
    /** As the listing search and the create call return it. */
    product_id: string
    skus: ReadonlyArray<Sku>
  }

  interface Sku {
    id: string
    /** Every warehouse that holds the SKU, each with its quantity; none may be left out. */
    inventory: ReadonlyArray<Inventory>
  }

  interface Inventory {
    /**
     * Units that become `quantity` once the stock is sold out, and ship after `handling_time`. Not for pre-order,
     * made-to-order and custom products.
     */
    backorder_quantity?: number | undefined
    /** Working days until a backorder ships; the same in every warehouse of a SKU. */
    handling_time?: number | undefined
    /**
     * New number of units available to sell, not a difference and not what is on the shelves: units of open orders are
     * already taken off, so a count of the shelves oversells. Whether 0 is taken is disputed. 0 to 99,999.
     */
    quantity: number
    /** The warehouse; left out by shops with one only. */
    warehouse_id?: string | undefined
  }

  /** The SKUs and warehouses that could not be updated. */
  interface Data {
    errors?: Array<Error>
  }

  interface Error {
    /** Business code of this refusal. */
    code?: number
    detail?: Detail
    message?: string
  }

  interface Detail {
    extra_errors?: Array<ExtraError>
    sku_id?: string
  }

  interface ExtraError {
    /** Business code of this refusal. */
    code?: number
    message?: string
    warehouse_id?: string
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 12019022
    | 12019024
    | 12019028
    | 12052031
    | 12052032
    | 12052036
    | 12052037
    | 12052048
    | 12052050
    | 12052055
    | 12052094
    | 12052096
    | 12052097
    | 12052115
    | 12052141
    | 12052160
    | 12052207
    | 12052260
    | 12052308
    | 12052364
    | 12052371
    | 12052393
    | 12052403
    | 12052465
    | 12052486
    | 12052530
    | 12052531
    | 12052532
    | 12052533
    | 12052535
    | 12052553
    | 12052556
    | 12052700
    | 12052703
    | 12052704
    | 12052849
    | 12052850
    | 12052901
    | 12052902
    | 12052921
    | 12052990
    | 36009003
}
