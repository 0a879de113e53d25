/**
 * The circuit breaker: calls to a host that keeps failing fail at once.
 *
 * - Each host has a circuit. A failure is a connection that fails or breaks, an attempt that times out, or a 5xx. A refusal
 *   counts as an answer: the host works.
 * - While the circuit is open, calls fail before anything is sent. The error says when to try again.
 * - Then the circuit lets one request through at a time. An answer closes it; a failure opens it for longer.
 *
 * It is inside of `retry`, so it sees every attempt. `retry` does not wait for it.
 */
import { type Call, middleware, type Middleware, type Reply } from "@tiktok-shop-kit/client"
import { BoundedMap } from "@tiktok-shop-kit/client/bounded-map"
import { checkNumbers, count, OverloadError, positive, ratio, type TikTokShopError } from "@tiktok-shop-kit/errors"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import * as Circuit from "./circuit.ts"

export interface Breaker extends Middleware<"breaker", OverloadError> {
  readonly phase: "repeat"
  readonly prepare: "skip"
}

export interface BreakerOptions extends Circuit.CircuitOptions {}

/**
 * The middleware. The circuits belong to the value: clients that share the value share them. Throws a `ConfigurationError`
 * if a number makes no sense.
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
  checkNumbers("breaker", {
    failureRatio: [options.failureRatio, ratio],
    minimumRequests: [options.minimumRequests, count],
    windowMs: [options.windowMs, positive],
    openMs: [options.openMs, positive],
    maxOpenMs: [options.maxOpenMs, positive],
  })
  const circuits = new BoundedMap<string, Circuit.Circuit>({ maxEntries: maxHosts })

  const circuitOf = (origin: string): Circuit.Circuit => {
    const known = circuits.get(origin)
    if (known !== undefined) return known
    const circuit = Circuit.make(options)
    circuits.set(origin, circuit)
    return circuit
  }

  const layer: Middleware<"breaker", OverloadError> = middleware(
    "breaker",
    (next) => (call) =>
      Effect.withFiber((fiber) => {
        const clock = fiber.getRef(Clock.Clock)
        const circuit = circuitOf(call.origin)
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

/** Milliseconds of a clock that is never set back, for measuring. */
const monotonicMs = (clock: Clock.Clock): number => Number(clock.monotonicTimeNanosUnsafe()) / 1e6

/** Uploads of chunks go to hosts that the API names. The host that was called least recently is forgotten first. */
const maxHosts = 256

const resultOf = (call: Call, exit: Exit.Exit<Reply, TikTokShopError>): Circuit.Result => {
  if (exit._tag === "Success") return "answered"
  const reason = exit.cause.reasons[0]
  // A token host that is down, or a limiter's store, says nothing about this host.
  if (reason?._tag !== "Fail" || !call.context.sent) return "nothing"
  const { _tag, outcome } = reason.error
  return (_tag === "NetworkError" || _tag === "ServerError") && outcome !== "refused" ? "failed" : "answered"
}

const heldBack = (call: Call, clock: Clock.Clock, waitMs: number): OverloadError => {
  const host = call.origin.replace(/^https?:\/\//, "")
  const afterMs = Math.ceil(waitMs)
  return new OverloadError({
    message: `${host} kept failing, so calls to it are held back for another ${afterMs} ms. Try again then; retryAtMs has the time.`,
    operation: call.operation.id,
    reason: "circuit",
    retryAtMs: clock.currentTimeMillisUnsafe() + afterMs,
    outcome: "not-sent",
    retry: { afterMs },
  })
}
