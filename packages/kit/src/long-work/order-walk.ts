/**
 * Reads the orders of a time range, oldest first. TikTok's page tokens count rows: an order that changes meanwhile moves the
 * others, and the export would miss one. So the walk continues by time, from the second of the last row, and leaves out the
 * orders it has returned. Within one crowded second it continues by token, and starts that second again if it lost a row.
 */
import type { Order as WireOrder } from "@tiktok-shop-kit/api/schemas"
import type { CallOptions } from "@tiktok-shop-kit/client"
import { isOmitted } from "@tiktok-shop-kit/client/omitted-list"
import { type CallError, DecodeError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import type { Caller } from "../calls/caller.ts"
import { getOrderList } from "../calls/order-shapes.ts"
import type { Step } from "./in-order.ts"
import { repeatedToken } from "./repeated-token.ts"

/** Unix seconds, half open. */
export interface Span {
  readonly from: number
  /** `undefined`: the end that the walk knows after its first answer. */
  readonly to: number | undefined
}

export interface OrderPage {
  readonly rows: ReadonlyArray<WireOrder>
  /** Unix seconds. Once this page is returned, so is every order from before this second. */
  readonly at: number
  /** The number of orders in the range at first. Only the first page of a range knows it. */
  readonly total: number | undefined
  /** The answer had no rows and did not say that the range is empty. */
  readonly isUnproven: boolean
}

export interface OrderWalk {
  readonly caller: Caller
  readonly options: CallOptions | undefined
  readonly timeField: "create" | "update"
  /** The first request asks for orders from before it. `undefined`: for all. */
  readonly until: number | undefined
  /** The end of the walk. It is asked for once TikTok has answered. */
  readonly endOf: () => number
  /** Rows a request, 1 to 100. */
  readonly pageSize: number
  /** Segments that are read side by side. */
  readonly concurrency: number
}

/**
 * About how many requests a segment takes. All its pages may wait while earlier segments are returned, otherwise segments would
 * wait for each other. Each page after the first begins with rows that were returned before, hence `fullness`.
 */
export const pagesInSegment = 5
const fullness = 0.97

type OrderStep = Step<Span, OrderPage, CallError>

/** One order in one state. */
export const keyOf = ({ id, update_time = 0 }: WireOrder): string => `${id}@${update_time}`

interface Place {
  readonly from: number
  /** Continues inside the second `from`. */
  readonly token?: string
  /** The tokens of this second so far. */
  readonly tokens?: ReadonlySet<string>
  /** Orders of the second `from` that were returned. */
  readonly had: ReadonlySet<string>
  /** The number of rows in the range when TikTok returned the token. */
  readonly count?: number | undefined
}

export const readOrders = (walk: OrderWalk): ((span: Span) => Effect.Effect<OrderStep, CallError>) => {
  const { caller, options, timeField, pageSize, until, endOf } = walk
  const timeName = `${timeField}_time` as const

  const fetchOrders = ({ from, token }: Place, to: number | undefined) =>
    caller.call(
      getOrderList,
      {
        page_size: pageSize,
        page_token: token,
        sort_field: timeName,
        sort_order: "ASC",
        ...(timeField === "create"
          ? { create_time_ge: from, create_time_lt: to }
          : { update_time_ge: from, update_time_lt: to }),
      },
      options,
    )

  const step = (place: Place, asked: number | undefined, isFirst: boolean): Effect.Effect<OrderStep, CallError> =>
    Effect.flatMap(
      fetchOrders(place, asked ?? until),
      ({ orders, next_page_token, total_count }): Effect.Effect<OrderStep, CallError> => {
        const to = asked ?? endOf()
        const inMs = orders.find((row) => Number(row[timeName]) >= 1e11)
        if (inMs !== undefined) return Effect.fail(timeInMilliseconds(inMs.id, timeName))
        const timeOf = (row: WireOrder): number => row[timeName] ?? place.from
        const { from, had, token } = place
        // It ends: each time at least one order has left the range.
        if (token !== undefined && total_count !== undefined && total_count < (place.count ?? 0)) {
          return step({ from, had }, to, false)
        }
        const isOrdered = orders.every((row, at) => timeOf(row) >= (at === 0 ? from : timeOf(orders[at - 1]!)))
        // After a token an empty page may be the end of a list that is not empty.
        const isDenied = token === undefined && orders.length === 0 && Number(total_count ?? 0) > 0
        const isUnproven = (isOmitted(orders) && total_count !== 0) || isDenied
        // A page with room left and no token holds the whole range, whatever its total says.
        const isWhole = !next_page_token && orders.length < pageSize
        const parts =
          isFirst && !isWhole
            ? split({ from, to }, total_count ?? 0, Math.ceil(pageSize * pagesInSegment * fullness), walk.concurrency)
            : []
        const end = parts[0]?.from ?? to
        const total = isFirst ? total_count : undefined
        if (parts.length > 0 && !isOrdered) {
          const page = { rows: [], at: from, total, isUnproven }
          return Effect.succeed({ rest: parts, next: step(place, end, false), page })
        }
        const fresh = orders.filter((row) => timeOf(row) < end && !had.has(keyOf(row)))
        const last = isOrdered ? timeOf(orders.at(-1) ?? ({} as WireOrder)) : from
        if (next_page_token && place.tokens?.has(next_page_token)) return Effect.fail(repeatedToken(getOrderList.id))
        // A full page without a token, below a total that says more: the walk continues by time.
        const isCut = token === undefined && !isWhole && last > from && (total_count ?? 0) > orders.length
        const isOver = (!next_page_token && !isCut) || (isOrdered && last >= end)
        const page = { rows: fresh, at: isOver ? end : Math.min(last, end), total, isUnproven }
        if (isOver) return Effect.succeed({ page, rest: parts })
        const rowsAt = orders.filter((row) => !isOrdered || timeOf(row) === last).map(keyOf)
        const next: Place =
          last > from
            ? { from: last, had: new Set(rowsAt) }
            : {
                from,
                had: new Set([...had, ...rowsAt]),
                count: total_count,
                // A token belongs to the range of the request that returned it.
                ...(next_page_token && end === (asked ?? until)
                  ? { token: next_page_token, tokens: new Set([...(place.tokens ?? []), next_page_token]) }
                  : {}),
              }
        return Effect.succeed({ page, rest: parts, next: step(next, end, false) })
      },
    )

  return ({ from, to }) => step({ from, had: new Set() }, to, true)
}

/**
 * Splits a segment that holds far more rows than it should: into enough segments of the right length for every lane, and one
 * segment for the rest.
 */
const split = (
  { from, to }: { readonly from: number; readonly to: number },
  rows: number,
  target: number,
  lanes: number,
): ReadonlyArray<Span> => {
  const length = Math.max(1, Math.floor(((to - from) * target) / Math.max(1, rows)))
  if (rows <= target * 1.5 || length >= to - from) return []
  const starts = Array.from({ length: lanes }, (_, at) => from + (at + 1) * length).filter((start) => start < to)
  return starts.map((start, at) => ({ from: start, to: starts[at + 1] ?? to }))
}

/** A time in milliseconds lies after the end of the export: the order would be left out, and the checkpoint would pass it. */
const timeInMilliseconds = (order: string, field: string): DecodeError =>
  new DecodeError({
    message: `${getOrderList.id} answered order ${order} with a '${field}' in milliseconds. The export reads Unix seconds.`,
    operation: getOrderList.id,
    outcome: "unknown",
  })
