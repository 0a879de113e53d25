/**
 * Counts and measures every call with Effect's metrics, which `@effect/opentelemetry` exports. It is a sub-path, because Metric
 * adds 6 kB to a bundle. Attributes name the operation and its result, never a shop, an account or an input.
 *
 * | metric | what | unit |
 * | --- | --- | --- |
 * | `http.client.request.duration` | one request, from its first byte to the end of the answer | s |
 * | `tiktok.shop.call.duration` | one call, with all waits and retries | s |
 * | `tiktok.shop.call.waiting` | the time of a call without a request under way: the limiter, backoff, a token | s |
 * | `tiktok.shop.call.attempts` | requests of a call | |
 * | `tiktok.shop.throttled` | requests that the platform throttled | |
 * | `tiktok.shop.token.refreshed` | calls with an expired token that were sent again with a new one | |
 */
import { type Attempt, TikTokShopError } from "@tiktok-shop-kit/errors"
import * as Clock from "effect/Clock"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"
import type { Call } from "../call/call.ts"
import { monotonicMs } from "../call/clock.ts"
import { middleware, type Middleware } from "./middleware.ts"

export interface Metrics extends Middleware<"metrics"> {}

/** OpenTelemetry's boundaries for HTTP durations, and three longer ones. */
const seconds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 120]

const requestDuration = Metric.histogram("http.client.request.duration", {
  boundaries: seconds,
  attributes: { unit: "s" },
})
const callDuration = Metric.histogram("tiktok.shop.call.duration", { boundaries: seconds, attributes: { unit: "s" } })
const waiting = Metric.histogram("tiktok.shop.call.waiting", { boundaries: seconds, attributes: { unit: "s" } })
const attempts = Metric.histogram("tiktok.shop.call.attempts", { boundaries: [1, 2, 3, 4, 5, 6, 8, 10] })
const throttled = Metric.counter("tiktok.shop.throttled", { incremental: true })
const refreshed = Metric.counter("tiktok.shop.token.refreshed", { incremental: true })

/**
 * Makes the middleware. Add it with `Client.use`, so that it runs once a call.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import { metrics } from "@tiktok-shop-kit/client/metrics"
 *
 * const client = Client.make().pipe(Client.layers(Client.envelope()), Client.use(metrics()))
 * ```
 */
export const metrics = (): Metrics =>
  middleware(
    "metrics",
    (next) => (call) =>
      Effect.withFiber((fiber) => {
        const clock = fiber.getRef(Clock.Clock)
        const context = fiber.context as Context.Context<never>
        const startedMs = monotonicMs(clock)
        return Effect.onExitPrimitive(next(call), (exit) => {
          const reason = exit._tag === "Failure" ? exit.cause.reasons[0] : undefined
          const error =
            reason === undefined
              ? undefined
              : reason._tag === "Fail" && TikTokShopError.is(reason.error)
                ? reason.error._tag
                : reason._tag
          write(call, monotonicMs(clock) - startedMs, error, context)
          return undefined
        })
      }),
  )

const write = (call: Call, durationMs: number, error: string | undefined, context: Context.Context<never>): void => {
  const operation = { "tiktok.shop.operation": call.operation.id }
  const ended = error === undefined ? operation : { ...operation, "error.type": error }
  // Requests with `before` belong to other calls and are counted there.
  const made = call.context.attempts.filter(({ why }) => why !== "before")
  for (const attempt of made) {
    const labels = { ...operation, "http.request.method": call.method, ...endOf(attempt) }
    Metric.withAttributes(requestDuration, labels).updateUnsafe(attempt.durationMs / 1000, context)
    if (attempt.error === "RateLimitError") Metric.withAttributes(throttled, operation).updateUnsafe(1, context)
    if (attempt.why === "token") Metric.withAttributes(refreshed, operation).updateUnsafe(1, context)
  }
  const busyMs = made.reduce((sum, attempt) => sum + attempt.durationMs, 0)
  Metric.withAttributes(callDuration, ended).updateUnsafe(durationMs / 1000, context)
  Metric.withAttributes(waiting, operation).updateUnsafe(Math.max(0, durationMs - busyMs) / 1000, context)
  Metric.withAttributes(attempts, ended).updateUnsafe(made.length, context)
}

const endOf = ({ status, error }: Attempt): Record<string, string> => ({
  ...(status === undefined ? {} : { "http.response.status_code": String(status) }),
  ...(error === undefined ? {} : { "error.type": error }),
})
