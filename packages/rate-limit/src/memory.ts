/**
 * The rate limiter of one process.
 *
 * - A call takes a free token at once, without a timer or a queue. Otherwise it waits its turn. Each bucket has one timer for the
 *   next waiting call, and no timer while no call waits.
 * - An interrupted call frees its place in the queue. It takes no tokens.
 * - If the queue is full, a call fails at once instead of running into its deadline.
 * - A bucket in the state of a new one is removed. Each new bucket checks two old ones.
 */
import { BoundedMap } from "@tiktok-shop-kit/client/bounded-map"
import { monotonicMs } from "@tiktok-shop-kit/client/clock"
import type { OverloadError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import { checkOptions } from "@tiktok-shop-kit/errors/options"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import { type Bucket, epsilon } from "./bucket.ts"
import type { AcquireRequest, RateLimiter, Signal } from "./limiter.ts"
import { limiterNames, type LimiterOptions, withDefaults } from "./limiter-options.ts"
import * as Queue from "./queue.ts"
import * as TokenBucket from "./token-bucket.ts"
import * as Window from "./window.ts"

export interface MemoryOptions extends LimiterOptions {}

/** The state of one key: its bucket, and the requests that wait for it. */
interface KeyState {
  readonly bucket: Bucket
  /** Made for the first request that has to wait. */
  queue: Queue.Queue | undefined
  /** Runs only while requests wait. */
  timer: Fiber.Fiber<void> | undefined
}

/** A waiting caller. The timer of a bucket uses its clock and its scheduler. */
type Caller = Fiber.Fiber<unknown, unknown>

/**
 * Makes the limiter of one process. Throws a `ConfigurationError` for a wrong option.
 *
 * @example
 * ```ts
 * import { makeMemory, rateLimit } from "@tiktok-shop-kit/rate-limit"
 *
 * const limiter = makeMemory({ ratePerSecond: 5 })
 * rateLimit({ limiter })
 * ```
 */
export const makeMemory = (options: MemoryOptions = {}): RateLimiter => {
  checkOptions("rate limiter", options, limiterNames)
  const { ownLimit, minRatePerSecond, maxQueue, maxPassedOver, maxBuckets } = withDefaults(options)
  let seenMs = 0
  const states = new BoundedMap<string, KeyState>({
    maxEntries: maxBuckets,
    isInUse: ({ queue }) => queue !== undefined && queue.size() > 0,
    isExpired: ({ bucket }) => bucket.isIdle(seenMs),
  })

  const acquire = ({ key, limit = ownLimit, cost = 1, priority = 0, deadlineMs = Infinity, onWait }: AcquireRequest) =>
    Effect.withFiber((fiber): Effect.Effect<number, OverloadError> => {
      const nowMs = monotonicMs(fiber.getRef(Clock.Clock))
      const state = states.getOrMake(key, () => {
        seenMs = nowMs
        const bucket = "perMs" in limit ? Window.make(limit) : TokenBucket.make({ ...limit, minRatePerSecond })
        return { bucket, queue: undefined, timer: undefined }
      })
      const waiting = state.queue?.size() ?? 0
      if (waiting === 0 && state.bucket.waitMs(nowMs, cost) <= 0) {
        state.bucket.spend(nowMs, cost)
        return Effect.succeed(nowMs)
      }
      if (waiting >= maxQueue) return Effect.fail(Queue.queueFull(waiting))
      const stoppedMs = state.bucket.stoppedMs(nowMs)
      if (stoppedMs > 0 && nowMs + stoppedMs >= deadlineMs) return Effect.fail(Queue.inVain(stoppedMs))
      const queue = (state.queue ??= Queue.make(maxPassedOver))
      if (onWait !== undefined) {
        const costAhead = queue.all().reduce((sum, waiter) => sum + waiter.cost, 0)
        const waitMs = Math.ceil(state.bucket.waitMs(nowMs, costAhead + cost))
        observe(onWait, { waitMs, source: stoppedMs > 0 ? "platform" : "limiter" })
      }
      return wait(state, queue, { cost, priority }, fiber)
    })

  const feedback = (key: string, signal: Signal): Effect.Effect<void> => {
    const state = states.get(key)
    if (state === undefined || (signal.kind === "ok" && !state.bucket.isSlowed())) return Effect.void
    return Effect.withFiberSucceed((fiber) => {
      const nowMs = monotonicMs(fiber.getRef(Clock.Clock))
      switch (signal.kind) {
        case "ok":
          return state.bucket.answered(nowMs)
        case "throttled":
          return state.bucket.throttled(nowMs, signal.retryAfterMs ?? 0)
        case "unused":
          state.bucket.giveBack(nowMs, signal.cost ?? 1, signal.grantedAtMs)
          return serve(state, fiber)
        case "resumed":
          state.bucket.resumed(nowMs)
          stopTimer(state)
          serve(state, fiber)
      }
    })
  }

  return { acquire, feedback }
}

const wait = (
  state: KeyState,
  queue: Queue.Queue,
  request: Pick<Queue.Waiter, "cost" | "priority">,
  caller: Caller,
): Effect.Effect<number> =>
  Effect.callback((resume) => {
    const waiter: Queue.Waiter = { ...request, go: (grantedAtMs) => resume(Effect.succeed(grantedAtMs)) }
    queue.add(waiter)
    serve(state, caller)
    return Effect.sync(() => leave(state, queue, waiter, caller))
  })

const leave = (state: KeyState, queue: Queue.Queue, waiter: Queue.Waiter, caller: Caller): void => {
  if (!queue.leave(waiter)) return
  if (queue.size() > 0) return serve(state, caller)
  stopTimer(state)
}

const stopTimer = (state: KeyState): void => {
  state.timer?.interruptUnsafe()
  state.timer = undefined
}

/** Grants the waiting requests that may be sent, in turn. Then sets the timer for the next one. */
const serve = (state: KeyState, caller: Caller): void => {
  const { bucket, queue } = state
  const clock = caller.getRef(Clock.Clock)
  if (queue === undefined) return
  // A granted request runs at once and may call this function again, so the state is final before `go`.
  for (let waiter = queue.first(); waiter !== undefined; waiter = queue.first()) {
    const nowMs = monotonicMs(clock)
    const waitMs = bucket.waitMs(nowMs, waiter.cost)
    if (waitMs > 0) return setTimer(state, waitMs, caller)
    queue.served(waiter)
    bucket.spend(nowMs, waiter.cost)
    waiter.go(nowMs)
  }
}

const setTimer = (state: KeyState, waitMs: number, caller: Caller): void => {
  if (state.timer !== undefined) return
  const { context } = caller
  state.timer = Effect.runForkWith(context)(
    // Timers cut off fractions, so the request would come too early. A rounding error is not a fraction.
    Effect.flatMap(Effect.sleep(Math.max(1, Math.ceil(waitMs - epsilon))), () =>
      Effect.withFiberSucceed((timer) => {
        state.timer = undefined
        serve(state, timer)
      }),
    ),
  )
}
