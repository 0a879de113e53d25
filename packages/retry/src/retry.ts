/**
 * Retries a call that failed for a temporary reason.
 *
 * - If the platform refused the request (throttled), or the client did not send it, any operation may be retried.
 * - If the outcome is unknown (reset after sending, 5xx, timeout), only these operations are retried: `read`, `idempotent`, and
 *   operations with an idempotency key. The client makes one key for each call, the same for all attempts.
 * - After a refused timestamp the client corrects its clock and retries at once, once a call, for any operation. This retry
 *   does not count.
 * - Retry-After is the minimum delay. If a wait would outlast the call, the call fails at once.
 * - All calls of the client share the budget. In an outage they fail early instead of adding to the load.
 *
 * The layers inside of `retry` (token, limiter, signature) run anew for each attempt.
 */
import {
  type Call,
  middleware,
  type Middleware,
  type NextError,
  type NextServices,
  type OnRetry,
  type Reply,
} from "@tiktok-shop-kit/client"
import { monotonicMs } from "@tiktok-shop-kit/client/clock"
import { amount, ConfigurationError, count, positive } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import type * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { finalError } from "./final-error.ts"
import { backoff, type Failure, type Kind, type Policy, retryAfterOf } from "./policy.ts"
import { isClockRefusal, isSafe, kindOf } from "./repeatable.ts"

export interface Retry extends Middleware<"retry", ConfigurationError> {
  readonly phase: "repeat"
  readonly prepare: "skip"
}

export interface BudgetOptions {
  /** The most retries that the budget can hold, and its value at the start. Default 100. */
  readonly capacity?: number | undefined
  /** What each call adds to the budget. Default 0.1. */
  readonly perCall?: number | undefined
  /** What each second adds to the budget. Default 0.1. */
  readonly perSecond?: number | undefined
}

export interface RetryOptions {
  /** Retries of a throttled call at most, or a policy. Default 3. */
  readonly rateLimit?: number | Policy | undefined
  /** Retries after the platform failed (5xx). Default 2. */
  readonly server?: number | Policy | undefined
  /** Retries after a network failure or the timeout of an attempt. Default 2. */
  readonly network?: number | Policy | undefined
  /** Retries for a temporary state, such as a label that the carrier is still making. Default 4. */
  readonly conflict?: number | Policy | undefined
  /** The first backoff in milliseconds; each further one is twice as long. Default 1000. */
  readonly baseMs?: number | undefined
  /** The longest backoff in milliseconds. A Retry-After may be longer. Default 32,000. */
  readonly capMs?: number | undefined
  /**
   * The retries that all calls share. A retry after a throttle costs half, and nothing while the limiter makes requests wait. A
   * retry for a temporary state is free. `false`: no limit.
   */
  readonly budget?: BudgetOptions | false | undefined
  /** Called before each retry, clock corrections included. Its errors are ignored. */
  readonly onRetry?: OnRetry | undefined
}

const names: Names<RetryOptions> = {
  rateLimit: 1,
  server: 1,
  network: 1,
  conflict: 1,
  baseMs: positive,
  capMs: positive,
  budget: 1,
  onRetry: "function",
}
const budgetNames: Names<BudgetOptions> = { capacity: amount, perCall: amount, perSecond: amount }

/** The state of one call. */
interface Run {
  readonly call: Call
  readonly clock: Clock.Clock
  readonly startedMs: number
  readonly failures: Record<Kind, number>
  readonly decide: { [K in Kind]?: ReturnType<Policy> }
  /** Has the clock been corrected already? */
  corrected: boolean
  /** The last failure with an unknown outcome. */
  unknown: NextError | undefined
}

type Answer = Effect.Effect<Reply, NextError | ConfigurationError, NextServices>

