/**
 * How long to wait before a retry. A policy decides about one kind of failure. The default is an exponential backoff with full
 * jitter. repeatable.ts decides which failures may be retried at all.
 */
import type { Call } from "@tiktok-shop-kit/client"
import type { TikTokShopError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"

/** Throttled; the platform failed; no complete answer came; a temporary state, such as a label that the carrier is still making. */
export type Kind = "rateLimit" | "server" | "network" | "conflict"

/** One failure that may be retried. */
export interface Failure {
  readonly kind: Kind
  readonly error: TikTokShopError
  /** How often this call has failed with this kind of failure, from 1. */
  readonly attempt: number
  /** Milliseconds since the call reached `retry`, waits included. */
  readonly elapsedMs: number
}

/**
 * Decides about the failures of one kind. The client calls it once for each call that fails in this way. It calls the returned
 * function for each failure. That function returns the milliseconds to wait, or `undefined` for no retry.
 *
 * A policy cannot make an unsafe retry safe: the client never retries an unsafe operation whose outcome is unknown. A
 * Retry-After is the minimum delay. The budget and the call's own options still apply.
 *
 * @example
 * ```ts
 * import { retry } from "@tiktok-shop-kit/retry"
 * import * as Effect from "effect/Effect"
 *
 * retry({ server: () => ({ attempt }) => Effect.succeed(attempt <= 5 ? attempt * 500 : undefined) })
 * ```
 */
export type Policy = (call: Call) => (failure: Failure) => Effect.Effect<number | undefined>

export interface BackoffOptions {
  /** The first backoff in milliseconds; each further one is twice as long. Default 1000. */
  readonly baseMs?: number | undefined
  /** The longest backoff in milliseconds. Default 32,000. */
  readonly capMs?: number | undefined
}

/**
 * Exponential backoff with full jitter: a random time between 0 and the backoff. After a throttle without a Retry-After, and for
 * a temporary state, it is at least half of the backoff, because the platform said that the request came too early.
 */
export const backoff = ({ baseMs = 1000, capMs = 32_000 }: BackoffOptions = {}): Policy => {
  const decide = ({ kind, error, attempt }: Failure): Effect.Effect<number> => {
    if (error.retry === "now") return atOnce
    const longest = Math.min(capMs, baseMs * 2 ** (attempt - 1))
    const early = kind === "rateLimit" || kind === "conflict"
    const shortest = early && retryAfterOf(error) === undefined ? longest / 2 : 0
    return Effect.map(Random.next, (random) => shortest + random * (longest - shortest))
  }
  return () => decide
}

const atOnce = Effect.succeed(0)

/** The platform's Retry-After in milliseconds. A minimum. */
export const retryAfterOf = (error: TikTokShopError & { readonly retryAfterMs?: number }): number | undefined => {
  const hint = typeof error.retry === "object" ? error.retry.afterMs : undefined
  const { retryAfterMs } = error
  return hint === undefined || retryAfterMs === undefined ? (hint ?? retryAfterMs) : Math.max(hint, retryAfterMs)
}
