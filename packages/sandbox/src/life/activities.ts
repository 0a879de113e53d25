/**
 * The status of a promotion, which follows from the time until the seller ends it.
 */
import type { Product, Shop, Sku } from "../model.ts"
import type { Activity } from "../state/promotion.ts"
import type { World } from "../world.ts"

export const activityStatus = (activity: Activity, now: number): string => {
  if (activity.is_deactivated) return "DEACTIVATED"
  if (now < activity.begin_time) return "NOT_START"
  return activity.duration_type !== "INDEFINITE" && now >= activity.end_time ? "EXPIRED" : "ONGOING"
}

/** Emits the status if the listeners do not know it yet. */
export const followActivity = (world: World, shop: Shop, activity: Activity, at: number): void => {
  const status = activityStatus(activity, at)
  if (status === activity.emittedStatus) return
  activity.emittedStatus = status
  if (status === "NOT_START") return
  const { activity_id, activity_type, product_level } = activity
  const data = { activity_id, update_time: at, activity_type, product_level, status }
  world.emit({ shop }, "ACTIVITY_STATUS_CHANGE", data, at)
}

/** Puts begin and end on the timeline. */
export const scheduleActivity = (world: World, shop: Shop, activity: Activity): void => {
  for (const at of [activity.begin_time, activity.end_time])
    world.timeline.add({ at, kind: "activity.turned", shopId: shop.id, id: activity.activity_id })
}

/** The activities that a SKU is in, by itself or with its whole product. */
export const activitiesWith = (shop: Shop, productId: string, skuId: string): ReadonlyArray<Activity> =>
  [...shop.activities.values()].filter(({ products }) => {
    const item = products.get(productId)
    return item !== undefined && (item.skus.length === 0 || item.skus.some(({ id }) => id === skuId))
  })

/** The price of a SKU in a promotion that runs now; undefined without a promotion. */
export const promotedPrice = (shop: Shop, product: Product, sku: Sku, now: number): number | undefined => {
  let best: number | undefined
  for (const activity of shop.activities.values()) {
    const item = activity.products.get(product.id)
    if (item === undefined || activityStatus(activity, now) !== "ONGOING") continue
    const terms = item.skus.find((candidate) => candidate.id === sku.id) ?? item
    const listed = Number(sku.price.sale_price)
    const price =
      terms.activity_price_amount === undefined
        ? listed * (1 - Number(terms.discount ?? 0) / 100)
        : Number(terms.activity_price_amount)
    if (Number.isFinite(price) && price < listed && (best === undefined || price < best)) best = price
  }
  return best
}