/**
 * Makes the middleware. The budget belongs to the returned value: clients that share the value share the budget. `false`: no
 * retries. Throws a `ConfigurationError` for a wrong option.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import { retry } from "@tiktok-shop-kit/retry"
 *
 * const client = Client.make().pipe(
 *   Client.layers(
 *     retry({ server: 4, onRetry: ({ operation, why, waitMs }) => console.warn(`${operation}: ${why} in ${waitMs} ms`) }),
 *     Client.envelope(),
 *   ),
 * )
 * ```
 */
export const retry = (settings: RetryOptions | false = {}): Retry => {
  const options: RetryOptions = settings === false ? {} : settings
  check(options)
  const { rateLimit = 3, server = 2, network = 2, conflict = 4, onRetry } = options
  const budget = options.budget === false ? unlimitedBudget : makeBudget(options.budget)
  const byDefault = backoff(options)
  const given: Readonly<Record<Kind, number | Policy>> = { rateLimit, server, network, conflict }

  /** The call's own number wins. Without that number, a policy decides when to stop. */
  const timesOf = (call: Call, kind: Kind): number => {
    const own = (call.options.retry || undefined)?.[kind]
    const ours = given[kind]
    return own ?? (typeof ours === "number" ? ours : Infinity)
  }

  const policyOf = (kind: Kind): Policy => {
    const ours = given[kind]
    return typeof ours === "number" ? byDefault : ours
  }

  const layer = middleware("retry", (next) => {
    const failed = (run: Run, error: NextError): Answer => {
      const { call, clock } = run
      if (error.outcome === "unknown") run.unknown = error
      if (isClockRefusal(error) && !run.corrected) {
        run.corrected = true
        observe(onRetry, { operation: call.operation.id, attempt: 1, of: 1, why: "clock", waitMs: 0, error })
        return again(run, "clock")
      }
      const kind = kindOf(error)
      if (kind === undefined || !isSafe(call, error)) return giveUp(run, error)
      const attempt = ++run.failures[kind]
      const mostTimes = timesOf(call, kind)
      if (attempt > mostTimes) return giveUp(run, error)
      const failure: Failure = { kind, error, attempt, elapsedMs: monotonicMs(clock) - run.startedMs }
      const decided = Effect.suspend(() => delayOf((run.decide[kind] ??= policyOf(kind)(call))(failure)))
      return Effect.flatMap(Effect.catchDefect(decided, brokenPolicy(failure)), (delayMs): Answer => {
        if (delayMs === undefined) return giveUp(run, error)
        // Timers cut off fractions, so the retry would come too early.
        const waitMs = Math.ceil(Math.max(delayMs, retryAfterOf(error) ?? 0))
        const nowMs = monotonicMs(clock)
        if (nowMs + waitMs >= (call.context.deadlineMs ?? Infinity)) return giveUp(run, error)
        const cost = costOf(call, kind)
        if (cost > 0 && !budget.spend(nowMs, cost)) return giveUp(run, error)
        const ofTimes = mostTimes === Infinity ? undefined : mostTimes
        observe(onRetry, { operation: call.operation.id, attempt, of: ofTimes, why: "retry", waitMs, error })
        return waitMs > 0
          ? Effect.flatMap(Effect.sleep(waitMs), () => again(run, "retry", cost))
          : again(run, "retry", cost)
      })
    }

    const again = (run: Run, why: "retry" | "clock", cost = 0): Answer => {
      run.call.context.why = why
      run.call.context.sent = false
      const answer = cost > 0 ? Effect.map(next(run.call), (reply) => (budget.giveBack(cost), reply)) : next(run.call)
      return Effect.catch(answer, (error) => failed(run, error))
    }

    return (call) => {
      if (call.operation.platform === "auth" || settings === false || call.options.retry === false) return next(call)
      return Effect.clockWith((clock) => {
        budget.earn()
        const startedMs = monotonicMs(clock)
        return Effect.catch(next(call), (error) => failed(runOf(call, clock, startedMs), error))
      })
    }
  })
  return { ...layer, phase: "repeat", prepare: "skip" }
}

