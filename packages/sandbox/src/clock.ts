/**
 * The sandbox's clock. The timestamp window, token lifetimes, the rate limit, `Date` headers and the times of new entries
 * all read it, so that a test moves a week in one line.
 */

/**
 * The control of a sandbox's time.
 *
 * @example
 * ```ts
 * import { sandbox } from "@tiktok-shop-kit/sandbox"
 *
 * await using tts = await sandbox({ clock: Date.UTC(2027, 0, 15) })
 * tts.clock.advance(7 * 86_400_000) // tokens expire, orders advance, webhooks are sent again
 * ```
 */
export interface Clock {
  /** Unix milliseconds. */
  readonly now: () => number
  /** Moves the clock forward by so many milliseconds. */
  readonly advance: (ms: number) => void
  /**
   * Sets the clock to a Unix time in milliseconds, also to an earlier one. The clock then continues at the pace of its
   * source.
   */
  readonly set: (ms: number) => void
}

/** A start in Unix milliseconds, from which the clock runs at the real pace, or a function that returns the time. */
export type ClockSource = number | (() => number)

/** The range of the sandbox's times, in Unix milliseconds. A time outside it has the wrong unit. */
const earliest = Date.UTC(2015, 0, 1)
const latest = Date.UTC(2100, 0, 1)

/** The rule for a time, for errors. */
export const timeRule = "a Unix time in milliseconds from 2015 to 2100"

export const isTime = (ms: unknown): ms is number => typeof ms === "number" && ms >= earliest && ms < latest

/** A hint if the number is a time of the sandbox in another unit; otherwise empty. */
export const unitHint = (value: unknown): string => {
  if (typeof value !== "number") return ""
  if (isTime(value * 1000)) return " It looks like seconds: multiply it by 1000."
  return isTime(value / 1000) ? " It looks like microseconds: divide it by 1000." : ""
}

/** Unix seconds of a time that the sandbox can show. */
export const isTimeInSeconds = (at: unknown): at is number => typeof at === "number" && isTime(at * 1000)

const requireTime = (ms: number): number => {
  if (isTime(ms)) return ms
  throw new Error(`sandbox: clock.set() takes ${timeRule}, but got ${String(ms)}.${unitHint(ms)}`)
}

const requireDuration = (ms: number): number => {
  if (Number.isFinite(ms) && ms >= 0) return ms
  const isBack = typeof ms === "number" && ms < 0
  throw new Error(
    `sandbox: clock.advance() takes a number of milliseconds from 0, but got ${String(ms)}.${isBack ? " Go back with clock.set()." : ""}`,
  )
}

export const makeClock = (source: ClockSource = Date.now): Clock => {
  const tick = typeof source === "function" ? source : Date.now
  let offset = typeof source === "number" ? source - Date.now() : 0
  const first = tick()
  if (!isTime(first))
    throw new Error(
      `sandbox: option 'clock' must give ${timeRule}, but the function gave ${String(first)}.${unitHint(first)}`,
    )
  return {
    now: () => Math.floor(tick() + offset),
    advance: (ms) => {
      const next = offset + requireDuration(ms)
      if (!isTime(tick() + next)) throw new Error("sandbox: clock.advance() would lead beyond 2100. Move it less.")
      offset = next
    },
    set: (ms) => {
      offset = requireTime(ms) - tick()
    },
  }
}

/** Unix seconds, the unit of the wire. */
export const seconds = (ms: number): number => Math.floor(ms / 1000)
