/**
 * The clocks of a call. The machine's clock may be wrong, and somebody may set it while a call waits. So durations are measured
 * by the monotonic time, and times that the platform reads or writes are by the platform's clock.
 *
 * A client learns the platform's clock from the `Date` header of its answers, one clock for each origin. The platform refuses a
 * timestamp that is older than 5 minutes or more than 30 seconds ahead, and an export up to a wrong "now" misses orders.
 *
 * A learnt clock is never exact: the header has no fractions, and an answer takes time to arrive. So it gives two times: the
 * best guess, for signatures and token expiry, and the earliest possible time, for the end of a window.
 */
import type * as Clock from "effect/Clock"
import { httpDateMs } from "./http-date.ts"
import type { Platform } from "./operation.ts"

/**
 * Milliseconds from an arbitrary origin, for durations. They only grow, also while somebody sets the machine's clock.
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
export const monotonicMs = (clock: Clock.Clock): number => Number(clock.monotonicTimeNanosUnsafe()) / 1_000_000

/** Differences up to this are latency and the header's resolution of one second, not a wrong clock. */
const toleranceMs = 5_000

/** What one answer says about the time. */
export interface AnswerTime {
  /** Its `Date` header. */
  readonly date: string | null
  /** When it arrived, in Unix milliseconds of the machine's clock. */
  readonly receivedAtMs: number
  /** When it arrived, in milliseconds of the monotonic time. */
  readonly receivedMs: number
  /** From the request to the answer. */
  readonly latencyMs: number
}

export interface PlatformClock {
  readonly learn: (answer: AnswerTime) => void
  /** The best guess: the platform's time at a time of the machine's clock. The same time until an answer differs. */
  readonly fromMachineMs: (machineMs: number) => number
  /**
   * The time that the platform's clock had reached for certain at a moment of the monotonic time. `undefined` until the first
   * answer. It is early by the latency of the last answer and up to a second.
   */
  readonly earliestMs: (monotonicMs: number) => number | undefined
}

/** The clock of each platform's origin. Platforms of one origin share a clock. */
export type PlatformClocks = Readonly<Record<Platform, PlatformClock>>

/**
 * A clock that shows the machine's time until an answer differs. `learns: false`: whatever the answers say.
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
  /** The last header that was read. Answers of one second have the same. */
  let read: { readonly date: string | null; readonly ms: number | undefined } | undefined
  /** The platform's time less the monotonic time: the least that the last answer allows. */
  let leastOffsetMs: number | undefined
  return {
    learn: ({ date, receivedAtMs, receivedMs, latencyMs }) => {
      if (!learns) return
      if (read?.date !== date) read = { date, ms: httpDateMs(date) }
      const dateMs = read.ms
      if (dateMs === undefined) return
      leastOffsetMs = dateMs - receivedMs
      // The header cuts the fraction off, and the platform wrote it somewhere between request and answer.
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
 * The clocks of a client that calls these origins.
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
