/**
 * The buyers of a shop, as a control for tests.
 */
import {
  addressInput,
  cancellationInput,
  messageInput,
  offerAnswer,
  purchaseInput,
  returnInput,
  reviewInput,
} from "./buyer-inputs.ts"
import { seconds } from "./clock.ts"
import { checkContent } from "./handlers/chat/content.ts"
import { isActive } from "./activity.ts"
import { cancellable, requestCancellation } from "./life/cancellations.ts"
import { beginConversation, conversationWith, say } from "./life/chat.ts"
import { payOrder } from "./life/orders.ts"
import { purchase } from "./life/purchases.ts"
import { keepRule } from "./platform-rule.ts"
import { addressProblem, changeAddress, type NewAddress } from "./life/addresses.ts"
import { answerOffer, openReturn, returnable } from "./life/returns.ts"
import { reviewable, writeReview } from "./life/reviews.ts"
import type { LineItem, Order, Shop } from "./model.ts"
import { kindProblem } from "./seed/terms.ts"
import { buyerReasonsFor, type RequestType } from "./state/aftersales-reasons.ts"
import type { OrderKind } from "./state/order-kinds.ts"
import { shopNamed, shopsOf, type World } from "./world.ts"

/** What a buyer orders. */
export interface Purchase {
  /** One unit of each. */
  readonly seller_skus: ReadonlyArray<string>
  readonly shopId?: string
  /** How it is sold and shipped. Default: "tiktok-shipped", paid online. */
  readonly kind?: Exclude<OrderKind, "sample">
  readonly buyer?: string
  /** For the kind "combined-listing": the parts of one unit, by seller SKU. */
  readonly combines?: ReadonlyArray<string>
}

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
  /**
   * Buys one unit of each. Throws if a SKU is not in stock. The order is unpaid until `pay`; after half an hour the buyer
   * pays anyway. A cash order (`kind: "cod"`) is on hold at once. Orders of the same `buyer`, any name, go to the same
   * person.
   */
  readonly order: (what: Purchase) => Order
  /** Throws if the order is not unpaid. */
  readonly pay: (orderId: string) => void
  /** Changes the address. TikTok takes a new address until the carrier has the goods. */
  readonly changeAddress: (orderId: string, address: NewAddress) => void
  /**
   * Asks to cancel the lines that the carrier has not collected yet, or some of them by id. An UNPAID or ON_HOLD order is
   * cancelled at once; later the seller must agree. The reason must be on TikTok's list for the order's status; the default
   * is the first. The error for another reason lists them. Returns the cancel id.
   */
  readonly requestCancellation: (orderId: string, reason?: string, lineItemIds?: ReadonlyArray<string>) => string
  /**
   * Asks for a refund, a return of the goods, or a replacement, for all or some lines. A refund is possible once the
   * package is AWAITING_COLLECTION. Returns the return id.
   */
  readonly requestReturn: (orderId: string, wish?: ReturnWish) => string
  /** Accepts or declines the partial refund that the seller offers. */
  readonly answerOffer: (returnId: string, isAccepted: boolean) => void
  /** Rates a product of an order that arrived, 1 to 5: the first product without a review. Returns the review id. */
  readonly review: (
    orderId: string,
    words: { readonly rating: number; readonly title?: string; readonly content?: string },
  ) => string
  /** Writes to the shop about an order. Returns the conversation id. */
  readonly message: (orderId: string, text: string) => string
}

export interface ReturnWish {
  readonly type?: "REFUND" | "RETURN_AND_REFUND" | "REPLACEMENT"
  /** A reason that TikTok lists for the order's status. Default: the first. */
  readonly reason?: string
  /** Without it, every line that can be returned. */
  readonly lineItemIds?: ReadonlyArray<string>
}

/** The named lines, or all lines that are open to the request. */
const chosen = (order: Order, open: ReadonlyArray<LineItem>, ids: ReadonlyArray<string> | undefined, wish: string) => {
  const lines = ids === undefined ? open : open.filter(({ id }) => ids.includes(id))
  if (lines.length === 0 || (ids !== undefined && lines.length < ids.length))
    throw new Error(
      `sandbox: order '${order.id}' is ${order.status}: ${ids === undefined ? "nothing" : "not all of the lines"} to ${wish}.`,
    )
  return lines
}

/** The reason of a request, from TikTok's list for a buyer and the status; by default the first. */
const reasonFor = (type: RequestType, { id, status }: Order, given: string | undefined): string => {
  const names = buyerReasonsFor(type, status).map(({ name }) => name)
  const reason = given ?? names[0]
  if (reason !== undefined && names.includes(reason)) return reason
  throw new Error(
    names.length === 0
      ? `sandbox: order '${id}' is ${status}: TikTok has no reason for this request.`
      : `sandbox: 'reason' of order '${id}', which is ${status}, must be one of ${names.join(", ")}.`,
  )
}

