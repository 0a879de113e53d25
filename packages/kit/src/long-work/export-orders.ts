/**
 * `exportOrders`: every order that was created or changed since a time, oldest first, for as long as it takes.
 *
 * - It goes on from a checkpoint, from a little before where it ended, since TikTok shows some changes late.
 * - An order is handed out once for each `(id, update_time)`: what the overlap brings again is left out.
 * - Memory stays flat: a bounded number of pages is read ahead, and the orders of the overlap alone are remembered.
 */
import type { CallOptions } from "@tiktok-shop-kit/client"
import type { CallError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { Caller } from "../calls/caller.ts"
import { checked, invalid, unixSeconds, wholeNumber } from "../calls/check.ts"
import { type Order, toOrder } from "../calls/orders.ts"
import { type CheckpointStore, loaded, type OrderCheckpoint, saved } from "./checkpoint.ts"
import { inOrder } from "./in-order.ts"
import { keyOf, type OrderPage, pagesInSegment, readOrders } from "./order-walk.ts"

export interface ExportOrdersInput {
  /** Unix seconds or a Date, inclusive: where to begin while there is no checkpoint. */
  readonly since: number | Date
  /** Unix seconds or a Date, exclusive. Default, and at most: now. */
  readonly until?: number | Date | undefined
  /** Which time is meant, and the order of the export. Default `update`: new orders and changed ones. */
  readonly timeField?: "create" | "update" | undefined
  /** Where to go on after a crash, and from run to run. Default: each run begins at `since`. */
  readonly checkpoint?: CheckpointStore | undefined
  /** How late TikTok may show a change, in seconds: so much is read again by the next run. Default 300. */
  readonly overlapSeconds?: number | undefined
  /** Called after each page is handed out and the next one is asked for. What it throws is dropped. */
  readonly onProgress?: ((progress: OrderProgress) => void) | undefined
  /** 1 to 100 orders a request. Default 100. */
  readonly pageSize?: number | undefined
  /** Requests at once; the rate limit holds all the same. Default 4. */
  readonly concurrency?: number | undefined
  /** Ends the export: the iteration throws an AbortError. */
  readonly signal?: AbortSignal | undefined
}

export interface OrderProgress {
  /** How many orders were handed out, those of earlier runs of the checkpoint included. */
  readonly exported: number
  /** How many orders this run found in its range at its start, where TikTok says. */
  readonly total: number | undefined
  /** How many of this run were handed out. */
  readonly exportedNow: number
  /** Everything before it was handed out. */
  readonly at: Date
}

/** A page of orders, with the checkpoint to keep once they are worked through: in the same transaction, nothing comes twice. */
export interface OrderBatch {
  readonly orders: ReadonlyArray<Order>
  readonly checkpoint: OrderCheckpoint
  readonly progress: OrderProgress
}

interface Ready {
  readonly since: number
  readonly until: number | undefined
  readonly timeField: "create" | "update"
  readonly overlapSeconds: number
  readonly pageSize: number
  readonly concurrency: number
}

const ready = (input: ExportOrdersInput): Ready => {
  const call = "exportOrders"
  const { timeField = "update" } = input
  if (timeField !== "create" && timeField !== "update") {
    throw invalid(call, "timeField", `must be create or update, but is '${String(timeField)}'.`)
  }
  const since = unixSeconds(call, "since", input.since)
  const until = input.until === undefined ? undefined : unixSeconds(call, "until", input.until)
  if (until !== undefined && since >= until) {
    throw invalid(call, "until", "must be later than since; it is exclusive.")
  }
  const { everyMs } = input.checkpoint ?? {}
  if (everyMs !== undefined) wholeNumber(call, "checkpoint.everyMs", everyMs, { min: 0 })
  return {
    since,
    until,
    timeField,
    overlapSeconds: wholeNumber(call, "overlapSeconds", input.overlapSeconds ?? 300, { min: 0 }),
    pageSize: wholeNumber(call, "pageSize", input.pageSize ?? 100, { min: 1, max: 100 }),
    concurrency: wholeNumber(call, "concurrency", input.concurrency ?? 4, { min: 1, max: 64 }),
  }
}

/** Answers the next batch, `undefined` at the end. A batch counts as worked through when the next one is asked for. */
export const openOrders = (
  caller: Caller,
  input: ExportOrdersInput,
  options?: CallOptions,
): Effect.Effect<Effect.Effect<OrderBatch | undefined, CallError>, CallError, Scope.Scope> =>
  checked(
    () => ready(input),
    Effect.fnUntraced(function* (settings: Ready) {
      const { checkpoint: store, onProgress } = input
      const nowSeconds = Math.floor((yield* Clock.currentTimeMillis) / 1000)
      const before = store === undefined ? undefined : yield* loaded(store, settings.timeField)
      const from = before?.at ?? settings.since
      const to = Math.min(settings.until ?? nowSeconds, nowSeconds)
      const pages: Effect.Effect<OrderPage | undefined, CallError> =
        from >= to
          ? Effect.succeed(undefined)
          : yield* inOrder({
              first: { from, to },
              begin: readOrders({ ...settings, caller, options }),
              concurrency: settings.concurrency,
              ahead: pagesInSegment,
            })
      // What changed before it was there to be seen whenever this run looked.
      const ceiling = nowSeconds - settings.overlapSeconds
      const next = batches(pages, settings, before, from, ceiling)
      return yield* worked(next, store, onProgress)
    }),
  )

const batches = (
  pages: Effect.Effect<OrderPage | undefined, CallError>,
  { timeField }: Ready,
  before: OrderCheckpoint | undefined,
  from: number,
  ceiling: number,
): Effect.Effect<OrderBatch | undefined, CallError> => {
  const seen = new Map(Object.entries(before?.seen ?? {}))
  let exportedNow = 0
  let total: number | undefined
  // A checkpoint never goes back, though a run with a longer overlap could.
  let at = from
  let isOver = false
  let isTold = true

  const batchOf = (orders: ReadonlyArray<Order>, reached: number): OrderBatch => {
    const exported = (before?.exported ?? 0) + exportedNow
    return {
      orders,
      checkpoint: { version: 1, timeField, at, seen: Object.fromEntries(seen), exported },
      progress: { exported, total, exportedNow, at: new Date(reached * 1000) },
    }
  }
  let reached = from
  const take: Effect.Effect<OrderBatch | undefined, CallError> = Effect.suspend(() =>
    isOver
      ? Effect.succeed(undefined)
      : Effect.flatMap(pages, (page): Effect.Effect<OrderBatch | undefined, CallError> => {
          if (page === undefined) {
            isOver = true
            // The last pages brought nothing, but the end was reached.
            return Effect.succeed(isTold ? undefined : batchOf([], reached))
          }
          total ??= page.total
          reached = Math.max(reached, page.at)
          const fresh = page.rows.filter((row) => !seen.has(keyOf(row)))
          exportedNow += fresh.length
          for (const row of page.rows) seen.set(keyOf(row), row[`${timeField}_time`] ?? page.at)
          at = Math.max(at, Math.min(page.at, ceiling))
          forget(seen, at)
          isTold = fresh.length > 0
          return isTold ? Effect.succeed(batchOf(fresh.map(toOrder), reached)) : take
        }),
  )
  return take
}

/** They stand in the order of their times, near enough: what is kept a little longer does no harm. */
const forget = (seen: Map<string, number>, before: number): void => {
  for (const [key, time] of seen) {
    if (time >= before) return
    seen.delete(key)
  }
}

/** Saves the checkpoint of what was worked through, now and then and at the end, and reports it. */
const worked = (
  next: Effect.Effect<OrderBatch | undefined, CallError>,
  store: CheckpointStore | undefined,
  onProgress: ExportOrdersInput["onProgress"],
): Effect.Effect<Effect.Effect<OrderBatch | undefined, CallError>, never, Scope.Scope> => {
  const { everyMs = 1000 } = store ?? {}
  let handedOut: OrderBatch | undefined
  let unsaved: OrderCheckpoint | undefined
  let savedAtMs = Number.NEGATIVE_INFINITY
  const save = Effect.suspend(() => {
    const checkpoint = unsaved
    unsaved = undefined
    return store === undefined || checkpoint === undefined ? Effect.void : saved(store, checkpoint)
  })
  const saveNowAndThen = Effect.flatMap(Clock.currentTimeMillis, (nowMs) => {
    if (unsaved === undefined || nowMs - savedAtMs < everyMs) return Effect.void
    savedAtMs = nowMs
    return save
  })
  const take = Effect.suspend(() => {
    if (handedOut !== undefined) {
      unsaved = handedOut.checkpoint
      observe(onProgress, handedOut.progress)
      handedOut = undefined
    }
    return Effect.flatMap(Effect.andThen(saveNowAndThen, next), (batch) => {
      handedOut = batch
      return batch === undefined ? Effect.as(save, undefined) : Effect.succeed(batch)
    })
  })
  // Who leaves early keeps what was worked through; a failure here costs a few orders that come again.
  return Effect.as(
    Effect.addFinalizer(() => Effect.ignore(save)),
    take,
  )
}
