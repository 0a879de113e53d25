/**
 * What sets a made-up order apart from a plain sale: discounts, a gift, a free sample, cash on delivery. Every shop has some of
 * each. An order that names its goods has only what its seed names, so that a test can count on its prices.
 */
import { decimals, hasDigitsOf, minorUnits } from "../money.ts"
import type { OrderSeed } from "../options.ts"
import { statusesOf, type OrderKind, type OrderStatus } from "../state/order-kinds.ts"

/** Minor units of the whole order. */
export interface Discounts {
  readonly seller: number
  readonly platform: number
  readonly shippingSeller: number
  readonly shippingPlatform: number
}

/** Minor units: what every parcel costs. */
export const shippingFee = 400

/** True for one in so many made-up orders. */
const oneOf =
  (count: number, first: number) =>
  (seed: OrderSeed, index: number): boolean =>
    seed.seller_skus === undefined && index % count === first

export const hasGift = oneOf(11, 4)
const isSample = oneOf(13, 9)

const paysInCash = oneOf(8, 3)

/** Where buyers can pay the carrier. */
const cashRegions: ReadonlySet<string> = new Set(["ID", "MY", "PH", "TH", "VN"])

export const isCashAllowed = (region: string): boolean => cashRegions.has(region)

const madeUpKind = (region: string, seed: OrderSeed, index: number): OrderKind | undefined => {
  if (isSample(seed, index)) return "sample"
  return isCashAllowed(region) && paysInCash(seed, index) ? "cod" : undefined
}

/** Why the market has no orders of the kind; undefined if it has. */
export const kindProblem = (region: string, kind: OrderKind | undefined): string | undefined =>
  kind === "cod" && !isCashAllowed(region)
    ? `nobody pays cash on delivery in ${region}. Buyers do in ${[...cashRegions].join(", ")}`
    : undefined

/** The kind that the seed names. Without one, a made-up order may be of a kind that has the status. */
export const kindOf = (region: string, seed: OrderSeed, index: number, status: OrderStatus): OrderKind | undefined => {
  const madeUp = seed.kind ?? madeUpKind(region, seed, index)
  return madeUp !== undefined && statusesOf(madeUp).includes(status) ? madeUp : undefined
}

const hasSellerDiscount = oneOf(5, 2)
const hasPlatformDiscount = oneOf(7, 5)

/** `price` is what the goods cost before these discounts, in minor units; `at` names the option. */
export const discountsOf = (seed: OrderSeed, index: number, price: number, currency: string, at: string): Discounts => {
  const named = (field: "seller_discount" | "platform_discount", isMadeUp: boolean, percent: number) => {
    const text = seed[field]
    if (text === undefined) return isMadeUp ? Math.round((price * percent) / 100) : 0
    if (hasDigitsOf(text, currency)) return minorUnits(text, currency)
    throw new Error(
      `sandbox: option '${at}.${field}' is "${text}", but ${currency} has at most ${decimals(currency)} decimal places.`,
    )
  }
  const byPlatform = hasPlatformDiscount(seed, index)
  const bySeller = hasSellerDiscount(seed, index)
  const seller = named("seller_discount", bySeller, 25)
  const platform = named("platform_discount", byPlatform, 9)
  if (seller + platform > price)
    throw new Error(
      `sandbox: option '${at}' has discounts of more than its goods cost. Lower 'seller_discount' or 'platform_discount'.`,
    )
  return {
    seller,
    platform,
    shippingSeller: bySeller ? shippingFee / 4 : 0,
    shippingPlatform: byPlatform ? shippingFee / 2 : 0,
  }
}
