/** Refresh tokens that another program kept: imported once for all processes, journalled, and never lost. */
import { expect, it } from "@effect/vitest"
import { ReauthorizationRequiredError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import { describe } from "vitest"
import { encrypted, generateKey } from "../src/encryption.ts"
import { exchangeCode, makeMemory, makeStored, type RecordStore, type StoredOptions } from "../src/index.ts"
import { everyText } from "./support/leaks.ts"
import { appSecret, credentials, faults, paths, ping, platform } from "./support/platform.ts"
import { refreshes, tokenOf } from "./support/stored.ts"
import { switchedStore } from "./support/switched-store.ts"
import { onClock, settle, until } from "./support/time.ts"

/** A platform that ends a refresh token with its first use, and a token that another program got there. */
const setup = (store: RecordStore = makeMemory()) =>
  Effect.gen(function* () {
    const tiktok = yield* Effect.acquireRelease(Effect.promise(platform), (server) =>
      Effect.promise(() => server[Symbol.asyncDispose]()),
    )
    yield* onClock(tiktok)
    const { refreshToken } = yield* exchangeCode(tiktok.app, "good-code")
    const another = (options: Partial<StoredOptions> = {}) => makeStored({ ...tiktok.app, store, ...options })
    return { tiktok, store, given: { refreshToken }, another, stored: another() }
  })

const importRecords = (store: RecordStore) => store.scan(`tts/${credentials.appKey}/import/`)
const importRecord = (store: RecordStore) =>
  Effect.map(importRecords(store), ([record]) => JSON.parse(record!.value) as unknown)

const pass = (ms: number) =>
  Effect.gen(function* () {
    for (let passedMs = 0; passedMs < ms; passedMs += 100) {
      yield* TestClock.adjust(100)
      yield* settle
    }
  })

describe("importToken", () => {
  it.effect("refreshes the token once, keeps the account and reads its shops", () =>
    Effect.gen(function* () {
      const { tiktok, stored, given, store, another } = yield* setup()
      const account = yield* stored.importToken({ ...given, userType: "seller" })
      expect(account).toMatchObject({
        openId: "open-1",
        name: "Seller",
        userType: "seller",
        state: { status: "active" },
        shopIds: ["7001"],
      })
      expect(Redacted.value(account.accessToken)).toBe("TTP_access-token-2")
      expect(refreshes(tiktok)).toBe(1)
      expect(yield* another().account("open-1")).toEqual(account)
      expect(yield* tokenOf(another())).toBe("TTP_access-token-2")
      expect(yield* importRecord(store)).toMatchObject({ openId: "open-1", isKept: true })
    }).pipe(Effect.scoped),
  )

  it.effect("writes that it began before the request is sent, without the token", () =>
    Effect.gen(function* () {
      const { tiktok, stored, given, store } = yield* setup()
      let during: unknown
      tiktok.hold = async ({ path }) => {
        if (path === paths.refresh) during = await Effect.runPromise(importRecords(store))
      }
      yield* stored.importToken(given)
      expect(during).toMatchObject([{ value: expect.stringMatching(/^{"startedAtMs":\d+}$/) }])
      const after = JSON.stringify([during, yield* importRecords(store)])
      expect(after).not.toContain("TTP_")
    }).pipe(Effect.scoped),
  )

  it.effect("two processes with the same token make one request, and a repetition makes none", () =>
    Effect.gen(function* () {
      const { tiktok, stored, given, another } = yield* setup()
      let go = () => {}
      tiktok.hold = ({ path }) => (path === paths.refresh ? new Promise((resolve) => (go = resolve)) : undefined)
      const both = yield* Effect.forkChild(
        Effect.all([stored.importToken(given), stored.importToken(given), another().importToken(given)], {
          concurrency: "unbounded",
        }),
      )
      yield* until(() => refreshes(tiktok) === 1)
      yield* pass(300)
      go()
      yield* until(() => tiktok.count(paths.shops) >= 1)
      yield* pass(300)
      const openIds = (yield* Fiber.join(both)).map(({ openId }) => openId)
      expect(openIds).toEqual(["open-1", "open-1", "open-1"])
      expect((yield* another().importToken(given)).openId).toBe("open-1")
      expect(refreshes(tiktok)).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("a refused token is an AuthenticationError without a secret, and nothing is kept", () =>
    Effect.gen(function* () {
      const { stored, store } = yield* setup()
      const refreshToken = "TTP_nobody-has-this-token"
      const error = yield* Effect.flip(stored.importToken({ refreshToken }))
      expect(error).toMatchObject({ _tag: "AuthenticationError", code: 98001006, outcome: "refused" })
      expect(error.message).toContain("The platform refused the given refresh token")
      for (const hidden of [refreshToken, appSecret]) expect(everyText(error)).not.toContain(hidden)
      expect(yield* stored.accounts()).toEqual({ items: [] })
      expect(yield* store.lease((yield* importRecords(store))[0]!.key, 1_000)).toBeDefined()
    }).pipe(Effect.scoped),
  )

  it.effect("after a process that died in the middle, the error says when its import began", () =>
    Effect.gen(function* () {
      const { tiktok, stored, given, another } = yield* setup()
      // The request reaches the token host and gets no answer: the journal is as after the death of a process.
      tiktok.next(paths.refresh, faults.reset)
      expect(yield* Effect.flip(stored.importToken(given))).toMatchObject({ _tag: "NetworkError" })
      tiktok.next(paths.refresh, faults.code(98001006, "refresh token is invalid"))
      const error = yield* Effect.flip(another().importToken(given))
      expect(error.message).toContain("An import of it that began at 2026-11-22T00:00:00.000Z did not finish")
      // The platform may still accept the token: then nothing is lost.
      expect(yield* another().importToken(given)).toMatchObject({ openId: "open-1" })
    }).pipe(Effect.scoped),
  )

  it.effect("a store that takes no writes does not use up the token", () =>
    Effect.gen(function* () {
      const store = switchedStore()
      const { tiktok, stored, given } = yield* setup(store)
      store.isDown = true
      expect(yield* Effect.flip(stored.importToken(given))).toMatchObject({ _tag: "StoreError", reason: "unavailable" })
      expect(refreshes(tiktok)).toBe(0)
      store.isDown = false
      expect(yield* stored.importToken(given)).toMatchObject({ openId: "open-1" })
    }).pipe(Effect.scoped),
  )

  it.effect("a store whose accounts have another encryption key does not use up the token", () =>
    Effect.gen(function* () {
      const { tiktok, stored, given, store, another } = yield* setup()
      yield* stored.exchange("good-code")
      const other = another({ store: encrypted(store, { keys: { new: generateKey() } }) })
      expect(yield* Effect.flip(other.importToken(given))).toMatchObject({ _tag: "StoreError", reason: "decrypt" })
      expect(refreshes(tiktok)).toBe(0)
    }).pipe(Effect.scoped),
  )

  it.effect("a store that fails after the request: the error says so, and the background writes the pair", () =>
    Effect.gen(function* () {
      const store = switchedStore()
      const { tiktok, stored, given, another } = yield* setup(store)
      tiktok.hold = async ({ path }) => {
        if (path === paths.refresh) store.isDown = true
      }
      const failing = yield* Effect.forkChild(Effect.flip(stored.importToken(given)))
      yield* until(() => refreshes(tiktok) === 1)
      yield* pass(1_000)
      const error = yield* Fiber.join(failing)
      expect(error).toMatchObject({ _tag: "StoreError", outcome: "unknown", retry: "never" })
      expect(error.message).toContain("This process writes them once the store is back")
      expect(everyText(error)).not.toContain("TTP_")
      store.isDown = false
      yield* pass(6_000)
      expect(yield* another().importToken(given)).toMatchObject({ openId: "open-1" })
      expect(refreshes(tiktok)).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("an account in the store gets the new pair, and keeps the fields that the answer does not have", () =>
    Effect.gen(function* () {
      const { tiktok, stored, given } = yield* setup()
      yield* stored.exchange("good-code")
      tiktok.owner = { open_id: "open-1" }
      const account = yield* stored.importToken(given)
      expect(account).toMatchObject({ userType: "seller", name: "Seller", region: "GB", shopIds: ["7001"] })
      expect(Redacted.value(account.accessToken)).toBe(tiktok.latest())
    }).pipe(Effect.scoped),
  )

  it.effect("an account that has to authorize again is not revived by the token that was imported before", () =>
    Effect.gen(function* () {
      const { tiktok, stored, given } = yield* setup()
      yield* stored.importToken(given)
      yield* stored.revoke("open-1", "The seller withdrew.")
      expect(yield* Effect.flip(stored.importToken(given))).toBeInstanceOf(ReauthorizationRequiredError)
      expect(refreshes(tiktok)).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("a token that is empty or not one line is refused before any request", () =>
    Effect.gen(function* () {
      const { tiktok, stored, another } = yield* setup()
      for (const refreshToken of [undefined, 5, " ", "TTP_a\r\nb"]) {
        const error = yield* Effect.flip(stored.importToken({ refreshToken } as never))
        expect(error).toMatchObject({ _tag: "ValidationError", field: "refreshToken" })
        expect(everyText(error)).not.toContain("TTP_a")
      }
      expect(() => another({ seed: { refreshToken: "" } })).toThrow("'seed.refreshToken' is empty")
      expect(refreshes(tiktok)).toBe(0)
    }).pipe(Effect.scoped),
  )

  it.effect("an answer without an open id needs the given open id", () =>
    Effect.gen(function* () {
      const { tiktok, stored, given } = yield* setup()
      tiktok.rotates = false
      tiktok.owner = {}
      expect(yield* Effect.flip(stored.importToken(given))).toMatchObject({ _tag: "DecodeError" })
      expect(yield* stored.importToken({ ...given, openId: "open-9" })).toMatchObject({ openId: "open-9" })
    }).pipe(Effect.scoped),
  )
})

describe("a process that died after the platform issued the pair", () => {
  /** A store in memory with stages, as the file store has them. `fail`: the writes of the first process fail from then on. */
  const staged = () => {
    const inner = makeMemory()
    const left: Array<string> = []
    let isDead = false
    const first: RecordStore = {
      ...inner,
      compareAndSet: (...args) => Effect.suspend(() => (isDead ? Effect.never : inner.compareAndSet(...args))),
      stage: () =>
        Effect.succeed({
          left: [],
          put: (value) =>
            Effect.sync(() => {
              left.push(value)
              isDead = true
            }),
          clear: Effect.void,
        }),
    }
    const next: RecordStore = {
      ...inner,
      stage: () =>
        Effect.sync(() => ({
          left: [...left],
          put: () => Effect.void,
          clear: Effect.sync(() => left.splice(0)),
        })),
    }
    return { first, next, left }
  }

  const dead = Effect.gen(function* () {
    const { first, next, left } = staged()
    const { tiktok, given, another } = yield* setup(next)
    yield* Effect.forkChild(another({ store: first }).importToken({ ...given, userType: "seller" }))
    yield* until(() => left.length === 1)
    return { tiktok, given, another, next, left }
  })

  it.effect("has put it on the stage: the next import takes it and makes no request", () =>
    Effect.gen(function* () {
      const { tiktok, given, another, left } = yield* dead
      const importing = yield* Effect.forkChild(another().importToken({ ...given, userType: "seller" }))
      yield* pass(61_000)
      const account = yield* Fiber.join(importing)
      expect(account).toMatchObject({ openId: "open-1", userType: "seller", shopIds: ["7001"] })
      expect(Redacted.value(account.refreshToken)).toBe("TTP_refresh-token-2")
      expect(refreshes(tiktok)).toBe(1)
      expect(left).toEqual([])
    }).pipe(Effect.scoped),
  )

  it.effect("and a consent was given meanwhile: its newer pair stays", () =>
    Effect.gen(function* () {
      const { given, another } = yield* dead
      yield* pass(61_000)
      yield* another().exchange("good-code")
      const account = yield* another().importToken(given)
      expect(Redacted.value(account.refreshToken)).toBe("TTP_refresh-token-3")
    }).pipe(Effect.scoped),
  )

  it.effect("and another token is imported: the pair of the first is not used for it", () =>
    Effect.gen(function* () {
      const { another, left } = yield* dead
      const error = yield* Effect.flip(another().importToken({ refreshToken: "TTP_nobody-has-this-token" }))
      expect(error).toMatchObject({ _tag: "AuthenticationError" })
      expect(left).toEqual([])
    }).pipe(Effect.scoped),
  )
})

describe("a seed", () => {
  it.effect("is imported by the first call, once for all processes, now and later", () =>
    Effect.gen(function* () {
      const { tiktok, given, another } = yield* setup()
      const first = another({ seed: given })
      expect(refreshes(tiktok)).toBe(0)
      expect(yield* tokenOf(first)).toBe("TTP_access-token-2")
      expect(yield* tokenOf(first)).toBe("TTP_access-token-2")
      const second = another({ seed: given })
      expect(yield* tokenOf(second)).toBe("TTP_access-token-2")
      yield* second.refresh("open-1")
      expect(yield* tokenOf(another({ seed: given }))).toBe("TTP_access-token-3")
      expect(refreshes(tiktok)).toBe(2)
    }).pipe(Effect.scoped),
  )

  it.effect("comes before a listing and before what a webhook asks for", () =>
    Effect.gen(function* () {
      const one = yield* setup()
      expect((yield* one.another({ seed: one.given }).shops()).items).toMatchObject([{ id: "7001" }])
      const two = yield* setup()
      expect(yield* two.another({ seed: two.given }).shop("7001")).toMatchObject({ account: "open-1" })
    }).pipe(Effect.scoped),
  )

  it.effect("whose account was deleted is not imported again", () =>
    Effect.gen(function* () {
      const { tiktok, given, another } = yield* setup()
      tiktok.rotates = false
      const first = another({ seed: given })
      yield* tokenOf(first)
      yield* first.disconnect("open-1")
      expect(yield* another({ seed: given }).accounts()).toEqual({ items: [] })
      expect(refreshes(tiktok)).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("that the platform refuses fails the calls of an empty store, with one request", () =>
    Effect.gen(function* () {
      const { tiktok, another } = yield* setup()
      const stored = another({ seed: { refreshToken: "TTP_dead" } })
      const first = yield* Effect.flip(stored.resolve({}, ping))
      const second = yield* Effect.flip(stored.resolve({}, ping))
      for (const error of [first, second]) {
        expect(error).toMatchObject({ _tag: "AuthenticationError", outcome: "not-sent" })
        expect(everyText(error)).not.toContain("TTP_dead")
      }
      expect(second).not.toBe(first)
      expect(refreshes(tiktok)).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("that the platform refuses does not stop the accounts in the store", () =>
    Effect.gen(function* () {
      const { stored, another } = yield* setup()
      yield* stored.exchange("good-code")
      expect(yield* tokenOf(another({ seed: { refreshToken: "TTP_dead" } }))).toBe("TTP_access-token-2")
    }).pipe(Effect.scoped),
  )

  it.effect("that could not be asked for is tried again by the next call", () =>
    Effect.gen(function* () {
      const { tiktok, given, another } = yield* setup()
      const stored = another({ seed: given })
      tiktok.next(paths.refresh, faults.status500)
      expect(yield* Effect.flip(stored.resolve({}, ping))).toMatchObject({ outcome: "not-sent" })
      expect(yield* tokenOf(stored)).toBe("TTP_access-token-2")
    }).pipe(Effect.scoped),
  )
})
