/**
 * Returns and refunds after the shipment: the buyer asks and the seller decides step by step, or the seller opens one. The
 * caller refuses decisions that `decisionsFor` does not offer.
 */
import { minorUnits } from "../money.ts"
import type { LineItem, Order, Shop } from "../model.ts"
import type { Return, ReturnStatus, Role } from "../state/aftersales.ts"
import { reasonText } from "../state/aftersales-reasons.ts"
import { carrier } from "../state/carriers.ts"
import type { World } from "../world.ts"
import { linesInCancellations } from "./cancellations.ts"
import { refundAmount, refundReturned } from "./ledger.ts"
import { affectedLines, linesInReturns, refundFor } from "./refunds.ts"
import { linkReturn, sharedTrackingNumber } from "./return-links.ts"
import { returnShipping } from "./return-shipping.ts"
import { sendReplacement } from "./replacements.ts"
import * as times from "./times.ts"

/** Which decisions a return takes in each state, and which state follows. */
export const returnDecisions: Readonly<Partial<Record<ReturnStatus, Readonly<Record<string, ReturnStatus>>>>> = {
  RETURN_OR_REFUND_REQUEST_PENDING: {
    APPROVE_REFUND: "RETURN_OR_REFUND_REQUEST_SUCCESS",
    DIRECT_REFUND: "RETURN_OR_REFUND_REQUEST_SUCCESS",
    OFFER_PARTIAL_REFUND: "AWAITING_BUYER_RESPONSE",
    APPROVE_RETURN: "AWAITING_BUYER_SHIP",
    REJECT_REFUND: "REFUND_OR_RETURN_REQUEST_REJECT",
    REJECT_RETURN: "REFUND_OR_RETURN_REQUEST_REJECT",
  },
  AWAITING_BUYER_RESPONSE: { DIRECT_REFUND: "RETURN_OR_REFUND_REQUEST_SUCCESS" },
  REPLACEMENT_REQUEST_PENDING: {
    APPROVE_REPLACEMENT: "REPLACEMENT_REQUEST_COMPLETE",
    ISSUE_REPLACEMENT_REFUND: "REPLACEMENT_REQUEST_REFUND_SUCCESS",
    REJECT_REPLACEMENT: "REPLACEMENT_REQUEST_REJECT",
  },
  AWAITING_BUYER_SHIP: { DIRECT_REFUND: "RETURN_OR_REFUND_REQUEST_SUCCESS" },
  BUYER_SHIPPED_ITEM: {
    APPROVE_RECEIVED_PACKAGE: "RETURN_OR_REFUND_REQUEST_SUCCESS",
    DIRECT_REFUND: "RETURN_OR_REFUND_REQUEST_SUCCESS",
    REJECT_RECEIVED_PACKAGE: "REJECT_RECEIVE_PACKAGE",
  },
}

const ofRefunds = ["APPROVE_REFUND", "REJECT_REFUND"]
const ofGoods = ["APPROVE_RETURN", "REJECT_RETURN", "APPROVE_RECEIVED_PACKAGE", "REJECT_RECEIVED_PACKAGE"]
const ofReplacements = ["APPROVE_REPLACEMENT", "ISSUE_REPLACEMENT_REFUND", "REJECT_REPLACEMENT"]

/** The decisions that a kind of request does not have. */
const closed: Readonly<Record<Return["return_type"], ReadonlyArray<string>>> = {
  REFUND: [...ofGoods, ...ofReplacements],
  RETURN_AND_REFUND: [...ofRefunds, ...ofReplacements],
  REPLACEMENT: [...ofRefunds, ...ofGoods, "DIRECT_REFUND", "OFFER_PARTIAL_REFUND"],
}

/**
 * Whether a decision belongs to another kind of request: a refund asks for no goods, and a return is not paid before they
 * are on their way.
 */
export const isOtherKind = ({ return_type }: Return, decision: string): boolean =>
  closed[return_type].includes(decision)

export const decisionsFor = (found: Return): Readonly<Record<string, ReturnStatus>> => {
  const all = returnDecisions[found.return_status] ?? {}
  return Object.fromEntries(Object.entries(all).filter(([decision]) => !isOtherKind(found, decision)))
}

