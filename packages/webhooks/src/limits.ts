/** The limits of a receiver that are numbers, checked in one place: where a handler is made, before any delivery comes. */
import { atLeastOne, checkNumbers, positive } from "@tiktok-shop-kit/errors"

export interface Limits {
  readonly answerWithinMs?: number | undefined
  readonly concurrency?: number | undefined
  readonly maxPending?: number | undefined
  readonly maxBytes?: number | undefined
  readonly readWithinMs?: number | undefined
}

/** Throws a ConfigurationError that lists every number which makes no sense. */
export const checkLimits = ({ answerWithinMs, concurrency, maxPending, maxBytes, readWithinMs }: Limits): void =>
  checkNumbers("Webhooks", {
    answerWithinMs: [answerWithinMs, positive],
    concurrency: [concurrency, atLeastOne],
    maxPending: [maxPending, atLeastOne],
    maxBytes: [maxBytes, positive],
    readWithinMs: [readWithinMs, positive],
  })
