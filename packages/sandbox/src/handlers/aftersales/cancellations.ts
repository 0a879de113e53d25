/**
 * Cancels orders, and answers buyers who ask to cancel.
 */
import { found, handler, shopOf, type Call } from "../../handler.ts"
import * as life from "../../life/cancellations.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { invalid, Refusal } from "../../refusal.ts"
import type { AffectedLine, Cancellation } from "../../state/aftersales.ts"
import * as times from "../../life/times.ts"
import { oneOf, sorted, withinTimes, type Times } from "../sorting.ts"
import { codeOfCancel, wantedLines, wantedOrder, type Wanted } from "./lines.ts"
import { checkReason, checkRejection } from "./reasons.ts"

/** Regions where a single line of an order can be cancelled. Elsewhere only the whole order can. */
const takesSingleLines = new Set(["US", "GB"])

export const cancelOrder = handler<unknown, Wanted & { readonly cancel_reason: string }>((call) => {
  const shop = shopOf(call)
  const order = wantedOrder(call)
  const reason = call.body.cancel_reason
  const code = codeOfCancel(order)
  if (order.is_buyer_request_cancel)
    throw new Refusal(code, `The buyer of order '${order.id}' wants to cancel: answer that first`)
  const open = life.cancellable(shop, order)
  const lines = wantedLines(call.body, order, open, code)
  if (lines.length < open.length && !takesSingleLines.has(shop.region))
    throw new Refusal(25005010, `Shops in ${shop.region} cancel the whole order: leave out the lines`)
  checkReason(call, order, "CANCEL", "cancel_reason", reason)
  const { cancel_id, cancel_status } = life.requestCancellation(
    call.world,
    shop,
    order,
    lines,
    "SELLER",
    reason,
    call.now,
  )
  return { cancel_id, cancel_status }
})

/** The codes of a decision for a request that was already rejected, and for a request that was already approved. */
const decided = {
  approve: { rejected: 25020009, approved: 25011012 },
  reject: { rejected: 25011011, approved: 25020010 },
} as const

const pending = (call: Call, decision: keyof typeof decided): Cancellation => {
  const cancellation = found(shopOf(call).cancellations, call.path.cancel_id!, 25007006, "cancellation")
  const { cancel_id, cancel_status: status } = cancellation
  if (status === "CANCELLATION_REQUEST_PENDING") return cancellation
  const code = decided[decision][status === "CANCELLATION_REQUEST_CANCEL" ? "rejected" : "approved"]
  throw new Refusal(code, `The cancellation '${cancel_id}' was decided before: it is ${status}`)
}

export const approve = handler((call) => {
  const shop = shopOf(call)
  const cancellation = pending(call, "approve")
  const order = found(shop.orders, cancellation.order_id, 25007006, "order")
  const open = life.cancellable(shop, order).map(({ id }) => id)
  if (!cancellation.lines.every((line) => open.includes(line.order_line_item_id)))
    throw new Refusal(25001045, `Order '${order.id}' is ${order.status}: the carrier has the goods`)
  life.approveCancellation(call.world, shop, cancellation, call.now)
})

export const reject = handler<unknown, { readonly reject_reason: string }>((call) => {
  const cancellation = pending(call, "reject")
  checkRejection(call, "CANCEL", call.body.reject_reason)
  life.rejectCancellation(call.world, shopOf(call), cancellation, call.body.reject_reason, call.now)
})

interface Search extends Times {
  readonly buyer_user_ids?: ReadonlyArray<string>
  readonly cancel_ids?: ReadonlyArray<string>
  readonly cancel_status?: ReadonlyArray<string>
  readonly cancel_types?: ReadonlyArray<string>
  readonly order_ids?: ReadonlyArray<string>
}

/** These searches take the page size as text. */
export interface TextSized {
  readonly page_size?: string | number
  readonly page_token?: string
  readonly sort_field?: string
  readonly sort_order?: string
}

export const sizedPage = (query: TextSized): PageQuery => {
  const size = Number(query.page_size ?? 20)
  if (!Number.isInteger(size) || size < 1 || size > 100)
    throw invalid("page_size", "it must be a whole number from 1 to 100")
  return { page_size: size, ...(query.page_token === undefined ? {} : { page_token: query.page_token }) }
}

const image = (url: string) => ({ url, width: 300, height: 300 })

export const lineOnWire = (line: AffectedLine) => ({ ...line, product_image: image(line.sku_image) })

const onWire = (cancellation: Cancellation) => ({
  ...cancellation,
  cancel_status:
    cancellation.cancel_status === "CANCELLATION_REQUEST_CANCEL"
      ? "CANCELLATION_REQUEST_CANCELLED"
      : cancellation.cancel_status,
  cancel_line_items: cancellation.lines.map((line) => ({ ...lineOnWire(line), cancel_line_item_id: line.id })),
  seller_next_action_response:
    cancellation.cancel_status === "CANCELLATION_REQUEST_PENDING"
      ? [{ action: "SELLER_RESPOND_CANCEL", deadline: cancellation.create_time + times.answerToBuyer }]
      : [],
  should_replenish_stock: true,
})

export const search = handler<TextSized, Search>((call) => {
  const shop = shopOf(call)
  const { body, query } = call
  const fits = withinTimes(body)
  const list = [...shop.cancellations.values()].filter(
    (item) =>
      fits(item) &&
      oneOf(body.order_ids, item.order_id) &&
      oneOf(body.cancel_ids, item.cancel_id) &&
      oneOf(body.cancel_status, item.cancel_status) &&
      oneOf(body.cancel_types, item.cancel_type) &&
      oneOf(body.buyer_user_ids, item.user_id),
  )
  const by = (item: Cancellation) => (query.sort_field === "update_time" ? item.update_time : item.create_time)
  const order = sorted(list, by, query.sort_order)
  const page = pageOf(order, sizedPage(query), [shop.id, query.sort_field, query.sort_order, body])
  return {
    cancellations: page.items.map(onWire),
    next_page_token: page.next_page_token,
    total_count: page.total_count,
  }
})