const find = (world: World, orderId: string): readonly [Shop, Order] => {
  world.settle()
  for (const shop of shopsOf(world)) {
    const order = shop.orders.get(orderId)
    if (order !== undefined) return [shop, order]
  }
  throw new Error(`sandbox: there is no order '${orderId}'. Read the ids from orders().`)
}

export const makeBuyer = (world: World): Buyer => {
  const now = () => seconds(world.clock.now())
  return {
    order: (given) => {
      const { shopId, ...wish } = purchaseInput.read({ ...given })
      if (wish.combines !== undefined && wish.kind !== "combined-listing")
        throw new Error("sandbox: 'combines' needs the kind 'combined-listing'.")
      world.settle()
      const shop = shopId === undefined ? shopsOf(world)[0] : shopNamed(world, shopId)
      if (shop === undefined) throw new Error("sandbox: no account has a shop that a buyer could order from.")
      if (!isActive(world, shop))
        throw new Error(
          `sandbox: shop '${shop.id}' is inactive: it sells nothing. Call activateShop() or activateSeller().`,
        )
      const problem = kindProblem(shop.region, wish.kind)
      if (problem !== undefined) throw new Error(`sandbox: 'kind' is "cod", but ${problem}.`)
      return structuredClone(purchase(world, shop, wish, now()))
    },
    pay: (orderId) => {
      const [shop, order] = find(world, orderId)
      if (order.status !== "UNPAID")
        throw new Error(`sandbox: order '${orderId}' is ${order.status}: only an unpaid order can be paid.`)
      payOrder(world, shop, order, now())
    },
    changeAddress: (orderId, given) => {
      const address = addressInput.read({ ...given })
      const [shop, order] = find(world, orderId)
      if (Object.values(address).every((field) => field === undefined))
        throw new Error("sandbox: the address is empty. Give the fields that change, such as 'address_line1'.")
      const problem = addressProblem(shop, order)
      if (problem !== undefined) throw new Error(`sandbox: order '${orderId}' takes no new address: ${problem}.`)
      changeAddress(world, shop, order, address, now())
    },
    requestCancellation: (orderId, wanted, ids) => {
      const { lineItemIds, reason: given } = cancellationInput.read({ reason: wanted, lineItemIds: ids })
      const [shop, order] = find(world, orderId)
      if (order.is_buyer_request_cancel)
        throw new Error(
          `sandbox: the buyer asked to cancel order '${orderId}' before, and the seller has not answered. Let the seller answer, or advance the clock.`,
        )
      const lines = chosen(order, cancellable(shop, order), lineItemIds, "cancel")
      const reason = reasonFor("CANCEL", order, given)
      return requestCancellation(world, shop, order, lines, "BUYER", reason, now()).cancel_id
    },
    requestReturn: (orderId, wish = {}) => {
      const { lineItemIds, reason: given, type = "REFUND" } = returnInput.read({ ...wish })
      const [shop, order] = find(world, orderId)
      const lines = chosen(order, returnable(shop, order, type), lineItemIds, "return")
      const reason = reasonFor(type, order, given)
      return openReturn(world, shop, order, lines, { type, reason, role: "BUYER" }, now()).return_id
    },
    review: (orderId, given) => {
      const { content = "", rating, title = "" } = reviewInput.read({ ...given })
      const [shop, order] = find(world, orderId)
      const [item] = reviewable(shop, order)
      if (item === undefined) throw new Error(`sandbox: order '${orderId}' is ${order.status}: nothing to review.`)
      return writeReview(world, shop, order, item, { rating, title, content }, now()).id
    },
    answerOffer: (returnId, given) => {
      const { isAccepted } = offerAnswer.read({ isAccepted: given })
      world.settle()
      const shop = shopsOf(world).find(({ returns }) => returns.has(returnId))
      const one = shop?.returns.get(returnId)
      if (shop === undefined || one?.return_status !== "AWAITING_BUYER_RESPONSE")
        throw new Error(`sandbox: return '${returnId}' has no open offer of the seller.`)
      answerOffer(world, shop, one, isAccepted, now())
    },
    message: (orderId, given) => {
      const { text } = messageInput.read({ text: given })
      const [shop, order] = find(world, orderId)
      const content = JSON.stringify({ content: text })
      keepRule("the message", () => checkContent(shop, "TEXT", content))
      const conversation = conversationWith(shop, order.user_id) ?? beginConversation(world, shop, order.user_id, now())
      say(world, shop, conversation, { type: "TEXT", content, role: "BUYER" }, now())
      return conversation.id
    },
  }
}
