/**
 * The port under everything that is remembered: five functions over keys and JSON text. Whatever offers them (memory, files,
 * Redis, a database) can hold tokens, the index of shops and the journal of refreshes; `recordStoreBattery` checks an adapter.
 */
import type { StoreError } from "@tiktok-shop-kit/errors"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"

/** A value and the version it has; every write gives it another one that was never used before for this key. */
export interface StoredRecord {
  readonly version: string
  /** JSON text. A store keeps it as it is and never looks inside. */
  readonly value: string
  /** Id of the encryption key that the value is under. Only `encrypted` sets it. */
  readonly keyId?: string | undefined
}

export interface ScannedRecord extends StoredRecord {
  readonly key: string
}

/** The right to be the only one, for a time. A holder that dies loses it when the time is over. */
export interface Lease {
  /** Grows with each lease of the same key: it distinguishes the writes of a holder from those of an earlier one. */
  readonly fencingToken: number
  /** Starts the time anew, in milliseconds. Fails with `StoreError` (`lease`) once the lease is lost. */
  readonly renew: (ttlMs: number) => Effect.Effect<void, StoreError>
  /** Gives it back; does nothing once the lease is lost. */
  readonly release: Effect.Effect<void, StoreError>
}

/** A place for one value beside a key, opened before the value exists. What it holds is no record: only `stage` finds it. */
export interface Stage {
  /** Values that earlier stages of this key hold, oldest first: their processes ended before they cleared them. */
  readonly left: ReadonlyArray<string>
  /** Keeps the value in one step. A process that is killed afterwards leaves it to the next stage of the key. */
  readonly put: (value: string) => Effect.Effect<void, StoreError>
  /** Removes the value, and those that were left. */
  readonly clear: Effect.Effect<void, StoreError>
}

/** The encryption keys of a store, by their ids. */
export interface EncryptionKeyIds {
  readonly read: ReadonlyArray<string>
  readonly write: string
}

/**
 * A store of records. Keys are ASCII text of at most 512 characters; `scan` orders them by code unit. Every failure is a
 * `StoreError`: `unavailable` where the store cannot be reached, `corrupt` where what it holds cannot be read.
 */
export interface RecordStore {
  readonly get: (key: string) => Effect.Effect<StoredRecord | undefined, StoreError>
  /**
   * Writes only where the record still has the expected version (`undefined`: no record) and answers the new
   * version. Otherwise it changes nothing and fails with `StoreError` (`conflict`). Durable once it succeeds.
   */
  readonly compareAndSet: (
    key: string,
    expectedVersion: string | undefined,
    value: string,
  ) => Effect.Effect<string, StoreError>
  /** Succeeds also where there is nothing. */
  readonly delete: (key: string) => Effect.Effect<void, StoreError>
  /** Records whose key starts with `prefix`, in the order of their keys, those after the key `after`, `limit` at most (default 100). */
  readonly scan: (
    prefix: string,
    after?: string,
    limit?: number,
  ) => Effect.Effect<ReadonlyArray<ScannedRecord>, StoreError>
  /**
   * As `scan`, but answers only the keys, and reads no value: it also finds a record whose value is damaged. It may name a key
   * whose record was deleted. Without it `scan` is used.
   */
  readonly keys?: (prefix: string, after?: string, limit?: number) => Effect.Effect<ReadonlyArray<string>, StoreError>
  /**
   * Tries once: fails with `StoreError` (`lease`) while somebody else holds it. Those who wait look again at the latest when it
   * ends, where the error says when (`retry: { afterMs }`). Leases and records have separate names.
   */
  readonly lease: (key: string, ttlMs: number) => Effect.Effect<Lease, StoreError>
  /**
   * Opens a stage, for a store whose writes take several steps: a refresh or an import does all but one of them before its request, so that
   * a killed process loses as few new tokens as possible. Leave it out if a write is one step, as a command to a database is.
   */
  readonly stage?: (key: string) => Effect.Effect<Stage, StoreError>
  /** Set by `encrypted`. */
  readonly encryption?: EncryptionKeyIds
}

const noStage: Stage = { left: [], put: () => Effect.void, clear: Effect.void }

/** Opens a stage of the store. A store without stages, or one that cannot open this one, may still take the record. */
export const openStage = (store: RecordStore, key: string): Effect.Effect<Stage> =>
  Effect.orElseSucceed(store.stage?.(key) ?? Effect.succeed(noStage), () => noStage)

/** The store as a service, for people who compose with layers. */
export class Records extends Context.Service<Records, RecordStore>()("tiktok-shop-kit/Records") {}
