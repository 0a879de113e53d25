/**
 * Stock per SKU and warehouse. An update sets absolute quantities and may fail for some SKUs only: the answer is then
 * code 0 with `data.errors[]`, and what could be done is done.
 */
import { handler, shopOf, type Call } from "../../handler.ts"
import { setStock } from "../../life/stock.ts"
import type { Product, Shop, Sku } from "../../model.ts"
import { invalid, Refusal } from "../../refusal.ts"
import { liveProduct } from "./search.ts"

interface Change {
  /** Without it, the shop's first warehouse. */
  readonly warehouse_id?: string
  readonly quantity: number
}

interface Update {
  readonly skus: ReadonlyArray<{ readonly id: string; readonly inventory: ReadonlyArray<Change> }>
}

/** Sets what it can, and answers the warehouses that the shop does not have. */
const setAll = (
  { now, world }: Call,
  shop: Shop,
  product: Product,
  sku: Sku,
  changes: ReadonlyArray<Change>,
): ReadonlyArray<string> => {
  const unknown = []
  for (const { warehouse_id = shop.warehouses[0]!, quantity } of changes) {
    if (!shop.warehouses.includes(warehouse_id)) {
      unknown.push(warehouse_id)
      continue
    }
    setStock(world, shop, product, sku, warehouse_id, quantity, "seller_update", now)
  }
  return unknown
}

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
  if (call.body.skus.length === 0) throw invalid("skus", "it must not be empty")
  const errors = []
  for (const { id: skuId, inventory } of call.body.skus) {
    const sku = product.skus.find((candidate) => candidate.id === skuId)
    if (sku === undefined) {
      errors.push(failure(12052556, "The sku id is not one of this product", skuId))
      continue
    }
    const unknown = setAll(call, shop, product, sku, inventory)
    if (unknown.length > 0) errors.push(failure(12052097, "The warehouse does not exist", skuId, unknown))
    if (unknown.length < inventory.length) product.update_time = call.now
  }
  return { errors }
})

const skuInventory = (shop: Shop, sku: Sku) => {
  const available = sku.inventory.reduce((sum, stock) => sum + stock.quantity, 0)
  const held = shop.committed.get(sku.id) ?? 0
  return {
    id: sku.id,
    seller_sku: sku.seller_sku,
    total_available_quantity: available,
    total_committed_quantity: held,
    total_available_inventory_distribution: {
      in_shop_inventory: { quantity: available },
      campaign_inventory: [],
      creator_inventory: [],
    },
    // Orders are sent from the first warehouse that has the SKU.
    warehouse_inventory: sku.inventory.map((stock, i) => ({
      warehouse_id: stock.warehouse_id,
      available_quantity: stock.quantity,
      committed_quantity: i === 0 ? held : 0,
    })),
  }
}

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
