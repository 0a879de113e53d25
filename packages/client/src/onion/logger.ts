/** A middleware that calls your function with the result of each call, for programs without a tracer. */
import { type Attempt, TikTokShopError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { monotonicMs } from "../call/clock.ts"
import { middleware, type Middleware } from "./middleware.ts"

/** The record of one call. It contains no secret and no buyer's data, so you may log all of it. */
export interface CallRecord {
  readonly operation: string
  readonly method: string
  /** With the names of its parameters: `/product/202309/products/{product_id}`. */
  readonly path: string
  readonly outcome: "ok" | "failed" | "interrupted"
  readonly durationMs: number
  readonly attempts: ReadonlyArray<Attempt>
  readonly status?: number | undefined
  readonly requestId?: string | undefined
  /** Tag, code and message of the error that ended the call. */
  readonly error?: { readonly tag: string; readonly code?: number | string | undefined; readonly message: string }
}

export interface Logger extends Middleware<"logger"> {}

/**
 * Makes the middleware. Add it with `Client.use`, so that it runs once a call. Errors of `log` are ignored.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import { logger } from "@tiktok-shop-kit/client/logger"
 *
 * const logged = logger(({ operation, outcome, durationMs }) => console.log(operation, outcome, durationMs))
 * const client = Client.make().pipe(Client.layers(Client.envelope()), Client.use(logged))
 * ```
 */
export const logger = (log: (record: CallRecord) => void): Logger =>
  middleware(
    "logger",
    (next) => (call) =>
      Effect.withFiber((fiber) => {
        const clock = fiber.getRef(Clock.Clock)
        const startedMs = monotonicMs(clock)
        return Effect.onExitPrimitive(next(call), (exit) => {
          const reason = exit._tag === "Failure" ? exit.cause.reasons[0] : undefined
          const failure = reason?._tag === "Fail" && TikTokShopError.is(reason.error) ? reason.error : undefined
          const answer = exit._tag === "Success" ? exit.value : (failure as Partial<Answered> | undefined)
          const record: CallRecord = {
            operation: call.operation.id,
            method: call.method,
            path: call.operation.path,
            outcome: exit._tag === "Success" ? "ok" : reason?._tag === "Interrupt" ? "interrupted" : "failed",
            durationMs: monotonicMs(clock) - startedMs,
            attempts: call.context.attempts,
            status: answer?.status,
            requestId: answer?.requestId,
            ...(failure === undefined ? {} : { error: errorOf(failure) }),
          }
          observe(log, record)
          return undefined
        })
      }),
  )

interface Answered {
  readonly status: number | undefined
  readonly requestId: string | undefined
}

const errorOf = (
  error: TikTokShopError & { readonly code?: number | string | undefined },
): NonNullable<CallRecord["error"]> => ({
  tag: error._tag,
  code: error.code,
  message: error.message,
})
