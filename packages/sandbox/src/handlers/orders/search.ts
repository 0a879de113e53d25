/**
 * Reading orders: the search with its filters and orders of sorting, and the details of up to 50 at a time.
 */
import { handler, shopOf } from "../../handler.ts"
import { orderStatuses, type Order } from "../../model.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { invalid, Refusal } from "../../refusal.ts"

interface Search {
  readonly order_status?: string
  readonly shipping_type?: string
  readonly buyer_user_id?: string
  readonly is_buyer_request_cancel?: boolean
  readonly warehouse_ids?: ReadonlyArray<string>
  readonly create_time_ge?: number
  readonly create_time_lt?: number
  readonly update_time_ge?: number
  readonly update_time_lt?: number
}

interface Sorting extends PageQuery {
  readonly sort_field?: string
  readonly sort_order?: string
}

type Filter = (order: Order) => boolean

const within = (search: Search, name: "create_time" | "update_time"): Filter => {
  const from = search[`${name}_ge`]
  const before = search[`${name}_lt`]
  if (from !== undefined && before !== undefined && from >= before)
    throw invalid(`${name}_ge`, "the start must lie before the end")
  return (order) => (from === undefined || order[name] >= from) && (before === undefined || order[name] < before)
}

/** The value, if it is one that the platform knows. */
const known = <T extends string>(name: string, value: string | undefined, values: ReadonlyArray<T>): T | undefined => {
  const found = values.find((candidate) => candidate === value)
  if (value !== undefined && found === undefined) throw invalid(name, `it must be one of ${values.join(", ")}`)
  return found
}

const equal = (wanted: unknown, read: (order: Order) => unknown): Filter =>
  wanted === undefined ? () => true : (order) => read(order) === wanted

const filters = (search: Search): ReadonlyArray<Filter> => {
  const status = known("order_status", search.order_status, orderStatuses)
  const shipping = known("shipping_type", search.shipping_type, ["TIKTOK", "SELLER", "TIKTOK_DIGITAL"])
  const warehouses = search.warehouse_ids
  return [
    equal(status, (order) => order.status),
    equal(shipping, (order) => order.shipping_type),
    equal(search.buyer_user_id, (order) => order.user_id),
    equal(search.is_buyer_request_cancel, (order) => order.is_buyer_request_cancel),
    within(search, "create_time"),
    within(search, "update_time"),
    (order) => warehouses === undefined || warehouses.includes(order.warehouse_id),
  ]
}

export const getOrderList = handler<Sorting, Search>((call) => {
  const { query, body } = call
  const field = known("sort_field", query.sort_field, ["create_time", "update_time"]) ?? "create_time"
  const direction = known("sort_order", query.sort_order, ["ASC", "DESC"]) ?? "DESC"
  const accepts = filters(body)
  const sign = direction === "ASC" ? 1 : -1
  const found = [...shopOf(call).orders.values()]
    .filter((order) => accepts.every((filter) => filter(order)))
    .sort((a, b) => sign * (a[field] - b[field]) || (a.id < b.id ? -1 : 1))
  const page = pageOf(found, query, [call.shop?.id, field, direction, body])
  return { orders: page.items, next_page_token: page.next_page_token, total_count: page.total_count }
})

const mostPerCall = 50

export const getOrderDetail = handler<{ readonly ids: ReadonlyArray<string> }, unknown>((call) => {
  const { ids } = call.query
  if (ids.length > mostPerCall) throw invalid("ids", `it takes ${mostPerCall} order ids at most`)
  const shop = shopOf(call)
  const others = call.world.accounts.flatMap((account) => account.shops).filter((other) => other !== shop)
  for (const id of ids) {
    if (others.some((other) => other.orders.has(id)))
      throw new Refusal(21008111, `The order '${id}' does not belong to this shop`)
  }
  return { orders: ids.flatMap((id) => shop.orders.get(id) ?? []) }
})
