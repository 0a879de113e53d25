/** The kit's calls for orders: `getOrders`, `getOrder` and `getOrdersByIds`, over Get Order List and Get Order Detail. */
import type { Order as WireOrder } from "@tiktok-shop-kit/api/schemas"
import type { CallOptions } from "@tiktok-shop-kit/client"
import { type CallError, NotFoundError } from "@tiktok-shop-kit/errors"
import type { Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import type { Caller } from "./caller.ts"
import { checked, id, inputOf, invalid, pageNames, pageOf, unixSeconds, validationError } from "./check.ts"
import { fillPage } from "./fill-page.ts"
import { getOrderDetail, getOrderList } from "./order-shapes.ts"
import { requireAsked } from "./require-asked.ts"
import { dateOf } from "./unix-time.ts"

/** The states of an order. The platform may add others. */
export type OrderStatus =
  | "UNPAID"
  | "ON_HOLD"
  | "AWAITING_SHIPMENT"
  | "PARTIALLY_SHIPPING"
  | "AWAITING_COLLECTION"
  | "IN_TRANSIT"
  | "DELIVERED"
  | "COMPLETED"
  | "CANCELLED"
  | (string & {})

export interface GetOrdersInput {
  /** 1 to 100. Default 20. */
  readonly pageSize?: number | undefined
  /** Counts from 1. The client reads every page before it, since the platform pages by token. Default 1. */
  readonly pageNumber?: number | undefined
  /** The `nextPageToken` of an earlier answer, instead of `pageNumber`. Costs one request. */
  readonly pageToken?: string | undefined
  readonly orderStatus?: OrderStatus | undefined
  /** Unix seconds or a Date, inclusive. */
  readonly startTime?: number | Date | undefined
  /** Unix seconds or a Date, exclusive. */
  readonly endTime?: number | Date | undefined
  /**
   * The time that `startTime` and `endTime` refer to. Default `create`. `update` finds orders whose status changed. A new
   * address, a note or a split may not change the update time.
   */
  readonly timeField?: "create" | "update" | undefined
}

export interface Order {
  readonly id: string
  readonly orderStatus: OrderStatus | undefined
  readonly items: NonNullable<WireOrder["line_items"]>
  readonly payment: WireOrder["payment"]
  readonly createTime: Date | undefined
  readonly updateTime: Date | undefined
  /** What the platform sent. */
  readonly raw: WireOrder
}

export interface Orders {
  readonly orders: ReadonlyArray<Order>
  readonly total: number | undefined
  readonly more: boolean
  readonly nextPageToken: string | undefined
}

const getOrdersNames: Names<GetOrdersInput> = { ...pageNames, orderStatus: 1, startTime: 1, endTime: 1, timeField: 1 }

/** Lists orders, a page at a time. */
export const getOrders: (
  caller: Caller,
  input?: GetOrdersInput,
  options?: CallOptions,
) => Effect.Effect<Orders, CallError> = Effect.fnUntraced(function* (caller, input = {}, options) {
  const { page, search } = yield* Effect.try({ try: () => searchOf(input), catch: validationError })
  const fetchPage = (page_token: string | undefined) =>
    Effect.map(caller.call(getOrderList, { page_size: page.pageSize, page_token, ...search }, options), (data) => ({
      items: data.orders,
      nextPageToken: data.next_page_token || undefined,
      total: data.total_count ?? undefined,
    }))
  const { items, ...rest } = yield* fillPage(fetchPage, page)
  return { orders: items.map(toOrder), ...rest }
})

const searchOf = (input: GetOrdersInput) => {
  const { startTime, endTime, timeField = "create", orderStatus } = inputOf("getOrders", input, getOrdersNames)
  if (timeField !== "create" && timeField !== "update") {
    throw invalid("getOrders", "timeField", `must be create or update, but is '${String(timeField)}'.`)
  }
  const from = startTime === undefined ? undefined : unixSeconds("getOrders", "startTime", startTime)
  const to = endTime === undefined ? undefined : unixSeconds("getOrders", "endTime", endTime)
  if (from !== undefined && to !== undefined && from >= to) {
    throw invalid("getOrders", "endTime", "must be later than startTime; it is exclusive.")
  }
  const times =
    timeField === "create" ? { create_time_ge: from, create_time_lt: to } : { update_time_ge: from, update_time_lt: to }
  if (orderStatus !== undefined) id("getOrders", "orderStatus", orderStatus)
  return { page: pageOf("getOrders", input), search: { order_status: orderStatus, ...times } }
}

/** Reads one order. Fails with a NotFoundError if the shop has no order with that id. */
export const getOrder = (caller: Caller, orderId: string, options?: CallOptions): Effect.Effect<Order, CallError> =>
  checked(
    () => id("getOrder", "orderId", orderId),
    (checkedId) =>
      Effect.flatMap(getOrdersByIds(caller, [checkedId], options), ([order]) =>
        order === undefined
          ? Effect.fail(
              new NotFoundError({ message: `getOrder: this shop has no order ${checkedId}.`, outcome: "refused" }),
            )
          : Effect.succeed(order),
      ),
  )

/** The most ids in one request. */
const IDS_AT_ONCE = 50

/** Reads orders by their ids, 50 a request. Orders that do not exist are left out. */
export const getOrdersByIds = (
  caller: Caller,
  orderIds: ReadonlyArray<string>,
  options?: CallOptions,
): Effect.Effect<ReadonlyArray<Order>, CallError> =>
  checked(
    () => {
      if (!Array.isArray(orderIds)) throw invalid("getOrdersByIds", "orderIds", "must be a list of ids.")
      return [...new Set(orderIds.map((orderId: string) => id("getOrdersByIds", "orderIds", orderId)))]
    },
    (ids) => {
      const chunks = Array.from({ length: Math.ceil(ids.length / IDS_AT_ONCE) }, (_, at) =>
        ids.slice(at * IDS_AT_ONCE, (at + 1) * IDS_AT_ONCE),
      )
      return Effect.map(
        Effect.forEach(chunks, (chunk) =>
          Effect.flatMap(caller.call(getOrderDetail, { ids: chunk }, options), ({ orders }) =>
            requireAsked(getOrderDetail, chunk, orders, (order) => order.id),
          ),
        ),
        (answers) => answers.flatMap((orders) => orders.map(toOrder)),
      )
    },
  )

export const toOrder = (raw: WireOrder): Order => ({
  id: raw.id,
  orderStatus: raw.status,
  items: raw.line_items ?? [],
  payment: raw.payment,
  createTime: dateOf(raw.create_time),
  updateTime: dateOf(raw.update_time),
  raw,
})
