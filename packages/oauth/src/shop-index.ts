/**
 * Which shops an account reaches: asked of the platform once, at exchange or on first need, and kept in the store and in
 * memory. The index works the other way round as well: from a shop to its account.
 */
import type { CallError, StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import type { Account, Shop } from "./account.ts"
import { notExactlyOne } from "./directory.ts"
import type { AccountRecords } from "./records.ts"
import { makeSingleFlight } from "./single-flight.ts"

export interface ShopIndex {
  /** From memory, else from the store. */
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

export const makeShopIndex = (
  records: AccountRecords,
  ask: (account: string) => Effect.Effect<ReadonlyArray<Shop>, CallError>,
): ShopIndex => {
  const held = new Map<string, Effect.Effect<Shop>>()
  const asking = makeSingleFlight<ReadonlyArray<Shop>, CallError>()
  /** The only shop of an account, where it has one. */
  const onlyOf = new Map<string, Effect.Effect<Shop>>()

  const hold = (shop: Shop): void => {
    held.set(shop.id, Effect.succeed(shop))
    if (held.size > mostHeld) held.delete(held.keys().next().value!)
  }

  const known = (id: string): Effect.Effect<Shop | undefined, StoreError> =>
    Effect.suspend((): Effect.Effect<Shop | undefined, StoreError> => {
      const answer = held.get(id)
      if (answer !== undefined) return answer
      return Effect.tap(records.shop(id), (shop) =>
        Effect.sync(() => {
          if (shop !== undefined) hold(shop)
        }),
      )
    })

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
      for (const shop of shops) hold(shop)
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

  const only = (account: string): Effect.Effect<Shop, CallError> =>
    Effect.suspend(() => {
      const answer = onlyOf.get(account)
      if (answer !== undefined) return answer
      const ids = Effect.flatMap(records.account(account), (stored) =>
        stored?.shopIds === undefined
          ? Effect.map(sync(account), (shops) => shops.map(({ id }) => id))
          : Effect.succeed(stored.shopIds),
      )
      return Effect.flatMap(ids, ([id, ...others]) => {
        if (id === undefined) return Effect.fail(notExactlyOne("shop", "0"))
        if (others.length > 0) return Effect.fail(notExactlyOne("shop", String(others.length + 1)))
        return Effect.flatMap(known(id), (shop) => {
          if (shop === undefined) return Effect.fail(notExactlyOne("shop", "0"))
          onlyOf.set(account, Effect.succeed(shop))
          return Effect.succeed(shop)
        })
      })
    })

  return { known, find, only, sync, forget }
}

const candidates = (
  records: AccountRecords,
  account: string | undefined,
): Effect.Effect<ReadonlyArray<Account>, StoreError> =>
  account === undefined
    ? Effect.map(records.accounts({ limit: 100 }), ({ items }) => items)
    : Effect.map(records.account(account), (stored) => (stored === undefined ? [] : [stored]))