/** The statuses in which a line can be refunded, returned or replaced. */
const stages = {
  REFUND: ["AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED"],
  RETURN_AND_REFUND: ["IN_TRANSIT", "DELIVERED", "COMPLETED"],
  REPLACEMENT: ["IN_TRANSIT", "DELIVERED", "COMPLETED"],
} as const satisfies Record<Return["return_type"], ReadonlyArray<string>>

/** Lines that this kind of return can name: shipped, and in no other return and no waiting cancellation. */
export const returnable = (shop: Shop, order: Order, type: Return["return_type"]): ReadonlyArray<LineItem> => {
  const open: ReadonlyArray<string> = stages[type]
  const [returned, cancelled] = [linesInReturns(shop, order), linesInCancellations(shop, order)]
  return order.line_items.filter(
    (item) => open.includes(item.display_status) && !returned.has(item.id) && !cancelled.has(item.id),
  )
}

const recordStep = (
  world: World,
  shop: Shop,
  found: Return,
  role: Role,
  event: string,
  at: number,
  note?: string,
): void => {
  found.update_time = at
  found.records.push({
    create_time: at,
    event,
    role,
    description: event.replaceAll("_", " ").toLowerCase(),
    ...(note === undefined ? {} : { note }),
  })
  const { create_time, order_id, return_id, return_status, return_type } = found
  const data = {
    order_id,
    return_role: found.role,
    return_type,
    return_status,
    return_id,
    create_time,
    update_time: at,
  }
  world.emit({ shop }, "RETURN_STATUS_CHANGE", data, at)
}

const later = (world: World, shop: Shop, kind: string, found: Return, at: number): void =>
  world.timeline.add({ at, kind, shopId: shop.id, id: found.return_id })

/** Puts on the timeline what follows a new status without any action. */
const follow = (world: World, shop: Shop, found: Return, at: number): void => {
  if (found.return_status === "AWAITING_BUYER_SHIP")
    later(world, shop, "return.shipped", found, at + times.buyerShipping)
  if (isRefunded(found)) later(world, shop, "return.refunded", found, at + times.refund)
  if (found.return_status === "AWAITING_BUYER_RESPONSE")
    later(world, shop, "return.offer-unanswered", found, at + times.answerToBuyer)
  if (found.return_status === "REPLACEMENT_REQUEST_COMPLETE")
    found.reshipment_order_id = sendReplacement(world, shop, found, at).id
}

/** The money is on its way back to the buyer. */
const isRefunded = ({ return_status }: Return): boolean =>
  return_status === "RETURN_OR_REFUND_REQUEST_SUCCESS" || return_status === "REPLACEMENT_REQUEST_REFUND_SUCCESS"

export interface ReturnRequest {
  readonly type: Return["return_type"]
  readonly reason: string
  readonly role: Role
  readonly shipment?: Return["shipment_type"]
  readonly handover?: Return["handover_method"]
}

export const openReturn = (
  world: World,
  shop: Shop,
  order: Order,
  lines: ReadonlyArray<LineItem>,
  request: ReturnRequest,
  at: number,
): Return => {
  const asked = request.type === "REPLACEMENT" ? "REPLACEMENT_REQUEST_PENDING" : "RETURN_OR_REFUND_REQUEST_PENDING"
  const decided = request.type === "REFUND" ? "RETURN_OR_REFUND_REQUEST_SUCCESS" : "AWAITING_BUYER_SHIP"
  const found: Return = {
    return_id: world.random.id("40"),
    order_id: order.id,
    user_id: order.user_id,
    aftersales_request_id: world.random.id("40"),
    return_type: request.type,
    return_status: request.role === "BUYER" ? asked : decided,
    return_reason: request.reason,
    return_reason_text: reasonText(request.reason),
    role: request.role,
    refund_amount: refundFor(shop, order, lines),
    lines: affectedLines(world.random, shop, order, lines),
    records: [],
    buyer_keep_item: false,
    shipment_type: request.shipment ?? "PLATFORM",
    handover_method: request.handover ?? "DROP_OFF",
    create_time: at,
    update_time: at,
  }
  linkReturn(world.random, shop, found)
  shop.returns.set(found.return_id, found)
  world.emit({ shop }, "AFTERSALES_REQUEST_STATUS_UPDATE", {
    aftersales_request_id: found.aftersales_request_id,
    return_role: request.role,
    aftersales_request_status: request.role === "BUYER" ? "PENDING_REQUEST_REVIEW" : "REQUEST_REVIEW_COMPLETED",
    aftersales_request_create_time: at,
    aftersales_request_update_time: at,
  })
  recordStep(world, shop, found, request.role, "REQUEST_CREATED", at)
  follow(world, shop, found, at)
  return found
}

