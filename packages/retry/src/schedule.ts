/** Lets an Effect Schedule decide when a failed call is retried. It is a sub-path, because Schedule adds 5 kB to a bundle. */
import type { TikTokShopError } from "@tiktok-shop-kit/errors"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Pull from "effect/Pull"
import * as Schedule from "effect/Schedule"
import type { Policy } from "./policy.ts"

/**
 * Makes a {@link Policy} from a schedule. The schedule's input is the error, and its delays are the waits. When the schedule
 * ends, the call fails. Its output is ignored. Each call runs the schedule anew. Retry-After is still the minimum delay.
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
