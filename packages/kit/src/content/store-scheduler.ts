/**
 * The scheduler without jobs. It reads the open posts from the store, waits until the first of them is due, and serves each
 * creator in a fiber.
 */
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { type Emit, handlePost } from "./handle-post.ts"
import { openMarks, type Plan, planKey, serve } from "./plan.ts"
import type { LedgerRecord } from "./record.ts"
import { type ContentParts, nowMs } from "./wiring.ts"

export interface StoreSchedulerOptions {
  readonly pollMs: number
  readonly concurrency: number
  readonly emit: Emit
}

/** Runs until it is interrupted. Running requests are finished first. */
export const runOnStore = (
  parts: ContentParts,
  { pollMs, concurrency, emit }: StoreSchedulerOptions,
): Effect.Effect<never> => {
  const plan: Plan = new Map()
  /** Creators that are being served, one fiber each. */
  const busy = new Set<string>()
  const fibers = new Set<Fiber.Fiber<unknown>>()

  /** Adds new posts, and drops those that are done. */
  const refresh = Effect.gen(function* () {
    const seen = new Set<string>()
    for (const mark of yield* openMarks(parts.ledger)) {
      const key = planKey(mark)
      seen.add(key)
      if (plan.has(key)) continue
      const record = yield* parts.ledger.get(mark.account, mark.id)
      plan.set(key, { ...mark, lookAtMs: firstLookMs(record, yield* nowMs) })
    }
    for (const key of plan.keys()) if (!seen.has(key)) plan.delete(key)
  })

  const tick = Effect.gen(function* () {
    const now = yield* nowMs
    for (const { account, lookAtMs } of plan.values()) {
      if (lookAtMs > now || busy.has(account) || busy.size >= concurrency) continue
      busy.add(account)
      const done = Effect.sync(() => {
        busy.delete(account)
      })
      const served = serve(plan, account, (planned) => handlePost(parts, planned, pollMs, emit))
      const fiber = yield* Effect.forkDetach(Effect.ensuring(served, done))
      fibers.add(fiber)
      fiber.addObserver(() => fibers.delete(fiber))
    }
    let wakeAtMs = now + pollMs
    for (const { account, lookAtMs } of plan.values()) {
      if (!busy.has(account) && lookAtMs < wakeAtMs) wakeAtMs = lookAtMs
    }
    return Math.max(wakeAtMs, now + 1)
  })

  const loop = Effect.gen(function* () {
    let refreshAtMs = 0
    for (;;) {
      const now = yield* nowMs
      if (now >= refreshAtMs) {
        const refreshed = yield* Effect.result(refresh)
        if (refreshed._tag === "Failure") emit({ type: "error", error: refreshed.failure })
        refreshAtMs = now + pollMs
      }
      const wakeAtMs = Math.min(yield* tick, refreshAtMs)
      yield* Effect.sleep(Math.max(1, wakeAtMs - (yield* nowMs)))
    }
  })
  return Effect.onExit(loop as Effect.Effect<never>, () => Fiber.interruptAll(fibers))
}

/** Only a scheduled post keeps its time. The call that sent another post may look at it meanwhile. */
const firstLookMs = (record: LedgerRecord | undefined, now: number): number => {
  const lookAtMs = record?.lookAtMs ?? 0
  return record?.state.name === "scheduled" ? lookAtMs : Math.min(lookAtMs, now + 5_000)
}
