/**
 * Keeps requests within the platform's limits: a call waits until it may be sent.
 *
 * - Each app and shop has one bucket, because the platform counts by app and shop. A call without a shop uses the bucket of its
 *   account.
 * - The layer is inside of `retry` and `token`, so it also limits retries.
 * - An operation with a published limit has a second bucket. A group with its own rate has another one.
 * - The limiter learns. A throttled answer halves the rate, and later answers restore it. A Retry-After stops all requests of the
 *   key, for `maxRetryAfterMs` at most. A code that belongs to one operation slows down only that operation.
 * - Tokens of a request that was not sent are returned.
 */
import {
  type AnyOperation,
  type Call,
  middleware,
  type Middleware,
  type NextError,
  type NextServices,
  type PublishedLimit,
  type Reply,
} from "@tiktok-shop-kit/client"
import type { OverloadError, StoreError, TikTokShopError } from "@tiktok-shop-kit/errors"
import { atLeastOne, ConfigurationError, positive } from "@tiktok-shop-kit/errors"
import { copyError } from "@tiktok-shop-kit/errors/copy-error"
import { observe } from "@tiktok-shop-kit/errors/observe"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import type { Limit, Rate, RateLimiter, Signal, Wait } from "./limiter.ts"
import { limiterNames } from "./limiter-options.ts"
import { makeMemory, type MemoryOptions } from "./memory.ts"
import { operationOfCode, operationsWithCode } from "./operation-codes.ts"

/** The kinds of operations that may have their own rate. */
export type Group = "read" | "write" | "analytics"

export interface RateLimit extends Middleware<"rate-limit", OverloadError | StoreError | ConfigurationError> {
  readonly phase: "repeat"
  readonly prepare: "skip"
}

/** A request waits, or the platform throttled a request. The event contains no secret, so you may log all of it. */
export interface RateLimitEvent extends Wait {
  /** Id of the operation, such as `product.202502.searchProducts`. */
  readonly operation: string
  /** The bucket, such as `shop:7495` or `operation:product.202309.getProduct:account:…`. */
  readonly key: string
  /** Open id of the account, if the call has one. */
  readonly account: string | undefined
  /** The platform's answer, if it throttled this request. */
  readonly error: TikTokShopError | undefined
}

/** Called for each wait and each throttled answer. Its result and its errors are ignored. */
export type OnRateLimit = (event: RateLimitEvent) => void

export interface RateLimitOptions extends MemoryOptions {
  /**
   * Counts the requests. Default: a limiter in the memory of this process, with the other options. A limiter that you pass has
   * its own rate, unless you set `ratePerSecond` or `burst` here.
   */
  readonly limiter?: RateLimiter | undefined
  /** Rates for groups of operations, in addition to the general rate: reads, writes and analytics. Default none. */
  readonly groups?: { readonly [K in Group]?: Rate | undefined } | undefined
  /** Which bucket a call uses. Default `shop:<id>`, else `account:<open id>`, else `app`. */
  readonly key?: ((call: Call) => string) | undefined
  /** A prefix of each key, if several apps share one limiter: the app key. Default none. */
  readonly app?: string | undefined
  /**
   * The longest pause that a Retry-After causes, in milliseconds. Then one request finds out whether the platform accepts
   * requests again. `false`: no limit. Default 10 minutes.
   */
  readonly maxRetryAfterMs?: number | false | undefined
  /** Called when a request waits for the limiter, and when the platform throttles a request. Its errors are ignored. */
  readonly onRateLimit?: OnRateLimit | undefined
}

const names: Names<RateLimitOptions> = {
  ...limiterNames,
  limiter: 1,
  groups: 1,
  key: "function",
  app: 1,
  maxRetryAfterMs: 1,
  onRateLimit: "function",
}
const groupNames: Names<NonNullable<RateLimitOptions["groups"]>> = { read: 1, write: 1, analytics: 1 }
const rateNames: Names<Rate> = { ratePerSecond: positive, burst: atLeastOne }

/** A bucket that a call takes tokens from. */
interface Passed {
  readonly key: string
  /** Default: the limiter's own rate. */
  readonly limit: Limit | undefined
  /** Is it the bucket of one operation? */
  readonly isOperation: boolean
}

type Answer = Effect.Effect<Reply, NextError | OverloadError | StoreError | ConfigurationError, NextServices>

