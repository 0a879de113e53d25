/**
 * The accounts to begin with and their shops, filled as the options say.
 */
import { currencyOf } from "../money.ts"
import type { Account, Shop } from "../model.ts"
import { operations } from "../operations.ts"
import type { AccountSeed, SandboxOptions, ShopSeed } from "../options.ts"
import type { Random } from "../random.ts"
import { makeOrder } from "./orders.ts"
import { makeProduct } from "./products.ts"

const everyScope = (): ReadonlyArray<string> => [...new Set(operations.filter((o) => o.platform === "shop").flatMap((o) => o.scopes))].sort()

/** So many made-up ones, or the ones given. */
const listed = <Seed extends object>(seeds: number | ReadonlyArray<Seed>): ReadonlyArray<Seed> =>
  typeof seeds === "number" ? Array.from({ length: seeds }, () => ({}) as Seed) : seeds

const makeShop = (options: SandboxOptions, random: Random, now: number, seed: ShopSeed, index: number): Shop => {
  const region = seed.region ?? (options.region === "global" ? "GB" : "US")
  const shop: Shop = {
    id: seed.id ?? random.id("7495"),
    name: seed.name ?? `Sandbox Shop${index === 0 ? "" : ` ${index + 1}`}`,
    region,
    cipher: seed.cipher ?? `${region === "US" ? "TTP" : "ROW"}_${random.text(22)}`,
    code: seed.code ?? `${region}LC${random.text(8, "ABCDEFGHJKLMNPQRSTUVWXYZ23456789")}`,
    seller_type: seed.seller_type ?? "LOCAL",
    currency: currencyOf(region),
    warehouses: [random.id("7068"), random.id("7068")],
    products: new Map(),
    orders: new Map(),
    replays: new Map(),
  }
  const productRandom = random.fork("products")
  for (const [i, product] of listed(seed.products ?? options.products ?? 25).entries()) {
    const made = makeProduct(shop, productRandom, now, product, i)
    shop.products.set(made.id, made)
  }
  const orderRandom = random.fork("orders")
  for (const [i, order] of listed(seed.orders ?? options.orders ?? 12).entries()) {
    const made = makeOrder(shop, orderRandom, now, order, i)
    shop.orders.set(made.id, made)
  }
  return shop
}

const makeAccount = (
  options: SandboxOptions,
  random: Random,
  now: number,
  seed: AccountSeed,
  index: number,
): Account => {
  const userType = seed.user_type ?? 0
  const shops = seed.shops ?? (userType === 1 || userType === 3 ? [] : (options.shops ?? [{}]))
  const made = shops.map((shop, i) => makeShop(options, random.fork(`shop${i}`), now, shop, i))
  return {
    openId: seed.open_id ?? random.text(36),
    name: seed.name ?? `Sandbox Seller${index === 0 ? "" : ` ${index + 1}`}`,
    region: made[0]?.region ?? (options.region === "global" ? "GB" : "US"),
    userType,
    scopes: seed.granted_scopes ?? everyScope(),
    shops: made,
    images: new Map(),
  }
}

export const makeAccounts = (
  options: SandboxOptions,
  random: Random,
  now: number,
): readonly [Account, ...Array<Account>] => {
  const [first = {}, ...others] = options.accounts ?? [{}]
  const make = (seed: AccountSeed, i: number) => makeAccount(options, random.fork(`account${i}`), now, seed, i)
  return [make(first, 0), ...others.map((seed, i) => make(seed, i + 1))]
}
