/**
 * What both stores fail with where the database is at fault, with what to do about it. Never a value: values hold tokens. What
 * every store fails with in the same words comes from the SDK.
 */
import { StoreError } from "@tiktok-shop-kit/errors"

export { conflict, leaseHeld } from "@tiktok-shop-kit/oauth/store-error"

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
