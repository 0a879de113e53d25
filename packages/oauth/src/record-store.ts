/**
 * The port to a store: five functions over keys and JSON text. Memory, files, Redis or a database can implement them. The store
 * keeps the tokens, the index of shops and the journal of refreshes. `recordStoreBattery` checks an implementation.
 */
import type { StoreError } from "@tiktok-shop-kit/errors"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"

/** A value and its version. Every write makes a new version, which this key never had before. */
export interface StoredRecord {
  readonly version: string
  /** JSON text. A store keeps it unchanged and never parses it. */
  readonly value: string
  /** Id of the value's encryption key. Only `encrypted` sets it. */
  readonly keyId?: string | undefined
}

export interface ScannedRecord extends StoredRecord {
  readonly key: string
}

/** An exclusive right, for a time. A holder that dies loses it when the time is over. */
export interface Lease {
  /** Grows with each lease of the same key: it distinguishes the writes of a holder from those of an earlier holder. */
  readonly fencingToken: number
  /** Restarts the time, in milliseconds. Fails with `StoreError` (`lease`) once the lease is lost. */
  readonly renew: (ttlMs: number) => Effect.Effect<void, StoreError>
  /** Releases the lease; does nothing once the lease is lost. */
  readonly release: Effect.Effect<void, StoreError>
}

/** A place for one value beside a key, opened before the value exists. The value is not a record: only `stage` finds it. */
export interface Stage {
  /** Values of earlier stages of this key, oldest first: their processes ended before they cleared them. */
  readonly left: ReadonlyArray<string>
  /** Stores the value in one step. If the process is killed afterwards, the next stage of the key returns the value. */
  readonly put: (value: string) => Effect.Effect<void, StoreError>
  /** Removes the value, and the values of earlier stages. */
  readonly clear: Effect.Effect<void, StoreError>
}

/** The encryption keys of a store, by their ids. */
export interface EncryptionKeyIds {
  readonly read: ReadonlyArray<string>
  readonly write: string
}

/**
 * A store of records. Keys are ASCII text of at most 512 characters; `scan` orders them by code unit. Every failure is a
 * `StoreError`: `unavailable` if the store cannot be reached, `corrupt` if a stored value cannot be read.
 */
export interface RecordStore {
  readonly get: (key: string) => Effect.Effect<StoredRecord | undefined, StoreError>
  /**
   * Writes only if the record still has the expected version (`undefined`: no record), and returns the new version.
   * Otherwise it changes nothing and fails with `StoreError` (`conflict`). Durable once it succeeds.
   */
  readonly compareAndSet: (
    key: string,
    expectedVersion: string | undefined,
    value: string,
  ) => Effect.Effect<string, StoreError>
  /** Succeeds also if the record does not exist. */
  readonly delete: (key: string) => Effect.Effect<void, StoreError>
  /** Records whose key starts with `prefix` and comes after `after`, in the order of their keys, at most `limit` (default 100). */
  readonly scan: (
    prefix: string,
    after?: string,
    limit?: number,
  ) => Effect.Effect<ReadonlyArray<ScannedRecord>, StoreError>
  /**
   * As `scan`, but returns only the keys and reads no value: it also finds a record whose value is damaged. It may return a key
   * whose record was deleted. Without it `scan` is used.
   */
  readonly keys?: (prefix: string, after?: string, limit?: number) => Effect.Effect<ReadonlyArray<string>, StoreError>
  /**
   * Tries once: fails with `StoreError` (`lease`) while another holder has it. If the error says when the lease ends
   * (`retry: { afterMs }`), waiting callers try again then at the latest. Leases and records have separate names.
   */
  readonly lease: (key: string, ttlMs: number) => Effect.Effect<Lease, StoreError>
  /**
   * Opens a stage, for a store whose writes take several steps: a refresh or an import does all steps but one before its
   * request, so that a killed process rarely loses new tokens. Leave it out if a write is one step, as in a database.
   */
  readonly stage?: (key: string) => Effect.Effect<Stage, StoreError>
  /** Set by `encrypted`. */
  readonly encryption?: EncryptionKeyIds
}

const noStage: Stage = { left: [], put: () => Effect.void, clear: Effect.void }

/** Opens a stage of the store. A store that has no stages, or cannot open this stage, may still take the record. */
export const openStage = (store: RecordStore, key: string): Effect.Effect<Stage> =>
  Effect.orElseSucceed(store.stage?.(key) ?? Effect.succeed(noStage), () => noStage)

/** The store as a service, for people who compose with layers. */
export class Records extends Context.Service<Records, RecordStore>()("tiktok-shop-kit/Records") {}
