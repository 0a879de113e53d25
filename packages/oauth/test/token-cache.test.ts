/** When a token comes from memory, when it is renewed, and how many accounts are kept. */
import { describe, expect, it } from "@effect/vitest"
import { type CallError, ServerError } from "@tiktok-shop-kit/errors"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import type { Held } from "../src/token-cache.ts"
import { down, held, hour, made, start } from "./support/token-cache.ts"

describe("a token in memory", () => {
  it.effect("is loaded once for all concurrent callers, and comes from memory while it is fresh", () =>
    Effect.gen(function* () {
      const { state, name } = yield* made()
      yield* Effect.all(
        Array.from({ length: 8 }, () => name()),
        { concurrency: "unbounded" },
      )
      yield* TestClock.adjust(hour - 300_001)
      expect(yield* name()).toBe("stored")
      expect(state).toMatchObject({ loads: 1, renewals: 0 })
    }),
  )

  it.effect("is renewed in the background from 300 s before it expires, once", () =>
    Effect.gen(function* () {
      const { state, name } = yield* made()
      yield* name()
      yield* TestClock.adjust(hour - 300_000)
      expect(yield* name()).toBe("stored")
      expect(yield* name()).toBe("renewed-1")
      expect(yield* name()).toBe("renewed-1")
      expect(state).toMatchObject({ loads: 1, renewals: 1 })
    }),
  )

  it.effect("is renewed before the answer once it has expired", () =>
    Effect.gen(function* () {
      for (const [ms, expected] of [
        [hour - 1, "stored"],
        [hour, "renewed-1"],
      ] as const) {
        const { name } = yield* made()
        yield* name()
        yield* TestClock.adjust(ms)
        expect(yield* name()).toBe(expected)
      }
    }),
  )

  it.effect("is renewed as early as the options say", () =>
    Effect.gen(function* () {
      const { state, name } = yield* made({ refreshBeforeMs: 10_000 })
      yield* name()
      yield* TestClock.adjust(hour - 10_001)
      yield* name()
      expect(state.renewals).toBe(0)
      yield* TestClock.adjust(1)
      yield* name()
      expect(state.renewals).toBe(1)
    }),
  )

  it.effect("a load that fails gives each caller its own error, and is tried again", () =>
    Effect.gen(function* () {
      const { state, cache } = yield* made()
      state.load = down
      const errors = yield* Effect.all(
        Array.from({ length: 3 }, () => Effect.flip(cache.get("a"))),
        { concurrency: "unbounded" },
      )
      expect(new Set(errors).size).toBe(3)
      expect(state.loads).toBe(1)
      state.load = () => Effect.succeed(held("stored", start + hour))
      expect(Redacted.value((yield* cache.get("a")).accessToken)).toBe("stored")
    }),
  )
})

describe("meanwhile", () => {
  it.effect("a pair that was put, or an account that was dropped, is newer than a renewal that began before", () =>
    Effect.gen(function* () {
      const { state, cache, name } = yield* made()
      yield* name()
      const answer = yield* Deferred.make<Held, CallError>()
      state.next = [Deferred.await(answer)]
      const renewing = yield* Effect.forkChild(cache.renew("a"))
      yield* TestClock.adjust(0)
      cache.put("a", held("put", start + hour))
      yield* Deferred.succeed(answer, held("late", start + hour))
      yield* Fiber.join(renewing)
      expect(yield* name()).toBe("put")
      cache.drop("a")
      state.stored = held("stored", start + hour)
      expect(yield* name()).toBe("stored")
      expect(state.loads).toBe(2)
    }),
  )

  it.effect("a failure of a renewal that was overtaken delays no renewal", () =>
    Effect.gen(function* () {
      const { state, cache, refused } = yield* made()
      const answer = yield* Deferred.make<Held, CallError>()
      state.next = [Deferred.await(answer)]
      const renewing = yield* Effect.forkChild(Effect.flip(cache.renew("a")))
      yield* TestClock.adjust(0)
      cache.put("a", held("put", start + hour))
      yield* Deferred.fail(answer, new ServerError({ message: "down", outcome: "unknown" }))
      yield* Fiber.join(renewing)
      expect(yield* refused("put")).toBe("renewed-2")
    }),
  )

  it.effect("a caller that asks for a renewal joins the renewal that runs", () =>
    Effect.gen(function* () {
      const { state, cache } = yield* made()
      yield* Effect.all([cache.renew("a"), cache.renew("a"), cache.renew("a")], { concurrency: "unbounded" })
      expect(state.renewals).toBe(1)
      yield* cache.renew("a")
      expect(state.renewals).toBe(2)
    }),
  )
})

describe("how many accounts are kept", () => {
  it.effect("as many as the options say; the oldest is read from the store again", () =>
    Effect.gen(function* () {
      const { state, name } = yield* made({ maxAccounts: 2 })
      for (const account of ["a", "b", "a", "b", "c"]) yield* name(account)
      expect(state.loads).toBe(3)
      for (const account of ["b", "c"]) yield* name(account)
      expect(state.loads).toBe(3)
      yield* name("a")
      expect(state.loads).toBe(4)
    }),
  )

  it.effect("an account that is being renewed is not forgotten", () =>
    Effect.gen(function* () {
      const { state, cache, name } = yield* made({ maxAccounts: 2 })
      for (const account of ["a", "b"]) yield* name(account)
      const answer = yield* Deferred.make<Held, CallError>()
      state.next = [Deferred.await(answer)]
      const renewing = yield* Effect.forkChild(cache.renew("a"))
      yield* TestClock.adjust(0)
      yield* name("c")
      yield* Deferred.succeed(answer, held("kept", start + hour))
      yield* Fiber.join(renewing)
      expect(state.loads).toBe(3)
      expect(yield* name("a")).toBe("kept")
      expect(state.loads).toBe(3)
      yield* name("b")
      expect(state.loads).toBe(4)
    }),
  )
})

it.effect("an account whose renewal runs stays in memory, however many others come", () =>
  Effect.gen(function* () {
    const { state, cache, name } = yield* made({ maxAccounts: 1 })
    yield* name("a")
    yield* TestClock.adjust(2 * hour)
    const renewed = Deferred.makeUnsafe<Held>()
    state.next.push(Deferred.await(renewed))
    const waiting = yield* Effect.forkChild(cache.get("a"))
    yield* TestClock.adjust(0)
    cache.put("b", held("b", Infinity))
    cache.put("c", held("c", Infinity))
    yield* Deferred.succeed(renewed, held("a-renewed", Infinity))
    yield* Fiber.join(waiting)
    state.load = () => Effect.die("loaded again")
    expect(yield* name("a")).toBe("a-renewed")
  }),
)
