/**
 * A record store in this process's memory: for tests, for a process that may lose its accounts, and as an example for
 * adapters. It removes nothing by itself except ended leases.
 */
import { monotonicMs } from "@tiktok-shop-kit/client/clock"
import * as Effect from "effect/Effect"
import type { Lease, RecordStore, StoredRecord } from "./record-store.ts"
import { conflict, leaseHeld } from "./store-error.ts"

interface Held {
  readonly fencingToken: number
  readonly untilMs: number
}

/**
 * An empty store. Two stores share nothing.
 *
 * @example
 * ```ts
 * import { type App, makeMemory, makeStored } from "@tiktok-shop-kit/oauth"
 *
 * declare const app: App
 *
 * const tokens = makeStored({ ...app, store: makeMemory() })
 * ```
 */
export const makeMemory = (): RecordStore => {
  const records = new Map<string, StoredRecord>()
  const leases = new Map<string, Held>()
  // One counter for all keys: versions never repeat, and tokens grow although ended leases are forgotten.
  let counter = 0

  const evictEnded = (nowMs: number): void => {
    for (const [key, held] of leases) if (held.untilMs <= nowMs) leases.delete(key)
  }

  const leaseOf = (key: string, fencingToken: number): Lease => ({
    fencingToken,
    renew: (ttlMs) =>
      Effect.clockWith((clock) => {
        const nowMs = monotonicMs(clock)
        const held = leases.get(key)
        if (held?.fencingToken !== fencingToken || held.untilMs <= nowMs) return Effect.fail(leaseHeld(key))
        leases.set(key, { fencingToken, untilMs: nowMs + ttlMs })
        return Effect.void
      }),
    release: Effect.sync(() => {
      if (leases.get(key)?.fencingToken === fencingToken) leases.delete(key)
    }),
  })

  const keysAfter = (prefix: string, after: string | undefined, limit = 100): ReadonlyArray<string> =>
    Array.from(records.keys())
      .filter((key) => key.startsWith(prefix) && (after === undefined || key > after))
      .sort(byCodeUnit)
      .slice(0, limit)

  return {
    get: (key) => Effect.sync(() => records.get(key)),
    compareAndSet: (key, expectedVersion, value) =>
      Effect.suspend(() => {
        if (records.get(key)?.version !== expectedVersion) return Effect.fail(conflict(key))
        const version = String(++counter)
        records.set(key, { version, value })
        return Effect.succeed(version)
      }),
    delete: (key) =>
      Effect.sync(() => {
        records.delete(key)
      }),
    scan: (prefix, after, limit) =>
      Effect.sync(() => keysAfter(prefix, after, limit).map((key) => ({ key, ...records.get(key)! }))),
    keys: (prefix, after, limit) => Effect.sync(() => keysAfter(prefix, after, limit)),
    lease: (key, ttlMs) =>
      Effect.clockWith((clock) => {
        const nowMs = monotonicMs(clock)
        evictEnded(nowMs)
        const held = leases.get(key)
        if (held !== undefined) return Effect.fail(leaseHeld(key, held.untilMs - nowMs))
        const fencingToken = ++counter
        leases.set(key, { fencingToken, untilMs: nowMs + ttlMs })
        return Effect.succeed(leaseOf(key, fencingToken))
      }),
  }
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
