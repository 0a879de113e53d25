import { expect, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import { describe } from "vitest"
import { StoreError } from "@tiktok-shop-kit/errors"
import { makeMemory, makeStored, type RecordStore, type StoredOptions, type TokenEvent } from "../src/index.ts"
import { credentials, faults, paths, ping, type Platform, platform } from "./support/platform.ts"
import { onClock, settle, until } from "./support/time.ts"

const day = 86_400_000

/** A platform, a store and an account that has just authorized. */
const setup = (options: Partial<StoredOptions> = {}) =>
  Effect.gen(function* () {
    const tiktok = yield* Effect.acquireRelease(Effect.promise(platform), (server) =>
      Effect.promise(() => server[Symbol.asyncDispose]()),
    )
    yield* onClock(tiktok)
    const store = options.store ?? makeMemory()
    const events: Array<TokenEvent> = []
    const stored = makeStored({ ...tiktok.app, store, onEvent: (event) => events.push(event), ...options })
    yield* stored.exchange("good-code")
    return { tiktok, store, stored, events, another: () => makeStored({ ...tiktok.app, store }) }
  })

const tokenOf = (stored: ReturnType<typeof makeStored>) =>
  Effect.map(stored.resolve({}, ping), ({ accessToken }) => Redacted.value(accessToken))

const recordOf = (store: RecordStore) =>
  Effect.map(store.get(`tts/${credentials.appKey}/account/open-1`), (record) => JSON.parse(record!.value))

const refreshes = (tiktok: Platform) => tiktok.count(paths.refresh)

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

  it.effect("a list of shops that fails costs nothing: it is asked for on first need", () =>
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

describe("the cache", () => {
  it.effect("a fresh token costs neither a request nor a look into the store", () =>
    Effect.gen(function* () {
      const { tiktok, stored } = yield* setup()
      yield* tokenOf(stored)
      const before = tiktok.seen.length
      for (let n = 0; n < 100; n++) yield* tokenOf(stored)
      expect(tiktok.seen).toHaveLength(before)
    }).pipe(Effect.scoped),
  )

  it.effect("from 300 s before its end a token is refreshed in the background while callers go on", () =>
    Effect.gen(function* () {
      const { tiktok, stored, events } = yield* setup()
      yield* TestClock.adjust(7 * day - 301_000)
      expect(yield* tokenOf(stored)).toBe("TTP_access-token-1")
      yield* settle
      expect(refreshes(tiktok)).toBe(0)
      yield* TestClock.adjust(2_000)
      for (let n = 0; n < 10; n++) expect(yield* tokenOf(stored)).toBe("TTP_access-token-1")
      yield* until(() => events.length > 0)
      expect(yield* tokenOf(stored)).toBe("TTP_access-token-2")
      expect(refreshes(tiktok)).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("64 callers on an expired token: one request, and all of them succeed", () =>
    Effect.gen(function* () {
      const { tiktok, stored } = yield* setup()
      yield* TestClock.adjust(8 * day)
      const tokens = yield* Effect.all(
        Array.from({ length: 64 }, () => tokenOf(stored)),
        { concurrency: "unbounded" },
      )
      expect(new Set(tokens)).toEqual(new Set(["TTP_access-token-2"]))
      expect(refreshes(tiktok)).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("whoever stops waiting takes nothing from the others", () =>
    Effect.gen(function* () {
      const { tiktok, stored } = yield* setup()
      yield* TestClock.adjust(8 * day)
      let go = () => {}
      tiktok.hold = () => new Promise((resolve) => (go = resolve))
      const first = yield* Effect.forkChild(tokenOf(stored))
      const second = yield* Effect.forkChild(tokenOf(stored))
      yield* until(() => refreshes(tiktok) === 1)
      yield* Fiber.interrupt(first)
      go()
      expect(yield* Fiber.join(second)).toBe("TTP_access-token-2")
      expect(refreshes(tiktok)).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("a failed refresh keeps the old token while it lives, and waits before the next one", () =>
    Effect.gen(function* () {
      const { tiktok, stored, events } = yield* setup()
      yield* TestClock.adjust(7 * day - 100_000)
      tiktok.next(paths.refresh, faults.status500, faults.status500)
      yield* tokenOf(stored)
      yield* until(() => events.length === 1)
      for (let n = 0; n < 10; n++) expect(yield* tokenOf(stored)).toBe("TTP_access-token-1")
      yield* settle
      expect(refreshes(tiktok)).toBe(1)
      yield* TestClock.adjust(1_000)
      yield* tokenOf(stored)
      yield* until(() => events.length === 2)
      yield* TestClock.adjust(1_999)
      yield* tokenOf(stored)
      yield* settle
      expect(refreshes(tiktok)).toBe(2)
      yield* TestClock.adjust(1)
      yield* tokenOf(stored)
      yield* until(() => events.length === 3)
      expect(yield* tokenOf(stored)).toBe("TTP_access-token-2")
      expect(events.map(({ type }) => type)).toEqual(["refresh-failed", "refresh-failed", "refreshed"])
    }).pipe(Effect.scoped),
  )

  it.effect("once the old token is dead every caller gets the failure, told for a call that was not sent", () =>
    Effect.gen(function* () {
      const { tiktok, stored } = yield* setup()
      yield* TestClock.adjust(8 * day)
      tiktok.next(paths.refresh, faults.reset)
      const errors = yield* Effect.all(
        Array.from({ length: 8 }, () => Effect.flip(tokenOf(stored))),
        { concurrency: "unbounded" },
      )
      for (const error of errors)
        expect(error).toMatchObject({ _tag: "NetworkError", outcome: "not-sent", attempts: [] })
      expect(new Set(errors).size).toBe(8)
      expect(yield* Effect.flip(tokenOf(stored))).toMatchObject({ _tag: "NetworkError" })
      expect(refreshes(tiktok)).toBe(1)
      yield* TestClock.adjust(1_000)
      expect(yield* tokenOf(stored)).toBe("TTP_access-token-2")
    }).pipe(Effect.scoped),
  )

  it.effect("a clock that is ten days ahead does not make it refresh all the time", () =>
    Effect.gen(function* () {
      const { tiktok, stored } = yield* setup()
      const { nowMs } = tiktok
      tiktok.nowMs = () => nowMs() - 10 * day
      yield* TestClock.adjust(10 * day)
      for (let n = 0; n < 600; n++) {
        yield* tokenOf(stored)
        yield* TestClock.adjust(100)
      }
      expect(refreshes(tiktok)).toBeLessThan(10)
    }).pipe(Effect.scoped),
  )

  it.effect("a clock that is put back while a refresh waits does not prolong the wait", () =>
    Effect.gen(function* () {
      const { tiktok, stored } = yield* setup()
      yield* TestClock.adjust(8 * day)
      tiktok.next(paths.refresh, faults.reset)
      yield* Effect.flip(tokenOf(stored))
      yield* TestClock.setTime((yield* Clock.currentTimeMillis) - 3_600_000)
      expect(yield* tokenOf(stored)).toBe("TTP_access-token-2")
    }).pipe(Effect.scoped),
  )
})

describe("rotation without loss", () => {
  it.effect("two processes with 64 callers each make one request", () =>
    Effect.gen(function* () {
      const { tiktok, stored, another } = yield* setup()
      const other = another()
      yield* tokenOf(other)
      yield* TestClock.adjust(8 * day)
      let go = () => {}
      tiktok.hold = () => new Promise((resolve) => (go = resolve))
      const callers = [stored, other].flatMap((one) => Array.from({ length: 64 }, () => tokenOf(one)))
      const fiber = yield* Effect.forkChild(Effect.all(callers, { concurrency: "unbounded" }))
      yield* until(() => refreshes(tiktok) === 1)
      yield* TestClock.adjust(1_000)
      go()
      yield* settle
      yield* TestClock.adjust(1_000)
      expect(new Set(yield* Fiber.join(fiber))).toEqual(new Set(["TTP_access-token-2"]))
      expect(refreshes(tiktok)).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("a process whose token was refused takes the newer one from the store, without a request", () =>
    Effect.gen(function* () {
      const { tiktok, stored, another } = yield* setup()
      const other = another()
      const { accessToken } = yield* other.resolve({}, ping)
      yield* stored.refresh("open-1")
      expect(Redacted.value(yield* other.refreshed("open-1", accessToken))).toBe("TTP_access-token-2")
      expect(refreshes(tiktok)).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("the journal entry is written before the request leaves, and gone once the pair is kept", () =>
    Effect.gen(function* () {
      const { tiktok, store, stored } = yield* setup()
      yield* TestClock.adjust(8 * day)
      let during: unknown
      tiktok.hold = async () => {
        during = await Effect.runPromise(recordOf(store))
      }
      yield* tokenOf(stored)
      expect(during).toMatchObject({
        refreshing: { startedAtMs: yield* Clock.currentTimeMillis },
        refreshToken: "TTP_refresh-token-1",
      })
      expect(yield* recordOf(store)).toMatchObject({
        accessToken: "TTP_access-token-2",
        refreshToken: "TTP_refresh-token-2",
      })
      expect(yield* recordOf(store)).not.toHaveProperty("refreshing")
    }).pipe(Effect.scoped),
  )

  it.effect("a process that died with the answer in hand: the account ends, and the reason names that refresh", () =>
    Effect.gen(function* () {
      const { tiktok, store, stored, another, events } = yield* setup()
      yield* TestClock.adjust(8 * day)
      // The platform may have rotated, and the answer never arrives.
      tiktok.next(paths.refresh, faults.reset, faults.code(98001006, "refresh token is invalid"))
      yield* Effect.flip(tokenOf(stored))
      const error = yield* Effect.flip(tokenOf(another()))
      expect(error).toMatchObject({ _tag: "ReauthorizationRequiredError", account: "open-1" })
      expect(error.message).toContain("a refresh begun at 2026-11-30")
      expect(yield* recordOf(store)).toMatchObject({ state: { status: "reauthorization-required" } })
      expect(events.some(({ type }) => type === "refresh-failed")).toBe(true)
      const count = refreshes(tiktok)
      expect(yield* Effect.flip(tokenOf(another()))).toMatchObject({ _tag: "ReauthorizationRequiredError" })
      yield* TestClock.adjust(1_000)
      expect(yield* Effect.flip(tokenOf(stored))).toMatchObject({ _tag: "ReauthorizationRequiredError" })
      expect(refreshes(tiktok)).toBe(count)
    }).pipe(Effect.scoped),
  )

  it.effect("a process that dies at any step is followed by another within the lease", () =>
    Effect.gen(function* () {
      const { tiktok, store, another } = yield* setup()
      yield* TestClock.adjust(8 * day)
      yield* store.lease(`tts/${credentials.appKey}/refresh/open-1`, 60_000)
      const fiber = yield* Effect.forkChild(tokenOf(another()))
      yield* settle
      yield* TestClock.adjust(59_000)
      yield* settle
      expect(refreshes(tiktok)).toBe(0)
      yield* TestClock.adjust(2_000)
      expect(yield* Fiber.join(fiber)).toBe("TTP_access-token-2")
    }).pipe(Effect.scoped),
  )

  it.effect("a pair that the store would not take is kept and written later, without another request", () =>
    Effect.gen(function* () {
      const memory = makeMemory()
      let isDown = false
      const failing = new StoreError({ message: "down", reason: "unavailable", retry: "backoff" })
      const store: RecordStore = {
        ...memory,
        compareAndSet: (...args) => (isDown ? Effect.fail(failing) : memory.compareAndSet(...args)),
      }
      const { tiktok, stored } = yield* setup({ store })
      yield* TestClock.adjust(8 * day)
      tiktok.hold = async () => {
        isDown = true
      }
      const fiber = yield* Effect.forkChild(Effect.flip(tokenOf(stored)))
      yield* until(() => isDown)
      for (let n = 0; n < 8; n++) {
        yield* settle
        yield* TestClock.adjust(100)
      }
      expect(yield* Fiber.join(fiber)).toMatchObject({ _tag: "StoreError", reason: "unavailable" })
      isDown = false
      yield* TestClock.adjust(60_000)
      expect(yield* tokenOf(stored)).toBe("TTP_access-token-2")
      expect(yield* recordOf(memory)).toMatchObject({ refreshToken: "TTP_refresh-token-2" })
      expect(refreshes(tiktok)).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("a refused refresh token ends the account, once, with an event; a new consent revives it", () =>
    Effect.gen(function* () {
      const { tiktok, stored, events } = yield* setup()
      yield* TestClock.adjust(8 * day)
      tiktok.next(paths.refresh, faults.code(36004005, "auth code is invalid"))
      for (let n = 0; n < 3; n++) {
        const error = yield* Effect.flip(tokenOf(stored))
        expect(error).toMatchObject({ _tag: "ReauthorizationRequiredError", account: "open-1", outcome: "not-sent" })
      }
      expect(refreshes(tiktok)).toBe(1)
      expect(events).toMatchObject([{ type: "reauthorization-required", account: "open-1" }])
      yield* stored.exchange("good-code")
      expect(yield* tokenOf(stored)).toBe("TTP_access-token-2")
    }).pipe(Effect.scoped),
  )

  it.effect("a wrong app key or secret is no verdict on the account", () =>
    Effect.gen(function* () {
      const { tiktok, stored, store } = yield* setup()
      yield* TestClock.adjust(8 * day)
      tiktok.next(paths.refresh, faults.code(36009004, "Invalid app_key"))
      expect(yield* Effect.flip(tokenOf(stored))).toMatchObject({ _tag: "AuthenticationError", code: 36009004 })
      expect(yield* recordOf(store)).toMatchObject({ state: { status: "active" } })
      expect(yield* recordOf(store)).not.toHaveProperty("refreshing")
      yield* TestClock.adjust(1_000)
      expect(yield* tokenOf(stored)).toBe("TTP_access-token-2")
    }).pipe(Effect.scoped),
  )

  it.effect("an answer with the old access token keeps its refresh token and is a failure", () =>
    Effect.gen(function* () {
      const { tiktok, stored, store } = yield* setup()
      yield* TestClock.adjust(8 * day)
      const seconds = Math.floor((yield* Clock.currentTimeMillis) / 1000)
      const old = { access_token: "TTP_access-token-1", access_token_expire_in: seconds - day / 1000 }
      tiktok.next(paths.refresh, faults.data({ ...old, refresh_token: "TTP_refresh-token-9" }))
      expect(yield* Effect.flip(tokenOf(stored))).toMatchObject({ _tag: "DecodeError", outcome: "not-sent" })
      expect(yield* recordOf(store)).toMatchObject({ refreshToken: "TTP_refresh-token-9" })
    }).pipe(Effect.scoped),
  )
})

describe("revoke and disconnect", () => {
  it.effect("a withdrawal that arrives late does nothing to an authorization given since", () =>
    Effect.gen(function* () {
      const { stored, events } = yield* setup()
      const renewed = yield* stored.account("open-1")
      yield* stored.revoke("open-1", "the seller withdrew the authorization", (renewed?.authorizedAtMs ?? 0) - 120_000)
      expect(yield* stored.account("open-1")).toMatchObject({ state: { status: "active" } })
      expect(events.filter(({ type }) => type === "reauthorization-required")).toEqual([])
    }),
  )

  it.effect("a withdrawn authorization is terminal for every process", () =>
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

  it.effect("disconnect deletes everything that is held", () =>
    Effect.gen(function* () {
      const { store, stored } = yield* setup()
      yield* stored.disconnect("open-1")
      expect(yield* store.scan("")).toEqual([])
      expect(yield* Effect.flip(tokenOf(stored))).toMatchObject({ _tag: "ValidationError", field: "shop" })
    }).pipe(Effect.scoped),
  )
})

describe("choosing", () => {
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
      expect(shops.message).toContain("client.shop(id)")
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

  it.effect("a seller and a creator: an operation chooses the only one that it is for", () =>
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

  it.effect("a shop that is known stays known while the store is away, and the store is asked once a minute", () =>
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
      yield* TestClock.setTime((yield* Clock.currentTimeMillis) - 3_600_000)
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
