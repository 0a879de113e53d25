/**
 * A SKU among the products of a shop, and the part of its stock that is with the seller.
 */
import type { Product, Shop, Sku } from "../model.ts"
import { platformWarehouse } from "./fbt.ts"

export const productOfSku = (shop: Shop, skuId: string): readonly [Product, Sku] | undefined => {
  for (const product of shop.products.values()) {
    const sku = product.skus.find(({ id }) => id === skuId)
    if (sku !== undefined) return [product, sku]
  }
  return undefined
}

/** The stock in the seller's warehouses, which the seller changes. */
export const ownStock = (shop: Shop, sku: Sku): Sku["inventory"] =>
  sku.inventory.filter(({ warehouse_id }) => platformWarehouse(shop.fbt, warehouse_id) === undefined)
