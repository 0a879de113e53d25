/** Limits the time of the whole call, attempts and waits included. */
import { limit, TimeoutError } from "@tiktok-shop-kit/errors"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { Call } from "../call/call.ts"
import { middleware, type Middleware } from "./middleware.ts"
import { monotonicMs } from "../call/clock.ts"
import { within } from "../wire/timer.ts"

export interface Deadline extends Middleware<"deadline", TimeoutError> {
  readonly phase: "outer"
}

export interface DeadlineOptions {
  /** Milliseconds. Default 120,000. A call's own `timeoutMs` replaces it. */
  readonly timeoutMs?: number | undefined
}

const names: Names<DeadlineOptions> = { timeoutMs: limit }

/**
 * Makes the middleware. Throws a `ConfigurationError` if `timeoutMs` is not a number above 0.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 *
 * const client = Client.make().pipe(Client.layers(Client.deadline({ timeoutMs: 20_000 }), Client.envelope()))
 * ```
 */
export const deadline = (options: DeadlineOptions = {}): Deadline => {
  checkOptions("deadline", options, names)
  const { timeoutMs: usual = 120_000 } = options
  return {
    ...middleware(
      "deadline",
      (next) => (call) =>
        Effect.withFiber((fiber) => {
          const { timeoutMs = usual } = call.options
          call.context.deadlineMs = monotonicMs(fiber.getRef(Clock.Clock)) + timeoutMs
          return within(fiber, next(call), timeoutMs, () => Effect.fail(tooLong(call, timeoutMs)))
        }),
    ),
    phase: "outer",
  }
}

const tooLong = (call: Call, timeoutMs: number): TimeoutError =>
  new TimeoutError({
    message: `The call did not end within ${timeoutMs} ms, all attempts included. Raise 'timeoutMs', or see 'attempts' for what took so long.`,
    operation: call.operation.id,
    outcome: call.context.sent || call.context.attempts.some(({ why }) => why !== "before") ? "unknown" : "not-sent",
    retry: "never",
    scope: "total",
    timeoutMs,
  })