const runOf = (call: Call, clock: Clock.Clock, startedMs: number): Run => ({
  call,
  clock,
  startedMs,
  failures: { rateLimit: 0, server: 0, network: 0, conflict: 0 },
  decide: {},
  corrected: false,
  unknown: undefined,
})

/**
 * The cost of a retry in the budget. After a throttle it is half, because the platform refused before it did anything. It is 0
 * while the limiter makes requests wait, because then the limiter bounds the load.
 */
const costOf = ({ context }: Call, kind: Kind): number => {
  if (kind === "conflict") return 0
  if (kind === "rateLimit") return context.limited === true ? 0 : 0.5
  return 1
}

const giveUp = (run: Run, error: NextError): Answer => Effect.fail(finalError(run.call, run.unknown, error))

/** A policy written in JavaScript may return anything. */
const delayOf = (answer: unknown): Effect.Effect<number | undefined> =>
  Effect.isEffect(answer)
    ? Effect.flatMap(Effect.orDie(answer as Effect.Effect<unknown, unknown>), (delayMs) =>
        delayMs === undefined || (typeof delayMs === "number" && !Number.isNaN(delayMs))
          ? Effect.succeed(delayMs)
          : Effect.die(new TypeError("The policy's Effect returned neither a number nor undefined.")),
      )
    : Effect.die(new TypeError("The policy returned no Effect."))

/** Without a decision of the policy the call fails. The outcome of its last attempt stays. */
const brokenPolicy =
  ({ kind, error }: Failure) =>
  (cause: unknown): Effect.Effect<never, ConfigurationError> =>
    Effect.fail(
      new ConfigurationError({
        message: `retry: the policy of '${kind}' failed to decide about a ${error._tag}. See 'cause', and make the policy return an Effect of milliseconds or undefined.`,
        issues: [
          {
            field: `retry.${kind}`,
            problem: "failed to decide",
            remedy: "return an Effect of milliseconds or undefined",
          },
        ],
        operation: error.operation,
        outcome: error.outcome,
        cause,
      }),
    )

const check = (options: RetryOptions): void =>
  checkOptions("retry", options, names, () => {
    const { rateLimit, server, network, conflict } = options
    const budget = options.budget === false ? undefined : options.budget
    const times = (value: number | Policy | undefined) => (typeof value === "function" ? undefined : value)
    return {
      numbers: {
        rateLimit: [times(rateLimit), count],
        server: [times(server), count],
        network: [times(network), count],
        conflict: [times(conflict), count],
      },
      inner: { budget: [budget, budgetNames] },
    }
  })

/**
 * The retries that all calls of one client share, so that retries do not make an outage worse. Each call and each second add a
 * fraction of a retry. A busy client adds at most a tenth to its load, and a quiet client can still retry. A retry that succeeds
 * returns its cost.
 */
export interface Budget {
  /** A call begins. */
  readonly earn: () => void
  /** Is there enough for a retry? If so, takes its cost from the budget. Time is monotonic, in milliseconds. */
  readonly spend: (nowMs: number, cost?: number) => boolean
  /** A retry of this cost succeeded. */
  readonly giveBack: (cost?: number) => void
}

export const makeBudget = (options: BudgetOptions = {}): Budget => {
  const { capacity = 100, perCall = 0.1, perSecond = 0.1 } = options
  let saved = capacity
  let countedMs: number | undefined
  return {
    earn: () => {
      if (saved < capacity) saved = Math.min(capacity, saved + perCall)
    },
    spend: (nowMs, cost = 1) => {
      // Time is counted only here, so that successful calls do no extra work.
      if (countedMs !== undefined) saved = Math.min(capacity, saved + ((nowMs - countedMs) / 1000) * perSecond)
      countedMs = nowMs
      if (saved < cost) return false
      saved -= cost
      return true
    },
    giveBack: (cost = 1) => {
      saved = Math.min(capacity, saved + cost)
    },
  }
}

/** Allows every retry. */
export const unlimitedBudget: Budget = { earn: () => undefined, spend: () => true, giveBack: () => undefined }
