/** Lets an Effect Schedule decide when a failed call is repeated. It is a sub-path, because Schedule adds 5 kB. */
import type { TikTokShopError } from "@tiktok-shop-kit/errors"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Pull from "effect/Pull"
import * as Schedule from "effect/Schedule"
import type { Policy } from "./policy.ts"

/**
 * A {@link Policy} from a schedule. Its input is the error, its delays are the waits, its end is giving up; what it answers
 * is not looked at. Each logical call runs the schedule anew. Retry-After stays a floor under its delays.
 *
 * @example
 * ```ts
 * import { retry } from "@tiktok-shop-kit/retry"
 * import { fromSchedule } from "@tiktok-shop-kit/retry/schedule"
 * import * as Schedule from "effect/Schedule"
 *
 * retry({ server: fromSchedule(Schedule.exponential("100 millis").pipe(Schedule.upTo({ times: 5 }))) })
 * ```
 */
export const fromSchedule =
  <Output>(schedule: Schedule.Schedule<Output, TikTokShopError>): Policy =>
  () => {
    let step: Step<Output> | undefined
    return ({ error }) =>
      Effect.clockWith((clock) => {
        const next = (step: Step<Output>): Effect.Effect<number | undefined> =>
          Effect.map(step(clock.currentTimeMillisUnsafe(), error), ([, delay]) => Duration.toMillis(delay)).pipe(
            Pull.catchDone(() => Effect.succeed(undefined)),
          )
        if (step !== undefined) return next(step)
        return Effect.flatMap(Schedule.toStep(schedule), (first) => next((step = first)))
      })
  }

type Step<Output> = (nowMs: number, input: TikTokShopError) => Pull.Pull<[Output, Duration.Duration], never, Output>
