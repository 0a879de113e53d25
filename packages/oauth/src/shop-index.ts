/**
 * The shops of stored accounts, and the account of each shop. The result of a look-up at the platform is written to the store.
 * Values read from the store are kept in memory for a minute, so that writes of other processes are seen soon, and longer while
 * the store is unavailable.
 */
import type { Call } from "@tiktok-shop-kit/client"
import { BoundedMap } from "@tiktok-shop-kit/client/bounded-map"
import { monotonicMs } from "@tiktok-shop-kit/client/clock"
import { isOmitted } from "@tiktok-shop-kit/client/omitted-list"
import type { CallError, StoreError } from "@tiktok-shop-kit/errors"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { exactlyOne, notExactlyOne } from "./account-resolver.ts"
import type { Account, Shop } from "./account.ts"
import { lookUpKey } from "./authorized-shops.ts"
import type { AccountRecords } from "./records.ts"
import { makeSingleFlight } from "./single-flight.ts"

export interface ShopIndex {
  /** From memory if it was read within a minute, else from the store. */
  readonly known: (id: string) => Effect.Effect<Shop | undefined, StoreError>
  /** The account's shop. Fails if it has none or several; `undefined` if its shops have not been looked up. */
  readonly knownOnly: (account: string) => Effect.Effect<Shop | undefined, CallError>
  /** Active accounts whose shops have not been looked up: all of them, or only the named account. */
  readonly withUnknownShops: (account: string | undefined) => Effect.Effect<ReadonlyArray<string>, StoreError>
  /**
   * Looks the shops up at the platform, and deletes those that the account no longer reaches. An answer without a list changes
   * nothing.
   */
  readonly lookUp: (account: string, call?: Call) => Effect.Effect<ReadonlyArray<Shop>, CallError>
  /** Changes the record of a shop and keeps the result in memory; `undefined` if the shop has no record. */
  readonly update: (
    id: string,
    change: (current: Shop) => Shop | undefined,
  ) => Effect.Effect<Shop | undefined, StoreError>
  readonly forget: (account: string, ids: ReadonlyArray<string>) => Effect.Effect<void, StoreError>
}

/** How many shops are kept in memory. The others are read from the store again. */
const maxShops = 10_000

/** How long a value in memory is used before the store is asked again. */
const heldForMs = 60_000

interface Held {
  readonly answer: Effect.Effect<Shop>
  untilMs: number
}

export const makeShopIndex = (
  records: AccountRecords,
  fetchShops: (account: string, call?: Call) => Effect.Effect<ReadonlyArray<Shop>, CallError>,
): ShopIndex => {
  const lookUps = makeSingleFlight<ReadonlyArray<Shop>, CallError>()
  const held = new BoundedMap<string, Held>({ maxEntries: maxShops })
  /** The only shop of an account, if it has exactly one. */
  const onlyOf = new BoundedMap<string, Held>({ maxEntries: maxShops })

  /** The value in memory, else the result of `read`, which is kept in memory. While one caller reads again, others use the old value. */
  const remembered = <E extends CallError>(
    entries: BoundedMap<string, Held>,
    key: string,
    read: Effect.Effect<Shop | undefined, E>,
  ): Effect.Effect<Shop | undefined, E> =>
    Effect.clockWith((clock) => {
      const nowMs = monotonicMs(clock)
      const entry = entries.get(key)
      if (entry !== undefined && nowMs < entry.untilMs) return entry.answer
      const kept = Effect.map(read, (shop) => {
        if (shop === undefined) entries.delete(key)
        else hold(entries, key, shop, nowMs)
        return shop
      })
      if (entry === undefined) return kept
      entry.untilMs = nowMs + heldForMs
      return Effect.catch(kept, (error) =>
        error._tag === "StoreError" && error.reason === "unavailable" ? entry.answer : Effect.fail(error),
      )
    })

  const known = (id: string): Effect.Effect<Shop | undefined, StoreError> => remembered(held, id, records.shop(id))

  const update: ShopIndex["update"] = (id, change) =>
    Effect.clockWith((clock) =>
      Effect.map(records.updateShop(id, change), (shop) => {
        if (shop !== undefined) hold(held, id, shop, monotonicMs(clock))
        return shop
      }),
    )

  const forget = (account: string, ids: ReadonlyArray<string>): Effect.Effect<void, StoreError> =>
    Effect.suspend(() => {
      onlyOf.delete(account)
      for (const id of ids) held.delete(id)
      return Effect.forEach(ids, (id) => records.deleteShop(id, account), { discard: true })
    })

  const lookUp = (account: string, call?: Call): Effect.Effect<ReadonlyArray<Shop>, CallError> => {
    const work = Effect.fnUntraced(function* () {
      const fetched = yield* fetchShops(account, call)
      if (isOmitted(fetched)) return fetched
      const shops = yield* Effect.forEach(fetched, records.putShop)
      const ids = shops.map(({ id }) => id)
      const before = yield* records.account(account)
      yield* records.updateAccount(account, (current) =>
        current === undefined ? undefined : { ...current, shopIds: ids },
      )
      yield* forget(
        account,
        (before?.shopIds ?? []).filter((id) => !ids.includes(id)),
      )
      const nowMs = monotonicMs(yield* Clock.Clock)
      for (const shop of shops) hold(held, shop.id, shop, nowMs)
      if (shops.length === 1) hold(onlyOf, account, shops[0]!, nowMs)
      return shops
    })
    return lookUps.join(lookUpKey(account, call), work())
  }

  const knownOnly = (account: string): Effect.Effect<Shop | undefined, CallError> =>
    remembered(
      onlyOf,
      account,
      Effect.flatMap(records.account(account), (stored): Effect.Effect<Shop | undefined, CallError> => {
        if (stored?.shopIds === undefined) return Effect.succeed(undefined)
        const [id] = stored.shopIds
        if (id === undefined || stored.shopIds.length > 1) {
          return Effect.fail(notExactlyOne("shop", String(stored.shopIds.length)))
        }
        return Effect.flatMap(known(id), (shop) => exactlyOne(shop === undefined ? [] : [shop]))
      }),
    )

  const withUnknownShops: ShopIndex["withUnknownShops"] = (account) => {
    const accounts: Effect.Effect<ReadonlyArray<Account>, StoreError> = account === undefined
      ? Effect.map(records.accounts({ limit: 100 }), ({ items }) => items)
      : Effect.map(records.account(account), (stored) => (stored === undefined ? [] : [stored]))
    return Effect.map(accounts, (found) =>
      found
        .filter(({ shopIds, state }) => shopIds === undefined && state.status === "active")
        .map(({ openId }) => openId),
    )
  }

  return { known, knownOnly, withUnknownShops, lookUp, update, forget }
}

const hold = (entries: BoundedMap<string, Held>, key: string, shop: Shop, nowMs: number): void => {
  entries.set(key, { answer: Effect.succeed(shop), untilMs: nowMs + heldForMs })
}
