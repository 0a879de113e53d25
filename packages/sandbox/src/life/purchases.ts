/**
 * A buyer's purchase: the order is made and takes its units from the stock. Nothing is taken if something is not in stock.
 */
import type { Order, Product, Shop, Sku } from "../model.ts"
import type { OrderSeed } from "../options.ts"
import { makeOrder, openMarket } from "../seed/orders.ts"
import { unitsOf } from "../state/line-units.ts"
import { addOrder } from "../state/orders.ts"
import { statusesOf } from "../state/order-kinds.ts"
import type { World } from "../world.ts"
import { emitOrderStatus, scheduleOrder } from "./orders.ts"
import { sell } from "./stock.ts"

const requireOnSale = (shop: Shop, sellerSku: string): void => {
  for (const product of shop.products.values())
    if (product.status === "ACTIVATE" && product.skus.some(({ seller_sku }) => seller_sku === sellerSku)) return
  throw new Error(`sandbox: no product on sale has the seller SKU '${sellerSku}'.`)
}

/** A SKU of which a purchase takes units, and the warehouse that has some. */
interface Taken {
  readonly product: Product
  readonly sku: Sku
  readonly warehouse: string
  units: number
}

const takenBy = (shop: Shop, order: Order): ReadonlyArray<Taken> => {
  const taken = new Map<string, Taken>()
  for (const { product_id, sku_id } of order.line_items.flatMap(unitsOf)) {
    const known = taken.get(sku_id)
    if (known !== undefined) {
      known.units++
      continue
    }
    const product = shop.products.get(product_id)!
    const sku = product.skus.find(({ id }) => id === sku_id)!
    const stock = sku.inventory.find(({ quantity }) => quantity > 0)
    if (stock === undefined)
      throw new Error(`sandbox: seller SKU '${sku.seller_sku}' is out of stock. Restock it first.`)
    taken.set(sku_id, { product, sku, warehouse: stock.warehouse_id, units: 1 })
  }
  for (const { sku, units, warehouse } of taken.values())
    if (units > sku.inventory.find(({ warehouse_id }) => warehouse_id === warehouse)!.quantity)
      throw new Error(`sandbox: seller SKU '${sku.seller_sku}' has fewer units than are bought. Restock it first.`)
  return [...taken.values()]
}

export type Wish = Pick<OrderSeed, "kind" | "buyer" | "combines"> & { readonly seller_skus: ReadonlyArray<string> }

export const purchase = (world: World, shop: Shop, wish: Wish, at: number): Order => {
  for (const sellerSku of [...wish.seller_skus, ...(wish.combines ?? [])]) requireOnSale(shop, sellerSku)
  const seed: OrderSeed = { ...wish, status: statusesOf(wish.kind)[0]!, age: "0 seconds" }
  const order = makeOrder(shop, world.random, at * 1000, seed, 0, openMarket(shop, 0))
  const taken = takenBy(shop, order)
  order.warehouse_id = taken[0]!.warehouse
  addOrder(shop, order)
  for (const { product, sku, units, warehouse } of taken)
    for (let unit = 0; unit < units; unit++) sell(world, shop, product, sku, warehouse, at)
  emitOrderStatus(world, shop, order, at)
  scheduleOrder(world.timeline, shop, order, at)
  return order
}
