/**
 * Says which requests and decisions are open, and what a refund would amount to, by the rules of the requests themselves.
 */
import { handler, shopOf, type Call } from "../../handler.ts"
import { cancellable } from "../../life/cancellations.ts"
import { refundFor } from "../../life/refunds.ts"
import { decisionsFor, isOtherKind, returnable } from "../../life/returns.ts"
import type { LineItem } from "../../model.ts"
import { pageOf } from "../../paging.ts"
import type { Return } from "../../state/aftersales.ts"
import { Refusal } from "../../refusal.ts"
import { oneOf } from "../sorting.ts"
import { orderOf } from "../fulfillment/ship.ts"
import { buyerReasonsFor, rejectReasonsFor, sellerReasonsFor } from "../../state/aftersales-reasons.ts"
import { codeOfCancel, codeOfReturn, wantedLines, wantedOrder, type Wanted } from "./lines.ts"
import { onWire } from "./returns.ts"

/** The oldest version says RETURN for both kinds. */
const kindOf = (type: string): Return["return_type"] => (type === "REFUND" ? "REFUND" : "RETURN_AND_REFUND")

export const calculate = handler<unknown, Wanted & { readonly request_type: string }>((call) => {
  const shop = shopOf(call)
  const order = wantedOrder(call)
  const { request_type: type } = call.body
  const open = type === "CANCEL" ? cancellable(shop, order) : returnable(shop, order, kindOf(type))
  return { order_refund_amount: refundFor(shop, order, wantedLines(call.body, order, open, 25005011)) }
})

/** The older versions do not distinguish refunds from returns: they say RETURN for both. */
const requestTypes = (call: Call<{ readonly request_types?: ReadonlyArray<string> }>) =>
  call.query.request_types ??
  (call.operation.path.includes("/202309/") ? ["CANCEL", "RETURN"] : ["CANCEL", "REFUND", "RETURN_AND_REFUND"])

interface Eligibility {
  readonly request_types?: ReadonlyArray<string>
  readonly initiate_aftersale_user?: string
}

export const eligibility = handler<Eligibility, unknown>((call) => {
  const shop = shopOf(call)
  const order = orderOf(call)
  const isSeller = call.query.initiate_aftersale_user !== "BUYER"
  const openFor = (type: string) => {
    if (type === "CANCEL") return order.is_buyer_request_cancel ? [] : cancellable(shop, order)
    return isSeller && order.status === "COMPLETED" ? [] : returnable(shop, order, kindOf(type))
  }
  const reasonsFor = (type: string) => {
    const kind = type === "CANCEL" ? "CANCEL" : kindOf(type)
    return isSeller ? sellerReasonsFor(shop.region, kind, order.status) : buyerReasonsFor(kind, order.status)
  }
  const bySku = new Map<string, Array<LineItem>>()
  for (const item of order.line_items) bySku.set(item.sku_id, [...(bySku.get(item.sku_id) ?? []), item])
  return {
    sku_eligibility: [...bySku].map(([sku_id, lines]) => ({
      sku_id,
      line_item_eligibility: requestTypes(call).map((request_type) => {
        const reasons = reasonsFor(request_type)
        const open = reasons.length === 0 ? [] : lines.filter((item) => openFor(request_type).includes(item))
        return {
          request_type,
          eligible: open.length > 0,
          order_line_items_ids: (open.length > 0 ? open : lines).map(({ id }) => id),
          available_reason_names: open.length > 0 ? reasons.map(({ name }) => name) : [],
          ...(open.length > 0
            ? {}
            : {
                ineligible_code: request_type === "CANCEL" ? codeOfCancel(order) : codeOfReturn(order),
                ineligible_reason: `The order is ${order.status}.`,
              }),
        }
      }),
    })),
  }
})

/** The reasons to reject a return or a cancellation; without an id, a cancellation. */
const rejectReasons = (call: Call<Asked>) => {
  const { region, returns } = shopOf(call)
  return rejectReasonsFor(region, returns.get(call.query.return_or_cancel_id ?? "")?.return_type ?? "CANCEL")
}

export const getRejectReasons = handler<Asked, unknown>((call) => ({ reasons: rejectReasons(call) }))

interface Asked {
  readonly return_or_cancel_id?: string
  readonly check_decisions?: ReadonlyArray<string>
}

