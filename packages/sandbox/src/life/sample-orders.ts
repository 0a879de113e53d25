/**
 * The order of an approved sample: one unit, for free, ready to be shipped.
 */
import type { Product, Shop, Sku } from "../model.ts"
import { addOrder } from "../state/orders.ts"
import { makeOrder, openMarket } from "../seed/orders.ts"
import type { SampleApplication } from "../state/affiliate.ts"
import type { World } from "../world.ts"
import { emitOrderStatus } from "./orders.ts"
import { makePackage } from "./packages.ts"
import { scheduleDispatch, sendFrom } from "./platform-warehouse.ts"
import { emitSampleStatus } from "./samples.ts"
import { sell } from "./order-stock.ts"

/** `warehouse` has the unit. */
export const approveSample = (
  world: World,
  shop: Shop,
  sample: SampleApplication,
  [product, sku, warehouse]: readonly [Product, Sku, string],
  at: number,
): void => {
  const seed = {
    kind: "sample",
    status: "AWAITING_SHIPMENT",
    age: "0 seconds",
    seller_skus: [sku.seller_sku],
  } as const
  // Of this product: another product may have the same seller SKU.
  const market = { ...openMarket(shop, 0), products: [{ ...product, skus: [sku] }] }
  const order = makeOrder(shop, world.random, at * 1000, seed, 0, market)
  sendFrom(shop, order, warehouse)
  sample.review = "APPROVE"
  sample.order_id = order.id
  addOrder(shop, order)
  sell(world, shop, product, sku, warehouse, at)
  const parcel = makePackage(world.random, shop, order, order.line_items, at)
  scheduleDispatch(world.timeline, shop, order, parcel, at)
  emitOrderStatus(world, shop, order, at)
  emitSampleStatus(world, shop, sample, at)
}
