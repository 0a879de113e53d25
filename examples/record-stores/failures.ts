/**
 * The errors of both stores for failures of the database, each with a remedy. They hold no value, since values hold tokens.
 * Errors that all stores have in common come from the SDK.
 */
import { StoreError } from "@tiktok-shop-kit/errors"

export { conflict, leaseHeld } from "@tiktok-shop-kit/oauth/store-error"

export interface Failure {
  readonly key: string
  /** What the store was doing, such as "read" or "give back the lease". */
  readonly what: string
  /** The database's own code or words for it. */
  readonly why: string
  readonly remedy: string
}

/** The database cannot be reached, or refuses the statement. */
export const unavailable = ({ key, what, why, remedy }: Failure): StoreError =>
  new StoreError({
    message: `The database could not ${what} '${key}' (${why}). ${remedy}`,
    reason: "unavailable",
    key,
    retry: "backoff",
  })

/** The database reports that its data is damaged. */
export const corrupt = ({ key, what, why, remedy }: Failure): StoreError =>
  new StoreError({
    message: `The database could not ${what} '${key}', because it is damaged (${why}). ${remedy}`,
    reason: "corrupt",
    key,
  })
