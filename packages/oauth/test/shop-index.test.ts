/** The index of shops: what it keeps in memory after a look-up, and what it deletes. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { type Account, makeMemory, type Shop } from "../src/index.ts"
import { makeRecords } from "../src/records.ts"
import { makeShopIndex } from "../src/shop-index.ts"

const account = (openId: string, more: Partial<Account> = {}): Account => ({
  openId,
  userType: "seller",
  accessToken: Redacted.make("access"),
  accessTokenExpiresAtMs: 2e12,
  refreshToken: Redacted.make("refresh"),
  state: { status: "active" },
  ...more,
})

const shop = (id: string): Shop => ({ id, account: "open-1" })

/** An index over a store with `accounts`. `platform.shops` is the result of a look-up; `reads` counts reads of the store. */
const setup = (accounts: ReadonlyArray<Account>) =>
  Effect.gen(function* () {
    const memory = makeMemory()
    const state = { reads: 0, lookUps: 0, shops: [shop("7001")] as ReadonlyArray<Shop> }
    const records = makeRecords(
      { ...memory, get: (key) => Effect.suspend(() => (state.reads++, memory.get(key))) },
      "29a39d",
    )
    for (const one of accounts) yield* records.updateAccount(one.openId, () => one)
    const index = makeShopIndex(records, () => Effect.sync(() => (state.lookUps++, state.shops)))
    return { index, records, state }
  })

describe("after a look-up", () => {
  it.effect("a shop, and the only shop of an account, cost no read of the store", () =>
    Effect.gen(function* () {
      const { index, state } = yield* setup([account("open-1")])
      expect(yield* index.knownOnly("open-1")).toBeUndefined()
      yield* index.lookUp("open-1")
      state.reads = 0
      expect(yield* index.known("7001")).toMatchObject({ id: "7001" })
      expect(yield* index.knownOnly("open-1")).toMatchObject({ id: "7001" })
      expect(state).toMatchObject({ reads: 0, lookUps: 1 })
    }),
  )

  it.effect("that finds another shop, the first shop is deleted in memory and in the store", () =>
    Effect.gen(function* () {
      const { index, records, state } = yield* setup([account("open-1")])
      yield* index.lookUp("open-1")
      state.shops = [shop("7002")]
      yield* index.lookUp("open-1")
      expect(yield* index.known("7001")).toBeUndefined()
      expect(yield* records.shop("7001")).toBeUndefined()
      expect(yield* index.knownOnly("open-1")).toMatchObject({ id: "7002" })
    }),
  )

  it.effect("that finds a second shop, the account has no only shop any more", () =>
    Effect.gen(function* () {
      const { index, state } = yield* setup([account("open-1")])
      yield* index.lookUp("open-1")
      state.shops = [shop("7001"), shop("7002")]
      yield* index.lookUp("open-1")
      expect(yield* Effect.flip(index.knownOnly("open-1"))).toMatchObject({ _tag: "ValidationError", field: "shop" })
    }),
  )
})

it.effect(
  "shops of an active account are looked up, once; those of an account that has to authorize again are not",
  () =>
    Effect.gen(function* () {
      const state = { status: "reauthorization-required", reason: "withdrawn", sinceMs: 0 } as const
      const { index } = yield* setup([
        account("open-1"),
        account("open-2", { state }),
        account("open-3", { shopIds: [] }),
      ])
      expect(yield* index.withUnknownShops(undefined)).toEqual(["open-1"])
      expect(yield* index.withUnknownShops("open-2")).toEqual([])
      expect(yield* index.withUnknownShops("open-9")).toEqual([])
      yield* index.lookUp("open-1")
      expect(yield* index.withUnknownShops("open-1")).toEqual([])
    }),
)
