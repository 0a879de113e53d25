/**
 * The units of goods in TikTok's warehouses. Every change emits an event for each SKU that is sold from the goods; a change
 * of what lies in the warehouse leaves a record, too.
 */
import { pushBounded } from "../bounded.ts"
import type { Shop } from "../model.ts"
import { free, stockAt, stockKey, type GoodsStock, type StockRecord } from "../state/fbt.ts"
import { ownerOf, type World } from "../world.ts"

const mostRecords = 10_000

const setStock = (
  world: World,
  shop: Shop,
  warehouseId: string,
  goodsId: string,
  stock: GoodsStock,
  at: number,
): void => {
  shop.fbt.stock.set(stockKey(warehouseId, goodsId), stock)
  const account = ownerOf(world, shop)
  for (const sku_id of shop.fbt.goods.get(goodsId)?.sku_ids ?? [])
    world.emit(
      account === undefined ? { shop } : { shop, account },
      "FBT_INVENTORY_UPDATE",
      {
        goods_id: goodsId,
        sku_id,
        fbt_warehouse_inventory: [
          {
            fbt_warehouse_id: warehouseId,
            on_hand_detail: {
              total_quantity: stock.total,
              reserved_quantity: stock.reserved,
              available_quantity: free(stock),
            },
          },
        ],
        update_time: at,
      },
      at,
    )
}

/** Promises units to an order, or takes the promise back where `quantity` is negative. */
export const reserveUnits = (
  world: World,
  shop: Shop,
  warehouseId: string,
  goodsId: string,
  quantity: number,
  at: number,
): void => {
  const stock = stockAt(shop.fbt, warehouseId, goodsId)
  setStock(world, shop, warehouseId, goodsId, { ...stock, reserved: stock.reserved + quantity }, at)
}

/** Units arrive in the warehouse, or leave it where `quantity` is negative. */
export const moveUnits = (
  world: World,
  shop: Shop,
  warehouseId: string,
  goodsId: string,
  quantity: number,
  order: StockRecord["order"],
  at: number,
): void => {
  const stock = stockAt(shop.fbt, warehouseId, goodsId)
  // What leaves was promised before.
  const reserved = quantity < 0 ? stock.reserved + quantity : stock.reserved
  const total = stock.total + quantity
  pushBounded(
    shop.fbt.records,
    {
      goods_id: goodsId,
      fbt_warehouse_id: warehouseId,
      create_time: at,
      before: stock.total,
      after: total,
      order,
    },
    mostRecords,
  )
  setStock(world, shop, warehouseId, goodsId, { ...stock, total, reserved }, at)
}
