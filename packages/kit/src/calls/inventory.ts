/** The kit's calls for stock: `getInventory` and `updateInventory`, over Inventory Search and Update Inventory. */
import type { InventorySearch, UpdateInventory } from "@tiktok-shop-kit/api/product"
import type { CallOptions } from "@tiktok-shop-kit/client"
import { type CallError, NotFoundError, type ValidationError } from "@tiktok-shop-kit/errors"
import type { Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import type { Caller } from "./caller.ts"
import { checked, id, inputOf, invalid, requireOptions, wholeNumber } from "./check.ts"
import { getProduct, inventorySearch, updateInventory as writeInventory } from "./product-shapes.ts"
import { requireAsked } from "./require-asked.ts"

export interface SkuStock {
  readonly skuId: string
  readonly sellerSku: string | undefined
  /** Units that can be sold now, over all warehouses. */
  readonly availableQuantity: number
  /** Units that open orders have reserved, and that cannot be ordered, over all warehouses. */
  readonly reservedQuantity: number
  readonly warehouses: ReadonlyArray<{
    readonly warehouseId: string | undefined
    readonly availableQuantity: number
    readonly reservedQuantity: number
  }>
}

export interface Inventory {
  readonly productId: string
  /** Units that can be ordered now, over all SKUs and warehouses. */
  readonly availableQuantity: number
  /** Units that open orders have reserved, and that cannot be ordered, over all SKUs and warehouses. */
  readonly reservedQuantity: number
  readonly skus: ReadonlyArray<SkuStock>
  /** What the platform sent. */
  readonly raw: InventorySearch.Inventory
}

/** Reads the stock of one product. */
export const getInventory = (
  caller: Caller,
  productId: string,
  options?: CallOptions,
): Effect.Effect<Inventory, CallError> =>
  checked(
    () => id("getInventory", "productId", productId),
    (product) =>
      caller.call(inventorySearch, { product_ids: [product] }, options).pipe(
        Effect.flatMap(({ inventory }) =>
          requireAsked(inventorySearch, [product], inventory, ({ product_id }) => product_id),
        ),
        Effect.flatMap(([raw]) =>
          raw === undefined
            ? Effect.fail(
                new NotFoundError({
                  message: `getInventory: this shop has no product ${product}.`,
                  outcome: "refused",
                }),
              )
            : Effect.succeed(toInventory(product, raw)),
        ),
      ),
  )

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, number) => total + number, 0)

const toInventory = (productId: string, raw: InventorySearch.Inventory): Inventory => {
  const skus = (raw.skus ?? []).map((sku): SkuStock => {
    const warehouses = (sku.warehouse_inventory ?? []).map((held) => ({
      warehouseId: held.warehouse_id,
      availableQuantity: held.available_quantity ?? 0,
      reservedQuantity: held.committed_quantity ?? 0,
    }))
    return {
      skuId: sku.id,
      sellerSku: sku.seller_sku,
      availableQuantity:
        sku.total_available_quantity ?? sum(warehouses.map(({ availableQuantity }) => availableQuantity)),
      reservedQuantity: sku.total_committed_quantity ?? sum(warehouses.map(({ reservedQuantity }) => reservedQuantity)),
      warehouses,
    }
  })
  return {
    productId,
    availableQuantity: sum(skus.map(({ availableQuantity }) => availableQuantity)),
    reservedQuantity: sum(skus.map(({ reservedQuantity }) => reservedQuantity)),
    skus,
    raw,
  }
}

export interface UpdateInventoryInput {
  readonly productId: string
  /**
   * The new number of units available to sell, not a difference. Units of open orders are subtracted already, so do not pass
   * the number of units on the shelf. TikTok states 1 to 99,999 for a listing. Sources disagree on whether it takes 0, so the
   * client sends 0 unchanged.
   */
  readonly quantity: number
  /** Optional if the product has one SKU. */
  readonly skuId?: string | undefined
  /** Optional if the shop has one warehouse. */
  readonly warehouseId?: string | undefined
}

export interface InventoryUpdate {
  readonly productId: string
  readonly skuId: string
  readonly quantity: number
  /** What the platform sent. */
  readonly raw: UpdateInventory.Data
}

const updateInventoryNames: Names<UpdateInventoryInput> = { productId: 1, quantity: 1, skuId: 1, warehouseId: 1 }

/**
 * Sets the stock of one SKU. The platform reports a refused SKU inside a successful answer; this call then fails with a
 * PartialError. Without `skuId` the product must have one SKU; otherwise a ValidationError lists them. For a SKU in several
 * warehouses TikTok wants all of them in one request: call the operation `updateInventory` with the quantity of each.
 */
export const updateInventory = (
  caller: Caller,
  input: UpdateInventoryInput,
  options?: CallOptions,
): Effect.Effect<InventoryUpdate, CallError> =>
  checked(
    () => {
      const call = "updateInventory"
      requireOptions(call, options)
      const { productId, quantity, skuId, warehouseId } = inputOf(call, input, updateInventoryNames)
      return {
        productId: id(call, "productId", productId),
        quantity: wholeNumber(call, "quantity", quantity, { min: 0 }),
        skuId: skuId === undefined ? undefined : id(call, "skuId", skuId),
        warehouse_id: warehouseId === undefined ? undefined : id(call, "warehouseId", warehouseId),
      }
    },
    ({ productId, quantity, skuId, warehouse_id }) =>
      Effect.flatMap(skuId === undefined ? onlySku(caller, productId, options) : Effect.succeed(skuId), (sku) =>
        Effect.map(
          caller.call(
            writeInventory,
            {
              product_id: productId,
              skus: [{ id: sku, inventory: [{ quantity, warehouse_id }] }],
            },
            { ...options, partial: "fail" },
          ),
          (raw) => ({ productId, skuId: sku, quantity, raw }),
        ),
      ),
  )

const onlySku = (
  caller: Caller,
  productId: string,
  options: CallOptions | undefined,
): Effect.Effect<string, CallError | ValidationError> =>
  Effect.flatMap(caller.call(getProduct, { product_id: productId }, options), ({ skus }) => {
    const [only, ...others] = (skus ?? []).map((sku) => sku.id)
    if (only !== undefined && others.length === 0) return Effect.succeed(only)
    const known = [only, ...others].join(", ")
    return Effect.fail(
      invalid(
        "updateInventory",
        "skuId",
        only === undefined
          ? `is needed: product ${productId} shows no SKU.`
          : `is needed: product ${productId} has ${others.length + 1} SKUs: ${known}.`,
      ),
    )
  })
