/**
 * Handles each event once. TikTok delivers an event again until it is acknowledged, and sometimes after that. A receiver
 * claims the event's key before it handles the event, renews the claim while the handlers run, and confirms the key afterwards.
 * If the process crashes in between, the claim expires before the first redelivery, which comes after 2 minutes.
 */
import { monotonicMs } from "@tiktok-shop-kit/client/clock"
import { atLeastOne, positive, type StoreError } from "@tiktok-shop-kit/errors"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"

/** `dedupeBattery` of `@tiktok-shop-kit/webhooks/testing` checks an implementation. */
export interface Dedupe {
  /**
   * `claimed`: handle the event. `busy`: another delivery is handling it now. `done`: it was handled. Must be atomic. `token` is
   * new for each delivery, and identifies its claim.
   */
  readonly claim: (key: string, token: string) => Effect.Effect<"claimed" | "busy" | "done", StoreError>
  /**
   * The event is still being handled: restarts the time of the claim. Does nothing if this token does not hold the claim. A
   * receiver renews every 15 s, so a claim should last 30 s or more.
   */
  readonly renew: (key: string, token: string) => Effect.Effect<void, StoreError>
  /** The event was handled. It counts as handled even if another delivery holds the claim by now, so that no handler runs twice. */
  readonly confirm: (key: string) => Effect.Effect<void, StoreError>
  /** The event was not handled: the next delivery may claim it. Does nothing if another token has the claim, or the event is done. */
  readonly release: (key: string, token: string) => Effect.Effect<void, StoreError>
}

export interface MemoryOptions {
  /** How long a handled event is remembered, in milliseconds. Default 73 hours: longer than either platform redelivers. */
  readonly ttlMs?: number | undefined
  /** How long a claim lasts if it is neither renewed nor confirmed, in milliseconds. Default 60,000. */
  readonly claimTtlMs?: number | undefined
  /** The largest number of keys. Beyond it, the oldest keys are forgotten. Default 100,000, about 15 MB. */
  readonly maxKeys?: number | undefined
}

const names: Names<MemoryOptions> = { ttlMs: positive, claimTtlMs: positive, maxKeys: atLeastOne }

interface Entry {
  /** The token of the claim; `undefined`: the event is done. */
  readonly token: string | undefined
  readonly expiresAtMs: number
}

/**
 * Remembers keys in memory, for one process. Several processes need a shared store. Throws a ConfigurationError for an
 * unknown option and for a number out of range.
 *
 * @example
 * ```ts
 * import { Dedupe, makeHandler } from "@tiktok-shop-kit/webhooks"
 *
 * const handler = makeHandler({
 *   apps: { appKey: "29a39d", appSecret: "e59af819cc" },
 *   dedupe: Dedupe.memory({ maxKeys: 10_000 }),
 *   onAny: (event) => console.log(event.name),
 * })
 * ```
 */
export const memory = (options: MemoryOptions = {}): Dedupe => {
  checkOptions("Dedupe.memory", options, names)
  const { ttlMs = 73 * 60 * 60 * 1000, claimTtlMs = 60_000, maxKeys = 100_000 } = options
  const entries = new Map<string, Entry>()
  const put = (key: string, entry: Entry): void => {
    // A map keeps the order of insertion: the oldest comes first.
    entries.delete(key)
    entries.set(key, entry)
    for (const oldest of entries.keys()) {
      if (entries.size <= maxKeys) break
      entries.delete(oldest)
    }
  }
  return {
    claim: (key, token) =>
      Effect.clockWith((clock) => {
        const nowMs = monotonicMs(clock)
        const entry = entries.get(key)
        if (entry !== undefined && entry.expiresAtMs > nowMs) {
          return Effect.succeed(entry.token === undefined ? "done" : "busy")
        }
        put(key, { token, expiresAtMs: nowMs + claimTtlMs })
        return Effect.succeed("claimed")
      }),
    renew: (key, token) =>
      Effect.clockWith((clock) =>
        Effect.sync(() => {
          if (entries.get(key)?.token === token) put(key, { token, expiresAtMs: monotonicMs(clock) + claimTtlMs })
        }),
      ),
    confirm: (key) =>
      Effect.clockWith((clock) =>
        Effect.sync(() => put(key, { token: undefined, expiresAtMs: monotonicMs(clock) + ttlMs })),
      ),
    release: (key, token) =>
      Effect.sync(() => {
        if (entries.get(key)?.token === token) entries.delete(key)
      }),
  }
}
