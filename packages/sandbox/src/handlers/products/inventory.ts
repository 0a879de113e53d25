/**
 * Stock per SKU and warehouse. An update sets absolute quantities and may fail for some SKUs only: the answer is then code
 * 0 with `data.errors[]`, and the other SKUs are set.
 */
import { handler, shopOf, type Call } from "../../handler.ts"
import { available, committed, setStock } from "../../life/stock.ts"
import type { Shop, Sku, Stock } from "../../model.ts"
import { Refusal } from "../../refusal.ts"
import { goodsOfSku, platformWarehouse, stockAt } from "../../state/fbt.ts"
import { ownStock } from "../../state/products.ts"
import { noteQuantity } from "./listing.ts"
import { liveProduct } from "./search.ts"
import { added, leftOut, namedTwice, namedTwiceCode } from "./sku-warehouses.ts"
import { checkSkuIds } from "./variants.ts"

interface Change {
  /** Without it, the only warehouse of the SKU. */
  readonly warehouse_id?: string
  readonly quantity: number
}

interface Update {
  readonly skus: ReadonlyArray<{ readonly id: string; readonly inventory: ReadonlyArray<Change> }>
}

/** Why a SKU's stock cannot be set: the code, the message, and the warehouses in question. */
type Problem = readonly [code: number, message: string, warehouses: ReadonlyArray<string>]

const problemOf = (call: Call, shop: Shop, sku: Sku, changes: ReadonlyArray<Stock>): Problem | undefined => {
  const platform = changes.map(({ warehouse_id }) => warehouse_id).filter((id) => platformWarehouse(shop.fbt, id))
  if (platform.length > 0) return [12052144, "Only TikTok changes the stock in a platform warehouse", platform]
  const unknown = changes.map(({ warehouse_id }) => warehouse_id).filter((id) => !shop.warehouses.includes(id))
  if (unknown.length > 0) return [12052097, "The warehouse does not exist", unknown]
  const repeated = namedTwice(changes)
  if (repeated.length > 0) return [namedTwiceCode, "The warehouse is named twice", repeated]
  const missing = leftOut(shop, sku, changes)
  if (missing.length > 0) return [12052533, "The SKU is in several warehouses: name all of them", missing]
  const extra = added(call, sku, changes)
  return extra.length > 0 ? [12052533, "The SKU is not in this warehouse: name those that it is in", extra] : undefined
}

const onlyWarehouse = (shop: Shop, sku: Sku): string => ownStock(shop, sku)[0]?.warehouse_id ?? shop.warehouses[0]!

const failure = (code: number, message: string, skuId: string, warehouses: ReadonlyArray<string> = []) => ({
  code,
  message,
  detail: {
    sku_id: skuId,
    extra_errors: warehouses.map((warehouse_id) => ({ code, message, warehouse_id })),
  },
})

export const updateInventory = handler<unknown, Update>((call) => {
  const shop = shopOf(call)
  const id = call.path.product_id!
  const product = liveProduct(shop, id)
  if (product === undefined) throw new Refusal(12052032, `The product '${id}' does not exist in this shop`)
  checkSkuIds(call.body.skus)
  const errors = []
  for (const [i, { id: skuId, inventory }] of call.body.skus.entries()) {
    const sku = product.skus.find((candidate) => candidate.id === skuId)
    if (sku === undefined) {
      errors.push(failure(12052556, "The sku id is not one of this product", skuId))
      continue
    }
    const changes = inventory.map(({ quantity, warehouse_id = onlyWarehouse(shop, sku) }) => ({
      quantity,
      warehouse_id,
    }))
    const problem = problemOf(call, shop, sku, changes)
    if (problem !== undefined) {
      const [code, message, warehouses] = problem
      errors.push(failure(code, message, skuId, warehouses))
      continue
    }
    for (const [j, { quantity, warehouse_id }] of changes.entries()) {
      noteQuantity(call, quantity, `skus[${i}].inventory[${j}].quantity`)
      setStock(call.world, shop, product, sku, warehouse_id, quantity, "api_sync", call.now)
    }
    if (changes.length > 0) product.update_time = call.now
  }
  return { errors }
})

/** Orders are sent from the first of the seller's warehouses that has the SKU. */
const committedAt = (shop: Shop, sku: Sku, warehouseId: string): number => {
  const warehouse = platformWarehouse(shop.fbt, warehouseId)
  if (warehouse === undefined)
    return warehouseId === ownStock(shop, sku)[0]?.warehouse_id ? (shop.committed.get(sku.id) ?? 0) : 0
  const goods = goodsOfSku(shop.fbt, sku.id)
  return goods === undefined ? 0 : stockAt(shop.fbt, warehouse.id, goods.id).reserved
}

const skuInventory = (shop: Shop, sku: Sku) => ({
  id: sku.id,
  seller_sku: sku.seller_sku,
  total_available_quantity: available(sku),
  total_committed_quantity: committed(shop, sku),
  total_available_inventory_distribution: {
    in_shop_inventory: { quantity: available(sku) },
    campaign_inventory: [],
    creator_inventory: [],
  },
  warehouse_inventory: sku.inventory.map(({ quantity, warehouse_id }) => ({
    warehouse_id,
    available_quantity: quantity,
    committed_quantity: committedAt(shop, sku, warehouse_id),
  })),
})

interface Search {
  readonly product_ids?: ReadonlyArray<string>
  readonly sku_ids?: ReadonlyArray<string>
}

export const inventorySearch = handler<unknown, Search>((call) => {
  const shop = shopOf(call)
  const { product_ids: productIds = [], sku_ids: skuIds = [] } = call.body
  if (productIds.length === 0 && skuIds.length === 0)
    throw new Refusal(12019008, "Invalid 'product_ids': give product ids or sku ids")
  const inventory = [...shop.products.values()]
    .filter((product) => product.status !== "DELETED")
    .map((product) => ({
      product_id: product.id,
      skus: product.skus
        .filter((sku) => productIds.includes(product.id) || skuIds.includes(sku.id))
        .map((sku) => skuInventory(shop, sku)),
    }))
    .filter((entry) => entry.skus.length > 0)
  return { inventory }
})
