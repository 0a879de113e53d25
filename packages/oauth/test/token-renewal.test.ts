/** How long a renewal that failed, or that did not help, delays the next renewal, and what callers get meanwhile. */
import { describe, expect, it } from "@effect/vitest"
import {
  AuthenticationError,
  NetworkError,
  ReauthorizationRequiredError,
  ServerError,
  StoreError,
} from "@tiktok-shop-kit/errors"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { onMachine } from "../../../test/support/machine-clock.ts"
import { down, held, hour, made, start } from "./support/token-cache.ts"

describe("a renewal that failed", () => {
  it.effect("is not tried again for 1 s, then 2 s, … 60 s; meanwhile the token is used while it is valid", () =>
    Effect.gen(function* () {
      const { state, name } = yield* made()
      yield* name()
      yield* TestClock.adjust(hour - 300_000)
      state.next = Array.from({ length: 20 }, down)
      const waits = [1, 2, 4, 8, 16, 32, 60, 60].map((seconds) => seconds * 1000)
      expect(yield* name()).toBe("stored")
      for (const [failures, waitMs] of waits.entries()) {
        expect(state.renewals).toBe(failures + 1)
        yield* TestClock.adjust(waitMs - 1)
        expect(yield* name()).toBe("stored")
        expect(state.renewals).toBe(failures + 1)
        yield* TestClock.adjust(1)
        expect(yield* name()).toBe("stored")
      }
    }),
  )

  it.effect("waits as the options say", () =>
    Effect.gen(function* () {
      const { state, name } = yield* made({ backoffMs: 10, maxBackoffMs: 15 })
      yield* name()
      yield* TestClock.adjust(hour - 300_000)
      state.next = [down(), down(), down(), down()]
      yield* name()
      for (const [failures, waitMs] of [10, 15, 15].entries()) {
        yield* TestClock.adjust(waitMs - 1)
        yield* name()
        expect(state.renewals).toBe(failures + 1)
        yield* TestClock.adjust(1)
        yield* name()
        expect(state.renewals).toBe(failures + 2)
      }
    }),
  )

  it.effect("waits for a Retry-After, though not beyond the longest wait", () =>
    Effect.gen(function* () {
      for (const [retryAfterMs, waitMs] of [
        [5_000, 5_000],
        [3_600_000, 60_000],
        [10, 1_000],
      ] as const) {
        const { state, name } = yield* made()
        yield* name()
        yield* TestClock.adjust(hour - 300_000)
        state.next = [Effect.fail(new ServerError({ message: "down", outcome: "unknown", retryAfterMs }))]
        yield* name()
        yield* name()
        yield* TestClock.adjust(waitMs - 1)
        yield* name()
        expect(state.renewals).toBe(1)
        yield* TestClock.adjust(1)
        yield* name()
        expect(state.renewals).toBe(2)
      }
    }),
  )

  it.effect("reaches every caller once the token has expired, as a failure of a call that was not sent", () =>
    Effect.gen(function* () {
      const { state, name } = yield* made()
      yield* name()
      yield* TestClock.adjust(hour)
      state.next = [
        Effect.fail(
          new NetworkError({
            message: "reset",
            attempts: [{ number: 1, why: "first", startedAtMs: 0, durationMs: 1 }],
            reason: "reset",
            outcome: "unknown",
            operation: "refresh",
            retry: "backoff",
          }),
        ),
      ]
      for (let caller = 0; caller < 3; caller++) {
        const error = yield* Effect.flip(name())
        expect(error).toMatchObject({
          _tag: "NetworkError",
          outcome: "not-sent",
          attempts: [],
          retry: "backoff",
          message: "The access token of account 'a' could not be refreshed: reset",
          cause: { message: "reset" },
        })
        expect(error.operation).toBeUndefined()
      }
      expect(state.renewals).toBe(1)
      yield* TestClock.adjust(1000)
      expect(yield* name()).toBe("renewed-2")
    }),
  )

  it.effect("counts from one again if the last success was long enough ago", () =>
    Effect.gen(function* () {
      const { state, name } = yield* made()
      yield* name()
      yield* TestClock.adjust(hour - 300_000)
      state.next = [down(), down()]
      yield* name()
      yield* TestClock.adjust(1000)
      yield* name()
      yield* TestClock.adjust(2000)
      yield* name()
      expect(yield* name()).toBe("renewed-3")
      yield* TestClock.adjust(hour - 300_000)
      state.next = [down()]
      yield* name()
      yield* TestClock.adjust(1000)
      yield* name()
      expect(state.renewals).toBe(5)
    }),
  )

  it.effect("because a new consent is needed reaches every caller, and the next caller reads the store again", () =>
    Effect.gen(function* () {
      const { state, cache, name } = yield* made()
      yield* name()
      yield* TestClock.adjust(hour)
      state.next = [Effect.fail(new ReauthorizationRequiredError({ message: "gone", account: "a" }))]
      const errors = yield* Effect.all([Effect.flip(cache.get("a")), Effect.flip(cache.get("a"))], {
        concurrency: "unbounded",
      })
      for (const error of errors) expect(error).toMatchObject({ message: "gone", account: "a", outcome: "not-sent" })
      expect(errors[0]).not.toBe(errors[1])
      state.load = () => Effect.succeed(held("consented", start + 3 * hour))
      expect(yield* name()).toBe("consented")
      expect(state).toMatchObject({ loads: 2, renewals: 1 })
    }),
  )
})

