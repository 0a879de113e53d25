/**
 * `exportOrders`: every order that was created or changed since a time, oldest first.
 *
 * - It continues from a checkpoint. It reads the last minutes before the checkpoint again, since TikTok shows some changes late.
 * - It returns an order once for each `(id, update_time)`, and skips orders that it reads again.
 * - It ends at the time that TikTok's clock had when the run began. The first answer has that time; this machine's clock may be
 *   wrong. An overlap covers the inaccuracy of that answer.
 * - If no answer has the time, the checkpoint moves no further than the newest order.
 * - The checkpoint never moves past an answer that has no orders and does not say that the range is empty.
 * - Memory stays flat: it reads a bounded number of pages ahead, and remembers only the orders of the overlap.
 */
import type { CallOptions } from "@tiktok-shop-kit/client"
import { monotonicMs } from "@tiktok-shop-kit/client/clock"
import type { CallError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import type { Names } from "@tiktok-shop-kit/errors/options"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { Caller } from "../calls/caller.ts"
import { checked, inputOf, invalid, unixSeconds, wholeNumber } from "../calls/check.ts"
import { type Order, toOrder } from "../calls/orders.ts"
import { type CheckpointStore, loadCheckpoint, type OrderCheckpoint, saveCheckpoint } from "./checkpoint.ts"
import { inOrder } from "./in-order.ts"
import { keyOf, type OrderPage, pagesInSegment, readOrders } from "./order-walk.ts"

export interface ExportOrdersInput {
  /** Unix seconds or a Date, inclusive: where to begin if there is no checkpoint. */
  readonly since: number | Date
  /** Unix seconds or a Date, exclusive. Default, and at most: now, by TikTok's clock. */
  readonly until?: number | Date | undefined
  /**
   * The time that `since` and `until` refer to, and that sorts the export. Default `update`: new orders, and those whose status
   * changed. TikTok may not move `update_time` for a new address, a note or a split.
   */
  readonly timeField?: "create" | "update" | undefined
  /** Where each run continues, also after a crash. Default: each run begins at `since`. */
  readonly checkpoint?: CheckpointStore | undefined
  /** How late TikTok may show a change, in seconds. The next run reads this time again. At least 2. Default 300. */
  readonly overlapSeconds?: number | undefined
  /** Called after each page is returned and the next page is requested. Its errors are dropped. */
  readonly onProgress?: ((progress: OrderProgress) => void) | undefined
  /** 1 to 100 orders a request. Default 100. */
  readonly pageSize?: number | undefined
  /** The number of requests at once, within the rate limit. Default 4. */
  readonly concurrency?: number | undefined
  /** Ends the export: the iteration throws an AbortError. */
  readonly signal?: AbortSignal | undefined
}

export interface OrderProgress {
  /** The number of orders so far, with those of earlier runs of the checkpoint. */
  readonly exported: number
  /** The number of orders in the range when this run began, if TikTok says. */
  readonly total: number | undefined
  /** The number of orders so far in this run. */
  readonly exportedNow: number
  /** The export has returned every order from before this time. */
  readonly at: Date
}

/** A page of orders and its checkpoint. Save both in one transaction, and no order comes twice. */
export interface OrderBatch {
  readonly orders: ReadonlyArray<Order>
  readonly checkpoint: OrderCheckpoint
  readonly progress: OrderProgress
}

/** TikTok's clocks differ from each other by a second, and the time in an answer has no fractions. */
const leastOverlapSeconds = 2

/** The checked input. */
interface Settings {
  readonly since: number
  readonly until: number | undefined
  readonly timeField: "create" | "update"
  readonly overlapSeconds: number
  readonly pageSize: number
  readonly concurrency: number
}

const names: Names<ExportOrdersInput> = {
  since: 1,
  until: 1,
  timeField: 1,
  checkpoint: 1,
  overlapSeconds: 1,
  onProgress: "function",
  pageSize: 1,
  concurrency: 1,
  signal: 1,
}

const checkInput = (input: ExportOrdersInput): Settings => {
  const call = "exportOrders"
  const { timeField = "update" } = inputOf(call, input, names)
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
    overlapSeconds: wholeNumber(call, "overlapSeconds", input.overlapSeconds ?? 300, { min: leastOverlapSeconds }),
    pageSize: wholeNumber(call, "pageSize", input.pageSize ?? 100, { min: 1, max: 100 }),
    concurrency: wholeNumber(call, "concurrency", input.concurrency ?? 4, { min: 1, max: 64 }),
  }
}

/** Returns the next batch, `undefined` at the end. A batch counts as handled once the next one is requested. */
export const openOrders = (
  caller: Caller,
  input: ExportOrdersInput,
  options?: CallOptions,
): Effect.Effect<Effect.Effect<OrderBatch | undefined, CallError>, CallError, Scope.Scope> =>
  checked(
    () => checkInput(input),
    Effect.fnUntraced(function* (settings: Settings) {
      const { checkpoint: store, onProgress } = input
      const startedAt = startedSeconds(caller, yield* Clock.Clock)
      const before = store === undefined ? undefined : yield* loadCheckpoint(store, settings.timeField)
      const from = before?.at ?? settings.since
      const { until = Infinity } = settings
      const pages: Effect.Effect<OrderPage | undefined, CallError> =
        from >= until
          ? Effect.succeed(undefined)
          : yield* inOrder({
              first: { from, to: undefined },
              begin: readOrders({
                ...settings,
                caller,
                options,
                // Late rather than early: the newest orders are in, and an order that the next run reads again is left out.
                endOf: () => Math.min(until, startedAt() + leastOverlapSeconds),
              }),
              concurrency: settings.concurrency,
              ahead: pagesInSegment,
            })
      const next = batches(pages, settings, before, from, startedAt, () => isTimeTold(caller))
      return yield* saveAsHandled(next, store, onProgress)
    }),
  )

