/**
 * A buyer's purchase: the order is made and takes its units from the stock. Nothing is taken if something is not in stock.
 */
import type { Order, Product, Shop, Sku } from "../model.ts"
import type { OrderSeed } from "../options.ts"
import { makeOrder, openMarket } from "../seed/orders.ts"
import { unitsOf } from "../state/line-units.ts"
import { addOrder } from "../state/orders.ts"
import { statusesOf } from "../state/order-kinds.ts"
import { ownStock } from "../state/products.ts"
import type { World } from "../world.ts"
import { emitOrderStatus, scheduleOrder } from "./orders.ts"
import { sell } from "./order-stock.ts"
import { sendFrom } from "./platform-warehouse.ts"

const requireOnSale = (shop: Shop, sellerSku: string): void => {
  for (const product of shop.products.values())
    if (product.status === "ACTIVATE" && product.skus.some(({ seller_sku }) => seller_sku === sellerSku)) return
  throw new Error(`sandbox: no product on sale has the seller SKU '${sellerSku}'.`)
}

/** A SKU of which a purchase takes units. */
interface Taken {
  readonly product: Product
  readonly sku: Sku
  units: number
}

const takenBy = (shop: Shop, order: Order): ReadonlyArray<Taken> => {
  const taken = new Map<string, Taken>()
  for (const { product_id, sku_id } of order.line_items.flatMap(unitsOf)) {
    const known = taken.get(sku_id)
    if (known === undefined) {
      const product = shop.products.get(product_id)!
      taken.set(sku_id, { product, sku: product.skus.find(({ id }) => id === sku_id)!, units: 1 })
    } else known.units++
  }
  return [...taken.values()]
}

const hasUnits = ({ sku, units }: Taken, warehouseId: string): boolean =>
  sku.inventory.some(({ quantity, warehouse_id }) => warehouse_id === warehouseId && quantity >= units)

/** TikTok sends an order whose goods are all in one of its warehouses, unless the order's kind says who sends it. */
const fromPlatform = (shop: Shop, kind: OrderSeed["kind"], taken: ReadonlyArray<Taken>): string | undefined => {
  if (kind !== undefined && kind !== "fbt") return undefined
  const warehouse = shop.fbt.warehouses.find(({ warehouse_id }) => taken.every((one) => hasUnits(one, warehouse_id)))
  if (warehouse !== undefined || kind === undefined) return warehouse?.warehouse_id
  const names = taken.map(({ sku }) => `'${sku.seller_sku}'`).join(", ")
  throw new Error(
    `sandbox: no warehouse of TikTok has enough units of seller SKU ${names}. Send some there, or give the SKU an 'fbt_quantity' in option 'products'.`,
  )
}

/** The seller's first warehouse that has the SKU. */
const fromSeller = (shop: Shop, taken: Taken): string => {
  const { sku } = taken
  const stock = ownStock(shop, sku).find(({ quantity }) => quantity > 0)
  if (stock === undefined) throw new Error(`sandbox: seller SKU '${sku.seller_sku}' is out of stock. Restock it first.`)
  if (!hasUnits(taken, stock.warehouse_id))
    throw new Error(`sandbox: seller SKU '${sku.seller_sku}' has fewer units than are bought. Restock it first.`)
  return stock.warehouse_id
}

export type Wish = Pick<OrderSeed, "kind" | "buyer" | "combines"> & { readonly seller_skus: ReadonlyArray<string> }

export const purchase = (world: World, shop: Shop, wish: Wish, at: number): Order => {
  for (const sellerSku of [...wish.seller_skus, ...(wish.combines ?? [])]) requireOnSale(shop, sellerSku)
  const seed: OrderSeed = { ...wish, status: statusesOf(wish.kind)[0]!, age: "0 seconds" }
  const order = makeOrder(shop, world.random, at * 1000, seed, 0, openMarket(shop, 0))
  const taken = takenBy(shop, order)
  const platform = fromPlatform(shop, wish.kind, taken)
  const sold = taken.map((one) => ({ ...one, warehouse: platform ?? fromSeller(shop, one) }))
  sendFrom(shop, order, sold[0]!.warehouse)
  addOrder(shop, order)
  for (const { product, sku, units, warehouse } of sold)
    for (let unit = 0; unit < units; unit++) sell(world, shop, product, sku, warehouse, at)
  emitOrderStatus(world, shop, order, at)
  scheduleOrder(world.timeline, shop, order, at)
  return order
}
