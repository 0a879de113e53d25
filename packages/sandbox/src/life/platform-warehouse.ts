/**
 * TikTok's own warehouse, which packs and ships the orders that TikTok fulfils. The seller does not ship these.
 */
import type { Order, Shop } from "../model.ts"
import type { Package } from "../state/fulfillment.ts"
import { platformWarehouse } from "../state/fbt.ts"
import { fieldsOf, isFulfilledByTikTok } from "../state/order-kinds.ts"
import type { Timeline } from "../timeline.ts"
import { dispatch } from "./times.ts"

/** Names the warehouse that sends the order. If the warehouse is TikTok's, TikTok fulfils the order. */
export const sendFrom = (shop: Shop, order: Order, warehouseId: string): void => {
  order.warehouse_id = warehouseId
  if (platformWarehouse(shop.fbt, warehouseId) !== undefined) Object.assign(order, fieldsOf("fbt"))
}

export const scheduleDispatch = (timeline: Timeline, shop: Shop, order: Order, parcel: Package, at: number): void => {
  if (isFulfilledByTikTok(order))
    timeline.add({ at: at + dispatch, kind: "package.dispatched", shopId: shop.id, id: parcel.id })
}
