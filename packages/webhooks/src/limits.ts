/** Checks the numbers among the options of a receiver when the receiver is made, before the first delivery. */
import { atLeastOne, checkNumbers, positive } from "@tiktok-shop-kit/errors"

export interface Limits {
  readonly answerWithinMs?: number | undefined
  readonly handleWithinMs?: number | undefined
  readonly concurrency?: number | undefined
  readonly maxPending?: number | undefined
  readonly maxBytes?: number | undefined
  readonly readWithinMs?: number | undefined
}

/**
 * Throws a ConfigurationError that lists every number out of range.
 *
 * @example
 * ```ts
 * import { checkLimits } from "@tiktok-shop-kit/webhooks/checks"
 *
 * checkLimits({ concurrency: 20, maxPending: 500 })
 * ```
 */
export const checkLimits = (limits: Limits): void => {
  const { answerWithinMs, handleWithinMs, concurrency, maxPending, maxBytes, readWithinMs } = limits
  checkNumbers("Webhooks", {
    answerWithinMs: [answerWithinMs, positive],
    handleWithinMs: [handleWithinMs, positive],
    concurrency: [concurrency, atLeastOne],
    maxPending: [maxPending, atLeastOne],
    maxBytes: [maxBytes, positive],
    readWithinMs: [readWithinMs, positive],
  })
}
