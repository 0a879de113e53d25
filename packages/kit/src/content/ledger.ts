/**
 * The content ledger on a record store: the posts that the client was asked to publish, and their states. Every change is a
 * compare-and-set, which is repeated if another process was faster. Under `tts/<app>/content`:
 *
 *     post/<account>/<post id>      the record; in this order newest first
 *     open/<account>/<post id>      a mark while a scheduler has work with the post: it is set before the record needs it
 *                                   and removed afterwards, so after a crash there may be a mark too many, never one too few
 *     video/<account>/<video id>    the post of a video: a video is claimed by one record, once
 */
import { type ConflictError, type StoreError, TikTokShopError } from "@tiktok-shop-kit/errors"
import { type Lease, makeRekey, type RecordStore, type Rekey } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"
import { isOpen, type LedgerRecord, readRecord, type StateName, writeRecord } from "./record.ts"

export interface ListOptions {
  readonly states?: ReadonlyArray<StateName> | undefined
  /** Returns only records for which it returns true. */
  readonly keep?: ((record: LedgerRecord) => boolean) | undefined
  /** The `next` of an earlier page. */
  readonly after?: string | undefined
  /** Default 20. */
  readonly limit?: number | undefined
}

export interface LedgerPage {
  readonly records: ReadonlyArray<LedgerRecord>
  /** Pass it as `after` for the next page; absent at the end. */
  readonly next?: string | undefined
}

/** A mark: a scheduler has work left with this post. */
export interface OpenMark {
  readonly account: string
  readonly id: string
}

export interface Ledger {
  readonly get: (account: string, id: string) => Effect.Effect<LedgerRecord | undefined, StoreError>
  readonly create: (record: LedgerRecord) => Effect.Effect<LedgerRecord, StoreError>
  /**
   * Changes a record. `change` gets the stored record and returns the new one, or `undefined` to keep it. It may throw an error
   * of the SDK. Returns the record that is stored afterwards, `undefined` if there is no record.
   */
  readonly update: (
    account: string,
    id: string,
    change: (record: LedgerRecord) => LedgerRecord | undefined,
  ) => Effect.Effect<LedgerRecord | undefined, StoreError | ConflictError>
  readonly remove: (account: string, id: string) => Effect.Effect<void, StoreError>
  /** Newest first. */
  readonly list: (account: string, options?: ListOptions) => Effect.Effect<LedgerPage, StoreError>
  /** The posts that a scheduler has work with, of one account or of all. */
  readonly open: (
    after?: string,
    limit?: number,
    account?: string,
  ) => Effect.Effect<{ readonly marks: ReadonlyArray<OpenMark>; readonly next?: string | undefined }, StoreError>
  /** Removes a mark if the record no longer needs it. The caller has just read the record, under its lease. */
  readonly unmark: (mark: OpenMark) => Effect.Effect<void, StoreError>
  /** The right to publish, follow up or delete one post. */
  readonly lease: (account: string, id: string, ttlMs: number) => Effect.Effect<Lease, StoreError>
  /** Claims a video for a post. Returns the post that has the video now: this post, or another post that was faster. */
  readonly claimVideo: (account: string, videoId: string, id: string) => Effect.Effect<string, StoreError>
  /** Id of the post that a video came from. */
  readonly postOf: (account: string, videoId: string) => Effect.Effect<string | undefined, StoreError>
  /** Removes published and failed posts that did not change after `beforeMs` (Unix milliseconds). Returns their number. */
  readonly prune: (account: string, beforeMs: number) => Effect.Effect<number, StoreError>
  /** Writes all records of the ledger with the store's new encryption key, and counts them. */
  readonly rekey: Rekey
}

/** No writer loses against others more often than this by chance. */
const maxTries = 20

/**
 * @example
 * ```ts
 * import { runPromise } from "@tiktok-shop-kit/client"
 * import { makeMemory } from "@tiktok-shop-kit/oauth"
 * import { makeLedger } from "tiktok-shop-kit/content"
 *
 * const ledger = makeLedger(makeMemory(), "29a39d")
 * const { records } = await runPromise(ledger.list("the-open-id", { states: ["failed"] }))
 * ```
 */
