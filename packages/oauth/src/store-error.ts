/**
 * The errors of record stores in one place, so that every store has the same messages, your own store too.
 * `import { conflict } from "@tiktok-shop-kit/oauth/store-error"`.
 */
import { StoreError } from "@tiktok-shop-kit/errors"

/**
 * Another process wrote the record first.
 *
 * @example
 * ```ts
 * import { conflict } from "@tiktok-shop-kit/oauth/store-error"
 * import * as Effect from "effect/Effect"
 *
 * const failure = Effect.fail(conflict("tts/app/account/1"))
 * ```
 */
export const conflict = (key: string): StoreError =>
  new StoreError({
    message: `The record '${key}' was changed by another process meanwhile, so it was not written. Read it again.`,
    reason: "conflict",
    key,
    retry: "now",
  })

/**
 * Another process holds the lease, for `leftMs` more milliseconds if that is known.
 *
 * @example
 * ```ts
 * import { leaseHeld } from "@tiktok-shop-kit/oauth/store-error"
 * import * as Effect from "effect/Effect"
 *
 * const failure = Effect.fail(leaseHeld("tts/app/refresh/1", 20_000))
 * ```
 */
export const leaseHeld = (key: string, leftMs = 0): StoreError =>
  new StoreError({
    message: `The lease '${key}' is held by another process. It ends by itself when its time is over.`,
    reason: "lease",
    key,
    retry: leftMs > 0 ? { afterMs: Math.ceil(leftMs) } : "backoff",
  })

/**
 * The record exists but is not what was written.
 *
 * @example
 * ```ts
 * import { corrupt } from "@tiktok-shop-kit/oauth/store-error"
 * import * as Effect from "effect/Effect"
 *
 * const failure = Effect.fail(corrupt("tts/app/account/1", "it is not JSON"))
 * ```
 */
export const corrupt = (key: string, what: string): StoreError =>
  new StoreError({
    message: `The record '${key}' cannot be read: ${what}. Restore it from a backup, or delete it and let the account authorize again.`,
    reason: "corrupt",
    key,
  })

/**
 * The store could not do the operation. `what` completes "The store could not …".
 *
 * @example
 * ```ts
 * import { unavailable } from "@tiktok-shop-kit/oauth/store-error"
 * import * as Effect from "effect/Effect"
 *
 * const failure = Effect.fail(unavailable("tts/app/account/1", "read"))
 * ```
 */
export const unavailable = (key: string, what: string, cause?: unknown): StoreError =>
  new StoreError({
    message: `The store could not ${what} '${key}'.`,
    reason: "unavailable",
    key,
    retry: "backoff",
    cause,
  })
