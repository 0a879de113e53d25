import { expect, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { post, receiver } from "./received.ts"
import { delivery } from "./signed.ts"

const events = ["a", "b", "c", "d", "e"].map((id) => delivery({ tts_notification_id: id }))

it.effect("pending events are bounded: a delivery beyond the limit is answered 503", () =>
  Effect.gen(function* () {
    const gate = yield* Deferred.make<void>()
    const receive = receiver({ onAny: () => Deferred.await(gate), maxPending: 2 })
    const two = yield* Effect.forkChild(
      Effect.forEach(events.slice(0, 2), (event) => post(receive, event), { concurrency: 2 }),
    )
    yield* Effect.yieldNow
    expect(yield* post(receive, events[2])).toBe(503)
    yield* Deferred.succeed(gate, undefined)
    expect(yield* Fiber.join(two)).toEqual([200, 200])
    expect(yield* post(receive, events[2])).toBe(200)
  }),
)

it.effect("events beyond the concurrency wait their turn; drain waits for all of them", () =>
  Effect.gen(function* () {
    let running = 0
    let most = 0
    let handled = 0
    const receive = receiver({
      concurrency: 2,
      onAny: () =>
        Effect.gen(function* () {
          most = Math.max(most, ++running)
          yield* Effect.sleep("1 second")
          running--
          handled++
        }),
    })
    const all = yield* Effect.forkChild(Effect.forEach(events, (event) => post(receive, event), { concurrency: 5 }))
    yield* Effect.yieldNow
    const drained = yield* Effect.forkChild(receive.drain)
    yield* TestClock.adjust("2500 millis")
    expect(yield* Fiber.join(all)).toEqual([200, 200, 200, 200, 200])
    expect([handled, most]).toEqual([4, 2])
    expect(drained.pollUnsafe()).toBeUndefined()
    yield* TestClock.adjust("500 millis")
    yield* Fiber.join(drained)
    expect(handled).toBe(5)
    yield* receive.drain
  }),
)

it.effect("by default 1,000 events are pending, and 100 of them are handled at a time", () =>
  Effect.gen(function* () {
    let begun = 0
    const gate = yield* Deferred.make<void>()
    const receive = receiver({ onAny: () => Effect.suspend(() => (begun++, Deferred.await(gate))) })
    const ids = Array.from({ length: 1_001 }, (_, at) => delivery({ tts_notification_id: String(at) }))
    const all = yield* Effect.forkChild(
      Effect.forEach(ids, (event) => post(receive, event), { concurrency: "unbounded" }),
    )
    yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
    expect(begun).toBe(100)
    yield* Deferred.succeed(gate, undefined)
    const statuses = yield* Fiber.join(all)
    expect(statuses.filter((status) => status !== 200)).toEqual([503])
  }),
)
