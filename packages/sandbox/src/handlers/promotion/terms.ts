/**
 * Checks the terms of an activity's products: a price or a discount by the kind of activity, at the activity's level, below
 * the listed price, within the stock.
 */
import { shopOf, type Call } from "../../handler.ts"
import { available } from "../../life/stock.ts"
import type { Product, Sku } from "../../model.ts"
import { isAmount, isDecimal } from "../../money.ts"
import { Refusal } from "../../refusal.ts"
import type { Activity, ActivityItem } from "../../state/promotion.ts"

export type Item = Omit<ActivityItem, "skus">

export type GivenProduct = Item & { readonly skus?: ReadonlyArray<Item> }

/** The codes of one level, that of products or that of SKUs. */
interface Codes {
  readonly needsDiscount: number
  readonly needsPrice: number
  readonly discountInstead: number
  readonly priceInstead: number
  readonly discountRange: number
  readonly aboveStock: number
}

const ofProducts: Codes = {
  needsDiscount: 17029041,
  needsPrice: 17029042,
  discountInstead: 17029029,
  priceInstead: 17029030,
  discountRange: 17029020,
  aboveStock: 17029019,
}

const ofSkus: Codes = {
  needsDiscount: 17029043,
  needsPrice: 17029044,
  discountInstead: 17029031,
  priceInstead: 17029032,
  discountRange: 17029021,
  aboveStock: 17029018,
}

const checkDiscount = (item: Item, codes: Codes, at: string): void => {
  if (item.activity_price_amount !== undefined)
    throw new Refusal(codes.discountInstead, `Invalid '${at}.activity_price_amount': the activity takes a discount`)
  if (item.discount === undefined) throw new Refusal(codes.needsDiscount, `Invalid '${at}.discount': it is missing`)
  if (!isDecimal(item.discount) || Number(item.discount) <= 0 || Number(item.discount) >= 100)
    throw new Refusal(codes.discountRange, `Invalid '${at}.discount': it must be a percentage between 0 and 100`)
}

const checkPrice = (item: Item, skus: ReadonlyArray<Sku>, currency: string, codes: Codes, at: string): void => {
  if (item.discount !== undefined)
    throw new Refusal(codes.priceInstead, `Invalid '${at}.discount': the activity takes a price`)
  const price = item.activity_price_amount
  const field = `${at}.activity_price_amount`
  if (price === undefined) throw new Refusal(codes.needsPrice, `Invalid '${field}': it is missing`)
  if (!isAmount(price, currency))
    throw new Refusal(17029034, `Invalid '${field}': it must be a price in ${currency} above 0`)
  if (skus.some((sku) => Number(price) >= Number(sku.price.sale_price)))
    throw new Refusal(17029034, `Invalid '${field}': it must be below the listed price`)
}

const checkLimits = (item: Item, skus: ReadonlyArray<Sku>, codes: Codes, at: string): void => {
  for (const name of ["quantity_limit", "quantity_per_user"] as const)
    if (item[name] === 0) throw new Refusal(17029050, `Invalid '${at}.${name}': it must be -1 or 1 to 99`)
  const units = skus.reduce((sum, sku) => sum + available(sku), 0)
  if (item.quantity_limit > units)
    throw new Refusal(codes.aboveStock, `Invalid '${at}.quantity_limit': there are ${units} units`)
}

const checkItem = (
  call: Call,
  activity: Activity,
  item: Item,
  skus: ReadonlyArray<Sku>,
  codes: Codes,
  at: string,
): void => {
  if (activity.activity_type === "DIRECT_DISCOUNT") checkDiscount(item, codes, at)
  else if (activity.activity_type === "FIXED_PRICE" || activity.activity_type === "FLASHSALE")
    checkPrice(item, skus, shopOf(call).currency, codes, at)
  checkLimits(item, skus, codes, at)
}

const checkVariations = (call: Call, activity: Activity, given: GivenProduct, product: Product, at: string): void => {
  const { skus = [] } = given
  if (skus.length === 0) throw new Refusal(17029037, `Invalid '${at}.skus': the activity is on SKUs`)
  if (given.activity_price_amount !== undefined || given.discount !== undefined)
    throw new Refusal(17029038, `Invalid '${at}': the activity is on SKUs, so the product has no price and no discount`)
  if (given.quantity_limit > 0)
    throw new Refusal(17029015, `Invalid '${at}.quantity_limit': the activity is on SKUs, so each has its own limit`)
  for (const [i, item] of skus.entries()) {
    const entry = `${at}.skus[${i}]`
    const sku = product.skus.find(({ id }) => id === item.id)
    if (sku === undefined) throw new Refusal(17029053, `Invalid '${entry}.id': it is not a SKU of this product`)
    if (skus.findIndex(({ id }) => id === item.id) < i)
      throw new Refusal(17029040, `Invalid '${entry}.id': the SKU is named twice`)
    checkItem(call, activity, item, [sku], ofSkus, entry)
  }
}

/** Refuses terms that do not fit the activity or the product. */
export const checkTerms = (call: Call, activity: Activity, given: GivenProduct, product: Product, at: string): void => {
  if (activity.product_level === "VARIATION") return checkVariations(call, activity, given, product, at)
  if ((given.skus ?? []).length > 0)
    throw new Refusal(17029013, `Invalid '${at}.skus': the activity is on whole products`)
  checkItem(call, activity, given, product.skus, ofProducts, at)
}
