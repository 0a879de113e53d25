/**
 * The first orders of a shop. The times of an order fit its status, and its amounts add up: sub total, shipping and tax
 * make the total.
 */
import { seconds } from "../clock.ts"
import { promotedPrice } from "../life/activities.ts"
import { amount, minorUnits } from "../money.ts"
import { orderStatuses, type LineItem, type Order, type Product, type Shop, type Sku } from "../model.ts"
import { parseAge, type OrderSeed } from "../options.ts"
import type { Random } from "../random.ts"

const hour = 3600
const firstNames = ["Ada", "Noor", "Mateo", "Yuki", "Lena", "Kwame"]
const lastNames = ["Carter", "Nguyen", "Silva", "Okafor", "Meyer", "Tan"]

/** How far an order has come: the place of its status among those that it passes one after the other. */
const reached = (status: string, milestone: string): boolean => {
  const life: ReadonlyArray<string> = orderStatuses
  return status !== "CANCELLED" && life.indexOf(status) >= life.indexOf(milestone)
}

/** What the orders of a shop share: a hundred thousand of them do not hold a hundred thousand addresses. */
export interface Market {
  readonly products: ReadonlyArray<Product>
  readonly onSale: ReadonlyArray<Product>
  readonly buyers: Array<Pick<Order, "user_id" | "buyer_email" | "recipient_address">>
  /** By what the goods cost. */
  readonly payments: Map<string, Order["payment"]>
  /** Between orders that do not say how old they are, in seconds. */
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
        if (sku !== undefined) return [product, sku]
      }
      throw new Error(`sandbox: option '${at}.seller_skus' names '${wanted}', which no product of the shop has.`)
    })
  }
  if (onSale.length === 0) return []
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

const payment = (shop: Shop, { payments }: Market, items: ReadonlyArray<LineItem>): Order["payment"] => {
  const { currency } = shop
  const subTotal = items.reduce((sum, item) => sum + minorUnits(item.sale_price, currency), 0)
  const original = items.reduce((sum, item) => sum + minorUnits(item.original_price, currency), 0)
  const key = `${subTotal}/${original}`
  const known = payments.get(key) ?? paymentOf(currency, subTotal, original)
  payments.set(key, known)
  return known
}

const paymentOf = (currency: string, subTotal: number, original: number): Order["payment"] => {
  const shipping = minorUnits("4", currency)
  const tax = Math.round(subTotal * 0.08)
  const zero = amount(0, currency)
  return {
    currency,
    original_total_product_price: amount(original, currency),
    sub_total: amount(subTotal, currency),
    platform_discount: zero,
    seller_discount: amount(original - subTotal, currency),
    original_shipping_fee: amount(shipping, currency),
    shipping_fee: amount(shipping, currency),
    shipping_fee_platform_discount: zero,
    shipping_fee_seller_discount: zero,
    tax: amount(tax, currency),
    product_tax: amount(tax, currency),
    shipping_fee_tax: zero,
    total_amount: amount(subTotal + shipping + tax, currency),
  }
}

const recipient = (shop: Shop, random: Random): Record<string, unknown> => {
  const first = random.pick(firstNames)
  const last = random.pick(lastNames)
  const street = `${random.integer(1, 240)} Harbour Street`
  return {
    name: `${first} ${last}`,
    first_name: first,
    last_name: last,
    phone_number: `(+1)${random.text(3, "123456789")}*****${random.text(2, "0123456789")}`,
    region_code: shop.region,
    postal_code: random.text(5, "0123456789"),
    address_line1: street,
    address_line2: "",
    address_detail: street,
    full_address: `${street}, ${shop.region}`,
    district_info: [
      { address_level: "L0", address_level_name: "Country", address_name: shop.region, iso_code: shop.region },
    ],
  }
}

/** Buyers come back once there are so many. */
const mostBuyers = 1_000

const buyer = (shop: Shop, { buyers }: Market, random: Random): Market["buyers"][number] => {
  if (buyers.length === mostBuyers) return random.pick(buyers)
  const id = random.id("7495")
  const made = {
    user_id: id,
    buyer_email: `${id}@scs.tiktok.sandbox`,
    recipient_address: recipient(shop, random),
  }
  buyers.push(made)
  return made
}

/** When what happened, as far as the order has come. */
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
  const status = seed.status ?? orderStatuses[(index + 2) % orderStatuses.length]!
  const created = seconds(now - (seed.age === undefined ? (index + 1) * market.gap * 1000 : parseAge(seed.age)!))
  const times = milestones(status, created, seconds(now))
  const items = bought(market, random, seed, status, `orders[${index}]`).map((line) =>
    lineItem(shop, random, status, created, line),
  )
  const { buyer_email, recipient_address, user_id } = buyer(shop, market, random)
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
    // Every paid order is on hold for a while: this one will be, is, or was.
    is_on_hold_order: true,
    is_sample_order: false,
    line_items: items,
    packages: [],
    payment: payment(shop, market, items),
    payment_method_name: "Credit/Debit Card",
    recipient_address,
  }
  return Object.assign(order, times)
}
