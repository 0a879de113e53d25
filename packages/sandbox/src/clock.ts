/**
 * The sandbox's clock. Everything that depends on time (the timestamp window, token lifetimes, the rate limit, `Date`
 * headers, timestamps of what is created) reads this one, so that a test moves a week in one line.
 */

export interface Clock {
  /** Unix milliseconds. */
  readonly now: () => number
  /** Moves the clock by so many milliseconds. */
  readonly advance: (ms: number) => void
  /** Puts the clock to a Unix time in milliseconds; from there it goes on at the pace of its source. */
  readonly set: (ms: number) => void
}

/** Where the time comes from: the real time, the real pace from a given start, or a function of the user's own. */
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
