/**
 * Accounts and shops in a record store. The records of one app share a prefix, so that several apps can share a store:
 *
 *     tts/<app key>/account/<open id>    one authorization: both tokens, scopes, status, the refresh that runs
 *     tts/<app key>/shop/<shop id>       the account, cipher, name and market of one shop
 *     tts/<app key>/refresh/<open id>    a lease: who may refresh this account now; a stage for the new pair
 *     tts/<app key>/exchange             a lease: taken before an exchange, to see that the store takes writes
 *     tts/<app key>/import/<hash>        the progress of the import of one refresh token, and its lease
 *
 * An open id is a seller's or a creator's, so the account record is the index by open id as well. A change is a function of
 * the current record; it is tried again if another process wrote the record first.
 */
import type { StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { type Account, readAccount, readShop, type Shop, writeAccount, writeShop } from "./account.ts"
import type { RecordStore, ScannedRecord } from "./record-store.ts"
import { conflict } from "./store-error.ts"

/** One page of a listing. */
export interface Page<A> {
  readonly items: ReadonlyArray<A>
  /** Pass it as `after` for the next page; absent at the end. */
  readonly next?: string | undefined
}

export interface PageOptions {
  readonly after?: string | undefined
  /** Default 100. */
  readonly limit?: number | undefined
}

/** A value, and the version of its record. */
export interface Versioned<A> {
  readonly value: A
  readonly version: string
}

/** An account of a listing. */
export interface StoredAccount extends Account {
  /** Id of the encryption key of its record. Absent without encryption. */
  readonly keyId?: string | undefined
}

export interface AccountRecords {
  readonly account: (openId: string) => Effect.Effect<Account | undefined, StoreError>
  readonly versionedAccount: (openId: string) => Effect.Effect<Versioned<Account> | undefined, StoreError>
  readonly shop: (id: string) => Effect.Effect<Shop | undefined, StoreError>
  /**
   * Changes an account. `change` gets the current account and returns the new account, or `undefined` to change nothing.
   * Returns the account after the change. `read` is the account as the caller read it last: it saves another read, and if it
   * is no longer current, the write is a conflict and reads again.
   */
  readonly updateAccount: (
    openId: string,
    change: (current: Account | undefined) => Account | undefined,
    read?: Versioned<Account>,
  ) => Effect.Effect<Versioned<Account> | undefined, StoreError>
  /** Writes a shop as the platform describes it, and returns the record. The record keeps whether the shop is inactive. */
  readonly putShop: (shop: Shop) => Effect.Effect<Shop, StoreError>
  /** Changes a shop that has a record; `undefined` from `change` changes nothing. Returns the shop after the change. */
  readonly updateShop: (
    id: string,
    change: (current: Shop) => Shop | undefined,
  ) => Effect.Effect<Shop | undefined, StoreError>
  readonly deleteAccount: (openId: string) => Effect.Effect<void, StoreError>
  /** Deletes the shop if it still belongs to the account. */
  readonly deleteShop: (id: string, account: string) => Effect.Effect<void, StoreError>
  readonly accounts: (options?: PageOptions) => Effect.Effect<Page<StoredAccount>, StoreError>
  readonly shops: (options?: PageOptions) => Effect.Effect<Page<Shop>, StoreError>
  /** The keys of all records of the app start with it. */
  readonly prefix: string
  /** The keys of all accounts of the app start with it. */
  readonly accountPrefix: string
  /** The open id in the key of an account; `undefined` for the key of another record. */
  readonly openIdOf: (key: string) => string | undefined
  /** The key of the lease that allows one process to refresh an account. */
  readonly refreshKey: (openId: string) => string
  /** The key of a lease that shows whether the store takes writes. */
  readonly exchangeKey: string
  /** The key of the record and the lease of an import. `hash`: of the refresh token. */
  readonly importKey: (hash: string) => string
}

/** How often a change is tried again after a conflict. Chance alone does not lead to more conflicts. */
const retries = 20

/** How one kind of record is written and read. */
interface Codec<A> {
  readonly read: (key: string, text: string) => Effect.Effect<A, StoreError>
  readonly write: (value: A) => string
}

const accountCodec: Codec<Account> = { read: readAccount, write: writeAccount }
const shopCodec: Codec<Shop> = { read: readShop, write: writeShop }

export const makeRecords = (store: RecordStore, appKey: string): AccountRecords => {
  const keys = keysOf(appKey)

  const get = <A>(key: string, { read }: Codec<A>): Effect.Effect<Versioned<A> | undefined, StoreError> =>
    Effect.flatMap(store.get(key), (record) =>
      record === undefined
        ? Effect.succeed(undefined)
        : Effect.map(read(key, record.value), (value) => ({ value, version: record.version })),
    )

  const getValue = <A>(key: string, codec: Codec<A>): Effect.Effect<A | undefined, StoreError> =>
    Effect.map(get(key, codec), (record) => record?.value)

  /** Reads the record and writes the change, and starts again after a conflict. */
  const update = <A>(
    key: string,
    codec: Codec<A>,
    change: (current: A | undefined) => A | undefined,
    retriesLeft = retries,
  ): Effect.Effect<Versioned<A> | undefined, StoreError> =>
    Effect.flatMap(get(key, codec), (record) => write(key, codec, change, record, retriesLeft))

  const write = <A>(
    key: string,
    codec: Codec<A>,
    change: (current: A | undefined) => A | undefined,
    read: Versioned<A> | undefined,
    retriesLeft: number,
  ): Effect.Effect<Versioned<A> | undefined, StoreError> => {
    const value = change(read?.value)
    if (value === undefined) return Effect.succeed(read)
    return store.compareAndSet(key, read?.version, codec.write(value)).pipe(
      Effect.map((version): Versioned<A> | undefined => ({ value, version })),
      Effect.catch((error) => {
        if (error.reason !== "conflict") return Effect.fail(error)
        return retriesLeft === 0 ? Effect.fail(conflict(key)) : update(key, codec, change, retriesLeft - 1)
      }),
    )
  }

  const page = <A>(
    prefix: string,
    read: (record: ScannedRecord) => Effect.Effect<A, StoreError>,
    { after, limit = 100 }: PageOptions = {},
  ): Effect.Effect<Page<A>, StoreError> =>
    Effect.flatMap(store.scan(prefix, after === undefined ? undefined : prefix + after, limit), (records) =>
      Effect.map(
        Effect.forEach(records, (record) => read(record)),
        (items): Page<A> =>
          records.length < limit ? { items } : { items, next: records.at(-1)!.key.slice(prefix.length) },
      ),
    )

  return {
    account: (openId) => getValue(keys.account(openId), accountCodec),
    versionedAccount: (openId) => get(keys.account(openId), accountCodec),
    shop: (id) => getValue(keys.shop(id), shopCodec),
    updateAccount: (openId, change, read) =>
      read === undefined
        ? update(keys.account(openId), accountCodec, change)
        : write(keys.account(openId), accountCodec, change, read, retries),
    putShop: (shop) =>
      Effect.map(
        update(keys.shop(shop.id), shopCodec, (current) =>
          current?.inactive === undefined ? shop : { ...shop, inactive: current.inactive },
        ),
        (record) => record?.value ?? shop,
      ),
    updateShop: (id, change) =>
      Effect.map(
        update(keys.shop(id), shopCodec, (current) => (current === undefined ? undefined : change(current))),
        (record) => record?.value,
      ),
    deleteAccount: (openId) => store.delete(keys.account(openId)),
    deleteShop: (id, account) =>
      Effect.flatMap(getValue(keys.shop(id), shopCodec), (shop) =>
        shop?.account === account ? store.delete(keys.shop(id)) : Effect.void,
      ),
    accounts: (options) =>
      page(
        keys.accounts,
        ({ key, value, keyId }): Effect.Effect<StoredAccount, StoreError> =>
          Effect.map(readAccount(key, value), (account) => (keyId === undefined ? account : { ...account, keyId })),
        options,
      ),
    shops: (options) => page(keys.shops, ({ key, value }) => readShop(key, value), options),
    prefix: keys.prefix,
    accountPrefix: keys.accounts,
    openIdOf: (key) =>
      key.startsWith(keys.accounts) ? decodeURIComponent(key.slice(keys.accounts.length)) : undefined,
    refreshKey: keys.refresh,
    exchangeKey: keys.exchange,
    importKey: keys.import,
  }
}

const keysOf = (appKey: string) => {
  const root = `tts/${encodeURIComponent(appKey)}`
  const accounts = `${root}/account/`
  const shops = `${root}/shop/`
  return {
    prefix: `${root}/`,
    accounts,
    account: (openId: string): string => accounts + encodeURIComponent(openId),
    shops,
    shop: (shopId: string): string => shops + encodeURIComponent(shopId),
    exchange: `${root}/exchange`,
    import: (hash: string): string => `${root}/import/${hash}`,
    refresh: (openId: string): string => `${root}/refresh/${encodeURIComponent(openId)}`,
  }
}
