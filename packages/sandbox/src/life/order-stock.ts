/**
 * The stock behind an order: its units are taken when it is placed, put back when it is cancelled, and gone when the
 * carrier collects them. TikTok's warehouses reserve units first, and remove them when the parcel is collected.
 */
import type { LineItem, Order, Product, Shop, Sku } from "../model.ts"
import { goodsOfSku, platformWarehouse } from "../state/fbt.ts"
import { unitsOf } from "../state/line-units.ts"
import type { World } from "../world.ts"
import { moveUnits, reserveUnits } from "./fbt-stock.ts"
import { setStock } from "./stock.ts"

const quantityAt = (sku: Sku, warehouseId: string): number =>
  sku.inventory.find((entry) => entry.warehouse_id === warehouseId)?.quantity ?? 0

/** The goods of a SKU, and the warehouse of TikTok that has them; undefined for a warehouse of the seller. */
const goodsIn = (shop: Shop, warehouseId: string, skuId: string) => {
  const warehouse = platformWarehouse(shop.fbt, warehouseId)
  return warehouse === undefined ? undefined : ([warehouse.id, goodsOfSku(shop.fbt, skuId)?.id] as const)
}

/** Takes one unit out of the stock of the warehouse. */
export const sell = (world: World, shop: Shop, product: Product, sku: Sku, warehouseId: string, at: number): void => {
  const goods = goodsIn(shop, warehouseId, sku.id)
  if (goods === undefined)
    setStock(world, shop, product, sku, warehouseId, quantityAt(sku, warehouseId) - 1, "order_created", at)
  else if (goods[1] !== undefined) reserveUnits(world, shop, goods[0], goods[1], 1, at)
}

/** If the product no longer exists, nothing is put back. */
const restock = (world: World, shop: Shop, { warehouse_id }: Order, skuId: string, productId: string, at: number) => {
  const product = shop.products.get(productId)
  const sku = product?.skus.find(({ id }) => id === skuId)
  if (product === undefined || sku === undefined) return
  setStock(world, shop, product, sku, warehouse_id, quantityAt(sku, warehouse_id) + 1, "order_canceled", at)
}

/** The units of a line were not collected: they can be sold again. */
export const putBack = (world: World, shop: Shop, order: Order, item: LineItem, at: number): void => {
  for (const { product_id, sku_id } of unitsOf(item)) {
    const goods = goodsIn(shop, order.warehouse_id, sku_id)
    if (goods === undefined) restock(world, shop, order, sku_id, product_id, at)
    else if (goods[1] !== undefined) reserveUnits(world, shop, goods[0], goods[1], -1, at)
  }
}

/** The units of a line are with the carrier. */
export const leaveWarehouse = (world: World, shop: Shop, order: Order, item: LineItem, at: number): void => {
  for (const { sku_id } of unitsOf(item)) {
    const goods = goodsIn(shop, order.warehouse_id, sku_id)
    if (goods?.[1] !== undefined)
      moveUnits(world, shop, goods[0], goods[1], -1, { id: order.id, type: "CONSIGN_ORDER" }, at)
  }
}

/** The carrier collected the units of a line, and brought them back. */
export const comeBack = (world: World, shop: Shop, order: Order, item: LineItem, at: number): void => {
  for (const { product_id, sku_id } of unitsOf(item)) {
    const goods = goodsIn(shop, order.warehouse_id, sku_id)
    if (goods === undefined) restock(world, shop, order, sku_id, product_id, at)
    else if (goods[1] !== undefined)
      moveUnits(world, shop, goods[0], goods[1], 1, { id: order.id, type: "FAILED_DELIVERY" }, at)
  }
}
