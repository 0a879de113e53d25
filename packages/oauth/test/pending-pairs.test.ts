/** New tokens that the store does not take at once: they are kept, written in the background, and written by close(). */
import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { describe } from "vitest"
import { makeStored, type StoredOptions } from "../src/index.ts"
import { everyText } from "./support/leaks.ts"
import { appSecret, credentials, paths, platform } from "./support/platform.ts"
import { day, recordOf, refreshes, setup, tokenOf } from "./support/stored.ts"
import { switchedStore } from "./support/switched-store.ts"
import { onClock, pass, until } from "./support/time.ts"

describe("an exchange", () => {
  const consenting = Effect.gen(function* () {
    const tiktok = yield* Effect.acquireRelease(Effect.promise(platform), (server) =>
      Effect.promise(() => server[Symbol.asyncDispose]()),
    )
    yield* onClock(tiktok)
    const store = switchedStore()
    return { tiktok, store, stored: makeStored({ ...tiktok.app, store }) }
  })
  const hidden = [appSecret, "good-code", "TTP_access-token", "TTP_refresh-token"]

  it.effect("with a store that takes no writes does not use up the code, and works once the store is back", () =>
    Effect.gen(function* () {
      const { tiktok, store, stored } = yield* consenting
      store.isDown = true
      const failed = yield* Effect.forkChild(Effect.flip(stored.exchange("good-code")))
      yield* pass(700)
      const error = yield* Fiber.join(failed)
      expect(error).toMatchObject({ _tag: "StoreError", reason: "unavailable", outcome: "not-sent", retry: "backoff" })
      expect(error.message).toContain("The code was not exchanged")
      expect(tiktok.count(paths.exchange)).toBe(0)
      store.isDown = false
      expect(yield* stored.exchange("good-code")).toMatchObject({ openId: "open-1" })
      expect(tiktok.count(paths.exchange)).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("waits for a store that is unavailable for 250 ms", () =>
    Effect.gen(function* () {
      const { tiktok, store, stored } = yield* consenting
      store.isDown = true
      const exchanging = yield* Effect.forkChild(stored.exchange("good-code"))
      yield* pass(250, 50)
      store.isDown = false
      yield* pass(100)
      yield* until(() => tiktok.count(paths.shops) === 1)
      expect(yield* Fiber.join(exchanging)).toMatchObject({ openId: "open-1" })
    }).pipe(Effect.scoped),
  )

  it.effect(
    "whose store fails after the exchange says that the code is used up, and the background writes the tokens",
    () =>
      Effect.gen(function* () {
        const { tiktok, store, stored } = yield* consenting
        tiktok.hold = async () => {
          store.isDown = true
        }
        const failed = yield* Effect.forkChild(Effect.flip(stored.exchange("good-code")))
        yield* until(() => store.isDown)
        yield* pass(800)
        const error = yield* Fiber.join(failed)
        expect(error).toMatchObject({ _tag: "StoreError", reason: "unavailable", outcome: "unknown", retry: "never" })
        expect(error.message).toContain(
          "The code was exchanged, but the store did not take the tokens of account 'open-1'",
        )
        for (const secret of hidden) expect(everyText(error)).not.toContain(secret)
        tiktok.hold = () => undefined
        yield* pass(20_000, 1_000)
        store.isDown = false
        yield* pass(5_000, 1_000)
        expect(yield* recordOf(store)).toMatchObject({ refreshToken: "TTP_refresh-token-1" })
        expect(yield* tokenOf(stored)).toBe("TTP_access-token-1")
        expect(tiktok.count(paths.exchange)).toBe(1)
      }).pipe(Effect.scoped),
  )

  it.effect("succeeds if the store fails only after the tokens are stored", () =>
    Effect.gen(function* () {
      const { tiktok, store, stored } = yield* consenting
      tiktok.hold = async ({ path }) => {
        if (path === paths.shops) store.isDown = true
      }
      expect(yield* stored.exchange("good-code")).toMatchObject({ openId: "open-1" })
      store.isDown = false
      expect(yield* recordOf(store)).toMatchObject({ refreshToken: "TTP_refresh-token-1" })
    }).pipe(Effect.scoped),
  )

  it.effect("that two callers begin with one code sends it once", () =>
    Effect.gen(function* () {
      const { tiktok, stored } = yield* consenting
      const both = yield* Effect.all([stored.exchange("good-code"), stored.exchange("good-code")], { concurrency: 2 })
      expect(both.map(({ openId }) => openId)).toEqual(["open-1", "open-1"])
      expect(tiktok.count(paths.exchange)).toBe(1)
    }).pipe(Effect.scoped),
  )
})

describe("a refresh whose new pair the store does not take", () => {
  /** The store goes down with the request, and the call has failed. */
  const failed = (options: Partial<StoredOptions> = {}) =>
    Effect.gen(function* () {
      const store = switchedStore()
      const made = yield* setup({ store, ...options })
      const other = made.another()
      yield* tokenOf(other)
      yield* TestClock.adjust(8 * day)
      made.tiktok.hold = async () => {
        store.isDown = true
      }
      const call = yield* Effect.forkChild(Effect.flip(tokenOf(made.stored)))
      yield* until(() => store.isDown)
      yield* pass(800)
      expect(yield* Fiber.join(call)).toMatchObject({ _tag: "StoreError", reason: "unavailable", outcome: "not-sent" })
      made.tiktok.hold = () => undefined
      return { ...made, store, other }
    })

  it.effect("is written in the background, without a further call of this process", () =>
    Effect.gen(function* () {
      const { tiktok, store, stored } = yield* failed()
      yield* pass(60_000, 1_000)
      store.isDown = false
      yield* pass(5_000, 1_000)
      expect(yield* recordOf(store)).toMatchObject({ refreshToken: "TTP_refresh-token-2", state: { status: "active" } })
      expect(yield* recordOf(store)).not.toHaveProperty("refreshing")
      expect(yield* tokenOf(stored)).toBe("TTP_access-token-2")
      expect(refreshes(tiktok)).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("keeps the lease: another process waits for the pair, and no owner has to authorize again", () =>
    Effect.gen(function* () {
      const { tiktok, store, other } = yield* failed()
      yield* pass(3_000)
      store.isDown = false
      const waiting = yield* Effect.forkChild(tokenOf(other))
      yield* pass(6_000)
      expect(yield* Fiber.join(waiting)).toBe("TTP_access-token-2")
      expect(refreshes(tiktok)).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("is waited for, although the lease ended with a long outage, instead of ending the account", () =>
    Effect.gen(function* () {
      const { tiktok, store, other, events } = yield* failed()
      yield* pass(300_000, 1_000)
      store.isDown = false
      const waiting = yield* Effect.forkChild(tokenOf(other))
      yield* until(() => refreshes(tiktok) === 2)
      yield* pass(10_000, 500)
      expect(yield* Fiber.join(waiting)).toBe("TTP_access-token-2")
      expect(yield* recordOf(store)).toMatchObject({ refreshToken: "TTP_refresh-token-2", state: { status: "active" } })
      expect(events.filter(({ type }) => type === "reauthorization-required")).toEqual([])
    }).pipe(Effect.scoped),
  )

  it.effect("releases the lease once it is written", () =>
    Effect.gen(function* () {
      const { store } = yield* failed()
      store.isDown = false
      const lease = store.lease(`tts/${credentials.appKey}/refresh/open-1`, 1_000)
      expect(yield* Effect.flip(lease)).toMatchObject({ reason: "lease" })
      yield* pass(5_000)
      yield* lease
    }).pipe(Effect.scoped),
  )

  it.effect("passes waitUntil a promise that ends once the pair is written", () =>
    Effect.gen(function* () {
      const works: Array<Promise<unknown>> = []
      const { store } = yield* failed({ waitUntil: (work) => works.push(work) })
      expect(works).toHaveLength(1)
      let isDone = false
      void works[0]!.then(() => (isDone = true))
      yield* pass(1_000)
      expect(isDone).toBe(false)
      store.isDown = false
      yield* pass(5_000)
      expect(isDone).toBe(true)
    }).pipe(Effect.scoped),
  )

  it.effect("loses to a new consent in the same process, and releases the lease", () =>
    Effect.gen(function* () {
      const { store, stored } = yield* failed()
      store.isDown = false
      yield* stored.exchange("good-code")
      yield* store.lease(`tts/${credentials.appKey}/refresh/open-1`, 1_000)
      yield* pass(5_000)
      expect(yield* recordOf(store)).toMatchObject({ refreshToken: "TTP_refresh-token-3" })
    }).pipe(Effect.scoped),
  )

  it.effect("loses to a new consent", () =>
    Effect.gen(function* () {
      const { store, other } = yield* failed()
      store.isDown = false
      yield* other.exchange("good-code")
      yield* pass(5_000)
      expect(yield* recordOf(store)).toMatchObject({ refreshToken: "TTP_refresh-token-3" })
    }).pipe(Effect.scoped),
  )

  describe("and close()", () => {
    it.effect("writes it and ends as soon as the store is back", () =>
      Effect.gen(function* () {
        const { store, stored } = yield* failed()
        const closing = yield* Effect.forkChild(stored.close)
        yield* pass(3_000)
        expect(closing.pollUnsafe()).toBeUndefined()
        store.isDown = false
        yield* pass(300)
        expect(closing.pollUnsafe()).toMatchObject({ _tag: "Success" })
        expect(yield* recordOf(store)).toMatchObject({ refreshToken: "TTP_refresh-token-2" })
      }).pipe(Effect.scoped),
    )

    it.effect("fails after 5 s with the account and what the store said", () =>
      Effect.gen(function* () {
        const { stored } = yield* failed()
        const closing = yield* Effect.forkChild(Effect.flip(stored.close))
        yield* pass(4_900)
        expect(closing.pollUnsafe()).toBeUndefined()
        yield* pass(100)
        const error = yield* Fiber.join(closing)
        expect(error).toMatchObject({ _tag: "StoreError", reason: "unavailable" })
        expect(error.message).toContain("account 'open-1' within 5000 ms: The store is down.")
        for (const secret of ["TTP_access-token", "TTP_refresh-token"]) expect(everyText(error)).not.toContain(secret)
      }).pipe(Effect.scoped),
    )
  })
})

describe("close()", () => {
  const refreshing = Effect.gen(function* () {
    const made = yield* setup()
    let answer = () => {}
    made.tiktok.hold = () => new Promise((resolve) => (answer = resolve))
    const call = yield* Effect.forkChild(made.stored.refresh("open-1"))
    yield* until(() => refreshes(made.tiktok) === 1)
    const closing = yield* Effect.forkChild(Effect.result(made.stored.close))
    yield* pass(1_000)
    expect(closing.pollUnsafe()).toBeUndefined()
    return { ...made, call, closing, answer: () => answer() }
  })

  it.effect("waits for a refresh that runs, although its caller is gone", () =>
    Effect.gen(function* () {
      const { store, call, closing, answer } = yield* refreshing
      yield* Fiber.interrupt(call)
      answer()
      expect(yield* Fiber.join(closing)).toMatchObject({ _tag: "Success" })
      expect(yield* recordOf(store)).toMatchObject({ refreshToken: "TTP_refresh-token-2" })
    }).pipe(Effect.scoped),
  )

  it.effect("ends after 5 s with a TimeoutError if the refresh does not", () =>
    Effect.gen(function* () {
      const { closing, answer } = yield* refreshing
      yield* pass(4_000)
      expect(yield* Fiber.join(closing)).toMatchObject({ failure: { _tag: "NetworkError", reason: "timeout" } })
      answer()
    }).pipe(Effect.scoped),
  )

  it.effect("with nothing to do ends at once, and may be called again", () =>
    Effect.gen(function* () {
      const { stored } = yield* setup()
      yield* stored.close
      yield* stored.close
    }).pipe(Effect.scoped),
  )
})
