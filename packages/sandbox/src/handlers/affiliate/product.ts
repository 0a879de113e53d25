/**
 * A product in the form of the operations for creators.
 */
import { available } from "../../life/stock.ts"
import { amount, minorUnits } from "../../money.ts"
import type { Product, Shop } from "../../model.ts"
import { invalid } from "../../refusal.ts"

/** Hundredths of a percent; the platform takes 1 to 80 %. */
export const checkRate = (rate: number, at: string): void => {
  if (rate < 100 || rate > 8_000) throw invalid(at, "it must be from 100 to 8000, hundredths of a percent")
}

/** A product that a shop can offer to creators. */
export const offerable = (shop: Shop, id: string): Product | undefined => {
  const product = shop.products.get(id)
  return product?.status === "ACTIVATE" ? product : undefined
}

const listingStatus: Readonly<Record<string, string>> = {
  SELLER_DEACTIVATED: "SELLER_DEACTIVATE",
  PLATFORM_DEACTIVATED: "PLATFORM_DEACTIVATE",
  DELETED: "DELETE",
}

/** If the product is gone, its id. */
export interface OfferedProduct {
  readonly id: string
  readonly status: string
  readonly title?: string
  readonly inventory?: number
  readonly main_image_url?: string
  readonly original_price?: {
    readonly currency: string
    readonly minimum_amount: string
    readonly maximum_amount: string
  }
}

export const productOnWire = (shop: Shop, id: string): OfferedProduct => {
  const product = shop.products.get(id)
  if (product === undefined) return { id, status: "DELETE" }
  const prices = product.skus.map(({ price }) => minorUnits(price.sale_price, shop.currency))
  const inventory = product.skus.reduce((sum, sku) => sum + available(sku), 0)
  const onSale = inventory > 0 ? "LIVE" : "OUT_OF_STOCK"
  return {
    id,
    title: product.title,
    inventory,
    main_image_url: product.main_images[0]?.urls[0] ?? "",
    status: product.status === "ACTIVATE" ? onSale : (listingStatus[product.status] ?? "OTHER"),
    original_price: {
      currency: shop.currency,
      minimum_amount: amount(Math.min(...prices), shop.currency),
      maximum_amount: amount(Math.max(...prices), shop.currency),
    },
  }
}