/** Carries out a decision that `decisionsFor` offers. */
export const decideReturn = (
  world: World,
  shop: Shop,
  found: Return,
  decision: string,
  role: Role,
  at: number,
  note?: string,
): void => {
  found.return_status = decisionsFor(found)[decision]!
  recordStep(world, shop, found, role, decision, at, note)
  follow(world, shop, found, at)
}

/** The buyer accepts the partial refund that the seller offers, or the request is open again. */
export const answerOffer = (world: World, shop: Shop, found: Return, isAccepted: boolean, at: number): void => {
  const { offer } = found
  if (found.return_status !== "AWAITING_BUYER_RESPONSE" || offer === undefined) return
  offer.isDeclined = !isAccepted
  if (isAccepted) found.partial_refund = { amount: offer.amount, currency: offer.currency }
  found.return_status = isAccepted ? "RETURN_OR_REFUND_REQUEST_SUCCESS" : "RETURN_OR_REFUND_REQUEST_PENDING"
  const event = isAccepted ? "BUYER_ACCEPTED_PARTIAL_REFUND" : "BUYER_REJECTED_PARTIAL_REFUND"
  recordStep(world, shop, found, "BUYER", event, at)
  follow(world, shop, found, at)
}

/** No answer means no. */
export const lapseOffer = (world: World, shop: Shop, found: Return, at: number): void =>
  answerOffer(world, shop, found, false, at)

export const shipReturn = (world: World, shop: Shop, found: Return, at: number): void => {
  if (found.return_status !== "AWAITING_BUYER_SHIP") return
  found.return_status = "BUYER_SHIPPED_ITEM"
  found.return_tracking_number ??= sharedTrackingNumber(shop, found) ?? `RTN${world.random.text(12, "0123456789")}`
  found.return_provider_id = carrier.id
  found.return_provider_name = carrier.name
  recordStep(world, shop, found, "BUYER", "BUYER_SHIPPED_ITEM", at)
}

/** The money is back with the buyer. */
export const finishReturn = (world: World, shop: Shop, found: Return, at: number): void => {
  if (!isRefunded(found)) return
  const order = shop.orders.get(found.order_id)!
  // A replacement that became a refund has no status after this one.
  if (found.return_type !== "REPLACEMENT") found.return_status = "RETURN_OR_REFUND_REQUEST_COMPLETE"
  const partial = found.partial_refund
  const ids = new Set(found.lines.map((line) => line.order_line_item_id))
  if (partial === undefined) {
    const lines = order.line_items.filter((item) => ids.has(item.id))
    const refunded = minorUnits(found.refund_amount.refund_shipping_fee, shop.currency)
    const wayBack = returnShipping(found).bySeller
    refundReturned(world, shop, order, lines, { refunded, wayBack }, at)
  } else refundAmount(world, shop, order, minorUnits(partial.amount, shop.currency), at)
  recordStep(world, shop, found, "SYSTEM", "REFUND_COMPLETE", at)
  world.emit(
    { shop },
    "REFUND_SUCCESS",
    {
      refund_total: partial?.amount ?? found.refund_amount.refund_total,
      refund_currency: found.refund_amount.currency,
      refund_timestamp: at,
      line_items: found.lines.map(() => ({ main_order_id: order.id })),
    },
    at,
  )
}
