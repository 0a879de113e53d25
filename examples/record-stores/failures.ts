/** What both stores fail with, in the words of the stores that the SDK brings along. Never a value: values hold tokens. */
import { StoreError } from "@tiktok-shop-kit/errors"

/** Somebody else wrote the record first. */
export const conflict = (key: string): StoreError =>
  new StoreError({
    message: `The record '${key}' was changed by somebody else meanwhile, so it was not written. Read it again.`,
    reason: "conflict",
    key,
    retry: "now",
  })

/** The lease is somebody else's. */
export const leaseHeld = (key: string): StoreError =>
  new StoreError({
    message: `The lease '${key}' is held by somebody else. It ends by itself when its time is over.`,
    reason: "lease",
    key,
    retry: "backoff",
  })

export interface Failure {
  readonly key: string
  /** What the store was doing, as in "read" or "give back the lease". */
  readonly what: string
  /** The database's own code or words for it. */
  readonly why: string
  readonly remedy: string
}

/** The database cannot be reached, or does not do what it was asked to. */
export const unavailable = ({ key, what, why, remedy }: Failure): StoreError =>
  new StoreError({
    message: `The database could not ${what} '${key}' (${why}). ${remedy}`,
    reason: "unavailable",
    key,
    retry: "backoff",
  })

/** The database says that what it holds is damaged. */
export const corrupt = ({ key, what, why, remedy }: Failure): StoreError =>
  new StoreError({
    message: `The database could not ${what} '${key}', because it is damaged (${why}). ${remedy}`,
    reason: "corrupt",
    key,
  })
