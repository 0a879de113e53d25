/**
 * The order of an approved sample: one unit, for free, ready to be shipped.
 */
import type { Order, Product, Shop, Sku } from "../model.ts"
import { addOrder } from "../state/orders.ts"
import { makeOrder, openMarket } from "../seed/orders.ts"
import { asSample } from "../seed/samples.ts"
import type { SampleApplication } from "../state/affiliate.ts"
import type { World } from "../world.ts"
import { makePackage } from "./packages.ts"
import { emitSampleStatus } from "./samples.ts"
import { sell } from "./stock.ts"

/** `warehouse` has the unit. */
export const approveSample = (
  world: World,
  shop: Shop,
  sample: SampleApplication,
  [product, sku, warehouse]: readonly [Product, Sku, string],
  at: number,
): void => {
  const seed = { status: "AWAITING_SHIPMENT", age: "0 seconds", seller_skus: [sku.seller_sku] } as const
  // Of this product: another one may have the same seller SKU.
  const market = { ...openMarket(shop, 0), products: [{ ...product, skus: [sku] }] }
  const bought = makeOrder(shop, world.random, at * 1000, seed, 0, market)
  const order: Order = { ...asSample(shop, bought), is_on_hold_order: false, warehouse_id: warehouse }
  sample.review = "APPROVE"
  sample.order_id = order.id
  addOrder(shop, order)
  sell(world, shop, product, sku, warehouse, at)
  makePackage(world.random, shop, order, order.line_items, at)
  world.emit(
    { shop },
    "ORDER_STATUS_CHANGE",
    { order_id: order.id, order_status: order.status, is_on_hold_order: order.is_on_hold_order, update_time: at },
    at,
  )
  emitSampleStatus(world, shop, sample, at)
}
