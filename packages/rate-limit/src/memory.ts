/**
 * The rate limiter of one process.
 *
 * - A free token is taken at once: no timer, no queue. Otherwise the call waits its turn; one timer a bucket wakes whoever is
 *   next, and none runs while nobody waits.
 * - Interruption leaves the queue; nothing was taken.
 * - A full queue refuses at once instead of letting calls run into their deadlines.
 * - A bucket that is as good as new is forgotten: each new one looks at two old ones.
 */
import { BoundedMap } from "@tiktok-shop-kit/client/bounded-map"
import { atLeastOne, checkNumbers, count, type OverloadError, positive } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import { epsilon, type Gate } from "./gate.ts"
import type { AcquireRequest, Limit, RateLimiter, Signal } from "./limiter.ts"
import * as Queue from "./queue.ts"
import * as TokenBucket from "./token-bucket.ts"
import * as Window from "./window.ts"

export interface MemoryOptions {
  /** Requests per second of a key that comes without a limit. Default 10. */
  readonly ratePerSecond?: number | undefined
  /** Requests at once. Default twice the rate. */
  readonly burst?: number | undefined
  /** The slowest that throttling makes a key. Default a twentieth of its rate. */
  readonly minRatePerSecond?: number | undefined
  /** Calls that may wait for one key. Default 1000. */
  readonly maxQueue?: number | undefined
  /** How many requests in a row may overtake the call that has waited longest. Default 10. */
  readonly maxPassedOver?: number | undefined
  /** Buckets kept at most; beyond that the ones that nobody waits for go first. Default 10,000. */
  readonly maxBuckets?: number | undefined
}

interface Bucket {
  readonly gate: Gate
  readonly queue: Queue.Queue
  /** Runs only while somebody waits. */
  timer: Fiber.Fiber<void> | undefined
}

/** What the timer of a bucket runs with: the clock and the scheduler of a caller who waits. */
type Caller = Fiber.Fiber<unknown, unknown>

/** Milliseconds of a clock that is never set back, for measuring. */
export const monotonicMs = (clock: Clock.Clock): number => Number(clock.monotonicTimeNanosUnsafe()) / 1e6

/** Throws a ConfigurationError where a number makes no sense. */
export const makeMemory = (options: MemoryOptions = {}): RateLimiter => {
  checkNumbers("rate limiter", {
    ratePerSecond: [options.ratePerSecond, positive],
    burst: [options.burst, atLeastOne],
    minRatePerSecond: [options.minRatePerSecond, positive],
    maxQueue: [options.maxQueue, count],
    maxPassedOver: [options.maxPassedOver, count],
    maxBuckets: [options.maxBuckets, atLeastOne],
  })
  const {
    ratePerSecond = 10,
    burst,
    minRatePerSecond,
    maxQueue = 1000,
    maxPassedOver = 10,
    maxBuckets = 10_000,
  } = options
  const ownLimit: Limit = { ratePerSecond, burst }
  let seenMs = 0
  const buckets = new BoundedMap<string, Bucket>({
    maxEntries: maxBuckets,
    isInUse: ({ queue }) => queue.size() > 0,
    isExpired: ({ gate }) => gate.isIdle(seenMs),
  })

  const bucketOf = (key: string, limit: Limit, nowMs: number): Bucket => {
    const known = buckets.get(key)
    if (known !== undefined) return known
    seenMs = nowMs
    const gate = "perMs" in limit ? Window.make(limit) : TokenBucket.make({ ...limit, minRatePerSecond })
    const bucket: Bucket = { gate, queue: Queue.make(maxPassedOver), timer: undefined }
    buckets.set(key, bucket)
    return bucket
  }

  const acquire = ({ key, limit = ownLimit, cost = 1, priority = 0, withinMs = Infinity, onWait }: AcquireRequest) =>
    Effect.withFiber((fiber): Effect.Effect<void, OverloadError> => {
      const nowMs = monotonicMs(fiber.getRef(Clock.Clock))
      const bucket = bucketOf(key, limit, nowMs)
      const waiting = bucket.queue.size()
      if (waiting === 0 && bucket.gate.waitMs(nowMs, cost) <= 0) {
        bucket.gate.take(nowMs, cost)
        return Effect.void
      }
      if (waiting >= maxQueue) return Effect.fail(Queue.queueFull(waiting))
      const stoppedMs = bucket.gate.stoppedMs(nowMs)
      if (stoppedMs > 0 && stoppedMs >= withinMs) return Effect.fail(Queue.inVain(stoppedMs))
      if (onWait !== undefined) {
        const costAhead = bucket.queue.all().reduce((sum, waiter) => sum + waiter.cost, 0)
        const waitMs = Math.ceil(bucket.gate.waitMs(nowMs, costAhead + cost))
        observe(onWait, { waitMs, source: stoppedMs > 0 ? "platform" : "limiter" })
      }
      return wait(bucket, cost, priority, fiber)
    })

  const feedback = (key: string, signal: Signal): Effect.Effect<void> => {
    const bucket = buckets.get(key)
    if (bucket === undefined || (signal.kind === "ok" && !bucket.gate.isSlowed())) return Effect.void
    return Effect.withFiberSucceed((fiber) => {
      const nowMs = monotonicMs(fiber.getRef(Clock.Clock))
      switch (signal.kind) {
        case "ok":
          return bucket.gate.answered(nowMs)
        case "throttled":
          return bucket.gate.throttled(nowMs, signal.retryAfterMs ?? 0)
        case "unused":
          bucket.gate.giveBack(nowMs, signal.cost ?? 1)
          serve(bucket, fiber)
      }
    })
  }

  return { acquire, feedback }
}

const wait = (bucket: Bucket, cost: number, priority: number, caller: Caller): Effect.Effect<void> =>
  Effect.callback((resume) => {
    const waiter: Queue.Waiter = { priority, cost, go: () => resume(Effect.void) }
    bucket.queue.add(waiter)
    serve(bucket, caller)
    return Effect.sync(() => leave(bucket, waiter, caller))
  })

const leave = (bucket: Bucket, waiter: Queue.Waiter, caller: Caller): void => {
  if (!bucket.queue.leave(waiter)) return
  if (bucket.queue.size() > 0) return serve(bucket, caller)
  bucket.timer?.interruptUnsafe()
  bucket.timer = undefined
}

/** Lets go whoever may, in turn; then sets the timer for the next one. */
const serve = (bucket: Bucket, caller: Caller): void => {
  const { gate, queue } = bucket
  const clock = caller.getRef(Clock.Clock)
  // Whoever is let go runs at once, takes time, and may come back here: everything is in order before `go`.
  for (let waiter = queue.first(); waiter !== undefined; waiter = queue.first()) {
    const nowMs = monotonicMs(clock)
    const waitMs = gate.waitMs(nowMs, waiter.cost)
    if (waitMs > 0) return setTimer(bucket, waitMs, caller)
    queue.served(waiter)
    gate.take(nowMs, waiter.cost)
    waiter.go()
  }
}

const setTimer = (bucket: Bucket, waitMs: number, caller: Caller): void => {
  if (bucket.timer !== undefined) return
  const { context } = caller
  bucket.timer = Effect.runForkWith(context)(
    // Timers cut fractions off, which would be too early; a rounding error is not a fraction.
    Effect.flatMap(Effect.sleep(Math.max(1, Math.ceil(waitMs - epsilon))), () =>
      Effect.withFiberSucceed((timer) => {
        bucket.timer = undefined
        serve(bucket, timer)
      }),
    ),
  )
}
