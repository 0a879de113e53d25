import { StoreError } from "@tiktok-shop-kit/errors"
import { expect, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { describe } from "vitest"
import { Dedupe } from "../src/index.ts"
import { post, receiver } from "./received.ts"
import { delivery } from "./signed.ts"

it.effect("16 deliveries of one event at once are handled once; the others come again or are acknowledged", () =>
  Effect.gen(function* () {
    let handled = 0
    const gate = yield* Deferred.make<void>()
    const receive = receiver({
      onAny: () =>
        Effect.andThen(
          Effect.sync(() => handled++),
          Deferred.await(gate),
        ),
    })
    const all = yield* Effect.forkChild(
      Effect.forEach(Array.from({ length: 16 }), () => post(receive), { concurrency: "unbounded" }),
    )
    yield* Effect.yieldNow
    yield* Deferred.succeed(gate, undefined)
    expect((yield* Fiber.join(all)).toSorted()).toEqual([200, ...Array.from({ length: 15 }, () => 503)])
    expect(yield* post(receive)).toBe(200)
    expect(handled).toBe(1)
  }),
)

it.effect("events are distinguished by app, type and notification id, and without an id by their bodies", () =>
  Effect.gen(function* () {
    let handled = 0
    const receive = receiver({ onAny: () => void handled++ })
    for (const timestamp of [1, 1, 2, 1]) {
      expect(yield* post(receive, delivery({ tts_notification_id: undefined, timestamp }))).toBe(200)
    }
    expect(handled).toBe(2)
    for (const change of [{}, { type: 2 }, { tts_notification_id: "2" }, { timestamp: 7 }]) {
      expect(yield* post(receive, delivery(change))).toBe(200)
    }
    expect(handled).toBe(5)
  }),
)

it.effect("without dedupe every delivery is handled", () =>
  Effect.gen(function* () {
    let handled = 0
    const receive = receiver({ onAny: () => void handled++, dedupe: false })
    yield* post(receive)
    yield* post(receive)
    expect(handled).toBe(2)
  }),
)

describe("a claim that outlives its time", () => {
  /** The store does not renew. The first handler takes 20 minutes and then fails or not; the second runs by then. */
  const overtaken = (first: Effect.Effect<void, string>, second: Effect.Effect<void, string>) =>
    Effect.gen(function* () {
      const works = [
        Effect.andThen(Effect.sleep("20 minutes"), first),
        Effect.andThen(Effect.sleep("20 minutes"), second),
      ]
      let begun = 0
      const receive = receiver({
        onAny: () => works[begun++] ?? Effect.void,
        onSlow: "redeliver",
        handleWithinMs: 30 * 60_000,
        dedupe: { ...Dedupe.memory({ claimTtlMs: 10 * 60_000 }), renew: () => Effect.void },
      })
      const at = (minutes: number) => TestClock.setTime(minutes * 60_000)
      const statuses: Array<number> = []
      const deliver = Effect.gen(function* () {
        const answer = yield* Effect.forkChild(post(receive))
        yield* TestClock.adjust("3 seconds")
        statuses.push(yield* Fiber.join(answer))
      })
      yield* deliver
      yield* at(11)
      yield* deliver
      yield* at(20.5)
      yield* deliver
      yield* at(40)
      yield* deliver
      return { statuses, begun }
    })

  it.effect("its late failure does not release the claim of the second delivery", () =>
    Effect.gen(function* () {
      // At 20.5 minutes the second still holds its claim, although the first has failed.
      expect(yield* overtaken(Effect.fail("late"), Effect.void)).toEqual({ statuses: [503, 503, 503, 200], begun: 2 })
    }),
  )

  it.effect("its late success counts, and the second delivery's failure does not undo it", () =>
    Effect.gen(function* () {
      expect(yield* overtaken(Effect.void, Effect.fail("after it"))).toEqual({
        statuses: [503, 503, 200, 200],
        begun: 2,
      })
    }),
  )
})

it.effect("a claim that the store makes too late ends by itself: the redelivery after 2 minutes is handled", () =>
  Effect.gen(function* () {
    let handled = 0
    const dedupe = Dedupe.memory()
    let isHung = true
    /** The store does not answer for 10 s, then runs the commands. */
    const claim: Dedupe.Dedupe["claim"] = (key, token) => {
      if (!isHung) return dedupe.claim(key, token)
      const late = Effect.andThen(Effect.sleep("10 seconds"), dedupe.claim(key, token))
      const timedOut = Effect.fail(new StoreError({ message: "no answer", reason: "unavailable" }))
      return Effect.andThen(Effect.forkDetach(late), Effect.andThen(Effect.sleep("2 seconds"), timedOut))
    }
    const receive = receiver({ dedupe: { ...dedupe, claim }, onAny: () => void handled++ })
    const first = yield* Effect.forkChild(post(receive))
    yield* TestClock.adjust("10 seconds")
    expect(yield* Fiber.join(first)).toBe(503)
    isHung = false
    expect(yield* post(receive)).toBe(503)
    yield* TestClock.adjust("110 seconds")
    expect(yield* post(receive)).toBe(200)
    expect(handled).toBe(1)
  }),
)

describe("a store that fails", () => {
  const away = Effect.fail(new StoreError({ message: "away", reason: "unavailable" }))

  it.effect(
    "a confirmation is repeated until the store is back: a later delivery of the event is not handled again",
    () =>
      Effect.gen(function* () {
        let handled = 0
        let isAway = true
        const kept: Array<Promise<unknown>> = []
        const dedupe = Dedupe.memory({ claimTtlMs: 30_000 })
        const confirm: Dedupe.Dedupe["confirm"] = (key) => Effect.suspend(() => (isAway ? away : dedupe.confirm(key)))
        const receive = receiver({ dedupe: { ...dedupe, confirm }, onAny: () => void handled++ })
        expect(yield* post(receive, delivery(), (work) => void kept.push(work))).toBe(200)
        expect(kept).toHaveLength(1)
        const drained = yield* Effect.forkChild(receive.drain)
        yield* TestClock.adjust("20 seconds")
        expect(drained.pollUnsafe()).toBeUndefined()
        isAway = false
        yield* TestClock.adjust("1 second")
        yield* Fiber.join(drained)
        yield* Effect.promise(() => kept[0]!)
        yield* TestClock.adjust("1 hour")
        expect(yield* post(receive)).toBe(200)
        expect(handled).toBe(1)
      }),
  )

  it.effect("a release is repeated until the store is back: the redelivery is handled although claims last long", () =>
    Effect.gen(function* () {
      let handled = 0
      let isAway = true
      const dedupe = Dedupe.memory({ claimTtlMs: 600_000 })
      const release: Dedupe.Dedupe["release"] = (key, token) =>
        Effect.suspend(() => (isAway ? away : dedupe.release(key, token)))
      const onAny = () => (handled++ === 0 ? Effect.fail("boom") : Effect.void)
      const receive = receiver({ dedupe: { ...dedupe, release }, onAny })
      expect(yield* post(receive)).toBe(500)
      yield* TestClock.adjust("90 seconds")
      isAway = false
      yield* TestClock.adjust("30 seconds")
      expect(yield* post(receive)).toBe(200)
      expect(handled).toBe(2)
    }),
  )

  const thrown = (): never => {
    throw new Error("a bug in a store")
  }

  for (const [way, broken] of [
    ["fails", () => away],
    ["throws", thrown],
  ] as const) {
    it.effect(`a claim that ${way} is answered 503 before anything is handled`, () =>
      Effect.gen(function* () {
        const errors: Array<unknown> = []
        const receive = receiver({
          onAny: () => expect.unreachable(),
          onError: (error) => void errors.push(error),
          dedupe: { ...Dedupe.memory(), claim: broken },
        })
        expect(yield* post(receive)).toBe(503)
        expect(errors).toHaveLength(1)
        yield* receive.drain
      }),
    )

    it.effect(`a confirmation or a release that ${way} is reported and changes no answer`, () =>
      Effect.gen(function* () {
        const errors: Array<unknown> = []
        const dedupe = { ...Dedupe.memory(), confirm: broken, release: broken }
        const onError = (error: unknown) => void errors.push(error)
        const handled = receiver({ dedupe, onError })
        expect(yield* post(handled)).toBe(200)
        expect(errors).toHaveLength(1)
        const failing = receiver({ dedupe: { ...dedupe, ...broken }, onError, onAny: () => Effect.fail("boom") })
        expect(yield* post(failing, delivery({ type: 2 }))).toBe(500)
        expect(errors).toHaveLength(3)
        const drained = yield* Effect.forkChild(Effect.andThen(handled.drain, failing.drain))
        yield* TestClock.adjust("2 minutes")
        yield* Fiber.join(drained)
        expect(errors).toHaveLength(3)
      }),
    )
  }
})
