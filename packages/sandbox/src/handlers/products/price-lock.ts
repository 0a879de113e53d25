/**
 * A running activity with a fixed price locks the price of its SKUs.
 */
import type { Call } from "../../handler.ts"
import { activitiesWith, activityStatus } from "../../life/activities.ts"
import type { Product, Shop, Sku } from "../../model.ts"
import { Refusal } from "../../refusal.ts"

const locking = ["FIXED_PRICE", "FLASHSALE"]

/** Refuses another price for a SKU whose price is locked. */
export const checkPriceLock = (
  { now }: Call,
  shop: Shop,
  product: Product,
  sku: Sku,
  price: Sku["price"],
  at: string,
): void => {
  if (price.sale_price === sku.price.sale_price) return
  const activity = activitiesWith(shop, product.id, sku.id).find(
    (candidate) => locking.includes(candidate.activity_type) && activityStatus(candidate, now) === "ONGOING",
  )
  if (activity !== undefined)
    throw new Refusal(12052038, `Invalid '${at}.price': the running activity '${activity.activity_id}' locks it`)
}
