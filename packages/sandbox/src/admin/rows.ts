/**
 * The rows that the admin API shows of a shop's state, the newest first, page by page.
 */
import { statementsOnWire } from "../handlers/finance/index.ts"
import { seconds } from "../clock.ts"
import type { Order, Shop } from "../model.ts"
import { byTime } from "../state/order-times.ts"
import { shopNamed, shopsOf, type World } from "../world.ts"
import { requestError } from "./request-error.ts"

export interface Page {
  readonly after?: string
  readonly limit?: number
}

export const defaultLimit = 100
export const largestLimit = 1_000

/** The page after the row with the id of `after`. `next` is the id of the page's last row, if more rows follow. */
export const pageOf = <Row>(
  rows: ReadonlyArray<Row>,
  idOf: (row: Row) => string,
  { after, limit = defaultLimit }: Page,
) => {
  const at = after === undefined ? 0 : rows.findIndex((row) => idOf(row) === after) + 1
  if (after !== undefined && at === 0) throw requestError(`'after' names no row of this list: there is no '${after}'.`)
  const page = rows.slice(at, at + limit)
  const last = page.at(-1)
  return { page, next: last === undefined || at + limit >= rows.length ? undefined : idOf(last) }
}

/** The shop that a request names, or the first one, as it is now. */
export const shopFor = (world: World, shopId: string | undefined): Shop => {
  world.settle()
  const shop = shopId === undefined ? shopsOf(world)[0] : shopNamed(world, shopId)
  if (shop === undefined) throw requestError("No account has a shop.")
  return shop
}

const newestFirst = <Row extends { readonly create_time: number }>(rows: Iterable<Row>): ReadonlyArray<Row> =>
  [...rows].sort((a, b) => b.create_time - a.create_time)

/** All rows of a shop by the name of their list. */
export const rowsOf = {
  products: (shop: Shop) => newestFirst(shop.products.values()),
  orders: (shop: Shop) => byTime(shop.orders, "create_time").toReversed(),
  packages: (shop: Shop) => newestFirst(shop.packages.values()),
  cancellations: (shop: Shop) => newestFirst(shop.cancellations.values()),
  returns: (shop: Shop) => newestFirst(shop.returns.values()),
  conversations: (shop: Shop) => newestFirst(shop.conversations.values()),
  reviews: (shop: Shop) => newestFirst(shop.reviews.values()),
  statements: (shop: Shop, world: World) => statementsOnWire(shop, seconds(world.clock.now())).toReversed(),
}

/** A row of any shop, and its shop. */
const find = <Row>(
  world: World,
  what: string,
  id: string,
  look: (shop: Shop) => Row | undefined,
): readonly [shop: Shop, row: Row] => {
  world.settle()
  for (const shop of shopsOf(world)) {
    const row = look(shop)
    if (row !== undefined) return [shop, row]
  }
  throw requestError(`There is no ${what} '${id}'.`, 404)
}

export const findOrder = (world: World, id: string) => find(world, "order", id, ({ orders }) => orders.get(id))

export const findProduct = (world: World, id: string) => find(world, "product", id, ({ products }) => products.get(id))

export const findReturn = (world: World, id: string) => find(world, "return", id, ({ returns }) => returns.get(id))

export const orderWithId = (world: World, id: string): Order => findOrder(world, id)[1]
