/**
 * The clocks of a call. The machine's clock may be wrong, and may be set while a call waits. So the client measures durations
 * with the monotonic time, and uses the platform's clock for times that the platform reads or writes.
 *
 * A client learns the platform's clock from the `Date` header of its answers, one clock for each origin. The platform refuses a
 * timestamp that is older than 5 minutes or more than 30 seconds ahead. An export up to a wrong "now" would miss orders.
 *
 * A learned clock is never exact: the header has no fractions, and an answer takes time to arrive. So the clock gives two times:
 * the best guess, for signatures and token expiry, and the earliest possible time, for the end of a window.
 */
import type * as Clock from "effect/Clock"
import { httpDateMs } from "./http-date.ts"
import type { Platform } from "./operation.ts"

/**
 * Returns milliseconds from an arbitrary origin, for durations. They only grow, even if the machine's clock is set.
 *
 * @example
 * ```ts
 * import { monotonicMs } from "@tiktok-shop-kit/client/clock"
 * import * as Clock from "effect/Clock"
 * import * as Effect from "effect/Effect"
 *
 * const timed = <A, E, R>(self: Effect.Effect<A, E, R>) =>
 *   Effect.gen(function* () {
 *     const clock = yield* Clock.Clock
 *     const startedMs = monotonicMs(clock)
 *     return { value: yield* self, durationMs: monotonicMs(clock) - startedMs }
 *   })
 * ```
 */
export const monotonicMs = (clock: Clock.Clock): number => Number(clock.monotonicTimeNanosUnsafe() / 1_000n) / 1_000

/** Smaller differences come from latency and from the header's resolution of one second, not from a wrong clock. */
const toleranceMs = 5_000

/** The times of one answer. */
export interface AnswerTime {
  /** Its `Date` header. */
  readonly date: string | null
  /** When it arrived, in Unix milliseconds of the machine's clock. */
  readonly receivedAtMs: number
  /** When it arrived, in milliseconds of the monotonic time. */
  readonly receivedMs: number
  /** Milliseconds from the request to the answer. */
  readonly latencyMs: number
}

export interface PlatformClock {
  readonly learn: (answer: AnswerTime) => void
  /** Converts a time of the machine's clock to the platform's time: a best guess. Returns the same time until an answer differs. */
  readonly fromMachineMs: (machineMs: number) => number
  /**
   * Converts a monotonic time to a time that the platform's clock had certainly reached. `undefined` until the first answer. It is
   * too early by the latency of the last answer and up to a second.
   */
  readonly earliestMs: (monotonicMs: number) => number | undefined
}

/** The clock of each platform's origin. Platforms of one origin share a clock. */
export type PlatformClocks = Readonly<Record<Platform, PlatformClock>>

/**
 * Makes a clock that shows the machine's time until an answer differs. `learns: false`: it always shows the machine's time.
 *
 * @example
 * ```ts
 * import { makePlatformClock } from "@tiktok-shop-kit/client/clock"
 *
 * const clock = makePlatformClock()
 * const date = "Tue, 14 Nov 2023 22:23:20 GMT"
 * clock.learn({ date, receivedAtMs: 1_700_000_000_000, receivedMs: 5_000, latencyMs: 0 })
 * clock.fromMachineMs(1_700_000_000_000) // 1_700_000_600_500: the platform is ten minutes ahead
 * ```
 */
export const makePlatformClock = ({ learns = true }: { readonly learns?: boolean } = {}): PlatformClock => {
  let offsetMs = 0
  /** The last header that was read. Answers of one second have the same header. */
  let read: { readonly date: string | null; readonly ms: number | undefined } | undefined
  /** The platform's time minus the monotonic time: the minimum that the last answer allows. */
  let leastOffsetMs: number | undefined
  return {
    learn: ({ date, receivedAtMs, receivedMs, latencyMs }) => {
      if (!learns) return
      if (read?.date !== date) read = { date, ms: httpDateMs(date) }
      const dateMs = read.ms
      if (dateMs === undefined) return
      leastOffsetMs = dateMs - receivedMs
      // The header has no fraction, and the platform wrote it at some time between request and answer.
      const differenceMs = dateMs + 500 - (receivedAtMs - latencyMs / 2)
      const marginMs = toleranceMs + latencyMs / 2
      if (Math.abs(differenceMs - offsetMs) <= marginMs) return
      offsetMs = Math.abs(differenceMs) <= marginMs ? 0 : Math.round(differenceMs)
    },
    fromMachineMs: (machineMs) => machineMs + offsetMs,
    earliestMs: (monotonicMs) => (leastOffsetMs === undefined ? undefined : leastOffsetMs + monotonicMs),
  }
}

/**
 * Makes the clocks of a client that calls these origins.
 *
 * @example
 * ```ts
 * import { makePlatformClocks } from "@tiktok-shop-kit/client/clock"
 *
 * const sandbox = "http://127.0.0.1:8787"
 * const { shop, auth } = makePlatformClocks({ shop: sandbox, auth: sandbox, content: sandbox }, true)
 * shop === auth // true: one host, one clock
 * ```
 */
export const makePlatformClocks = (
  { shop, auth, content }: Readonly<Record<Platform, string>>,
  learns: boolean,
): PlatformClocks => {
  const clocks = new Map([shop, auth, content].map((origin) => [origin, makePlatformClock({ learns })]))
  return { shop: clocks.get(shop)!, auth: clocks.get(auth)!, content: clocks.get(content)! }
}
