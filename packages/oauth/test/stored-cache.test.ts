/** Accounts in a store: when their tokens are refreshed, and which calls wait for it. */
import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { onMachine } from "../../../test/support/machine-clock.ts"
import { describe } from "vitest"
import { faults, paths } from "./support/platform.ts"
import { settle, until } from "./support/time.ts"
import { day, setup, tokenOf, refreshes } from "./support/stored.ts"

describe("the cache", () => {
  it.effect("a fresh token costs neither a request nor a read of the store", () =>
    Effect.gen(function* () {
      const { tiktok, stored } = yield* setup()
      yield* tokenOf(stored)
      const before = tiktok.seen.length
      for (let n = 0; n < 100; n++) yield* tokenOf(stored)
      expect(tiktok.seen).toHaveLength(before)
    }).pipe(Effect.scoped),
  )

  it.effect("from 300 s before it expires a token is refreshed in the background while callers continue", () =>
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

  it.effect("a caller that stops waiting does not disturb the others", () =>
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

  it.effect("after a failed refresh the old token is used while it is valid, and the next refresh waits", () =>
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

  it.effect("once the old token has expired every caller gets the failure, as that of a call that was not sent", () =>
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

  it.effect("a clock that is set back while a refresh waits does not prolong the wait", () => {
    let aheadMs = 0
    return Effect.gen(function* () {
      const { tiktok, stored } = yield* setup()
      yield* TestClock.adjust(8 * day)
      tiktok.next(paths.refresh, faults.reset)
      yield* Effect.flip(tokenOf(stored))
      aheadMs = -3_600_000
      yield* TestClock.adjust(1_000)
      expect(yield* tokenOf(stored)).toBe("TTP_access-token-2")
    }).pipe(
      onMachine(() => aheadMs),
      Effect.scoped,
    )
  })
})

it.effect("a listener of events that throws does not stop a refresh", () =>
  Effect.gen(function* () {
    const { tiktok, stored } = yield* setup({
      onEvent: () => {
        throw new Error("a listener that throws")
      },
    })
    yield* TestClock.adjust(8 * day)
    expect(yield* tokenOf(stored)).toBe("TTP_access-token-2")
    expect(refreshes(tiktok)).toBe(1)
  }).pipe(Effect.scoped),
)
