/**
 * The circuit breaker: calls to a host that keeps failing fail at once.
 *
 * - Each host has a circuit. A failure is a connection that fails or breaks, an attempt that times out, an HTTP 5xx, or the
 *   gateway's code for an internal failure or timeout. Anything else counts as an answer: the host works.
 * - While the circuit is open, calls fail before the client sends anything. The error says when to try again.
 * - Then the circuit lets one request through at a time. An answer closes the circuit. A failure opens it for longer.
 *
 * The breaker is inside of `retry`, so it sees every attempt. `retry` does not wait for an open circuit.
 */
import { type Call, middleware, type Middleware, type Reply } from "@tiktok-shop-kit/client"
import { BoundedMap } from "@tiktok-shop-kit/client/bounded-map"
import { monotonicMs } from "@tiktok-shop-kit/client/clock"
import { count, OverloadError, positive, ratio, type TikTokShopError } from "@tiktok-shop-kit/errors"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"

export interface Breaker extends Middleware<"breaker", OverloadError> {
  readonly phase: "repeat"
  readonly prepare: "skip"
}

export interface CircuitOptions {
  /** The circuit opens when at least this part of the requests in the window failed. Default 0.5. */
  readonly failureRatio?: number | undefined
  /** The circuit opens only after this number of requests in the window. Default 10. */
  readonly minimumRequests?: number | undefined
  /** Length of the window in milliseconds. Default 10,000. */
  readonly windowMs?: number | undefined
  /** How long the circuit stays open at first, in milliseconds; twice as long after each failed probe. Default 10,000. */
  readonly openMs?: number | undefined
  /** The longest time between two probes, in milliseconds. Default 60,000. */
  readonly maxOpenMs?: number | undefined
}

export interface BreakerOptions extends CircuitOptions {}

const names: Names<BreakerOptions> = {
  failureRatio: ratio,
  minimumRequests: count,
  windowMs: positive,
  openMs: positive,
  maxOpenMs: positive,
}

/**
 * Makes the middleware. The circuits belong to the returned value: clients that share it share the circuits. Throws a
 * `ConfigurationError` for a wrong option.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import { breaker, retry } from "@tiktok-shop-kit/retry"
 *
 * const client = Client.make().pipe(Client.layers(retry(), breaker({ openMs: 5_000 }), Client.envelope()))
 * ```
 */
export const breaker = (options: BreakerOptions = {}): Breaker => {
  checkOptions("breaker", options, names)
  const circuits = new BoundedMap<string, Circuit>({ maxEntries: maxHosts })

  const layer: Middleware<"breaker", OverloadError> = middleware(
    "breaker",
    (next) => (call) =>
      Effect.withFiber((fiber) => {
        const clock = fiber.getRef(Clock.Clock)
        const circuit = circuits.getOrMake(call.origin, () => makeCircuit(options))
        const pass = circuit.enter(() => monotonicMs(clock))
        if (typeof pass === "number") return Effect.fail(heldBack(call, clock, pass))
        return Effect.onExitPrimitive(next(call), (exit) => {
          circuit.settle(pass, resultOf(call, exit), monotonicMs(clock))
          return undefined
        })
      }),
  )
  return { ...layer, phase: "repeat", prepare: "skip" }
}

/** The API names further hosts for uploads of chunks. The host that was called least recently is forgotten first. */
const maxHosts = 256

const resultOf = (call: Call, exit: Exit.Exit<Reply, TikTokShopError>): Result => {
  if (exit._tag === "Success") return "answered"
  const reason = exit.cause.reasons[0]
  // The request was not sent: the token host or the limiter's store failed, which says nothing about this host.
  if (reason?._tag !== "Fail" || !call.context.sent) return "nothing"
  return isHostDown(reason.error) ? "failed" : "answered"
}

/** The gateway's codes for its own failures. Other failure codes concern one service or one record. */
const gatewayFailures: ReadonlyArray<unknown> = [36009003, 36009007]

