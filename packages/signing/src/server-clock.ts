/**
 * Learns the offset between the platform's clock and ours from the `Date` header of the platform's responses. The platform
 * accepts a timestamp that is at most 5 minutes old or 30 seconds ahead, and would refuse every request of a machine with a
 * wrong clock.
 */

/** Differences up to this are latency and the header's resolution of one second, not a wrong clock. */
const toleranceMs = 5_000

export interface ServerClock {
  /** Milliseconds to add to our clock. 0 until an answer says otherwise. */
  readonly offsetMs: () => number
  /**
   * Reads one answer. `sentMs` and `receivedMs` are by our clock; the server wrote its date somewhere between, so a slow
   * answer says less. A date that agrees with our own clock takes an earlier offset back.
   */
  readonly learn: (date: string | null, sentMs: number, receivedMs: number) => void
}

export const make = (): ServerClock => {
  let offset = 0
  return {
    offsetMs: () => offset,
    learn: (date, sentMs, receivedMs) => {
      if (date === null) return
      // The header cuts the fraction off: half a second later is the best guess.
      const difference = Date.parse(date) + 500 - (sentMs + receivedMs) / 2
      const margin = toleranceMs + (receivedMs - sentMs) / 2
      // Written so that an unreadable date, which gives NaN, changes nothing.
      if (Math.abs(difference - offset) > margin) offset = Math.abs(difference) <= margin ? 0 : Math.round(difference)
    },
  }
}