/** The decisions that can be taken now on a return or a cancellation, and the ids of its lines. */
const openDecisions = (call: Call<Asked>): readonly [ReadonlyArray<string>, ReadonlyArray<string>] => {
  const shop = shopOf(call)
  const id = call.query.return_or_cancel_id ?? ""
  const one = shop.returns.get(id)
  if (one !== undefined) return [Object.keys(decisionsFor(one)), one.lines.map((line) => line.id)]
  const cancellation = shop.cancellations.get(id)
  if (cancellation === undefined) throw new Refusal(25007006, `The request '${id}' does not exist in this shop`)
  const open = cancellation.cancel_status === "CANCELLATION_REQUEST_PENDING"
  return [open ? ["APPROVE_REQUEST_CANCEL", "REJECT_REQUEST_CANCEL"] : [], cancellation.lines.map((line) => line.id)]
}

const everyDecision = [
  "APPROVE_REQUEST_CANCEL",
  "APPROVE_REFUND",
  "APPROVE_RETURN",
  "APPROVE_RECEIVED_PACKAGE",
  "APPROVE_REPLACEMENT",
  "ISSUE_REPLACEMENT_REFUND",
  "DIRECT_REFUND",
  "REJECT_REQUEST_CANCEL",
  "REJECT_REFUND",
  "REJECT_RETURN",
  "REJECT_RECEIVED_PACKAGE",
  "REJECT_REPLACEMENT",
]

const codeOfClosed = (call: Call<Asked>, decision: string): number => {
  const one = shopOf(call).returns.get(call.query.return_or_cancel_id ?? "")
  const isOther = one === undefined ? !decision.endsWith("REQUEST_CANCEL") : isOtherKind(one, decision)
  return isOther || (one !== undefined && decision.endsWith("REQUEST_CANCEL")) ? 25020004 : 25020003
}

const judged = (call: Call<Asked>, open: ReadonlyArray<string>) =>
  (call.query.check_decisions ?? everyDecision).map((decision) => ({
    decision,
    eligible: open.includes(decision),
    available_reject_reasons: decision.startsWith("REJECT") ? rejectReasons(call) : [],
    ...(open.includes(decision)
      ? {}
      : {
          ineligible_code: codeOfClosed(call, decision),
          ineligible_reason: "The request does not take this decision now.",
        }),
  }))

export const decisionEligibility = handler<Asked, unknown>((call) => ({
  decisions: judged(call, openDecisions(call)[0]),
}))

export const reviewDecision = handler<Asked, unknown>((call) => {
  const [open, lines] = openDecisions(call)
  const decisions = judged(call, open)
  return { line_items: lines.map((return_line_item_id) => ({ return_line_item_id, decisions })), errors: [] }
})

interface AftersalesSearch {
  readonly filters?: {
    readonly aftersales_request_ids?: ReadonlyArray<string>
    readonly main_order_ids?: ReadonlyArray<string>
    readonly buyer_ids?: ReadonlyArray<string>
    readonly return_types?: ReadonlyArray<string>
  }
  readonly pagination?: { readonly page_size?: number; readonly page_token?: string }
}

export const searchRequests = handler<unknown, AftersalesSearch>((call) => {
  const shop = shopOf(call)
  const { filters = {}, pagination = {} } = call.body
  const list = [...shop.returns.values()].filter(
    (one) =>
      oneOf(filters.aftersales_request_ids, one.aftersales_request_id) &&
      oneOf(filters.main_order_ids, one.order_id) &&
      oneOf(filters.buyer_ids, one.user_id) &&
      oneOf(filters.return_types, one.return_type),
  )
  const page = pageOf(list, pagination, [shop.id, filters])
  return {
    aftersales_requests: page.items.map((one) => ({
      id: one.aftersales_request_id,
      status:
        one.return_status === "RETURN_OR_REFUND_REQUEST_PENDING" || one.return_status === "REPLACEMENT_REQUEST_PENDING"
          ? "PENDING_REQUEST_REVIEW"
          : "REQUEST_REVIEW_COMPLETED",
      line_items: one.lines.map((line) => ({
        return_line_item_id: line.id,
        sku_id: line.sku_id,
        main_order_id: one.order_id,
        sku_return_request_id: one.return_id,
      })),
      sku_return_requests: [onWire(shop, one)],
    })),
    total_count: page.total_count,
    next_page_token: page.next_page_token,
  }
})
