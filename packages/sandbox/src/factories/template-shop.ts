/**
 * A shop from which the factories take their templates: the sandbox's own first products and orders, so that the amounts and
 * the times of a template agree.
 */
import type { Setting } from "../generate/leaf.ts"
import { isTimeInSeconds, seconds } from "../clock.ts"
import { makeWorld } from "../make-world.ts"
import type { OrderSeed, ProductSeed } from "../options.ts"
import type { Shop } from "../model.ts"
import { shopsOf, type World } from "../world.ts"

/** The shop's time, unless a test names one: 2027-01-15T08:00:00Z, in Unix seconds. */
const defaultNow = 1_800_000_000

/** How old the shop's products and orders are, in seconds. */
export const age = 10 * 86_400

/** What the shop begins with. */
export interface Beginning {
  readonly product?: ProductSeed
  readonly order?: OrderSeed
  /** The shop's time in Unix seconds. */
  readonly now?: number | undefined
}

/** The same fields give the same shop, other fields another shop: its ids are drawn from the fields. */
export const templateShop = (factory: string, fields: unknown, beginning: Beginning): [world: World, shop: Shop] => {
  const { now = defaultNow, order, product } = beginning
  const world = makeWorld({
    seed: `${factory} ${JSON.stringify(fields)}`,
    clock: () => now * 1000,
    products:
      product === undefined
        ? [{ status: "ACTIVATE" }, { status: "ACTIVATE" }]
        : [{ age: `${age} seconds`, ...product }],
    orders: order === undefined ? 0 : [{ age: `${age} seconds`, ...order }],
  })
  return [world, shopsOf(world)[0]!]
}

/** The time of a field, if it is one; `withFields` refuses others. */
export const timeOf = (field: unknown): number | undefined =>
  Number.isInteger(field) && isTimeInSeconds(field) ? field : undefined

/** The time at which a product or an order of the shop was created at the given time. */
export const nowFor = (createTime: unknown): number | undefined => {
  const created = timeOf(createTime)
  return created === undefined ? undefined : timeOf(created + age)
}

/** The setting of values that are made up by their field's name. */
export const settingOf = (world: World, shop: Shop): Setting => ({
  random: world.random,
  currency: shop.currency,
  region: shop.region,
  now: seconds(world.clock.now()),
  known: {},
})