/**
 * Makes the middleware. The buckets belong to the returned value: clients that share it share the buckets. Throws a
 * `ConfigurationError` for a wrong option.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import { rateLimit } from "@tiktok-shop-kit/rate-limit"
 *
 * const client = Client.make().pipe(
 *   Client.layers(
 *     rateLimit({ ratePerSecond: 5, onRateLimit: ({ key, waitMs }) => console.info(`${key} waits ${waitMs} ms`) }),
 *     Client.envelope(),
 *   ),
 * )
 * ```
 */
export const rateLimit = (options: RateLimitOptions = {}): RateLimit => {
  check(options)
  const { groups, key = keyOf, onRateLimit, maxRetryAfterMs = 600_000 } = options
  const { ratePerSecond = 10, burst, minRatePerSecond, maxQueue, maxPassedOver, maxBuckets } = options
  const limiter =
    options.limiter ?? makeMemory({ ratePerSecond, burst, minRatePerSecond, maxQueue, maxPassedOver, maxBuckets })
  const hasOwnRate = options.limiter !== undefined && options.ratePerSecond === undefined && burst === undefined
  const general: Rate | undefined = hasOwnRate ? undefined : { ratePerSecond, burst }
  const longestMs = maxRetryAfterMs === false ? Infinity : maxRetryAfterMs
  const prefix = options.app === undefined ? "" : `${options.app}:`

  const report = (call: Call, key: string, { waitMs, source }: Wait, error?: TikTokShopError): void =>
    observe(onRateLimit, {
      operation: call.operation.id,
      key,
      account: call.target.account,
      waitMs,
      source,
      error,
    })

  const settle = (
    call: Call,
    { key, isOperation }: Passed,
    grantedAtMs: number | undefined,
    exit: Exit.Exit<unknown, TikTokShopError>,
  ): Effect.Effect<void> | undefined => {
    const signal = signalOf(call, exit, { isOperation, grantedAtMs })
    if (signal === undefined) return undefined
    const feedback = limiter.feedback(key, signal)
    return feedback === Effect.void ? undefined : feedback
  }

  /** Waits for one bucket, then runs `inner`, and reports the result to the bucket. */
  const pass = (call: Call, passed: Passed, inner: () => Answer): Answer => {
    const { key, limit } = passed
    const onWait = (wait: Wait): void => {
      call.context.limited = true
      report(call, key, wait)
    }
    const { options, context } = call
    const request = { key, limit, priority: options.priority, deadlineMs: context.deadlineMs, onWait }
    return Effect.flatMap(limiter.acquire(request), (granted) => {
      const grantedAtMs = typeof granted === "number" ? granted : undefined
      return Effect.onExitPrimitive(inner(), (exit) => settle(call, passed, grantedAtMs, exit))
    })
  }

  const layer = middleware("rate-limit", (next) => (call) => {
    const { operation } = call
    if (operation.platform === "auth") return next(call)
    call.context.limited = false
    const own = keyFor(call, key)
    if (typeof own !== "string") return Effect.fail(own)
    const mainKey = prefix + own
    const group = groups === undefined ? undefined : groupOf(operation)
    const rate = group === undefined ? undefined : groups?.[group]
    const published = operation.limit
    const operationKey =
      published === undefined ? `${prefix}operation:${operation.id}:${own}` : prefix + publishedKeyOf(call, published)
    const send = () =>
      Effect.mapError(next(call), (given) => {
        if (given._tag !== "RateLimitError") return given
        const error = withShorterPause(given, longestMs)
        const waitMs = retryAfterOf(error) ?? 0
        report(call, isOfOperation(error) ? operationKey : mainKey, { waitMs, source: "platform" }, error)
        return error
      })
    // The published window is the innermost bucket, because it counts requests that are sent now.
    const sendInTurn = () =>
      published === undefined && !hasOperationCode(operation)
        ? send()
        : pass(call, { key: operationKey, limit: published ?? general, isOperation: true }, send)
    const main = () => pass(call, { key: mainKey, limit: general, isOperation: false }, sendInTurn)
    // The group is the outermost bucket, so a call that waits for its group takes no token of the shop.
    return rate === undefined
      ? main()
      : pass(call, { key: `${mainKey}:${group}`, limit: rate, isOperation: false }, main)
  })
  return { ...layer, phase: "repeat", prepare: "skip" }
}

