/**
 * Opens returns and refunds for buyers, decides them step by step, and searches them.
 */
import { found, handler, shopOf, type Call } from "../../handler.ts"
import { refundFor } from "../../life/refunds.ts"
import * as life from "../../life/returns.ts"
import { canReplace } from "../../life/replacements.ts"
import * as times from "../../life/times.ts"
import { amount as amountOf, isAmount, minorUnits } from "../../money.ts"
import type { Shop } from "../../model.ts"
import { pageOf } from "../../paging.ts"
import { Refusal } from "../../refusal.ts"
import type { RefundAmount, Return } from "../../state/aftersales.ts"
import { oneOf, sorted, withinTimes, type Times } from "../sorting.ts"
import { lineOnWire, sizedPage, type TextSized } from "./cancellations.ts"
import { codeOfReturn, wantedLines, wantedOrder, type Wanted } from "./lines.ts"
import { checkReason, checkRejection } from "./reasons.ts"
import { returnColumns } from "./return-columns.ts"

interface NewReturn extends Wanted {
  readonly return_reason: string
  readonly return_type: Return["return_type"]
  readonly refund_total?: string
  /** The currency of `refund_total`. */
  readonly currency?: string
  readonly shipment_type?: Return["shipment_type"]
  readonly handover_method?: Return["handover_method"]
}

/** The types of request that a seller can begin. Only buyers ask for a replacement. */
const sellerTypes: ReadonlyArray<string> = ["REFUND", "RETURN_AND_REFUND"]

export const createReturn = handler<unknown, NewReturn>((call) => {
  const { body, now, world } = call
  if (!sellerTypes.includes(body.return_type))
    throw new Refusal(25001001, `Invalid 'return_type': it must be one of ${sellerTypes.join(", ")}`)
  const shop = shopOf(call)
  const order = wantedOrder(call)
  const open = order.status === "COMPLETED" ? [] : life.returnable(shop, order, body.return_type)
  const lines = wantedLines(body, order, open, codeOfReturn(order))
  checkReason(call, order, body.return_type, "return_reason", body.return_reason)
  const partial =
    body.refund_total === undefined
      ? undefined
      : partialRefund(shop, refundFor(shop, order, lines), body.refund_total, body.currency)
  const opened = life.openReturn(
    world,
    shop,
    order,
    lines,
    {
      type: body.return_type,
      reason: body.return_reason,
      role: "SELLER",
      ...(body.shipment_type === undefined ? {} : { shipment: body.shipment_type }),
      ...(body.handover_method === undefined ? {} : { handover: body.handover_method }),
    },
    now,
  )
  if (partial !== undefined) opened.partial_refund = partial
  return { return_id: opened.return_id, return_status: opened.return_status }
})

/** A refund may be less than the price of the lines, but never more. */
const partialRefund = (
  { currency }: Shop,
  full: RefundAmount,
  amount: string,
  offered = currency,
): NonNullable<Return["partial_refund"]> => {
  if (offered !== currency) throw new Refusal(25005005, `Invalid 'currency': the shop sells in ${currency}`)
  const minor = minorUnits(amount, currency)
  if (!isAmount(amount, currency) || minor > minorUnits(full.refund_total, currency))
    throw new Refusal(25005005, `Invalid 'amount': it must be a decimal in ${currency} of at most ${full.refund_total}`)
  return { amount: amountOf(minor, currency), currency }
}

export const returnOf = (call: Call): Return => found(shopOf(call).returns, call.path.return_id!, 25007006, "return")

/** Decisions about the goods and about an offer, which have their own codes. */
const stepCodes: ReadonlyMap<string, number> = new Map(
  Object.entries({
    APPROVE_RECEIVED_PACKAGE: 25011013,
    OFFER_PARTIAL_REFUND: 25011032,
    REJECT_RECEIVED_PACKAGE: 25020012,
  }),
)

/** The code for a return that does not take a decision. */
const codeOfDecision = (found: Return, decision: string): number => {
  if (life.isOtherKind(found, decision)) return 25020004
  const step = stepCodes.get(decision)
  if (step !== undefined) return step
  const isRejected = found.return_status.endsWith("_REJECT")
  if (!decision.startsWith("REJECT")) return isRejected ? 25020009 : 25011012
  return isRejected ? 25001003 : 25020010
}

