/**
 * A rate limiter that any number of processes share.
 *
 * - The calls of a process wait in its queue. One script at a time requests tokens for all of them. Processes take turns in
 *   the order in which they asked.
 * - A token is taken when its call can be sent at once, never in advance: a cancelled call, or a process that dies, keeps no
 *   token.
 * - Answers that were not throttled are counted here, and only while the rate is slowed down; the next script reports the count.
 *   So an unthrottled call costs one round trip, and less if several calls wait.
 */
import { BoundedMap } from "@tiktok-shop-kit/client/bounded-map"
import { monotonicMs } from "@tiktok-shop-kit/client/clock"
import { type OverloadError, positive, StoreError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import type { AcquireRequest, Limit, RateLimiter, Signal } from "@tiktok-shop-kit/rate-limit"
import { limiterNames, type LimiterOptions, withDefaults } from "@tiktok-shop-kit/rate-limit/limiter-options"
import * as Queue from "@tiktok-shop-kit/rate-limit/queue"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import { makeRun, type RedisOptions, unavailable } from "./client.ts"
import { limiterWithFallback, type OnWarning } from "./fallback.ts"
import { keysOf, limiterScript, numbersOf } from "./limiter-script.ts"
import type { Names } from "@tiktok-shop-kit/errors/options"
import { checkRedisOptions } from "./options.ts"

/** Tokens that Redis gave to this process. */
export interface Grant {
  readonly key: string
  readonly tokens: number
  /** Unix milliseconds by Redis' clock. */
  readonly atMs: number
}

/** The rates apply to all processes together, the queue sizes to this process. */
export interface RateLimiterOptions extends RedisOptions, LimiterOptions {
  /** The prefix of every key. Default `tts`. */
  readonly namespace?: string | undefined
  /** Takes over while Redis does not answer: `makeMemory` of rate-limit, for example. Without it, calls fail with a `StoreError`. */
  readonly fallback?: RateLimiter | undefined
  /** Called when the fallback takes over, when Redis is back, and when a throttled response could not be reported to it. */
  readonly onWarning?: OnWarning | undefined
  /** Called with every grant, for metrics. What it throws is dropped. */
  readonly onGrant?: ((grant: Grant) => void) | undefined
}

interface Waiter extends Queue.Waiter {
  /** By the monotonic clock. */
  readonly deadlineMs: number
  /** Called once, when Redis says that there is a wait. */
  onWait: AcquireRequest["onWait"]
  /** Fails the waiting call. */
  readonly fail: (error: OverloadError | StoreError) => void
}

interface Bucket {
  readonly key: string
  readonly limit: Limit
  readonly queue: Queue.Queue<Waiter>
  /** A script runs. */
  isAsking: boolean
  /** Runs only while calls wait. */
  timer: Fiber.Fiber<void> | undefined
  isInLine: boolean
  isSlowed: boolean
  /** Answers since the last script, while slowed down. */
  answered: number
  /** Unused tokens of a rate. */
  back: number
  /** Unused requests of a quota: when each was granted. */
  backAtMs: Array<number>
}

interface Reply {
  readonly granted: number
  readonly waitMs: number
  /** How long a Retry-After still lasts. */
  readonly stoppedMs: number
  /** Redis' time. */
  readonly atMs: number
}

/** The script's demand for calls that cost nothing: 0 would say that no call waits. */
const minimumDemand = 1e-9

/** The fiber whose clock and scheduler the scripts and timers of a bucket use. */
type Caller = Fiber.Fiber<unknown, unknown>

const names: Names<RateLimiterOptions> = {
  ...limiterNames,
  client: 1,
  timeoutMs: positive,
  namespace: 1,
  fallback: 1,
  onWarning: "function",
  onGrant: "function",
}

/**
 * Makes the limiter in Redis. Throws a `ConfigurationError` that lists every wrong option.
 *
 * @example
 * ```ts
 * import { makeRateLimiter } from "@tiktok-shop-kit/redis"
 * import { createClient } from "redis"
 *
 * const client = createClient({ url: "redis://localhost:6379" })
 * client.on("error", console.error)
 * await client.connect()
 *
 * const limiter = makeRateLimiter({ client, ratePerSecond: 10 })
 * ```
 */
export const makeRateLimiter = (options: RateLimiterOptions): RateLimiter => {
  checkRedisOptions("makeRateLimiter", options, names)
  const { namespace = "tts", onWarning, onGrant } = options
  const { ownLimit, minRatePerSecond, maxQueue, maxPassedOver, maxBuckets } = withDefaults(options)
  const run = makeRun(options)
  const me = crypto.randomUUID()
  const buckets = new BoundedMap<string, Bucket>({
    maxEntries: maxBuckets,
    isInUse: ({ isAsking, queue }) => isAsking || queue.size() > 0,
  })

  const bucketOf = (key: string, limit: Limit): Bucket =>
    buckets.getOrMake(key, () => ({
      key,
      limit,
      queue: Queue.make<Waiter>(maxPassedOver),
      isAsking: false,
      timer: undefined,
      isInLine: false,
      isSlowed: false,
      answered: 0,
      back: 0,
      backAtMs: [],
    }))

  /** Runs the script with the counts of this process; `wanted` as in the script. */
  const runScript = (bucket: Bucket, retryAfterMs: number, wanted: number): Effect.Effect<Reply, StoreError> =>
    Effect.suspend(() => {
      const { key, limit, answered, back, backAtMs } = bucket
      bucket.answered = 0
      bucket.back = 0
      bucket.backAtMs = []
      const first = bucket.queue.first()?.cost ?? 0
      const args = [...numbersOf(limit, minRatePerSecond), answered, back, retryAfterMs, me, first, wanted, ...backAtMs]
      const purpose = { what: "limit the rate of", key }
      return Effect.flatMap(run(limiterScript, keysOf(namespace, key), args.map(String), purpose), (answer) => {
        const numbers = Array.isArray(answer) ? answer.map(Number) : []
        if (numbers.length !== 5 || !numbers.every(Number.isFinite)) {
          return Effect.fail(unavailable(purpose, "the answer is not that of the limiter's script"))
        }
        const [granted, waitMs, isSlowed, atMs, stoppedMs] = numbers as [number, number, number, number, number]
        bucket.isSlowed = isSlowed === 1
        if (wanted >= 0) bucket.isInLine = waitMs > 0
        if (granted > 0) observe(onGrant, { key, tokens: granted, atMs })
        return Effect.succeed({ granted, waitMs, stoppedMs, atMs })
      })
    })

  /** Requests tokens for all calls that wait, then again when the script says so, until no call waits. */
  const requestTokens = (bucket: Bucket, caller: Caller): void => {
    if (bucket.isAsking) return
    bucket.isAsking = true
    const { context } = caller
    Effect.runForkWith(context)(
      Effect.withFiber((fiber) =>
        Effect.matchCause(runScript(bucket, -1, Math.max(minimumDemand, costOf(bucket.queue))), {
          onSuccess: (reply) => {
            bucket.isAsking = false
            serve(bucket, reply, fiber)
          },
          // Also after a defect: nothing else would end these calls.
          onFailure: (cause) => {
            bucket.isAsking = false
            const error = storeErrorOf(bucket.key, cause)
            for (const waiter of leaving(bucket.queue, bucket.queue.all())) waiter.fail(copyOf(error))
          },
        }),
      ),
    )
  }

  const serve = (bucket: Bucket, { granted, waitMs, stoppedMs, atMs }: Reply, caller: Caller): void => {
    const { queue } = bucket
    const going: Array<Waiter> = []
    let left = granted
    for (let waiter = queue.first(); waiter !== undefined && waiter.cost <= left; waiter = queue.first()) {
      queue.served(waiter)
      left -= waiter.cost
      going.push(waiter)
    }
    giveBack(bucket, left, atMs)
    const againMs = stoppedMs > 0 ? monotonicMs(caller.getRef(Clock.Clock)) + stoppedMs : -Infinity
    const late = leaving(
      queue,
      queue.all().filter(({ deadlineMs }) => againMs >= deadlineMs),
    )
    const last = waitMs > 0 ? leaving(queue, queue.all().slice(maxQueue)) : []
    if (waitMs > 0) {
      const wait = { waitMs: Math.ceil(waitMs), source: stoppedMs > 0 ? "platform" : "limiter" } as const
      for (const waiter of queue.all()) {
        observe(waiter.onWait, wait)
        waiter.onWait = undefined
      }
    }
    if (queue.size() === 0) finish(bucket, caller)
    else if (waitMs > 0) setTimer(bucket, waitMs, caller)
    else requestTokens(bucket, caller)
    // A released call runs at once and may call this function again, so the state is final before.
    for (const waiter of late) waiter.fail(Queue.inVain(stoppedMs))
    for (const waiter of last) waiter.fail(Queue.queueFull(maxQueue))
    for (const waiter of going) waiter.go(atMs)
  }

  const setTimer = (bucket: Bucket, waitMs: number, caller: Caller): void => {
    const { context } = caller
    bucket.timer = Effect.runForkWith(context)(
      Effect.flatMap(Effect.sleep(waitMs), () =>
        Effect.withFiberSucceed((fiber) => {
          bucket.timer = undefined
          requestTokens(bucket, fiber)
        }),
      ),
    )
  }

  /** No call waits any longer: gives back the place in the line, and unused tokens. */
  const finish = (bucket: Bucket, caller: Caller): void => {
    bucket.timer?.interruptUnsafe()
    bucket.timer = undefined
    const hasNothing = !bucket.isInLine && bucket.back === 0 && bucket.backAtMs.length === 0
    if (bucket.isAsking || hasNothing) return
    const { context } = caller
    // If it fails, the place ends by itself within a second, and the tokens fill up again.
    Effect.runForkWith(context)(Effect.ignore(runScript(bucket, -1, 0)))
  }

  const acquire = ({ key, limit = ownLimit, cost = 1, priority = 0, deadlineMs = Infinity, onWait }: AcquireRequest) =>
    Effect.withFiber((fiber): Effect.Effect<number, OverloadError | StoreError> => {
      const bucket = bucketOf(key, limit)
      const isWaiting = bucket.timer !== undefined
      if (isWaiting && bucket.queue.size() >= maxQueue) return Effect.fail(Queue.queueFull(bucket.queue.size()))
      return Effect.callback((resume) => {
        const waiter: Waiter = {
          priority,
          cost,
          deadlineMs,
          onWait,
          go: (grantedAtMs) => resume(Effect.succeed(grantedAtMs)),
          fail: (error) => resume(Effect.fail(error)),
        }
        bucket.queue.add(waiter)
        if (bucket.timer === undefined) requestTokens(bucket, fiber)
        return Effect.sync(() => {
          if (bucket.queue.leave(waiter) && bucket.queue.size() === 0) finish(bucket, fiber)
        })
      })
    })

  const feedback = (key: string, signal: Signal): Effect.Effect<void> => {
    const bucket = buckets.get(key)
    if (signal.kind === "ok") {
      if (bucket?.isSlowed === true) bucket.answered += 1
      return Effect.void
    }
    return Effect.suspend(() => {
      const known = bucket ?? bucketOf(key, ownLimit)
      if (signal.kind === "unused") giveBack(known, signal.cost ?? 1, signal.grantedAtMs)
      return Effect.matchEffect(runScript(known, pauseOf(signal), -1), {
        onSuccess: () => Effect.void,
        onFailure: (error) =>
          Effect.sync(() => observe(onWarning, { type: "feedback-lost", of: "rate-limiter", error })),
      })
    })
  }

  const shared: RateLimiter = { acquire, feedback }
  return options.fallback === undefined ? shared : limiterWithFallback(shared, options.fallback, onWarning)
}

/** Counts unused tokens; the next script gives them back. */
const giveBack = (bucket: Bucket, tokens: number, grantedAtMs: number | undefined): void => {
  if (!("perMs" in bucket.limit)) bucket.back += tokens
  else if (grantedAtMs !== undefined) bucket.backAtMs.push(...Array<number>(Math.floor(tokens)).fill(grantedAtMs))
}

/** The script's number for the pause that a signal reports. */
const pauseOf = (signal: Signal): number => {
  if (signal.kind === "resumed") return -2
  return signal.kind === "throttled" ? Math.max(0, signal.retryAfterMs ?? 0) : -1
}

/** The cost of all waiting calls together. */
const costOf = (queue: Queue.Queue<Waiter>): number => queue.all().reduce((sum, { cost }) => sum + cost, 0)

/** Removes all waiting calls from the queue, and returns them. */
const leaving = (queue: Queue.Queue<Waiter>, waiters: ReadonlyArray<Waiter>): ReadonlyArray<Waiter> => {
  for (const waiter of waiters) queue.leave(waiter)
  return waiters
}

/** Turns a defect or an interruption into an error of the store, so that calls end with a typed error. */
const storeErrorOf = (key: string, cause: Cause.Cause<StoreError>): StoreError => {
  const error = Cause.squash(cause)
  return error instanceof StoreError
    ? error
    : unavailable({ what: "limit the rate of", key }, "the limiter could not read the answer", error)
}

/** Each call gets its own copy, so that a change of one call's error does not change the others'. */
const copyOf = ({ message, reason, key, cause }: StoreError): StoreError =>
  new StoreError({ message, reason, retry: "backoff", cause, ...(key === undefined ? {} : { key }) })
