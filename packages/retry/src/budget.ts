/**
 * The retry budget: repetitions that all calls of one client share, so that retries do not multiply an outage. Each call and
 * each second earn a fraction of a repetition. A busy client adds a tenth to its load at most, and a quiet one can still
 * retry. A repetition that succeeds gives its cost back.
 */

export interface BudgetOptions {
  /** Repetitions that may be saved up; also what there is at the start. Default 100. */
  readonly capacity?: number | undefined
  /** Earned by each call. Default 0.1. */
  readonly perCall?: number | undefined
  /** Earned by each second. Default 0.1. */
  readonly perSecond?: number | undefined
}

export interface Budget {
  /** A call begins. */
  readonly earn: () => void
  /** May one more be repeated? Takes it from the budget if so. Time is monotonic, in milliseconds. */
  readonly spend: (nowMs: number) => boolean
  /** A repetition succeeded. */
  readonly giveBack: () => void
}

export const make = (options: BudgetOptions = {}): Budget => {
  const { capacity = 100, perCall = 0.1, perSecond = 0.1 } = options
  let saved = capacity
  let countedMs: number | undefined
  return {
    earn: () => {
      if (saved < capacity) saved = Math.min(capacity, saved + perCall)
    },
    spend: (nowMs) => {
      // Time is only counted here, so that a call which succeeds does not pay for it.
      if (countedMs !== undefined) saved = Math.min(capacity, saved + ((nowMs - countedMs) / 1000) * perSecond)
      countedMs = nowMs
      if (saved < 1) return false
      saved -= 1
      return true
    },
    giveBack: () => {
      saved = Math.min(capacity, saved + 1)
    },
  }
}

/** Never says no. */
export const unlimited: Budget = { earn: () => undefined, spend: () => true, giveBack: () => undefined }