const isHostDown = (error: TikTokShopError & { readonly code?: number | string | undefined }): boolean => {
  const { _tag, outcome, status = 0, code } = error
  if (_tag === "NetworkError") return outcome !== "refused"
  return _tag === "ServerError" && (status >= 500 || gatewayFailures.includes(Number(code)))
}

const heldBack = (call: Call, clock: Clock.Clock, waitMs: number): OverloadError => {
  const host = call.origin.replace(/^https?:\/\//, "")
  const afterMs = Math.ceil(waitMs)
  return new OverloadError({
    message: `${host} kept failing, so calls to it are held back for another ${afterMs} ms. 'retryAtMs' says when to try again.`,
    operation: call.operation.id,
    reason: "circuit",
    retryAtMs: clock.currentTimeMillisUnsafe() + afterMs,
    outcome: "not-sent",
    retry: { afterMs },
  })
}

/** A request that the circuit let through. Every pass is settled once. */
export interface Pass {
  readonly probe: boolean
  /** The closed or half-open period of the request. A result from an earlier period no longer counts. */
  readonly period: number
}

/** `answered`: the host works, whatever its answer. `nothing`: the client did not send the request, or the caller cancelled it. */
export type Result = "answered" | "failed" | "nothing"

export interface Circuit {
  /** Lets a request through, or returns how long to wait, in milliseconds. */
  readonly enter: (now: () => number) => Pass | number
  readonly settle: (pass: Pass, result: Result, nowMs: number) => void
  readonly isClosed: () => boolean
}

interface Half {
  failed: number
  requests: number
}

/**
 * The circuit of one host: closed while the host answers, open after sustained failure, then one probe at a time. It counts
 * failures over a window that moves in halves, so that an old success does not hide a host that is down now. It uses no
 * timers. Times are monotonic milliseconds.
 */
export const makeCircuit = (options: CircuitOptions = {}): Circuit => {
  const { failureRatio = 0.5, minimumRequests = 10, windowMs = 10_000, openMs = 10_000, maxOpenMs = 60_000 } = options
  const halfMs = windowMs / 2
  let before: Half = { failed: 0, requests: 0 }
  let current: Half = { failed: 0, requests: 0 }
  let halfStartedMs = -Infinity
  let opensAtMs: number | undefined
  let openForMs = openMs
  let probing = false
  let normal: Pass = { probe: false, period: 0 }

  const nextPeriod = (): void => {
    normal = { probe: false, period: normal.period + 1 }
    probing = false
  }

  const move = (nowMs: number): void => {
    const passed = nowMs - halfStartedMs
    if (passed < halfMs) return
    before = passed < windowMs ? current : { failed: 0, requests: 0 }
    current = { failed: 0, requests: 0 }
    halfStartedMs = nowMs
  }

  const open = (nowMs: number): void => {
    opensAtMs = nowMs + openForMs
    openForMs = Math.min(maxOpenMs, openForMs * 2)
    nextPeriod()
  }

  const close = (): void => {
    opensAtMs = undefined
    openForMs = openMs
    halfStartedMs = -Infinity
    nextPeriod()
  }

  return {
    enter: (now) => {
      if (opensAtMs === undefined) return normal
      const leftMs = opensAtMs - now()
      if (leftMs > 0) return leftMs
      // The probe has its own time limit. Check again soon.
      if (probing) return Math.min(openMs, 1000)
      probing = true
      return { probe: true, period: normal.period }
    },
    settle: (pass, result, nowMs) => {
      if (pass.period !== normal.period) return
      if (pass.probe) {
        if (result === "answered") close()
        else if (result === "failed") open(nowMs)
        else probing = false
        return
      }
      if (result === "nothing") return
      move(nowMs)
      current.requests += 1
      if (result === "answered") return
      current.failed += 1
      const requests = before.requests + current.requests
      if (requests >= minimumRequests && before.failed + current.failed >= failureRatio * requests) open(nowMs)
    },
    isClosed: () => opensAtMs === undefined,
  }
}
