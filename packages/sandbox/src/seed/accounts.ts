/**
 * The first accounts and their shops, filled as the options say.
 */
import { defaultShopRegion } from "../app-region.ts"
import { seconds } from "../clock.ts"
import type { Account, Shop } from "../model.ts"
import { addOrder } from "../state/orders.ts"
import type { AccountSeed, SandboxOptions, ShopSeed } from "../options.ts"
import { keepRule } from "../platform-rule.ts"
import type { Random } from "../random.ts"
import { scopesOf } from "../scopes.ts"
import type { Timeline } from "../timeline.ts"
import { seedAffiliate } from "./affiliate.ts"
import { seedConversation } from "./conversations.ts"
import { seedFbt } from "./fbt.ts"
import { makeOrder, openMarket } from "./orders.ts"
import { checkNamedListing } from "./listing-rules.ts"
import { makeProduct } from "./products.ts"
import { shipSeed } from "./shipments.ts"
import { emptyShop } from "./shop.ts"
import { kindProblem } from "./terms.ts"

/** A number of empty seeds, or the given seeds. */
const listed = <Seed extends object>(seeds: number | ReadonlyArray<Seed>): ReadonlyArray<Seed> => {
  const nothing = {} as Seed
  return typeof seeds === "number" ? Array.from({ length: seeds }, () => nothing) : seeds
}

/** Seconds between two entries: so many hours, or less if they would not fit into three years. */
const gapOf = (count: number, hours: number): number => Math.min(hours * 3600, (3 * 365 * 86_400) / count)

const makeShop = (
  options: SandboxOptions,
  random: Random,
  now: number,
  timeline: Timeline,
  seed: ShopSeed,
  index: number,
): Shop => {
  const shop = emptyShop(options, random, seed, index, seconds(now))
  const productRandom = random.fork("products")
  const products = listed(seed.products ?? options.products ?? 25)
  for (const [i, product] of products.entries()) {
    const made = makeProduct(shop, productRandom, now, product, i, gapOf(products.length, 24))
    const { skus, title } = product
    const named = { ...(title === undefined ? {} : { title }), ...(skus === undefined ? {} : { skus: made.skus }) }
    keepRule(`option 'products[${i}]'`, () => checkNamedListing({ rules: options.rules ?? "strict" }, shop, named))
    shop.products.set(made.id, made)
  }
  const orderRandom = random.fork("orders")
  const shipRandom = random.fork("shipments")
  const isSelling = [...shop.products.values()].some(({ status }) => status === "ACTIVATE")
  const orders = listed(seed.orders ?? options.orders ?? (isSelling ? 12 : 0))
  const market = openMarket(shop, gapOf(orders.length, 7))
  for (const [i, order] of orders.entries()) {
    const problem = kindProblem(shop.region, order.kind)
    if (problem !== undefined) throw new Error(`sandbox: option 'orders[${i}].kind' is "cod", but ${problem}.`)
    const made = makeOrder(shop, orderRandom, now, order, i, market)
    shipSeed(shop, shipRandom, timeline, made, seconds(now))
    addOrder(shop, made)
  }
  seedAffiliate(shop, random.fork("affiliate"), timeline, String(options.seed ?? "tiktok"), seconds(now))
  seedFbt(shop, random.fork("fbt goods"), products)
  seedConversation(shop, random.fork("conversations"), seconds(now))
  return shop
}

const makeAccount = (
  options: SandboxOptions,
  random: Random,
  now: number,
  timeline: Timeline,
  seed: AccountSeed,
  index: number,
): Account => {
  const userType = seed.user_type ?? 0
  const shops = seed.shops ?? (userType === 1 || userType === 3 ? [] : (options.shops ?? [{}]))
  const made = shops.map((shop, i) => makeShop(options, random.fork(`shop${i}`), now, timeline, shop, i))
  return {
    openId: seed.open_id ?? random.text(36),
    name: seed.name ?? `Sandbox Seller${index === 0 ? "" : ` ${index + 1}`}`,
    region: made[0]?.region ?? defaultShopRegion(options),
    userType,
    scopes: seed.granted_scopes ?? scopesOf(userType).filter((scope) => options.scopes?.includes(scope) ?? true),
    shops: made,
    activity: { isActive: true },
    // The seller uploaded the pictures of the first listings.
    images: new Map(
      made.flatMap(({ products }) =>
        [...products.values()].flatMap(({ main_images }) => main_images.map((image) => [image.uri, image] as const)),
      ),
    ),
    files: new Map(),
    brands: new Map(),
    globalProducts: new Map(),
    manufacturers: new Map(),
    responsiblePersons: new Map(),
    showcase: [],
    videoFiles: new Map(),
    prechecks: new Map(),
    posts: new Map(),
  }
}

export const makeAccounts = (
  options: SandboxOptions,
  random: Random,
  now: number,
  timeline: Timeline,
): readonly [Account, ...Array<Account>] => {
  const [first = {}, ...others] = options.accounts ?? [{}]
  const make = (seed: AccountSeed, i: number) =>
    makeAccount(options, random.fork(`account${i}`), now, timeline, seed, i)
  return [make(first, 0), ...others.map((seed, i) => make(seed, i + 1))]
}
