/** Accounts in a store: how an account is added, which account a call uses, and how an account ends. */
import { expect, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { describe } from "vitest"
import { StoreError } from "@tiktok-shop-kit/errors"
import { makeMemory, makeStored, type RecordStore } from "../src/index.ts"
import { faults, paths, ping } from "./support/platform.ts"
import { day, setup, tokenOf, recordOf, refreshes } from "./support/stored.ts"

describe("exchange", () => {
  it.effect("keeps the account and its shops; both lead back to it", () =>
    Effect.gen(function* () {
      const { tiktok, stored, another } = yield* setup()
      expect(tiktok.seen.map(({ path }) => path)).toEqual([paths.exchange, paths.shops])
      const nowMs = yield* Clock.currentTimeMillis
      const account = yield* another().account("open-1")
      expect(account).toMatchObject({
        openId: "open-1",
        userType: "seller",
        region: "GB",
        accessTokenExpiresAtMs: nowMs + 7 * day,
        state: { status: "active" },
        shopIds: ["7001"],
      })
      expect(yield* another().shop("7001")).toMatchObject({ id: "7001", account: "open-1", region: "GB" })
      expect((yield* stored.accounts()).items).toHaveLength(1)
      expect((yield* stored.shops()).items).toHaveLength(1)
    }).pipe(Effect.scoped),
  )

  it.effect("a failed look-up of shops loses nothing: the first call that needs the shops looks them up", () =>
    Effect.gen(function* () {
      const { tiktok, store } = yield* setup()
      const fresh = makeStored({ ...tiktok.app, store: makeMemory() })
      tiktok.next(paths.shops, faults.status500)
      const account = yield* fresh.exchange("good-code")
      expect(account.shopIds).toBeUndefined()
      expect(yield* fresh.resolve({ shop: "7001" }, ping)).toMatchObject({ shop: { id: "7001" } })
      expect(yield* recordOf(store)).toMatchObject({ shopIds: ["7001"] })
    }).pipe(Effect.scoped),
  )

  it.effect("a refused code says what to do, and is not tried again", () =>
    Effect.gen(function* () {
      const { tiktok, stored } = yield* setup()
      const error = yield* Effect.flip(stored.exchange("used-code"))
      expect(error).toMatchObject({ _tag: "AuthenticationError", code: 36004004, outcome: "refused" })
      expect(error.message).toContain("open the authorization URL again")
      expect(tiktok.count(paths.exchange)).toBe(2)
    }).pipe(Effect.scoped),
  )
})

describe("the account and shop of a call", () => {
  it.effect("several shops: the error says how many and how to choose, and a shop leads to its account", () =>
    Effect.gen(function* () {
      const { tiktok, stored } = yield* setup()
      tiktok.owner = { open_id: "open-2", user_type: 0 }
      tiktok.shops = ["8001", "8002"].map((id) => ({ id, cipher: `GCP_cipher-of-${id}` }))
      yield* stored.exchange("good-code")
      const accounts = yield* Effect.flip(stored.resolve({}, ping))
      expect(accounts).toMatchObject({ _tag: "ValidationError", field: "shop" })
      expect(accounts.message).toContain("2 accounts")
      const shops = yield* Effect.flip(stored.resolve({ account: "open-2" }, ping))
      expect(shops.message).toContain("2 shops")
      expect(shops.message).toContain("shop(id)")
      expect(yield* stored.resolve({ shop: "8002" }, ping)).toMatchObject({
        account: "open-2",
        shop: { id: "8002", cipher: "GCP_cipher-of-8002" },
      })
      expect(yield* Effect.flip(stored.resolve({ shop: "9" }, ping))).toMatchObject({ field: "shop" })
      const foreign = yield* Effect.flip(stored.resolve({ account: "open-1", shop: "8001" }, ping))
      expect(foreign).toMatchObject({ _tag: "ValidationError", field: "shop" })
      const brought = yield* stored.resolve({ account: "open-1", shop: { id: "9", cipher: "GCP_brought" } }, ping)
      expect(brought).toMatchObject({ account: "open-1", shop: { id: "9", cipher: "GCP_brought" } })
    }).pipe(Effect.scoped),
  )

  it.effect("a seller and a creator: an operation chooses the only account of its user type", () =>
    Effect.gen(function* () {
      const { tiktok, stored } = yield* setup()
      tiktok.owner = { open_id: "creator-1", user_type: 1 }
      yield* stored.exchange("good-code")
      expect(yield* stored.resolve({}, ping)).toMatchObject({ account: "open-1" })
      const forCreators = { ...ping, access: "creator", shopCipher: "forbidden" } as const
      expect(yield* stored.resolve({}, forCreators)).toMatchObject({ account: "creator-1", userType: "creator" })
    }).pipe(Effect.scoped),
  )

  it.effect("a shop that another process gave to another account is found there within a minute", () =>
    Effect.gen(function* () {
      const { tiktok, stored, another } = yield* setup()
      const other = another()
      expect(yield* other.resolve({ shop: "7001" }, ping)).toMatchObject({ account: "open-1" })
      expect(yield* other.resolve({ account: "open-1" }, ping)).toMatchObject({ shop: { id: "7001" } })
      tiktok.owner = { open_id: "open-2", user_type: 0 }
      tiktok.shops = [{ id: "7001", cipher: "GCP_newer-cipher" }]
      yield* stored.exchange("good-code")
      expect(yield* other.resolve({ shop: "7001" }, ping)).toMatchObject({ account: "open-1" })
      yield* TestClock.adjust(60_000)
      const shop = { id: "7001", cipher: "GCP_newer-cipher" }
      expect(yield* other.resolve({ shop: "7001" }, ping)).toMatchObject({ account: "open-2", shop })
      yield* stored.disconnect("open-2")
      yield* TestClock.adjust(60_000)
      for (let call = 0; call < 2; call++) {
        expect(yield* Effect.flip(other.resolve({ shop: "7001" }, ping))).toMatchObject({ field: "shop" })
      }
    }).pipe(Effect.scoped),
  )

  it.effect("a known shop stays known while the store is unavailable, and the store is asked once a minute", () =>
    Effect.gen(function* () {
      const memory = makeMemory()
      let reads = 0
      let isDown = false
      const failing = new StoreError({ message: "down", reason: "unavailable", retry: "backoff" })
      const store: RecordStore = {
        ...memory,
        get: (key) => Effect.suspend(() => (reads++, isDown ? Effect.fail(failing) : memory.get(key))),
      }
      const { stored } = yield* setup({ store })
      const ask = stored.resolve({ shop: "7001" }, ping)
      yield* ask
      isDown = true
      for (let minute = 0; minute < 3; minute++) {
        yield* TestClock.adjust(60_000)
        const before = reads
        for (let call = 0; call < 10; call++) expect(yield* ask).toMatchObject({ account: "open-1" })
        expect(reads - before).toBe(1)
      }
      // A machine's clock that is set back does not prolong that.
      yield* TestClock.setTime((yield* Clock.currentTimeMillis) - 3_600_000)
      yield* TestClock.adjust(60_000)
      isDown = false
      const before = reads
      yield* ask
      expect(reads - before).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("no account yet: the error says what to do", () =>
    Effect.gen(function* () {
      const { tiktok } = yield* setup()
      const error = yield* Effect.flip(makeStored({ ...tiktok.app, store: makeMemory() }).resolve({}, ping))
      expect(error).toMatchObject({ _tag: "ValidationError", field: "shop" })
      expect(error.message).toContain("generateAuthorizationUrl")
    }).pipe(Effect.scoped),
  )
})

describe("revoke and disconnect", () => {
  it.effect("a withdrawal that arrives late does not end a newer authorization", () =>
    Effect.gen(function* () {
      const { stored, events } = yield* setup()
      const renewed = yield* stored.account("open-1")
      yield* stored.revoke("open-1", "the seller withdrew the authorization", (renewed?.authorizedAtMs ?? 0) - 120_000)
      expect(yield* stored.account("open-1")).toMatchObject({ state: { status: "active" } })
      expect(events.filter(({ type }) => type === "reauthorization-required")).toEqual([])
    }),
  )

  it.effect("a withdrawn authorization ends the account for every process", () =>
    Effect.gen(function* () {
      const { stored, another, events, tiktok } = yield* setup()
      yield* stored.revoke("open-1", "the seller withdrew the authorization")
      yield* stored.revoke("open-1", "the seller withdrew the authorization")
      for (const one of [stored, another()]) {
        const error = yield* Effect.flip(tokenOf(one))
        expect(error).toMatchObject({ _tag: "ReauthorizationRequiredError" })
        expect(error.message).toContain("withdrew")
      }
      expect(events).toHaveLength(1)
      expect(refreshes(tiktok)).toBe(0)
    }).pipe(Effect.scoped),
  )

  it.effect("disconnect deletes a damaged record, so that the owner can authorize again", () =>
    Effect.gen(function* () {
      const { store, stored } = yield* setup()
      const [record] = (yield* store.scan("")).filter(({ key }) => key.endsWith("account/open-1"))
      yield* store.compareAndSet(record!.key, record!.version, "{")
      expect(yield* Effect.flip(stored.exchange("good-code"))).toMatchObject({ _tag: "StoreError", reason: "corrupt" })
      yield* stored.disconnect("open-1")
      expect(yield* stored.account("open-1")).toBeUndefined()
      yield* stored.exchange("good-code")
      expect(yield* tokenOf(stored)).toBeDefined()
    }).pipe(Effect.scoped),
  )

  it.effect("disconnect deletes all data of the account", () =>
    Effect.gen(function* () {
      const { store, stored } = yield* setup()
      yield* stored.disconnect("open-1")
      expect(yield* store.scan("")).toEqual([])
      expect(yield* Effect.flip(tokenOf(stored))).toMatchObject({ _tag: "ValidationError", field: "shop" })
    }).pipe(Effect.scoped),
  )
})
