/**
 * The orders that creators brought. An order line belongs to a creator if the product was offered to creators when it was
 * bought, and was in the creator's showcase. Of the lines that are in no account's showcase, half belong to creators of the
 * marketplace; the order's id decides to which.
 */
import { amount, minorUnits } from "../money.ts"
import type { Account, LineItem, Order, Shop } from "../model.ts"
import { hash } from "../random.ts"
import { wasShownAt } from "../state/showcase.ts"
import type { World } from "../world.ts"
import { creators, marketplace, type Creator } from "./creators.ts"
import { offerFor, openOffer, type Offer } from "./offers.ts"

export interface Sale {
  readonly creator: Creator
  readonly offer: Offer
  readonly content: { readonly type: "SHOP" | "VIDEO"; readonly id: string }
  /** Units of one SKU. */
  readonly lines: ReadonlyArray<LineItem>
}

export interface AffiliateOrder {
  readonly shop: Shop
  readonly order: Order
  readonly sales: ReadonlyArray<Sale>
}

type Seller = Pick<Sale, "creator" | "offer" | "content">

/** Who sold the lines. Looks up only once what all orders of a search need. */
const sellers = (world: World, shop: Shop) => {
  const accounts = world.accounts.filter(({ userType }) => userType === 1)
  const known = new Map(creators(world).map((creator) => [creator.open_id, creator]))
  const others = marketplace(world.seed)
  const byAccount = (account: Account, { product_id }: LineItem, at: number): Seller | undefined => {
    if (!wasShownAt(account.showcase, product_id, at)) return undefined
    const offer = offerFor(shop, product_id, account.openId, at)
    const creator = known.get(account.openId)
    return offer === undefined || creator === undefined
      ? undefined
      : { creator, offer, content: { type: "SHOP", id: "" } }
  }
  return (order: Order, item: LineItem): Seller | undefined => {
    for (const account of accounts) {
      const seller = byAccount(account, item, order.create_time)
      if (seller !== undefined) return seller
    }
    const offer = openOffer(shop, item.product_id, order.create_time)
    const draw = hash(order.id)
    if (offer === undefined || draw % 2 === 1) return undefined
    const video = shop.videos[draw % shop.videos.length]
    return {
      creator: others[(draw >>> 1) % others.length]!,
      offer,
      content: { type: "VIDEO", id: video?.id ?? "" },
    }
  }
}

/** Products that were ever offered to creators. */
const offeredProducts = (shop: Shop): ReadonlySet<string> =>
  new Set([
    ...shop.openCollaborations.keys(),
    ...shop.endedCollaborations.map(({ product_id }) => product_id),
    ...[...shop.targetCollaborations.values()].flatMap(({ products }) => products.map(({ id }) => id)),
  ])

export const affiliateOrders = (
  world: World,
  shop: Shop,
  fits: (order: Order) => boolean,
): ReadonlyArray<AffiliateOrder> => {
  const offered = offeredProducts(shop)
  const sellerOf = sellers(world, shop)
  const found: Array<AffiliateOrder> = []
  for (const order of shop.orders.values()) {
    if (order.status === "UNPAID" || order.is_sample_order || !fits(order)) continue
    const sales = new Map<string, Sale & { lines: Array<LineItem> }>()
    for (const item of order.line_items) {
      if (!offered.has(item.product_id)) continue
      const seller = sellerOf(order, item)
      if (seller === undefined) continue
      const sale = sales.get(item.sku_id) ?? { ...seller, lines: [] }
      sale.lines.push(item)
      sales.set(item.sku_id, sale)
    }
    if (sales.size > 0) found.push({ shop, order, sales: [...sales.values()] })
  }
  return found.toSorted((a, b) => b.order.create_time - a.order.create_time)
}

/** Ids of the lines whose money went back to the buyer, and of the lines whose goods came back, too. */
export interface GivenBack {
  readonly refunded: ReadonlySet<string>
  readonly returned: ReadonlySet<string>
}

export const givenBack = (shop: Shop): GivenBack => {
  const refunded = new Set<string>()
  const returned = new Set<string>()
  for (const { lines, return_status, return_type } of shop.returns.values()) {
    if (return_status !== "RETURN_OR_REFUND_REQUEST_COMPLETE") continue
    for (const { order_line_item_id } of lines) {
      refunded.add(order_line_item_id)
      if (return_type === "RETURN_AND_REFUND") returned.add(order_line_item_id)
    }
  }
  return { refunded, returned }
}

export interface Earnings {
  readonly base: { readonly amount: string; readonly currency: string }
  readonly commission: { readonly amount: string; readonly currency: string }
}

const earningsOf = (shop: Shop, lines: ReadonlyArray<LineItem>, rate: number): Earnings => {
  const base = lines.reduce((sum, { sale_price }) => sum + minorUnits(sale_price, shop.currency), 0)
  const money = (minor: number) => ({ amount: amount(minor, shop.currency), currency: shop.currency })
  return { base: money(base), commission: money(Math.round((base * rate) / 10_000)) }
}

export interface Settlement {
  readonly quantity: number
  readonly refunded: number
  readonly returned: number
  readonly estimated: Earnings
  /** Zero until the order is completed. */
  readonly actual: Earnings
  readonly status: "SETTLED" | "INELIGIBLE" | "To-SETTLE"
}

/** What a sale earns: nothing for lines that were cancelled or refunded. */
export const settlementOf = (shop: Shop, order: Order, { lines, offer }: Sale, back: GivenBack): Settlement => {
  const kept = lines.filter(({ display_status, id }) => display_status !== "CANCELLED" && !back.refunded.has(id))
  const isSettled = order.status === "COMPLETED"
  return {
    quantity: lines.length,
    refunded: lines.filter(({ id }) => back.refunded.has(id)).length,
    returned: lines.filter(({ id }) => back.returned.has(id)).length,
    estimated: earningsOf(shop, kept, offer.rate),
    actual: earningsOf(shop, isSettled ? kept : [], offer.rate),
    status: kept.length === 0 ? "INELIGIBLE" : isSettled ? "SETTLED" : "To-SETTLE",
  }
}
