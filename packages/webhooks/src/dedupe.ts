/**
 * Each event once. TikTok delivers an event again until it is acknowledged, and now and then although it was. A key is
 * claimed before the event is handled and confirmed after, so that a crash in between does not swallow it.
 */
import type { StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"

export interface Dedupe {
  /** `claimed`: handle it. `busy`: somebody is handling it now. `done`: it was handled. Must be atomic. */
  readonly claim: (key: string) => Effect.Effect<"claimed" | "busy" | "done", StoreError>
  /** It was handled. */
  readonly confirm: (key: string) => Effect.Effect<void, StoreError>
  /** It was not handled: the next delivery may claim it. */
  readonly release: (key: string) => Effect.Effect<void, StoreError>
}

export interface MemoryOptions {
  /** How long a handled event is remembered, in milliseconds. Default 73 hours: longer than either platform redelivers. */
  readonly ttlMs?: number | undefined
  /** How long a claim holds without being confirmed, in milliseconds. Default 10 minutes. */
  readonly claimTtlMs?: number | undefined
  /** Keys at most; beyond, the oldest are forgotten. Default 100,000, about 15 MB. */
  readonly maxKeys?: number | undefined
}

/** For one process. It forgets everything when the process ends; several processes need a shared one. */
export const memory = (options: MemoryOptions = {}): Dedupe => {
  const ttlMs = options.ttlMs ?? 73 * 60 * 60 * 1000
  const claimTtlMs = options.claimTtlMs ?? 10 * 60 * 1000
  const maxKeys = options.maxKeys ?? 100_000
  const entries = new Map<string, { readonly done: boolean; readonly expiresAtMs: number }>()
  const put = (key: string, done: boolean, expiresAtMs: number): void => {
    // A map keeps the order of insertion: the oldest stands first.
    entries.delete(key)
    entries.set(key, { done, expiresAtMs })
    for (const oldest of entries.keys()) {
      if (entries.size <= maxKeys) break
      entries.delete(oldest)
    }
  }
  return {
    claim: (key) =>
      Effect.clockWith((clock) => {
        const nowMs = clock.currentTimeMillisUnsafe()
        const entry = entries.get(key)
        if (entry !== undefined && entry.expiresAtMs > nowMs) return Effect.succeed(entry.done ? "done" : "busy")
        put(key, false, nowMs + claimTtlMs)
        return Effect.succeed("claimed")
      }),
    confirm: (key) =>
      Effect.clockWith((clock) => Effect.sync(() => put(key, true, clock.currentTimeMillisUnsafe() + ttlMs))),
    release: (key) => Effect.sync(() => void entries.delete(key)),
  }
}