describe("a refused token", () => {
  it.effect(
    "is renewed at once, by one renewal for all its callers; callers with an older token get the newer token",
    () =>
      Effect.gen(function* () {
        const { state, name, refused } = yield* made()
        yield* name()
        const newer = yield* Effect.all([refused("stored"), refused("stored")], { concurrency: "unbounded" })
        expect(newer).toEqual(["renewed-1", "renewed-1"])
        expect(yield* refused("stored")).toBe("renewed-1")
        expect(state.renewals).toBe(1)
      }),
  )

  it.effect("is never returned again, not even while renewals wait", () =>
    Effect.gen(function* () {
      const { state, cache, name, refused } = yield* made()
      yield* name()
      state.next = [down()]
      expect(yield* Effect.flip(refused("stored"))).toMatchObject({ _tag: "ServerError", outcome: "not-sent" })
      expect(yield* Effect.flip(refused("stored"))).toMatchObject({ _tag: "ServerError" })
      expect(yield* Effect.flip(cache.get("a"))).toMatchObject({ _tag: "ServerError" })
      expect(state.renewals).toBe(1)
      yield* TestClock.adjust(1000)
      expect(yield* name()).toBe("renewed-2")
    }),
  )

  it.effect("that had just been renewed does not become a loop: the second renewal in a row waits", () =>
    Effect.gen(function* () {
      const { state, refused } = yield* made()
      expect(yield* refused("stored")).toBe("renewed-1")
      expect(yield* refused("renewed-1")).toBe("renewed-2")
      const error = yield* Effect.flip(refused("renewed-2"))
      expect(error).toBeInstanceOf(AuthenticationError)
      expect(error).toMatchObject({ outcome: "not-sent", retry: "never" })
      expect(error.message).toContain("'a' are refused as soon as they are refreshed")
      expect(state.renewals).toBe(2)
      yield* TestClock.adjust(999)
      yield* Effect.flip(refused("renewed-2"))
      yield* TestClock.adjust(1)
      expect(yield* refused("renewed-2")).toBe("renewed-3")
      yield* TestClock.adjust(1999)
      yield* Effect.flip(refused("renewed-3"))
      yield* TestClock.adjust(1)
      expect(yield* refused("renewed-3")).toBe("renewed-4")
    }),
  )

  it.effect("and a renewal that fails after renewals in a row waits as the first failure does", () =>
    Effect.gen(function* () {
      const { state, refused } = yield* made()
      yield* refused("stored")
      yield* refused("renewed-1")
      yield* TestClock.adjust(1000)
      state.next = [down()]
      yield* Effect.flip(refused("renewed-2"))
      yield* TestClock.adjust(1000)
      expect(yield* refused("renewed-2")).toBe("renewed-4")
    }),
  )

  it.effect("that was renewed more than two minutes ago is renewed at once", () =>
    Effect.gen(function* () {
      for (const [ms, renewals] of [
        [120_000, 3],
        [120_001, 4],
      ] as const) {
        const { state, refused } = yield* made()
        yield* refused("stored")
        yield* TestClock.adjust(ms)
        yield* refused("renewed-1")
        yield* Effect.exit(refused("renewed-2"))
        yield* Effect.exit(refused("renewed-3"))
        expect(state.renewals).toBe(renewals - 1)
      }
    }),
  )
})

describe("a token of 15 s", () => {
  const short = (name: string) =>
    Effect.clockWith((clock) => Effect.succeed(held(name, clock.currentTimeMillisUnsafe() + 15_000)))

  it.effect("is renewed in the second half of its lifetime, again and again", () =>
    Effect.gen(function* () {
      const { state, cache, name } = yield* made()
      state.next = Array.from({ length: 80 }, (_, at) => short(`short-${at}`))
      yield* cache.renew("a")
      let nowMs = start
      for (let second = 0; second < 600; second++) {
        const { accessTokenExpiresAtMs } = yield* cache.get("a")
        expect(accessTokenExpiresAtMs).toBeGreaterThan(nowMs)
        yield* TestClock.adjust(1_000)
        nowMs += 1_000
        yield* name()
      }
      // Every 8 s, and once in the beginning.
      expect(state.renewals).toBe(76)
    }),
  )

  it.effect(
    "that was used for a quarter of its lifetime and is refused is renewed at once, the third and the tenth time, too",
    () =>
      Effect.gen(function* () {
        const { state, refused } = yield* made({ refreshBeforeMs: 1_000 })
        state.next = Array.from({ length: 11 }, (_, at) => short(`short-${at}`))
        yield* refused("stored")
        for (let time = 0; time < 10; time++) {
          yield* TestClock.adjust(3_751)
          expect(yield* refused(`short-${time}`)).toBe(`short-${time + 1}`)
        }
      }),
  )
})