/**
 * The earliest time that TikTok's clock can have had when this was called, in Unix seconds. It is known once TikTok has
 * answered. If no answer had a time, it is this machine's time.
 */
const startedSeconds = ({ platformClocks }: Caller, clock: Clock.Clock): (() => number) => {
  const machineMs = clock.currentTimeMillisUnsafe()
  const startedMs = monotonicMs(clock)
  let seconds: number | undefined
  return () => (seconds ??= Math.floor((platformClocks.shop.earliestMs(startedMs) ?? machineMs) / 1000))
}

const isTimeTold = ({ platformClocks }: Caller): boolean => platformClocks.shop.earliestMs(0) !== undefined

const batches = (
  pages: Effect.Effect<OrderPage | undefined, CallError>,
  { timeField, overlapSeconds }: Settings,
  before: OrderCheckpoint | undefined,
  from: number,
  startedAt: () => number,
  isTold: () => boolean,
): Effect.Effect<OrderBatch | undefined, CallError> => {
  const seen = new Map(Object.entries(before?.seen ?? {}))
  let exportedNow = 0
  let total: number | undefined
  // A checkpoint never moves back, even if this run has a longer overlap than the one before.
  let at = from
  let isOver = false
  let isReported = true
  // After an answer that proves nothing the checkpoint stays where it is, and the next run continues from there.
  let isHeld = false
  // If no answer has TikTok's time, this is the only known bound, since this machine's clock may be ahead.
  let newest = from

  const batchOf = (orders: ReadonlyArray<Order>, reached: number): OrderBatch => {
    const exported = (before?.exported ?? 0) + exportedNow
    return {
      orders,
      checkpoint: { version: 1, timeField, at, seen: Object.fromEntries(seen), exported },
      progress: { exported, total, exportedNow, at: new Date(reached * 1000) },
    }
  }
  let reached = from
  const nextBatch: Effect.Effect<OrderBatch | undefined, CallError> = Effect.suspend(() =>
    isOver
      ? Effect.succeed(undefined)
      : Effect.flatMap(pages, (page): Effect.Effect<OrderBatch | undefined, CallError> => {
          if (page === undefined) {
            isOver = true
            // The last pages held nothing new. The checkpoint still moves to the end.
            return Effect.succeed(isReported || isHeld ? undefined : batchOf([], reached))
          }
          isHeld ||= page.isUnproven
          total ??= page.total
          newest = Math.max(newest, ...page.rows.map((row) => row[`${timeField}_time`] ?? from))
          const shownUntil = isTold() ? startedAt() : Math.min(startedAt(), newest)
          if (!isHeld) reached = Math.max(reached, Math.min(page.at, shownUntil))
          const fresh = page.rows.filter((row) => !seen.has(keyOf(row)))
          exportedNow += fresh.length
          for (const row of page.rows) seen.set(keyOf(row), row[`${timeField}_time`] ?? page.at)
          // When the run began, TikTok showed every change from before this second.
          const ceiling = shownUntil - overlapSeconds
          if (!isHeld) at = Math.max(at, Math.min(page.at, ceiling))
          forget(seen, at)
          isReported = fresh.length > 0
          return isReported ? Effect.succeed(batchOf(fresh.map(toOrder), reached)) : nextBatch
        }),
  )
  return nextBatch
}

/** The map is nearly in the order of time. It is harmless to keep an order a little longer. */
const forget = (seen: Map<string, number>, before: number): void => {
  for (const [key, time] of seen) {
    if (time >= before) return
    seen.delete(key)
  }
}

/** Saves the checkpoint of the batches that were handled, at intervals and at the end, and reports the progress. */
const saveAsHandled = (
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
    return store === undefined || checkpoint === undefined ? Effect.void : saveCheckpoint(store, checkpoint)
  })
  const saveAtIntervals = Effect.clockWith((clock) => {
    const nowMs = monotonicMs(clock)
    if (unsaved === undefined || nowMs - savedAtMs < everyMs) return Effect.void
    savedAtMs = nowMs
    return save
  })
  const nextBatch = Effect.suspend(() => {
    if (handedOut !== undefined) {
      unsaved = handedOut.checkpoint
      observe(onProgress, handedOut.progress)
      handedOut = undefined
    }
    return Effect.flatMap(Effect.andThen(saveAtIntervals, next), (batch) => {
      handedOut = batch
      return batch === undefined ? Effect.as(save, undefined) : Effect.succeed(batch)
    })
  })
  // A loop that is left early keeps its progress. If this save fails, the next run returns a few orders again.
  return Effect.as(
    Effect.addFinalizer(() => Effect.ignore(save)),
    nextBatch,
  )
}
