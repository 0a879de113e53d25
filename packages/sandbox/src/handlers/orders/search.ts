/**
 * The search of orders with its filters and sorting, and the details of up to 50 orders.
 */
import { handler, shopOf } from "../../handler.ts"
import type { Order, Shop } from "../../model.ts"
import { makeToken, readToken, type PageQuery } from "../../paging.ts"
import { invalid, Refusal } from "../../refusal.ts"
import { byTime, countBefore, type Place, type TimeField } from "../../state/order-times.ts"
import { withinTimes, type Times } from "../sorting.ts"
import { shopsOf } from "../../world.ts"
import { orderOnWire } from "./on-wire.ts"

interface Search extends Times {
  readonly order_status?: string
  readonly shipping_type?: string
  readonly buyer_user_id?: string
  readonly is_buyer_request_cancel?: boolean
  readonly warehouse_ids?: ReadonlyArray<string>
}

interface Sorting extends PageQuery {
  readonly sort_field?: string
  readonly sort_order?: string
}

type Filter = (order: Order) => boolean

const equal = (wanted: unknown, read: (order: Order) => unknown): ReadonlyArray<Filter> =>
  wanted === undefined ? [] : [(order) => read(order) === wanted]

/** The filters of a search, except for the time that it sorts by. */
const filters = (search: Search, sortedBy: TimeField): ReadonlyArray<Filter> => {
  const { warehouse_ids: warehouses } = search
  const other = sortedBy === "create_time" ? "update_time" : "create_time"
  const bounds = [search[`${other}_ge`], search[`${other}_lt`]]
  const isWithin = withinTimes(search)
  return [
    ...equal(search.order_status, (order) => order.status),
    ...equal(search.shipping_type, (order) => order.shipping_type),
    ...equal(search.buyer_user_id, (order) => order.user_id),
    ...equal(search.is_buyer_request_cancel, (order) => order.is_buyer_request_cancel),
    ...(bounds.some((bound) => bound !== undefined) ? [isWithin] : []),
    ...(warehouses === undefined ? [] : [(order: Order) => warehouses.includes(order.warehouse_id)]),
  ]
}

/** The place where the page after a token's row begins. */
const placeOf = (token: string, key: string, isRising: boolean): Place => {
  const [time, id] = JSON.parse(readToken(token, key)) as [number, string]
  // The next possible id: if rising, the row itself is before it.
  return { time, id: isRising ? `${id}\0` : id }
}

/**
 * The orders that match, oldest first, as a stretch of a list. If only the time matters, the list is the index itself, so
 * that a page of a million orders takes as long as a page of ten.
 */
const stretchOf = (orders: Shop["orders"], search: Search, field: TimeField) => {
  const accepts = filters(search, field)
  const list = byTime(orders, field)
  const [from, before] = [search[`${field}_ge`], search[`${field}_lt`]]
  const startOf = (time: number) => countBefore(list, field, { time, id: "" })
  const first = from === undefined ? 0 : startOf(from)
  const end = before === undefined ? list.length : startOf(before)
  if (accepts.length === 0) return { list, first, end }
  const found = list.slice(first, end).filter((order) => accepts.every((accept) => accept(order)))
  return { list: found, first: 0, end: found.length }
}

/**
 * A page's token is the place of its last row, not a count of rows: an order that changes meanwhile does not move other
 * orders to another page.
 */
export const getOrderList = handler<Sorting, Search>((call) => {
  const { query, body } = call
  const field: TimeField = query.sort_field === "update_time" ? "update_time" : "create_time"
  const isRising = query.sort_order === "ASC"
  const shop = shopOf(call)
  const { end, first, list } = stretchOf(shop.orders, body, field)
  const key = JSON.stringify([call.shop?.id, field, isRising, body])
  const { page_size: size = 20, page_token: token = "" } = query
  const at = token === "" ? (isRising ? first : end) : countBefore(list, field, placeOf(token, key, isRising))
  const page = isRising
    ? list.slice(at, Math.min(at + size, end))
    : list.slice(Math.max(at - size, first), at).toReversed()
  const isLast = isRising ? at + size >= end : at - size <= first
  const last = page.at(-1)
  return {
    orders: page.map((order) => orderOnWire(shop, order)),
    next_page_token: isLast || last === undefined ? "" : makeToken(JSON.stringify([last[field], last.id]), key),
    total_count: end - first,
  }
})

export const getOrderDetail = handler<{ readonly ids: ReadonlyArray<string> }, unknown>((call) => {
  const { ids } = call.query
  if (ids.length === 0) throw invalid("ids", "it names no order")
  const shop = shopOf(call)
  const others = shopsOf(call.world).filter((other) => other !== shop)
  for (const id of ids) {
    if (others.some((other) => other.orders.has(id)))
      throw new Refusal(21008111, `The order '${id}' does not belong to this shop`)
  }
  return { orders: ids.flatMap((id) => shop.orders.get(id) ?? []).map((order) => orderOnWire(shop, order)) }
})
