/**
 * How long to wait before a failed call is sent again. A policy decides about one kind of failure; the default is an
 * exponential backoff with full jitter. What may be repeated at all is not decided here but in repeatable.ts.
 */
import type { Call } from "@tiktok-shop-kit/client"
import type { TikTokShopError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"

/** Throttled; the platform failed; no (complete) answer came; a state that passes, such as a label that is being made. */
export type Kind = "rateLimit" | "server" | "network" | "conflict"

/** One failure that may be repeated. */
export interface Failure {
  readonly kind: Kind
  readonly error: TikTokShopError
  /** How often this call has failed in this way, from 1. */
  readonly attempt: number
  /** Since the call reached `retry`, in milliseconds, waits included. */
  readonly elapsedMs: number
}

/**
 * Decides about the failures of one kind. It is called once for each logical call that fails in this way; the function it
 * answers is called for each failure, and answers the milliseconds to wait, or `undefined` to give up.
 *
 * A policy cannot loosen what keeps a call safe: an unknown outcome of an unsafe operation is never repeated, a Retry-After
 * is a floor under its delay, the budget and the call's own options hold.
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
 * Exponential backoff with full jitter: a random time between nothing and the backoff. It is at least half of the backoff
 * after a throttle that names no Retry-After and while a state has to pass: the platform did say that it was too early.
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

/** The platform's Retry-After in milliseconds: a floor. */
export const retryAfterOf = (error: TikTokShopError & { readonly retryAfterMs?: number }): number | undefined => {
  const hint = typeof error.retry === "object" ? error.retry.afterMs : undefined
  const { retryAfterMs } = error
  return hint === undefined || retryAfterMs === undefined ? (hint ?? retryAfterMs) : Math.max(hint, retryAfterMs)
}
