/**
 * Which shops an account reaches: asked of the platform once, at exchange or on first need, and kept in the store. The index
 * works the other way round as well: from a shop to its account. What is read from the store is held in memory for a minute,
 * so that what another process writes counts soon, and longer while the store is away.
 */
import { clockWith } from "@tiktok-shop-kit/client"
import type { CallError, StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import type { Account, Shop } from "./account.ts"
import { notExactlyOne } from "./directory.ts"
import { currentTimeMillis } from "./now.ts"
import type { AccountRecords } from "./records.ts"
import { makeSingleFlight } from "./single-flight.ts"

export interface ShopIndex {
  /** From memory, where it was read within a minute, else from the store. */
  readonly known: (id: string) => Effect.Effect<Shop | undefined, StoreError>
  /** As `known`; where it is not there, accounts whose shops nobody asked for yet are asked first. */
  readonly find: (id: string, account: string | undefined) => Effect.Effect<Shop | undefined, CallError>
  readonly only: (account: string) => Effect.Effect<Shop, CallError>
  /** Asks the platform anew, and forgets shops that the account no longer reaches. */
  readonly sync: (account: string) => Effect.Effect<ReadonlyArray<Shop>, CallError>
  readonly forget: (account: string, ids: ReadonlyArray<string>) => Effect.Effect<void, StoreError>
}

/** Shops held in memory; those beyond are read from the store again. */
const mostHeld = 10_000

/** How long what is held counts before the store is asked again. */
const heldForMs = 60_000

interface Held {
  readonly answer: Effect.Effect<Shop>
  untilMs: number
}

export const makeShopIndex = (
  records: AccountRecords,
  ask: (account: string) => Effect.Effect<ReadonlyArray<Shop>, CallError>,
): ShopIndex => {
  const asking = makeSingleFlight<ReadonlyArray<Shop>, CallError>()
  const held = new Map<string, Held>()
  /** The only shop of an account, where it has one. */
  const onlyOf = new Map<string, Held>()

  /** What is held, else what `read` answers, which is held then. While one caller reads anew, the others go on. */
  const remembered = <E extends CallError>(
    entries: Map<string, Held>,
    key: string,
    read: Effect.Effect<Shop | undefined, E>,
  ): Effect.Effect<Shop | undefined, E> =>
    clockWith((clock) => {
      const nowMs = clock.currentTimeMillisUnsafe()
      const entry = entries.get(key)
      // A time that is longer than the longest comes from a clock that was put back.
      const leftMs = entry === undefined ? 0 : entry.untilMs - nowMs
      if (entry !== undefined && leftMs > 0 && leftMs <= heldForMs) return entry.answer
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

  const forget = (account: string, ids: ReadonlyArray<string>): Effect.Effect<void, StoreError> =>
    Effect.suspend(() => {
      onlyOf.delete(account)
      for (const id of ids) held.delete(id)
      return Effect.forEach(ids, (id) => records.deleteShop(id, account), { discard: true })
    })

  const sync = (account: string): Effect.Effect<ReadonlyArray<Shop>, CallError> => {
    const work = Effect.fnUntraced(function* () {
      const shops = yield* ask(account)
      const ids = shops.map(({ id }) => id)
      yield* Effect.forEach(shops, records.putShop, { discard: true })
      const before = yield* records.account(account)
      yield* records.updateAccount(account, (current) =>
        current === undefined ? undefined : { ...current, shopIds: ids },
      )
      yield* forget(
        account,
        (before?.shopIds ?? []).filter((id) => !ids.includes(id)),
      )
      const nowMs = yield* currentTimeMillis
      for (const shop of shops) hold(held, shop.id, shop, nowMs)
      return shops
    })
    return asking.join(account, work())
  }

  const find: ShopIndex["find"] = (id, account) =>
    Effect.flatMap(known(id), (shop) => {
      if (shop !== undefined) return Effect.succeed(shop)
      const asked = Effect.flatMap(candidates(records, account), (accounts) =>
        Effect.forEach(
          accounts.filter(({ shopIds, state }) => shopIds === undefined && state.status === "active"),
          ({ openId }) => sync(openId),
        ),
      )
      return Effect.flatMap(asked, (lists) => (lists.length === 0 ? Effect.succeed(undefined) : known(id)))
    })

  const only = (account: string): Effect.Effect<Shop, CallError> => {
    const ids = Effect.flatMap(records.account(account), (stored) =>
      stored?.shopIds === undefined
        ? Effect.map(sync(account), (shops) => shops.map(({ id }) => id))
        : Effect.succeed(stored.shopIds),
    )
    const read = Effect.flatMap(ids, ([id, ...others]): Effect.Effect<Shop | undefined, CallError> => {
      if (others.length > 0) return Effect.fail(notExactlyOne("shop", String(others.length + 1)))
      return id === undefined ? Effect.succeed(undefined) : known(id)
    })
    return Effect.flatMap(remembered(onlyOf, account, read), (shop) =>
      shop === undefined ? Effect.fail(notExactlyOne("shop", "0")) : Effect.succeed(shop),
    )
  }

  return { known, find, only, sync, forget }
}

const hold = (entries: Map<string, Held>, key: string, shop: Shop, nowMs: number): void => {
  entries.set(key, { answer: Effect.succeed(shop), untilMs: nowMs + heldForMs })
  if (entries.size > mostHeld) entries.delete(entries.keys().next().value!)
}

const candidates = (
  records: AccountRecords,
  account: string | undefined,
): Effect.Effect<ReadonlyArray<Account>, StoreError> =>
  account === undefined
    ? Effect.map(records.accounts({ limit: 100 }), ({ items }) => items)
    : Effect.map(records.account(account), (stored) => (stored === undefined ? [] : [stored]))
