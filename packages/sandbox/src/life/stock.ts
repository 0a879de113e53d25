/**
 * A change of a SKU's stock, with its events.
 */
import { seconds } from "../clock.ts"
import type { Product, Shop, Sku } from "../model.ts"
import { reservedOf } from "../state/fbt.ts"
import { ownerOf, type World } from "../world.ts"

export const available = (sku: Sku): number => sku.inventory.reduce((sum, stock) => sum + stock.quantity, 0)

/** Units that orders hold back, in the seller's warehouses and in TikTok's. */
export const committed = (shop: Shop, sku: Sku): number =>
  (shop.committed.get(sku.id) ?? 0) + reservedOf(shop.fbt, sku.id)

/** The reason for a change of stock, as in the event. */
export type StockSource = "order_created" | "order_canceled" | "manual_adjustment" | "api_sync"

const lowStock = 5

const statusOf = (quantity: number): string =>
  quantity === 0 ? "OUT_OF_STOCK" : quantity <= lowStock ? "LOW_STOCK" : "SUFFICIENT_STOCK"

/** Sets the units of a SKU in a warehouse. */
export const setStock = (
  world: World,
  shop: Shop,
  product: Product,
  sku: Sku,
  warehouseId: string,
  quantity: number,
  source: StockSource,
  at = seconds(world.clock.now()),
): void => {
  const before = available(sku)
  const stock = sku.inventory.find((entry) => entry.warehouse_id === warehouseId)
  if (stock === undefined) sku.inventory.push({ warehouse_id: warehouseId, quantity })
  else stock.quantity = quantity
  const after = available(sku)
  if (before === after) return
  const held = committed(shop, sku)
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
        total_quantity: after + held,
        total_available_quantity: after,
        total_committed_quantity: held,
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
        total_quantity: after + held,
        available_quantity: after,
        creator_reserved_quantity: 0,
        campaign_reserved_quantity: 0,
        committed_quantity: held,
      },
      update_time: at,
    },
    at,
  )
}