/** The key of a shop, else of an account. The app is not part of it, because a middleware belongs to one app. A key contains ids, never a cipher or a token. */
export const keyOf = ({ target }: Call): string => {
  const { shop, account } = target
  if (shop !== undefined) return `shop:${typeof shop === "string" ? shop : shop.id}`
  return account === undefined ? "app" : `account:${account}`
}

export const groupOf = (operation: AnyOperation): Group => {
  if (operation.id.startsWith("analytics.") || operation.path.startsWith("/analytics/")) return "analytics"
  return operation.safety === "read" ? "read" : "write"
}

/** The key of a published limit: one bucket for each token, or one for the app. */
export const publishedKeyOf = (call: Call, { scope }: PublishedLimit): string => {
  const { operation, target } = call
  if (scope === "app") return `operation:${operation.id}`
  return `operation:${operation.id}:${target.account === undefined ? keyOf(call) : `account:${target.account}`}`
}

/** Does the operation have its own rate limit code? The code is the same in all of its versions. */
export const hasOperationCode = (operation: AnyOperation): boolean => {
  const known = hasCode.get(operation)
  if (known !== undefined) return known
  const { id } = operation
  const has = operationsWithCode.has(id.slice(0, id.indexOf(".")) + id.slice(id.lastIndexOf(".")))
  hasCode.set(operation, has)
  return has
}

/** Remembers the answer, because every call asks. */
const hasCode = new WeakMap<AnyOperation, boolean>()

/** Did the platform throttle only one operation? */
const isOfOperation = ({ code }: TikTokShopError): boolean => code !== undefined && operationOfCode.has(code)

interface Settling {
  readonly isOperation: boolean
  readonly grantedAtMs: number | undefined
}

const ok: Signal = { kind: "ok" }

const signalOf = (
  call: Call,
  exit: Exit.Exit<unknown, TikTokShopError>,
  { isOperation, grantedAtMs }: Settling,
): Signal | undefined => {
  if (exit._tag === "Success") return ok
  const reason = exit.cause.reasons[0]
  const error = reason?._tag === "Fail" ? reason.error : undefined
  if (error?._tag === "RateLimitError") {
    if (isOfOperation(error) && !isOperation) return ok
    return { kind: "throttled", retryAfterMs: retryAfterOf(error) }
  }
  if (!call.context.sent) return { kind: "unused", grantedAtMs }
  return error?.outcome === "refused" ? ok : undefined
}

const retryAfterOf = (error: TikTokShopError & { readonly retryAfterMs?: number }): number | undefined =>
  error.retryAfterMs ?? (typeof error.retry === "object" ? error.retry.afterMs : undefined)

/** Shortens the Retry-After of the error to the bucket's own pause, so that retries do not wait longer. */
const withShorterPause = <E extends TikTokShopError>(error: E, longestMs: number): E => {
  if ((retryAfterOf(error) ?? 0) <= longestMs) return error
  const retry = typeof error.retry === "object" ? { ...error.retry, afterMs: longestMs } : error.retry
  return copyError(error, { retry, retryAfterMs: longestMs })
}

/** The user's function chooses the bucket. If it fails, the call is not sent. */
const keyFor = (call: Call, key: (call: Call) => string): string | ConfigurationError => {
  try {
    const answer: unknown = key(call)
    return typeof answer === "string" ? answer : brokenKey(call, "returned no text")
  } catch (cause) {
    return brokenKey(call, "threw", cause)
  }
}

const brokenKey = ({ operation }: Call, problem: string, cause?: unknown): ConfigurationError =>
  new ConfigurationError({
    message: `rateLimit: 'key' ${problem}, so nothing was sent. Make it return the name of a bucket for every call.`,
    issues: [{ field: "rateLimit.key", problem, remedy: "return the name of a bucket for every call" }],
    operation: operation.id,
    cause,
  })

const check = (options: RateLimitOptions): void =>
  checkOptions("rateLimit", options, names, () => {
    const rates = Object.entries(options.groups ?? {})
    return {
      numbers: {
        maxRetryAfterMs: [options.maxRetryAfterMs === false ? undefined : options.maxRetryAfterMs, positive],
      },
      inner: {
        groups: [options.groups, groupNames],
        ...Object.fromEntries(rates.map(([group, rate]) => [`groups.${group}`, [rate, rateNames] as const])),
      },
    }
  })
