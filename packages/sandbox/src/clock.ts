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
 * tts.clock.advance(7 * 86_400_000) // tokens expire, orders move on, webhooks are sent again
 * ```
 */
export interface Clock {
  /** Unix milliseconds. */
  readonly now: () => number
  /** Moves the clock by so many milliseconds. */
  readonly advance: (ms: number) => void
  /** Sets the clock to a Unix time in milliseconds. It then runs on at the pace of its source. */
  readonly set: (ms: number) => void
}

/** A start in Unix milliseconds, from which the clock runs at the real pace, or a function that returns the time. */
export type ClockSource = number | (() => number)

/** What a date can hold: Unix milliseconds up to the year 275760. */
export const isTime = (ms: unknown): ms is number => typeof ms === "number" && Math.abs(ms) <= 8.64e15

const finite = (name: string, ms: number): number => {
  if (Number.isFinite(ms)) return ms
  throw new Error(`sandbox: clock.${name}() takes a number of milliseconds, but got ${String(ms)}.`)
}

export const makeClock = (source: ClockSource = Date.now): Clock => {
  const tick = typeof source === "function" ? source : Date.now
  let offset = typeof source === "number" ? source - Date.now() : 0
  const shift = (name: string, next: number): void => {
    if (!isTime(tick() + next))
      throw new Error(`sandbox: clock.${name}() would lead beyond the times that a date can hold. Move it less.`)
    offset = next
  }
  if (!isTime(tick()))
    throw new Error("sandbox: option 'clock' must give a Unix time in milliseconds, but the function gave none.")
  return {
    now: () => Math.floor(tick() + offset),
    advance: (ms) => shift("advance", offset + finite("advance", ms)),
    set: (ms) => shift("set", finite("set", ms) - tick()),
  }
}

/** Unix seconds, the unit of the wire. */
export const seconds = (ms: number): number => Math.floor(ms / 1000)
