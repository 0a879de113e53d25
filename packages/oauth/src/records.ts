/**
 * Accounts and shops in a record store: reading, changing by compare-and-set, listing. Whoever changes a record says how,
 * as a function of what stands there, and the change is tried again when somebody else was faster.
 */
import type { StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { type Account, readAccount, readShop, type Shop, writeAccount, writeShop } from "./account.ts"
import type { Keys } from "./keys.ts"
import type { RecordStore } from "./record-store.ts"
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

export interface AccountRecords {
  readonly account: (openId: string) => Effect.Effect<Account | undefined, StoreError>
  readonly shop: (id: string) => Effect.Effect<Shop | undefined, StoreError>
  /**
   * Changes an account. `change` gets what stands there and answers what shall stand there, or `undefined` to leave it.
   * Answers what stands there afterwards.
   */
  readonly updateAccount: (
    openId: string,
    change: (current: Account | undefined) => Account | undefined,
  ) => Effect.Effect<Account | undefined, StoreError>
  readonly putShop: (shop: Shop) => Effect.Effect<void, StoreError>
  readonly deleteAccount: (openId: string) => Effect.Effect<void, StoreError>
  /** Deletes the shop where it still belongs to the account. */
  readonly deleteShop: (id: string, account: string) => Effect.Effect<void, StoreError>
  readonly accounts: (options?: PageOptions) => Effect.Effect<Page<Account>, StoreError>
  readonly shops: (options?: PageOptions) => Effect.Effect<Page<Shop>, StoreError>
}

/** More often than that nobody loses against others by chance. */
const tries = 20

export const makeRecords = (store: RecordStore, keys: Keys): AccountRecords => {
  const update = <A>(
    key: string,
    read: (key: string, value: string) => Effect.Effect<A, StoreError>,
    write: (value: A) => string,
    change: (current: A | undefined) => A | undefined,
    left = tries,
  ): Effect.Effect<A | undefined, StoreError> =>
    Effect.flatMap(store.get(key), (record) =>
      Effect.flatMap(record === undefined ? none<A>() : read(key, record.value), (current) => {
        const changed = change(current)
        if (changed === undefined) return Effect.succeed(current)
        return Effect.catchTag(
          Effect.as(store.compareAndSet(key, record?.version, write(changed)), changed as A | undefined),
          "StoreError",
          (error) => {
            if (error.reason !== "conflict") return Effect.fail(error)
            return left === 0 ? Effect.fail(conflict(key)) : update(key, read, write, change, left - 1)
          },
        )
      }),
    )

  const one = <A>(
    key: string,
    read: (key: string, value: string) => Effect.Effect<A, StoreError>,
  ): Effect.Effect<A | undefined, StoreError> =>
    Effect.flatMap(store.get(key), (record) => (record === undefined ? none<A>() : read(key, record.value)))

  const page = <A>(
    prefix: string,
    read: (key: string, value: string) => Effect.Effect<A, StoreError>,
    { after, limit = 100 }: PageOptions = {},
  ): Effect.Effect<Page<A>, StoreError> =>
    Effect.flatMap(store.scan(prefix, after === undefined ? undefined : prefix + after, limit), (records) =>
      Effect.map(
        Effect.forEach(records, ({ key, value }) => read(key, value)),
        (items): Page<A> =>
          records.length < limit ? { items } : { items, next: records.at(-1)!.key.slice(prefix.length) },
      ),
    )

  return {
    account: (openId) => one(keys.account(openId), readAccount),
    shop: (id) => one(keys.shop(id), readShop),
    updateAccount: (openId, change) => update(keys.account(openId), readAccount, writeAccount, change),
    putShop: (shop) => Effect.asVoid(update(keys.shop(shop.id), readShop, writeShop, () => shop)),
    deleteAccount: (openId) => store.delete(keys.account(openId)),
    deleteShop: (id, account) =>
      Effect.flatMap(one(keys.shop(id), readShop), (shop) =>
        shop?.account === account ? store.delete(keys.shop(id)) : Effect.void,
      ),
    accounts: (options) => page(keys.accounts, readAccount, options),
    shops: (options) => page(keys.shops, readShop, options),
  }
}

const none = <A>(): Effect.Effect<A | undefined> => Effect.succeed(undefined)
