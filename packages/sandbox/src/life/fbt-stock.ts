/**
 * The units of goods in TikTok's warehouses. Every change emits an event for each SKU that is sold from the goods, and sets
 * the SKU's stock in its product. A change of the units in the warehouse also makes a record.
 */
import { pushBounded } from "../bounded.ts"
import type { Shop } from "../model.ts"
import { free, stockAt, stockKey, type Goods, type GoodsStock, type StockRecord } from "../state/fbt.ts"
import { productOfSku } from "../state/products.ts"
import { ownerOf, type World } from "../world.ts"
import { setStock as setProductStock, type StockSource } from "./stock.ts"

const mostRecords = 10_000

/** The product offers the units that TikTok's warehouse can still send. */
const offer = (
  world: World,
  shop: Shop,
  warehouseId: string,
  goodsId: string,
  skuId: string,
  source: StockSource,
  at: number,
) => {
  const found = productOfSku(shop, skuId)
  const warehouse = shop.fbt.warehouses.find(({ id }) => id === warehouseId)!
  if (found === undefined) return
  const [product, sku] = found
  const units = free(stockAt(shop.fbt, warehouseId, goodsId))
  setProductStock(world, shop, product, sku, warehouse.warehouse_id, units, source, at)
}

/** From now on the SKU is sold from the goods: its product offers their units. */
export const tieSku = (world: World, shop: Shop, goods: Goods, skuId: string, at: number): void => {
  goods.sku_ids.push(skuId)
  for (const { id } of shop.fbt.warehouses)
    if (shop.fbt.stock.has(stockKey(id, goods.id))) offer(world, shop, id, goods.id, skuId, "manual_adjustment", at)
}

export const untieSku = (world: World, shop: Shop, goods: Goods, skuId: string, at: number): void => {
  goods.sku_ids = goods.sku_ids.filter((id) => id !== skuId)
  const found = productOfSku(shop, skuId)
  if (found === undefined) return
  const [product, sku] = found
  for (const { warehouse_id } of shop.fbt.warehouses) {
    if (!sku.inventory.some((stock) => stock.warehouse_id === warehouse_id)) continue
    setProductStock(world, shop, product, sku, warehouse_id, 0, "manual_adjustment", at)
    sku.inventory = sku.inventory.filter((stock) => stock.warehouse_id !== warehouse_id)
  }
}

const setStock = (
  world: World,
  shop: Shop,
  warehouseId: string,
  goodsId: string,
  stock: GoodsStock,
  source: StockSource,
  at: number,
): void => {
  shop.fbt.stock.set(stockKey(warehouseId, goodsId), stock)
  const account = ownerOf(world, shop)
  const skuIds = shop.fbt.goods.get(goodsId)?.sku_ids ?? []
  for (const skuId of skuIds) offer(world, shop, warehouseId, goodsId, skuId, source, at)
  for (const sku_id of skuIds)
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

/** Reserves units for an order, or releases them if `quantity` is negative. */
export const reserveUnits = (
  world: World,
  shop: Shop,
  warehouseId: string,
  goodsId: string,
  quantity: number,
  at: number,
): void => {
  const stock = stockAt(shop.fbt, warehouseId, goodsId)
  const source = quantity < 0 ? "order_canceled" : "order_created"
  setStock(world, shop, warehouseId, goodsId, { ...stock, reserved: stock.reserved + quantity }, source, at)
}

/** Adds units to the warehouse, or removes them if `quantity` is negative. */
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
  // Units that are removed were reserved before.
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
  setStock(world, shop, warehouseId, goodsId, { ...stock, total, reserved }, "manual_adjustment", at)
}
