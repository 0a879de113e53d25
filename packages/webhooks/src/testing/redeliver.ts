/**
 * Delivers as the platform does: it waits 3 s for a 200, and tries again 2 minutes, 30 minutes, 3 hours and 12 hours later.
 * It sleeps by the Clock, so a test with a TestClock passes the 15.5 hours at once.
 */
import { monotonicMs } from "@tiktok-shop-kit/client/clock"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { Signed } from "./sign.ts"

const minute = 60_000

/** The waits between a delivery that was not accepted and the next delivery, in milliseconds. */
export const redeliverySchedule: ReadonlyArray<number> = [2 * minute, 30 * minute, 180 * minute, 720 * minute]

/** How long the platform waits for an answer, in milliseconds. */
export const answerTimeoutMs = 3_000

export interface Attempt {
  /** In milliseconds after the first delivery. */
  readonly afterMs: number
  /** `timeout`: no answer within 3 s. `unreachable`: no answer at all. */
  readonly answer: number | "timeout" | "unreachable"
}

/** A function that takes a delivery, for a receiver or a handler: `(signed) => handler(signed.request())`. */
export type Deliver = (
  signed: Signed,
) => Effect.Effect<{ readonly status: number }, unknown> | PromiseLike<{ readonly status: number }>

export interface RedeliverOptions {
  /** Default: the platform's. */
  readonly schedule?: ReadonlyArray<number> | undefined
}

/**
 * Returns every attempt until one is answered 200, five at most.
 *
 * @example
 * ```ts
 * import { makeHandler } from "@tiktok-shop-kit/webhooks"
 * import { build, redeliver, sign } from "@tiktok-shop-kit/webhooks/testing"
 * import { monotonicMs } from "@tiktok-shop-kit/client/clock"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
 *
 * const app = { appKey: "29a39d", appSecret: "e59af819cc" }
 * const handler = makeHandler({ apps: app })
 * const signed = await sign(build.ORDER_STATUS_CHANGE(), app)
 * const attempts = await Effect.runPromise(redeliver(signed, ({ request }) => handler(request())))
 * ```
 */
export const redeliver = (
  signed: Signed,
  deliver: Deliver,
  { schedule = redeliverySchedule }: RedeliverOptions = {},
): Effect.Effect<ReadonlyArray<Attempt>> =>
  Effect.gen(function* () {
    const clock = yield* Clock.Clock
    const startMs = monotonicMs(clock)
    const attempts: Array<Attempt> = []
    for (const waitMs of [0, ...schedule]) {
      if (waitMs > 0) yield* Effect.sleep(waitMs)
      const afterMs = Math.round(monotonicMs(clock) - startMs)
      const answer = yield* once(signed, deliver)
      attempts.push({ afterMs, answer })
      if (answer === 200) break
    }
    return attempts
  })

/** The handling continues when the platform has stopped waiting. */
const once = (signed: Signed, deliver: Deliver): Effect.Effect<Attempt["answer"]> =>
  Effect.suspend(() => {
    const given = deliver(signed)
    const answer = Effect.isEffect(given)
      ? given
      : Effect.tryPromise({ try: async () => given, catch: (thrown) => thrown })
    return Effect.timeoutOrElse(
      Effect.matchCause(answer, {
        onSuccess: ({ status }): Attempt["answer"] => status,
        onFailure: (): Attempt["answer"] => "unreachable",
      }),
      { duration: answerTimeoutMs, orElse: () => Effect.succeed<Attempt["answer"]>("timeout") },
    )
  })
