/**
 * Changes of stock, each with its event: sales, cancellations, and the seller's updates.
 */
import { seconds } from "../clock.ts"
import type { LineItem, Order, Product, Shop, Sku } from "../model.ts"
import { unitsOf } from "../state/line-units.ts"
import { ownerOf, type World } from "../world.ts"

export const available = (sku: Sku): number => sku.inventory.reduce((sum, stock) => sum + stock.quantity, 0)

const lowStock = 5

const statusOf = (quantity: number): string =>
  quantity === 0 ? "OUT_OF_STOCK" : quantity <= lowStock ? "LOW_STOCK" : "SUFFICIENT_STOCK"

/** Sets the units of a SKU in a warehouse. `source` says why, as the event does. */
export const setStock = (
  world: World,
  shop: Shop,
  product: Product,
  sku: Sku,
  warehouseId: string,
  quantity: number,
  source: string,
  at = seconds(world.clock.now()),
): void => {
  const before = available(sku)
  const stock = sku.inventory.find((entry) => entry.warehouse_id === warehouseId)
  if (stock === undefined) sku.inventory.push({ warehouse_id: warehouseId, quantity })
  else stock.quantity = quantity
  const after = available(sku)
  if (before === after) return
  const committed = shop.committed.get(sku.id) ?? 0
  const occurred = new Date(at * 1000).toISOString()
  const account = ownerOf(world, shop)
  world.emit(
    account === undefined ? { shop } : { shop, account },
    "INVENTORY_CHANGED",
    {
      event_id: world.random.id("76"),
      occurred_at: occurred,
      seller_id: shop.id,
      product_id: product.id,
      sku_id: sku.id,
      change_detail: [
        {
          total_quantity_delta: after - before,
          available_quantity_delta: after - before,
          committed_quantity_delta: 0,
          in_shop_quantity_delta: after - before,
          campaign_locked_quantity_delta: 0,
          creator_locked_quantity_delta: 0,
          idempotency_key: world.random.text(24),
          occurred_at: occurred,
          trigger_source: source,
        },
      ],
      quantity_snapshot_after_change: {
        total_quantity: after + committed,
        total_available_quantity: after,
        total_committed_quantity: committed,
        in_shop_quantity: after,
        campaign_locked_quantity: 0,
        creator_locked_quantity: 0,
      },
    },
    at,
  )
  if (statusOf(before) === statusOf(after)) return
  world.emit(
    { shop },
    "INVENTORY_STATUS_CHANGE",
    {
      product_id: product.id,
      sku_id: sku.id,
      trigger_reason: { alert_type: "REALTIME", low_stock_threshold: lowStock },
      current_inventory_status: statusOf(after),
      inventory_distribution: {
        total_quantity: after + committed,
        available_quantity: after,
        creator_reserved_quantity: 0,
        campaign_reserved_quantity: 0,
        committed_quantity: committed,
      },
      update_time: at,
    },
    at,
  )
}

const quantityAt = (sku: Sku, warehouseId: string): number =>
  sku.inventory.find((entry) => entry.warehouse_id === warehouseId)?.quantity ?? 0

/** Takes one unit out of the warehouse. */
export const sell = (world: World, shop: Shop, product: Product, sku: Sku, warehouseId: string, at: number): void =>
  setStock(world, shop, product, sku, warehouseId, quantityAt(sku, warehouseId) - 1, "order_placed", at)

/** Puts the units of a line back to where they were taken from. A product that is gone takes nothing back. */
export const restock = (world: World, shop: Shop, order: Order, item: LineItem, at: number): void => {
  for (const unit of unitsOf(item)) {
    const product = shop.products.get(unit.product_id)
    const sku = product?.skus.find((candidate) => candidate.id === unit.sku_id)
    if (product === undefined || sku === undefined) continue
    const quantity = quantityAt(sku, order.warehouse_id) + 1
    setStock(world, shop, product, sku, order.warehouse_id, quantity, "order_cancelled", at)
  }
}
