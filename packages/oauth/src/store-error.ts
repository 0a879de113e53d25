/**
 * The failures of a record store in one place, so that every store says the same about the same thing, a store of your own
 * too. `import { conflict } from "@tiktok-shop-kit/oauth/store-error"`.
 */
import { StoreError } from "@tiktok-shop-kit/errors"

/** Somebody else wrote the record first. */
export const conflict = (key: string): StoreError =>
  new StoreError({
    message: `The record '${key}' was changed by somebody else meanwhile, so it was not written. Read it again.`,
    reason: "conflict",
    key,
    retry: "now",
  })

/** The lease is somebody else's, for so many milliseconds where that is known. */
export const leaseHeld = (key: string, leftMs = 0): StoreError =>
  new StoreError({
    message: `The lease '${key}' is held by somebody else. It ends by itself when its time is over.`,
    reason: "lease",
    key,
    retry: leftMs > 0 ? { afterMs: Math.ceil(leftMs) } : "backoff",
  })

/** The record is there but is not what was written. */
export const corrupt = (key: string, what: string): StoreError =>
  new StoreError({
    message: `The record '${key}' cannot be read: ${what}. Restore it from a backup, or delete it and let the account authorize again.`,
    reason: "corrupt",
    key,
  })

/** The store did not do what it was asked to. */
export const unavailable = (key: string, what: string, cause?: unknown): StoreError =>
  new StoreError({
    message: `The store could not ${what} '${key}'.`,
    reason: "unavailable",
    key,
    retry: "backoff",
    cause,
  })
