/**
 * Writes records with the store's new encryption key, so that you can remove the old key. A refresh writes with the new key, but
 * the record of an account without calls keeps the old key.
 *
 * 1. Each record under another key is written again, with the version that was read: a record that another process wrote
 *    meanwhile is read again. You can stop a run at any time: the next run skips the records that are done.
 * 2. All records are read again and counted: a record that another process wrote with the old key meanwhile is `remaining`.
 */
import type { ConfigurationError, StoreError } from "@tiktok-shop-kit/errors"
import { type ConfigurationIssue, configurationError } from "@tiktok-shop-kit/errors/configuration"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import { checkedOptions } from "./checked-options.ts"
import { whileUnavailable } from "./pending-pairs.ts"
import { forEachKey } from "./record-keys.ts"
import type { RecordStore, StoredRecord } from "./record-store.ts"

export interface RekeyOptions {
  /** Id of the new key. The store must write with it. */
  readonly to: string
}

const names: Names<RekeyOptions> = { to: 1 }

export interface RekeyReport {
  /** How many records are under the new key. If it equals `of`, the old key is no longer needed. */
  readonly done: number
  readonly of: number
  /** The keys of the records that are not under the new encryption key. */
  readonly remaining: ReadonlyArray<string>
  /** Why records could not be written again. A remaining record without an error was written by a process with the old key. */
  readonly errors: ReadonlyArray<StoreError>
}

export type Rekey = (options: RekeyOptions) => Effect.Effect<RekeyReport, ConfigurationError | StoreError>

export interface RekeyParts {
  readonly store: RecordStore
  /** The keys of the records start with it. */
  readonly prefix: string
  /**
   * Called with each record that is not under the new key, before it is written again. Returns the record as it is then, or
   * `undefined` if it was deleted.
   */
  readonly prepare?:
    | ((key: string, record: StoredRecord) => Effect.Effect<StoredRecord | undefined, StoreError>)
    | undefined
}

/** How many records are written at the same time. */
const concurrency = 4

/** How often a record that another process wrote first is read again. */
const retries = 20

/**
 * Makes the call for the records of one prefix.
 *
 * @example
 * ```ts
 * import { makeMemory, makeRekey } from "@tiktok-shop-kit/oauth"
 * import { encrypted, generateKey } from "@tiktok-shop-kit/oauth/encryption"
 * import * as Effect from "effect/Effect"
 *
 * const store = encrypted(makeMemory(), { keys: { "2026": generateKey(), "2027": generateKey() } })
 * const rekey = makeRekey({ store, prefix: "my-app/" })
 * const { done, of } = await Effect.runPromise(rekey({ to: "2027" }))
 * ```
 */
export const makeRekey = ({ store, prefix, prepare = (_, record) => Effect.succeed(record) }: RekeyParts): Rekey => {
  const rewritten = (key: string, to: string): Effect.Effect<void, StoreError> =>
    Effect.retry(
      Effect.gen(function* () {
        const found = yield* store.get(key)
        if (found === undefined || found.keyId === to) return
        const current = yield* prepare(key, found)
        if (current === undefined || current.keyId === to) return
        yield* store.compareAndSet(key, current.version, current.value)
      }),
      { while: (error) => error.reason === "conflict", times: retries },
    )

  /** A record that fails does not stop the others. An unavailable store stops the run. */
  const failureOf = (work: Effect.Effect<void, StoreError>): Effect.Effect<ReadonlyArray<StoreError>, StoreError> =>
    Effect.matchEffect(whileUnavailable(work), {
      onSuccess: () => Effect.succeed([]),
      onFailure: (error) => (error.reason === "unavailable" ? Effect.fail(error) : Effect.succeed([error])),
    })

  /** `undefined`: the record was deleted. */
  const isDone = (key: string, to: string): Effect.Effect<boolean | undefined, StoreError> =>
    Effect.catch(
      Effect.map(whileUnavailable(store.get(key)), (record) =>
        record === undefined ? undefined : record.keyId === to,
      ),
      (error) => (error.reason === "unavailable" ? Effect.fail(error) : Effect.succeed(false)),
    )

  return Effect.fnUntraced(function* (options: RekeyOptions) {
    yield* checkedOptions(() => checkRekey(store, options))
    const { to } = options
    const errors = yield* forEachKey(store, prefix, (key) => failureOf(rewritten(key, to)), concurrency)
    const found = yield* forEachKey(
      store,
      prefix,
      (key) => Effect.map(isDone(key, to), (isUnder) => ({ key, isUnder })),
      concurrency,
    )
    const remaining = found.flatMap(({ key, isUnder }) => (isUnder === false ? [key] : []))
    const done = found.filter(({ isUnder }) => isUnder === true).length
    return { done, of: done + remaining.length, remaining, errors: errors.flat() }
  })
}

/** No message contains an unknown `to`: it may be the key itself by mistake. */
const checkRekey = ({ encryption }: RecordStore, options: RekeyOptions): void => {
  checkOptions("rekey", options, names)
  const issue = encryption === undefined ? notEncrypted : wrongKey(encryption, options?.to)
  if (issue !== undefined) throw configurationError("rekey", [issue])
}

const notEncrypted: ConfigurationIssue = {
  field: "store",
  problem: "is not encrypted",
  remedy: "wrap it with encrypted of @tiktok-shop-kit/oauth/encryption",
}

const wrongKey = (
  { read, write }: NonNullable<RecordStore["encryption"]>,
  to: unknown,
): ConfigurationIssue | undefined => {
  if (to === write) return undefined
  const ids = read.map((id) => `'${id}'`).join(", ")
  return typeof to === "string" && read.includes(to)
    ? {
        field: "to",
        problem: `is '${to}', but the store writes with '${write}'`,
        remedy: `make '${to}' the key that writes (option 'write' of encrypted) in every process first`,
      }
    : { field: "to", problem: "is not the id of a key", remedy: `use one of ${ids}` }
}