export const makeLedger = (store: RecordStore, app: string): Ledger => {
  const root = `tts/${encodeURIComponent(app)}/content`
  const keyOf = (kind: "post" | "open" | "video", account: string, id: string) =>
    `${root}/${kind}/${encodeURIComponent(account)}/${encodeURIComponent(id)}`

  const mark = (record: LedgerRecord): Effect.Effect<void, StoreError> =>
    Effect.catchTag(
      Effect.asVoid(store.compareAndSet(keyOf("open", record.account, record.id), undefined, "{}")),
      "StoreError",
      (error) => (error.reason === "conflict" ? Effect.void : Effect.fail(error)),
    )

  const write = (record: LedgerRecord, version: string | undefined, wasOpen: boolean) =>
    Effect.gen(function* () {
      const opens = isOpen(record) && !wasOpen
      if (opens) yield* mark(record)
      yield* store.compareAndSet(keyOf("post", record.account, record.id), version, writeRecord(record))
      // Set it again: a process that closed the record just before may have removed it in between.
      if (opens && version !== undefined) yield* mark(record)
      if (!isOpen(record) && wasOpen) yield* unmark(record)
      return record
    })

  const read = (key: string, value: string): Effect.Effect<LedgerRecord, StoreError> =>
    tryChange(() => readRecord(key, value)) as Effect.Effect<LedgerRecord, StoreError>

  const get: Ledger["get"] = (account, id) => {
    const key = keyOf("post", account, id)
    return Effect.flatMap(store.get(key), (found) =>
      found === undefined ? Effect.succeed(undefined) : read(key, found.value),
    )
  }

  /** Reads the record afterwards: another process may have opened it meanwhile. */
  const unmark = ({ account, id }: OpenMark): Effect.Effect<void, StoreError> =>
    Effect.andThen(
      store.delete(keyOf("open", account, id)),
      Effect.flatMap(get(account, id), (record) =>
        record !== undefined && isOpen(record) ? mark(record) : Effect.void,
      ),
    )

  const update = (
    account: string,
    id: string,
    change: (record: LedgerRecord) => LedgerRecord | undefined,
    left = maxTries,
  ): Effect.Effect<LedgerRecord | undefined, StoreError | ConflictError> => {
    const key = keyOf("post", account, id)
    return Effect.flatMap(store.get(key), (found) => {
      if (found === undefined) return Effect.succeed(undefined)
      return Effect.flatMap(read(key, found.value), (current) =>
        Effect.flatMap(
          tryChange(() => change(current)),
          (changed): Effect.Effect<LedgerRecord | undefined, StoreError | ConflictError> => {
            if (changed === undefined) return Effect.succeed(current)
            return Effect.catchIf(
              write(changed, found.version, isOpen(current)),
              (error) => error.reason === "conflict" && left > 0,
              () => update(account, id, change, left - 1),
            )
          },
        ),
      )
    })
  }

  const list: Ledger["list"] = (account, options = {}) =>
    Effect.gen(function* () {
      const { states, keep, limit = 20 } = options
      const prefix = keyOf("post", account, "")
      const records: Array<LedgerRecord> = []
      let after = options.after === undefined ? undefined : prefix + encodeURIComponent(options.after)
      for (;;) {
        const scanned = yield* store.scan(prefix, after, 100)
        for (const { key, value } of scanned) {
          const record = yield* read(key, value)
          if (states !== undefined && !states.includes(record.state.name)) continue
          if (keep?.(record) === false) continue
          // One more than the page holds shows that there is another page.
          if (records.length === limit) return { records, next: records.at(-1)!.id }
          records.push(record)
        }
        if (scanned.length < 100) return { records }
        after = scanned.at(-1)!.key
      }
    })

  return {
    get,
    create: (record) => write(record, undefined, false),
    update: (account, id, change) => update(account, id, change),
    remove: (account, id) => Effect.andThen(store.delete(keyOf("post", account, id)), unmark({ account, id })),
    list,
    open: (after, limit = 100, account) =>
      Effect.map(
        store.scan(account === undefined ? `${root}/open/` : keyOf("open", account, ""), after, limit),
        (scanned) => ({
          marks: scanned.map(({ key }) => {
            const [account, id] = key.slice(root.length + "/open/".length).split("/")
            return { account: decodeURIComponent(account!), id: decodeURIComponent(id!) }
          }),
          ...(scanned.length < limit ? {} : { next: scanned.at(-1)!.key }),
        }),
      ),
    unmark,
    lease: (account, id, ttlMs) => store.lease(keyOf("post", account, id), ttlMs),
    claimVideo: (account, videoId, id) => {
      const key = keyOf("video", account, videoId)
      return Effect.catchTag(
        Effect.as(store.compareAndSet(key, undefined, JSON.stringify(id)), id),
        "StoreError",
        (error) =>
          error.reason === "conflict"
            ? Effect.map(store.get(key), (found) => (found === undefined ? id : (JSON.parse(found.value) as string)))
            : Effect.fail(error),
      )
    },
    postOf: (account, videoId) =>
      Effect.map(store.get(keyOf("video", account, videoId)), (found) =>
        found === undefined ? undefined : (JSON.parse(found.value) as string),
      ),
    prune: (account, beforeMs) =>
      Effect.gen(function* () {
        let count = 0
        let after: string | undefined
        do {
          const keep = (record: LedgerRecord) => record.updatedAtMs < beforeMs && !isOpen(record)
          const page: LedgerPage = yield* list(account, { states: ["published", "failed"], keep, after, limit: 100 })
          for (const { id, state } of page.records) {
            yield* store.delete(keyOf("post", account, id))
            if (state.name === "published" && state.videoId !== null) {
              yield* store.delete(keyOf("video", account, state.videoId))
            }
            count++
          }
          after = page.next
        } while (after !== undefined)
        return count
      }),
    rekey: makeRekey({ store, prefix: `${root}/` }),
  }
}

/** Runs a function that may throw an error of the SDK. */
const tryChange = <A>(run: () => A): Effect.Effect<A, StoreError | ConflictError> =>
  Effect.suspend(() => {
    try {
      return Effect.succeed(run())
    } catch (thrown) {
      return TikTokShopError.is(thrown) ? Effect.fail(thrown as StoreError | ConflictError) : Effect.die(thrown)
    }
  })
