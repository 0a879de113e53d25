/**
 * The buyers of a shop, as a control for tests.
 */
import { seconds } from "./clock.ts"
import { cancellable, requestCancellation } from "./life/cancellations.ts"
import { beginConversation, conversationWith, say } from "./life/chat.ts"
import { payOrder, scheduleOrder } from "./life/orders.ts"
import { openReturn, returnable } from "./life/returns.ts"
import { reviewable, writeReview } from "./life/reviews.ts"
import { sell } from "./life/stock.ts"
import type { Order, Product, Shop, Sku } from "./model.ts"
import { addOrder } from "./state/orders.ts"
import type { OrderSeed } from "./options.ts"
import { makeOrder, openMarket } from "./seed/orders.ts"
import { shopNamed, shopsOf, type World } from "./world.ts"

/**
 * What buyers do. A seller's client sees it as orders, requests and messages.
 *
 * @example
 * ```ts
 * import { sandbox } from "@tiktok-shop-kit/sandbox"
 *
 * await using tts = await sandbox({ products: [{ skus: [{ seller_sku: "MUG-1", quantity: 5 }] }] })
 * const { id } = tts.buyer.order({ seller_skus: ["MUG-1"] })
 * tts.buyer.pay(id)
 * tts.buyer.requestCancellation(id)
 * ```
 */
export interface Buyer {
  /** Buys one unit of each. Throws if a SKU is not in stock. The order is unpaid until `pay`, or for half an hour. */
  readonly order: (what: { readonly seller_skus: ReadonlyArray<string>; readonly shopId?: string }) => Order
  readonly pay: (orderId: string) => void
  /** Asks to cancel the lines that are not shipped yet. Returns the cancel id. */
  readonly requestCancellation: (orderId: string, reason?: string) => string
  /** Asks for a refund, or to send the goods back. Returns the return id. */
  readonly requestReturn: (
    orderId: string,
    wish?: { readonly type?: "REFUND" | "RETURN_AND_REFUND"; readonly reason?: string },
  ) => string
  /** Rates a product of an order that arrived, 1 to 5; the first product without a review. Returns the review id. */
  readonly review: (
    orderId: string,
    words: { readonly rating: number; readonly title?: string; readonly content?: string },
  ) => string
  /** Writes to the shop about an order. Returns the conversation id. */
  readonly message: (orderId: string, text: string) => string
}

const find = (world: World, orderId: string): readonly [Shop, Order] => {
  world.settle()
  for (const shop of shopsOf(world)) {
    const order = shop.orders.get(orderId)
    if (order !== undefined) return [shop, order]
  }
  throw new Error(`sandbox: there is no order '${orderId}'. Read the ids from orders().`)
}

const skuOf = (shop: Shop, sellerSku: string): readonly [Product, Sku, string] => {
  for (const product of shop.products.values()) {
    if (product.status !== "ACTIVATE") continue
    const sku = product.skus.find((candidate) => candidate.seller_sku === sellerSku)
    if (sku === undefined) continue
    const stock = sku.inventory.find((entry) => entry.quantity > 0)
    if (stock === undefined) throw new Error(`sandbox: seller SKU '${sellerSku}' is out of stock. Restock it first.`)
    return [product, sku, stock.warehouse_id]
  }
  throw new Error(`sandbox: no product on sale has the seller SKU '${sellerSku}'.`)
}

export const makeBuyer = (world: World): Buyer => {
  const now = () => seconds(world.clock.now())
  return {
    order: ({ seller_skus, shopId }) => {
      world.settle()
      const shop = shopId === undefined ? shopsOf(world)[0] : shopNamed(world, shopId)
      if (shop === undefined) throw new Error("sandbox: no account has a shop that a buyer could order from.")
      if (seller_skus.length === 0) throw new Error("sandbox: 'seller_skus' is empty. Name what is bought.")
      // All is looked up before anything is taken; the same SKU twice needs two units.
      const wanted = new Map<Sku, number>()
      const found = seller_skus.map((sellerSku) => skuOf(shop, sellerSku))
      for (const [, sku] of found) wanted.set(sku, (wanted.get(sku) ?? 0) + 1)
      for (const [, sku, warehouse] of found)
        if (wanted.get(sku)! > sku.inventory.find((entry) => entry.warehouse_id === warehouse)!.quantity)
          throw new Error(`sandbox: seller SKU '${sku.seller_sku}' has fewer units than are bought. Restock it first.`)
      const at = now()
      const seed: OrderSeed = { status: "UNPAID", age: "0 seconds", seller_skus }
      const order = makeOrder(shop, world.random, at * 1000, seed, 0, openMarket(shop, 0))
      order.warehouse_id = found[0]![2]
      addOrder(shop, order)
      for (const [product, sku, warehouse] of found) sell(world, shop, product, sku, warehouse, at)
      world.emit({ shop }, "ORDER_STATUS_CHANGE", {
        order_id: order.id,
        order_status: "UNPAID",
        is_on_hold_order: order.is_on_hold_order,
        update_time: at,
      })
      scheduleOrder(world.timeline, shop, order, at)
      return structuredClone(order)
    },
    pay: (orderId) => {
      const [shop, order] = find(world, orderId)
      payOrder(world, shop, order, now())
    },
    requestCancellation: (orderId, reason = "no_longer_needed") => {
      const [shop, order] = find(world, orderId)
      const lines = cancellable(order)
      if (lines.length === 0) throw new Error(`sandbox: order '${orderId}' is ${order.status}: nothing left to cancel.`)
      return requestCancellation(world, shop, order, lines, "BUYER", reason, now()).cancel_id
    },
    requestReturn: (orderId, { type = "REFUND", reason = "damaged" } = {}) => {
      const [shop, order] = find(world, orderId)
      const lines = returnable(shop, order)
      if (lines.length === 0) throw new Error(`sandbox: order '${orderId}' is ${order.status}: nothing to return.`)
      return openReturn(world, shop, order, lines, { type, reason, role: "BUYER" }, now()).return_id
    },
    review: (orderId, { content = "", rating, title = "" }) => {
      const [shop, order] = find(world, orderId)
      if (!Number.isInteger(rating) || rating < 1 || rating > 5)
        throw new Error(`sandbox: 'rating' must be a whole number from 1 to 5, but is ${String(rating)}.`)
      const [item] = reviewable(shop, order)
      if (item === undefined) throw new Error(`sandbox: order '${orderId}' is ${order.status}: nothing to review.`)
      return writeReview(world, shop, order, item, { rating, title, content }, now()).id
    },
    message: (orderId, text) => {
      const [shop, order] = find(world, orderId)
      const conversation = conversationWith(shop, order.user_id) ?? beginConversation(world, shop, order.user_id, now())
      say(world, shop, conversation, { type: "TEXT", content: JSON.stringify({ content: text }), role: "BUYER" }, now())
      return conversation.id
    },
  }
}
