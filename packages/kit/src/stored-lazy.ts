/** The accounts of a record store, loaded with their first use: a program with one pair of tokens never needs them. */
import { lazily } from "@tiktok-shop-kit/client"
import { type CallError, StoreError } from "@tiktok-shop-kit/errors"
import type { RecordStore, Stored, StoredOptions } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"

const loaded = lazily(() => import("@tiktok-shop-kit/oauth"))

/** `store`: default in memory. */
export const lazyStored = (
  options: Omit<StoredOptions, "store"> & { readonly store: RecordStore | undefined },
): Stored => {
  let made: Stored | undefined
  const using = <A>(use: (accounts: Stored) => Effect.Effect<A, CallError>): Effect.Effect<A, CallError> =>
    Effect.suspend(() =>
      made === undefined
        ? Effect.flatMap(loaded, ({ makeMemory, makeStored }) =>
            use((made ??= makeStored({ ...options, store: options.store ?? makeMemory() }))),
          )
        : use(made),
    )
  /** For what fails with the store's errors alone: without its code, the store cannot be reached. */
  const reading = <A>(use: (accounts: Stored) => Effect.Effect<A, StoreError>): Effect.Effect<A, StoreError> =>
    Effect.mapError(using(use), (error) =>
      error._tag === "StoreError"
        ? error
        : new StoreError({ message: error.message, reason: "unavailable", retry: "backoff", cause: error }),
    )
  return {
    resolve: (target, operation) => using((accounts) => accounts.resolve(target, operation)),
    refreshed: (account, refused) => using((accounts) => accounts.refreshed(account, refused)),
    exchange: (code, exchange) => using((accounts) => accounts.exchange(code, exchange)),
    refresh: (account) => using((accounts) => accounts.refresh(account)),
    account: (openId) => reading((accounts) => accounts.account(openId)),
    shop: (id) => reading((accounts) => accounts.shop(id)),
    accounts: (page) => reading((accounts) => accounts.accounts(page)),
    shops: (page) => reading((accounts) => accounts.shops(page)),
    syncShops: (account) => using((accounts) => accounts.syncShops(account)),
    revoke: (account, reason, atMs) => reading((accounts) => accounts.revoke(account, reason, atMs)),
    disconnect: (account) => using((accounts) => accounts.disconnect(account)),
  }
}
