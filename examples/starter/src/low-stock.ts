import { searchProducts } from "@tiktok-shop-kit/api/product"
import type { TikTokShop } from "tiktok-shop-kit"

export interface LowStock {
  readonly title: string
  readonly sellerSku: string
  readonly quantity: number
}

/** The SKUs on sale of which fewer than `below` units are left, over all warehouses. */
export const lowStock = async (tiktok: TikTokShop, below: number): Promise<Array<LowStock>> => {
  const found: Array<LowStock> = []
  for await (const { title, skus = [] } of tiktok.items(searchProducts, { status: "ACTIVATE" })) {
    for (const { seller_sku: sellerSku = "", inventory = [] } of skus) {
      const quantity = inventory.reduce((sum, warehouse) => sum + (warehouse.quantity ?? 0), 0)
      if (quantity < below) found.push({ title: title ?? "", sellerSku, quantity })
    }
  }
  return found
}