describe("while a renewal has to wait, a token that another process has renewed meanwhile", () => {
  it.effect("replaces a refused token, and does not shorten the wait", () =>
    Effect.gen(function* () {
      const { state, name, refused } = yield* made()
      yield* refused("stored")
      yield* refused("renewed-1")
      state.stored = held("from another process", start + hour)
      const { loads } = state
      const both = yield* Effect.all([refused("renewed-2"), refused("renewed-2")], { concurrency: "unbounded" })
      expect(both).toEqual(["from another process", "from another process"])
      expect(state.loads).toBe(loads + 1)
      expect(yield* name()).toBe("from another process")
      expect(yield* Effect.flip(refused("from another process"))).toBeInstanceOf(AuthenticationError)
      expect(state.renewals).toBe(2)
      yield* TestClock.adjust(1_000)
      expect(yield* refused("from another process")).toBe("renewed-3")
    }),
  )

  it.effect("replaces an expired token, although this process cannot reach the token host", () =>
    Effect.gen(function* () {
      const { state, cache, name } = yield* made()
      yield* name()
      yield* TestClock.adjust(hour)
      state.next = [down()]
      expect(yield* Effect.flip(cache.get("a"))).toMatchObject({ _tag: "ServerError" })
      state.stored = held("from another process", start + 2 * hour)
      expect(yield* name()).toBe("from another process")
      expect(state.renewals).toBe(1)
    }),
  )

  it.effect("cannot be read if the store fails: callers get the renewal's own failure", () =>
    Effect.gen(function* () {
      const { state, cache, name } = yield* made()
      yield* name()
      yield* TestClock.adjust(hour)
      state.next = [down()]
      state.load = () => Effect.fail(new StoreError({ message: "away", reason: "unavailable", retry: "backoff" }))
      for (let call = 0; call < 2; call++)
        expect(yield* Effect.flip(cache.get("a"))).toMatchObject({ _tag: "ServerError", outcome: "not-sent" })
      state.load = () => Effect.fail(new ReauthorizationRequiredError({ message: "gone", account: "a" }))
      expect(yield* Effect.flip(cache.get("a"))).toMatchObject({ _tag: "ReauthorizationRequiredError" })
    }),
  )
})

it.effect("a renewal that the store failed is tried again every second: calls continue once the store is back", () =>
  Effect.gen(function* () {
    const { state, cache, name } = yield* made()
    yield* name()
    yield* TestClock.adjust(hour)
    const away = () => Effect.fail(new StoreError({ message: "away", reason: "unavailable", retry: "backoff" }))
    state.next = Array.from({ length: 10 }, away)
    for (let second = 1; second <= 10; second++) {
      expect(yield* Effect.flip(cache.get("a"))).toMatchObject({ _tag: "StoreError", outcome: "not-sent" })
      expect(state.renewals).toBe(second)
      yield* TestClock.adjust(1_000)
    }
    expect(yield* name()).toBe("renewed-11")
  }),
)

it.effect("a renewed token that looks expired is used anyway while renewals wait", () =>
  Effect.gen(function* () {
    const { state, name } = yield* made()
    yield* name()
    yield* TestClock.adjust(hour)
    const ended = () => Effect.succeed(held("ended", start))
    state.next = Array.from({ length: 100 }, ended)
    for (let call = 0; call < 60; call++) {
      expect(yield* name()).toBe("ended")
      yield* TestClock.adjust(100)
    }
    // At once, at once again, and then after 1 s, 2 s and so on.
    expect(state.renewals).toBe(4)
  }),
)

it.effect(
  "a machine's clock that is set back does not prolong a wait, and a clock that is set ahead does not shorten it",
  () => {
    let aheadMs = 0
    return Effect.gen(function* () {
      const { state, cache, name } = yield* made()
      yield* name()
      yield* TestClock.setTime(start + 2 * hour)
      state.next = [down()]
      yield* Effect.flip(cache.renew("a"))
      aheadMs = hour
      yield* Effect.flip(name())
      expect(state.renewals).toBe(1)
      aheadMs = -hour
      yield* TestClock.adjust(1_000)
      expect(yield* name()).toBe("renewed-2")
    }).pipe(onMachine(() => aheadMs))
  },
)

it.effect("a token expires by the platform's clock, also on a machine that is an hour ahead", () =>
  Effect.gen(function* () {
    const { state, platformClock, name } = yield* made()
    const clock = yield* Clock.Clock
    platformClock.learn({
      date: new Date(start).toUTCString(),
      receivedAtMs: clock.currentTimeMillisUnsafe(),
      receivedMs: 0,
      latencyMs: 0,
    })
    yield* name()
    yield* TestClock.adjust(hour - 302_000)
    yield* name()
    expect(state.renewals).toBe(0)
    yield* TestClock.adjust(2_000)
    yield* name()
    expect(state.renewals).toBe(1)
  }).pipe(onMachine(() => hour)),
)