/** The decision, if the return's state takes it. */
const decidable = (found: Return, decision: string): string => {
  if (Object.hasOwn(life.decisionsFor(found), decision)) return decision
  const offered = Object.keys(life.decisionsFor(found)).join(", ") || "none"
  throw new Refusal(
    codeOfDecision(found, decision),
    `Invalid 'decision': the return is ${found.return_status} and takes: ${offered}`,
  )
}

interface Approval {
  readonly decision: string
  readonly buyer_keep_item?: boolean
  readonly partial_refund?: { readonly amount?: string; readonly currency?: string }
}

export const approve = handler<unknown, Approval>((call) => {
  const shop = shopOf(call)
  const one = returnOf(call)
  const { buyer_keep_item, decision, partial_refund } = call.body
  decidable(one, decision)
  if (decision === "OFFER_PARTIAL_REFUND")
    one.offer = {
      ...partialRefund(shop, one.refund_amount, partial_refund?.amount ?? "", partial_refund?.currency),
      isDeclined: false,
    }
  if (decision === "APPROVE_REPLACEMENT" && !canReplace(shop, one))
    throw new Refusal(25011012, `The goods of return '${one.return_id}' are not in stock: there is no replacement`)
  one.buyer_keep_item = buyer_keep_item ?? one.buyer_keep_item
  life.decideReturn(call.world, shop, one, decision, "SELLER", call.now)
})

interface Rejection {
  readonly decision: string
  readonly reject_reason: string
  readonly comment?: string
}

export const reject = handler<unknown, Rejection>((call) => {
  const one = returnOf(call)
  const { comment, decision, reject_reason } = call.body
  decidable(one, decision)
  checkRejection(call, one.return_type, reject_reason)
  life.decideReturn(call.world, shopOf(call), one, decision, "SELLER", call.now, comment ?? reject_reason)
})

/** The decision that the seller takes next. */
const nextActions = (found: Return) => {
  const actions: Readonly<Partial<Record<Return["return_status"], string>>> = {
    RETURN_OR_REFUND_REQUEST_PENDING:
      found.return_type === "REFUND" ? "SELLER_RESPOND_REFUND" : "SELLER_RESPOND_RETURN",
    REPLACEMENT_REQUEST_PENDING: "SELLER_RESPOND_REPLACEMENT",
    BUYER_SHIPPED_ITEM: "SELLER_RESPOND_RECEIVE_PACKAGE",
  }
  const action = actions[found.return_status]
  return action === undefined ? [] : [{ action, deadline: found.update_time + times.answerToBuyer }]
}

export const onWire = (shop: Shop, found: Return) => ({
  ...found,
  ...returnColumns(shop, found),
  return_line_items: found.lines.map((line) => ({ ...lineOnWire(line), return_line_item_id: line.id })),
  seller_next_action_response: nextActions(found),
  can_buyer_keep_item: found.buyer_keep_item,
  is_quick_refund: false,
})

interface Search extends Times {
  readonly buyer_user_ids?: ReadonlyArray<string>
  readonly order_ids?: ReadonlyArray<string>
  readonly return_ids?: ReadonlyArray<string>
  readonly return_status?: ReadonlyArray<string>
  readonly return_types?: ReadonlyArray<string>
}

export const search = handler<TextSized, Search>((call) => {
  const shop = shopOf(call)
  const { body, query } = call
  const fits = withinTimes(body)
  const list = [...shop.returns.values()].filter(
    (item) =>
      fits(item) &&
      oneOf(body.order_ids, item.order_id) &&
      oneOf(body.return_ids, item.return_id) &&
      oneOf(body.return_status, item.return_status) &&
      oneOf(body.return_types, item.return_type) &&
      oneOf(body.buyer_user_ids, item.user_id),
  )
  const by = (item: Return) => (query.sort_field === "update_time" ? item.update_time : item.create_time)
  const order = sorted(list, by, query.sort_order)
  const page = pageOf(order, sizedPage(query), [shop.id, query.sort_field, query.sort_order, body])
  return {
    return_orders: page.items.map((one) => onWire(shop, one)),
    next_page_token: page.next_page_token,
    total_count: page.total_count,
  }
})

export const records = handler((call) => ({ records: returnOf(call).records }))

/** Label or tracking number for the way back. */
export const shippingDocuments = handler<{ readonly return_ids: ReadonlyArray<string> }, unknown>((call) => {
  for (const id of call.query.return_ids) {
    const one = found(shopOf(call).returns, id, 25007006, "return")
    one.return_tracking_number ??= `RTN${call.world.random.text(12, "0123456789")}`
    one.update_time = call.now
  }
})
