/** Accounts in a store: a refresh replaces the pair, and no failure loses a pair. */
import { expect, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import { describe } from "vitest"
import { StoreError } from "@tiktok-shop-kit/errors"
import { makeMemory, type RecordStore } from "../src/index.ts"
import { credentials, faults, paths, ping } from "./support/platform.ts"
import { pass, settle, until } from "./support/time.ts"
import { day, setup, tokenOf, recordOf, refreshes } from "./support/stored.ts"

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

  it.effect("a process whose token was refused takes the newer token from the store, without a request", () =>
    Effect.gen(function* () {
      const { tiktok, stored, another } = yield* setup()
      const other = another()
      const { accessToken } = yield* other.resolve({}, ping)
      yield* stored.refresh("open-1")
      expect(Redacted.value((yield* other.refreshed("open-1", accessToken)).accessToken)).toBe("TTP_access-token-2")
      expect(refreshes(tiktok)).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("the journal entry is written before the request is sent, and removed once the pair is stored", () =>
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

  it.effect(
    "a process that died before it stored the answer: the account ends, and the reason names that refresh",
    () =>
      Effect.gen(function* () {
        const { tiktok, store, stored, another, events } = yield* setup()
        yield* TestClock.adjust(8 * day)
        // The platform may have rotated, and the answer never arrives.
        tiktok.next(paths.refresh, faults.reset, faults.code(98001006, "refresh token is invalid"))
        yield* Effect.flip(tokenOf(stored))
        const ending = yield* Effect.forkChild(Effect.flip(tokenOf(another())))
        yield* until(() => refreshes(tiktok) === 2)
        yield* pass(9_000, 500)
        expect(ending.pollUnsafe()).toBeUndefined()
        yield* pass(11_000, 500)
        const error = yield* Fiber.join(ending)
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

  it.effect("if a process dies at any step, another process continues within the lease", () =>
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

  it.effect("a pair that the store did not take is kept and written later, without another request", () =>
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

  it.effect.each([
    [36004005, "auth code is invalid"],
    [36004001, "rt has expired"],
  ] as const)(
    "a refresh token refused with %s ends the account, once, with an event; a new consent revives it",
    ([code, message]) =>
      Effect.gen(function* () {
        const { tiktok, stored, events } = yield* setup()
        yield* TestClock.adjust(8 * day)
        tiktok.next(paths.refresh, faults.code(code, message))
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

  it.effect("a wrong app key or secret does not end the account", () =>
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

  it.effect("the pair of another account is refused, and the stored account is unchanged", () =>
    Effect.gen(function* () {
      const { tiktok, stored, store, events } = yield* setup()
      const before = yield* recordOf(store)
      yield* TestClock.adjust(8 * day)
      tiktok.owner = { ...tiktok.owner, open_id: "open-2", seller_name: "Another", seller_base_region: "ID" }
      const error = yield* Effect.flip(tokenOf(stored))
      expect(error).toMatchObject({ _tag: "DecodeError" })
      expect(error.message).toContain("tokens of another account")
      const { refreshing, ...kept } = yield* recordOf(store)
      expect(kept).toEqual(before)
      expect(refreshing).toBeDefined()
      expect(yield* stored.account("open-2")).toBeUndefined()
      expect(events).toMatchObject([{ type: "refresh-failed", account: "open-1" }])
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
