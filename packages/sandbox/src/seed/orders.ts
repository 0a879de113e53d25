/**
 * The first orders of a shop. The times of an order fit its status, and its amounts add up.
 */
import { seconds } from "../clock.ts"
import { promotedPrice } from "../life/activities.ts"
import { amount, minorUnits } from "../money.ts"
import { orderStatuses, type LineItem, type Order, type Product, type Shop, type Sku } from "../model.ts"
import type { OrderSeed } from "../options.ts"
import { makeRandom, type Random } from "../random.ts"
import { statusesOf } from "../state/order-kinds.ts"
import { createdAt } from "./created-at.ts"
import { applyKind } from "./order-kinds.ts"
import { discount, paymentFor, priceOf } from "./prices.ts"
import { makeRecipient } from "./recipient.ts"
import { discountsOf, hasGift, kindOf } from "./terms.ts"

const hour = 3600

/** Whether an order has reached a milestone, by the order of the statuses in an order's life. */
const reached = (status: string, milestone: string): boolean => {
  const life: ReadonlyArray<string> = orderStatuses
  return status !== "CANCELLED" && life.indexOf(status) >= life.indexOf(milestone)
}

/** What the orders of a shop share: a hundred thousand orders do not need a hundred thousand addresses. */
export interface Market {
  readonly products: ReadonlyArray<Product>
  readonly onSale: ReadonlyArray<Product>
  readonly buyers: Array<Pick<Order, "user_id" | "buyer_email" | "recipient_address">>
  /** Payments by their amounts. */
  readonly payments: Map<string, Order["payment"]>
  /** Seconds between orders that have no age. */
  readonly gap: number
}

export const openMarket = (shop: Shop, gap: number): Market => {
  const products = [...shop.products.values()]
  return {
    products,
    onSale: products.filter((product) => product.status === "ACTIVATE"),
    buyers: [],
    payments: new Map(),
    gap,
  }
}

const neverOnSale: ReadonlySet<string> = new Set(["DRAFT", "PENDING", "FAILED"])

const bought = (
  { onSale, products }: Market,
  random: Random,
  seed: OrderSeed,
  status: string,
  at: string,
): Array<[Product, Sku]> => {
  if (seed.seller_skus !== undefined) {
    return seed.seller_skus.map((wanted) => {
      for (const product of products) {
        const sku = product.skus.find((candidate) => candidate.seller_sku === wanted)
        if (sku === undefined) continue
        if (neverOnSale.has(product.status))
          throw new Error(
            `sandbox: option '${at}.seller_skus' names '${wanted}', whose product is ${product.status}: it was never on sale.`,
          )
        return [product, sku]
      }
      throw new Error(`sandbox: option '${at}.seller_skus' names '${wanted}', which no product of the shop has.`)
    })
  }
  // TikTok has no order without goods.
  if (onSale.length === 0)
    throw new Error(
      `sandbox: option '${at}' has nothing to buy: no product of the shop is on sale. Give the shop one in 'products', or set 'orders' to 0.`,
    )
  // Half of an order takes two lines.
  return Array.from({ length: status === "PARTIALLY_SHIPPING" ? 2 : random.integer(1, 2) }, () => {
    const product = random.pick(onSale)
    return [product, random.pick(product.skus)]
  })
}

const displayStatus = (status: string): string =>
  status === "ON_HOLD" || status === "PARTIALLY_SHIPPING" ? "AWAITING_SHIPMENT" : status

const lineItem = (
  shop: Shop,
  random: Random,
  status: string,
  now: number,
  [product, sku]: [Product, Sku],
): LineItem => {
  const promoted = promotedPrice(shop, product, sku, now)
  const listed = minorUnits(sku.price.sale_price, shop.currency)
  const paid = promoted === undefined ? listed : minorUnits(String(promoted), shop.currency)
  return {
    id: random.id("5764"),
    product_id: product.id,
    product_name: product.title,
    sku_id: sku.id,
    sku_name: sku.sales_attributes.map((attribute) => attribute.value_name).join(", ") || "Default",
    seller_sku: sku.seller_sku,
    sku_image: product.main_images[0]?.urls[0] ?? "",
    sku_type: "NORMAL",
    display_status: displayStatus(status),
    currency: shop.currency,
    original_price: sku.price.sale_price,
    sale_price: amount(paid, shop.currency),
    platform_discount: amount(0, shop.currency),
    seller_discount: amount(listed - paid, shop.currency),
    is_gift: false,
    ...(status === "CANCELLED" ? { cancel_reason: "Customer changed their mind", cancel_user: "BUYER" } : {}),
  }
}

