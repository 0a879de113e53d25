/**
 * A shop's first goods with TikTok, in the first of TikTok's warehouses: of the SKUs whose seeds say so, of the SKUs that
 * the first orders take from there, and of every tenth made-up product.
 */
import type { Order, Product, Shop, Sku } from "../model.ts"
import type { ProductSeed } from "../options.ts"
import type { Random } from "../random.ts"
import { free, stockKey, type FulfilledByTikTok, type Goods } from "../state/fbt.ts"
import { unitsOf } from "../state/line-units.ts"
import { isFulfilledByTikTok } from "../state/order-kinds.ts"
import { isHeld } from "../state/orders.ts"

export const emptyFbt = (random: Random): FulfilledByTikTok => ({
  warehouses: [
    { id: random.id("7069"), name: "Sandbox FBT East", type: "FC", warehouse_id: random.id("7068") },
    { id: random.id("7069"), name: "Sandbox FBT West", type: "FC", warehouse_id: random.id("7068") },
  ],
  goods: new Map(),
  stock: new Map(),
  records: [],
  plans: new Map(),
  inbounds: new Map(),
  mcfOrders: new Map(),
})

const goodsOf = (random: Random, product: Product, sku: Sku): Goods => ({
  id: random.id("1731"),
  name: product.title,
  reference_code: sku.seller_sku,
  image_url: product.main_images[0]?.urls[0] ?? "",
  barcodes: [],
  sku_ids: [sku.id],
  is_hazmat: false,
  is_expiration_management: false,
  is_lot_control: false,
  weight: product.package_weight,
})

/** Units that the first orders hold back, by SKU. */
const heldUnits = (orders: Iterable<Order>): ReadonlyMap<string, number> => {
  const units = new Map<string, number>()
  for (const order of orders)
    for (const item of isFulfilledByTikTok(order) ? order.line_items : [])
      for (const { sku_id } of unitsOf(item)) units.set(sku_id, (units.get(sku_id) ?? 0) + (isHeld(item) ? 1 : 0))
  return units
}

const isMadeUpGoods = (seed: ProductSeed, index: number): boolean => index % 10 === 8 && Object.keys(seed).length === 0

/** `seeds` made the shop's products, in their order. */
export const seedFbt = (shop: Shop, random: Random, seeds: ReadonlyArray<ProductSeed>): void => {
  const [first] = shop.fbt.warehouses
  const held = heldUnits(shop.orders.values())
  for (const [i, product] of [...shop.products.values()].entries()) {
    for (const [j, sku] of product.skus.entries()) {
      const quantity = seeds[i]!.skus?.[j]?.fbt_quantity
      const reserved = held.get(sku.id)
      if (quantity === undefined && reserved === undefined && !(j === 0 && isMadeUpGoods(seeds[i]!, i))) continue
      const goods = goodsOf(random, product, sku)
      const unfulfillable = quantity === undefined ? random.integer(0, 2) : 0
      const stock = {
        total: (quantity ?? random.integer(20, 60)) + (reserved ?? 0),
        reserved: reserved ?? 0,
        unfulfillable,
      }
      shop.fbt.goods.set(goods.id, goods)
      shop.fbt.stock.set(stockKey(first!.id, goods.id), stock)
      sku.inventory.push({ warehouse_id: first!.warehouse_id, quantity: free(stock) })
    }
  }
}
