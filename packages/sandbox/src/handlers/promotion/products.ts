/**
 * Sets the products of an activity and their terms.
 */
import { handler, shopOf, type Call } from "../../handler.ts"
import { activityStatus } from "../../life/activities.ts"
import { Refusal } from "../../refusal.ts"
import type { Activity, ActivityItem, ActivityProduct } from "../../state/promotion.ts"
import { shopsOf } from "../../world.ts"
import { changeable, head } from "./activity.ts"
import { checkConflicts } from "./conflicts.ts"
import { checkTerms, type GivenProduct } from "./terms.ts"

interface Products {
  readonly products: ReadonlyArray<GivenProduct>
  readonly benefit_product_ids?: ReadonlyArray<string>
}

export const updateProducts = handler<unknown, Products>((call) => {
  const shop = shopOf(call)
  const activity = changeable(call)
  const products = call.body.products.map((given) => ({ ...given, skus: [...(given.skus ?? [])] }))
  for (const [i, given] of products.entries()) {
    const at = `products[${i}]`
    const product = shop.products.get(given.id)
    if (product === undefined || product.status === "DELETED") {
      const isForeign = shopsOf(call.world).some((other) => other !== shop && other.products.has(given.id))
      const code = isForeign ? 17029017 : 17029051
      throw new Refusal(code, `Invalid '${at}.id': the product '${given.id}' does not exist in this shop`)
    }
    if (products.findIndex(({ id }) => id === given.id) < i)
      throw new Refusal(17029039, `Invalid '${at}.id': the product is named twice`)
    if (product.status !== "ACTIVATE")
      throw new Refusal(17029056, `Invalid '${at}.id': the product is ${product.status}, so it is not on sale`)
    checkTerms(call, activity, given, product, at)
  }
  checkBuyerLimits(call, activity, products)
  for (const [i, id] of (call.body.benefit_product_ids ?? []).entries())
    if (!shop.products.has(id))
      throw new Refusal(
        17029051,
        `Invalid 'benefit_product_ids[${i}]': the product '${id}' does not exist in this shop`,
      )
  checkConflicts(call, shop, activity, products)
  for (const product of products) activity.products.set(product.id, product)
  activity.benefit_product_ids = [...(call.body.benefit_product_ids ?? activity.benefit_product_ids)]
  activity.update_time = call.now
  emitProductsChange(call, activity, {
    product_update_list: {
      product_ids: call.body.products.map(({ id }) => id),
      benefit_product_ids: [...activity.benefit_product_ids],
    },
  })
  return { ...head(activity, call.now), total_count: activity.products.size }
})

interface Changed {
  readonly product_update_list?: { readonly product_ids: string[]; readonly benefit_product_ids: string[] }
  readonly product_remove_list?: { readonly product_ids: string[]; readonly sku_ids: string[] }
}

const emitProductsChange = (call: Call, activity: Activity, changed: Changed): void =>
  call.world.emit({ shop: shopOf(call) }, "ACTIVITY_CHANGE", {
    activity_id: activity.activity_id,
    update_time: call.now,
    change_type: "UPDATE",
    ...changed,
  })

interface Removal {
  readonly benefit_product_ids?: ReadonlyArray<string>
  readonly exclude_product_ids?: ReadonlyArray<string>
  readonly product_ids?: ReadonlyArray<string>
  readonly sku_ids?: ReadonlyArray<string>
}

/** A running activity keeps its promise to buyers: the limit per buyer can only be raised. */
const checkBuyerLimits = ({ now }: Call, activity: Activity, products: ReadonlyArray<ActivityProduct>): void => {
  if (activityStatus(activity, now) !== "ONGOING") return
  const limitOf = ({ quantity_per_user: limit }: ActivityItem) => (limit === -1 ? Infinity : limit)
  for (const [i, product] of products.entries()) {
    const before = activity.products.get(product.id)
    if (before === undefined) continue
    const isLower =
      limitOf(product) < limitOf(before) ||
      product.skus.some((sku) => {
        const known = before.skus.find(({ id }) => id === sku.id)
        return known !== undefined && limitOf(sku) < limitOf(known)
      })
    if (isLower)
      throw new Refusal(
        17029058,
        `Invalid 'products[${i}]': the activity runs, so 'quantity_per_user' can only be raised`,
      )
  }
}

const checkRemoval = (
  { now }: Call,
  activity: Activity,
  productIds: ReadonlyArray<string>,
  skuIds: ReadonlyArray<string>,
): void => {
  const skus = new Set([...activity.products.values()].flatMap((product) => product.skus.map(({ id }) => id)))
  const product = productIds.find((id) => !activity.products.has(id))
  if (product !== undefined) throw new Refusal(17029023, `The product '${product}' is not in the activity`)
  const sku = skuIds.find((id) => !skus.has(id))
  if (sku !== undefined) throw new Refusal(17029024, `The SKU '${sku}' is not in the activity`)
  if (activity.activity_type === "FLASHSALE" && activityStatus(activity, now) === "ONGOING")
    throw new Refusal(
      productIds.length > 0 ? 17029047 : 17029048,
      "The flash sale runs: its products and SKUs stay in it",
    )
}

export const removeProducts = handler<unknown, Removal>((call) => {
  const activity = changeable(call)
  const { benefit_product_ids = [], exclude_product_ids = [], product_ids = [], sku_ids = [] } = call.body
  if ([benefit_product_ids, exclude_product_ids, product_ids, sku_ids].every((ids) => ids.length === 0))
    throw new Refusal(17029001, "Invalid 'product_ids': name a product or a SKU")
  checkRemoval(call, activity, product_ids, sku_ids)
  for (const id of product_ids) activity.products.delete(id)
  for (const product of activity.products.values()) {
    if (!product.skus.some(({ id }) => sku_ids.includes(id))) continue
    product.skus = product.skus.filter(({ id }) => !sku_ids.includes(id))
    // A product without any SKU left is removed, too.
    if (product.skus.length === 0) activity.products.delete(product.id)
  }
  activity.update_time = call.now
  emitProductsChange(call, activity, {
    product_remove_list: { product_ids: [...product_ids], sku_ids: [...sku_ids] },
  })
  return head(activity, call.now)
})