/** A gift comes with the goods: it costs nothing and says what it costs in the shop. */
const giftLine = (shop: Shop, random: Random, status: string, now: number, market: Market): ReadonlyArray<LineItem> => {
  if (market.onSale.length === 0) return []
  const product = random.pick(market.onSale)
  const line = lineItem(shop, random, status, now, [product, random.pick(product.skus)])
  const free = amount(0, shop.currency)
  return [
    {
      ...line,
      original_price: free,
      sale_price: free,
      seller_discount: free,
      is_gift: true,
      gift_retail_price: line.original_price,
    },
  ]
}

/** From this number of buyers on, buyers come back. */
const mostBuyers = 1_000

const person = (shop: Shop, random: Random): Market["buyers"][number] => {
  const id = random.id("7495")
  return {
    user_id: id,
    buyer_email: `${id}@scs.tiktok.sandbox`,
    recipient_address: makeRecipient(shop.region, random),
  }
}

const buyer = (shop: Shop, { buyers }: Market, random: Random, name: string | undefined): Market["buyers"][number] => {
  // The name is the seed, so that the same buyer may order again at any time.
  if (name !== undefined) return person(shop, makeRandom(`${shop.id}/buyer/${name}`))
  if (buyers.length === mostBuyers) return random.pick(buyers)
  const made = person(shop, random)
  buyers.push(made)
  return made
}

/** The times of the steps that the order has reached. */
const milestones = (status: string, created: number, now: number) => {
  const at = (hours: number) => Math.min(created + hours * hour, now)
  return {
    ...(reached(status, "ON_HOLD") ? { paid_time: at(1) } : {}),
    ...(reached(status, "AWAITING_COLLECTION") ? { rts_time: at(12) } : {}),
    ...(reached(status, "IN_TRANSIT") ? { collection_time: at(20) } : {}),
    ...(reached(status, "DELIVERED") ? { delivery_time: at(60) } : {}),
    ...(status === "CANCELLED"
      ? { cancel_time: at(2), cancel_reason: "Customer changed their mind", cancellation_initiator: "BUYER" }
      : {}),
  }
}

export const makeOrder = (
  shop: Shop,
  random: Random,
  now: number,
  seed: OrderSeed,
  index: number,
  market: Market,
): Order => {
  const statuses = statusesOf(seed.kind)
  const status = seed.status ?? statuses[(index + 2) % statuses.length]!
  const at = `orders[${index}]`
  const created = createdAt(now, seed, index, market.gap, at)
  const times = milestones(status, created, seconds(now))
  const kind = kindOf(shop.region, seed, index, status)
  const items = bought(market, random, seed, status, at).map((line) => lineItem(shop, random, status, created, line))
  const discounts = discountsOf(seed, index, priceOf(shop, items), shop.currency, at)
  discount(shop, items, discounts)
  if (kind === undefined && hasGift(seed, index)) items.push(...giftLine(shop, random, status, created, market))
  const { buyer_email, recipient_address, user_id } = buyer(shop, market, random, seed.buyer)
  const order: Order = {
    id: seed.id ?? random.id("5764"),
    status,
    create_time: created,
    update_time: Math.max(created, ...Object.values(times).filter((time) => typeof time === "number")),
    user_id,
    buyer_email,
    buyer_message: "",
    commerce_platform: "TIKTOK_SHOP",
    order_type: "NORMAL",
    fulfillment_type: "FULFILLMENT_BY_SELLER",
    shipping_type: "TIKTOK",
    delivery_type: "HOME_DELIVERY",
    delivery_option_id: "7091146663229654785",
    delivery_option_name: "Standard Shipping",
    warehouse_id: shop.warehouses[0]!,
    is_cod: false,
    is_buyer_request_cancel: false,
    // Every paid order is on hold for a while: this order will be, is, or was.
    is_on_hold_order: true,
    is_sample_order: false,
    line_items: items,
    packages: [],
    payment: paymentFor(shop, market.payments, items, discounts),
    payment_method_name: "Credit/Debit Card",
    recipient_address,
  }
  Object.assign(order, times)
  return kind === undefined ? order : applyKind(order, kind, { shop, market, seed, at, now: seconds(now) })
}
