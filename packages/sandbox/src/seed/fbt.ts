/**
 * A shop's first goods with TikTok: those of its first two products, some units of each in the first warehouse.
 */
import type { Product, Shop, Sku } from "../model.ts"
import type { Random } from "../random.ts"
import { stockKey, type FulfilledByTikTok, type Goods } from "../state/fbt.ts"

export const emptyFbt = (random: Random): FulfilledByTikTok => ({
  warehouses: [
    { id: random.id("7069"), name: "Sandbox FBT East", type: "FC" },
    { id: random.id("7069"), name: "Sandbox FBT West", type: "FC" },
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

export const seedFbt = (shop: Shop, random: Random): void => {
  const { goods, stock, warehouses } = shop.fbt
  for (const product of [...shop.products.values()].slice(0, 2)) {
    const made = goodsOf(random, product, product.skus[0]!)
    goods.set(made.id, made)
    stock.set(stockKey(warehouses[0]!.id, made.id), {
      total: random.integer(20, 60),
      reserved: 0,
      unfulfillable: random.integer(0, 2),
    })
  }
}
