/**
 * Sets the products of an activity and their terms.
 */
import { handler, shopOf, type Call } from "../../handler.ts"
import { invalid, Refusal } from "../../refusal.ts"
import type { Activity, ActivityItem, ActivityProduct } from "../../state/promotion.ts"
import { changeable, head } from "./activity.ts"

interface Products {
  readonly products: ReadonlyArray<Omit<ActivityProduct, "skus"> & { readonly skus?: ReadonlyArray<ActivityItem> }>
  readonly benefit_product_ids?: ReadonlyArray<string>
}

const checkTerms = (item: ActivityItem, at: string): void => {
  const price = item.activity_price_amount
  if (price !== undefined && !(Number(price) > 0)) throw invalid(`${at}.activity_price_amount`, "it must be above 0")
  if (item.discount !== undefined && !(Number(item.discount) > 0 && Number(item.discount) < 100))
    throw invalid(`${at}.discount`, "it must be a percentage between 0 and 100")
}

export const updateProducts = handler<unknown, Products>((call) => {
  const shop = shopOf(call)
  const activity = changeable(call)
  for (const [i, product] of call.body.products.entries()) {
    if (shop.products.get(product.id) === undefined || shop.products.get(product.id)?.status === "DELETED")
      throw new Refusal(
        17029051,
        `Invalid 'products[${i}].id': the product '${product.id}' does not exist in this shop`,
      )
    checkTerms(product, `products[${i}]`)
    for (const [j, sku] of (product.skus ?? []).entries()) checkTerms(sku, `products[${i}].skus[${j}]`)
  }
  for (const product of call.body.products)
    activity.products.set(product.id, { ...product, skus: [...(product.skus ?? [])] })
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
  readonly product_ids?: ReadonlyArray<string>
  readonly sku_ids?: ReadonlyArray<string>
}

export const removeProducts = handler<unknown, Removal>((call) => {
  const activity = changeable(call)
  const { product_ids = [], sku_ids = [] } = call.body
  for (const id of product_ids) activity.products.delete(id)
  for (const product of activity.products.values()) {
    if (!product.skus.some(({ id }) => sku_ids.includes(id))) continue
    product.skus = product.skus.filter(({ id }) => !sku_ids.includes(id))
    // A product of which the last SKU went is gone, too.
    if (product.skus.length === 0) activity.products.delete(product.id)
  }
  activity.update_time = call.now
  emitProductsChange(call, activity, {
    product_remove_list: { product_ids: [...product_ids], sku_ids: [...sku_ids] },
  })
  return head(activity, call.now)
})
