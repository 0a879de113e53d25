import { StoreError, type WebhookError } from "@tiktok-shop-kit/errors"
import { expect, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { describe, test } from "vitest"
import { Dedupe, makeReceiver, type Receiver, type ReceiverOptions } from "../src/index.ts"
import { app, delivery, headersOf } from "./signed.ts"

const receiver = (options: Partial<ReceiverOptions>): Receiver => makeReceiver({ apps: app, ...options })

const post = (receive: Receiver, text = delivery(), waitUntil?: (work: Promise<unknown>) => void) => {
  const body = new TextEncoder().encode(text)
  return Effect.map(receive({ headers: headersOf("tiktok-shop", body), body, waitUntil }), ({ status }) => status)
}

describe("routes", () => {
  it.effect("an event goes to onAny and to its own function, with what is known of the delivery", () =>
    Effect.gen(function* () {
      const calls: Array<unknown> = []
      const receive = receiver({
        onAny: ({ name }, delivery) => void calls.push(name, delivery),
        on: { ORDER_STATUS_CHANGE: ({ data }) => Effect.sync(() => calls.push(data.order_id)) },
        onUnknown: async ({ type }) => void calls.push(type),
      })
      expect(yield* post(receive)).toBe(200)
      expect(yield* post(receive, delivery({ type: 999 }))).toBe(200)
      const known = { appKey: app.appKey, scheme: "tiktok-shop", signedAtMs: undefined }
      expect(calls).toEqual(["ORDER_STATUS_CHANGE", known, "576486316948490001", "Unknown", known, 999])
    }),
  )

  it.effect("an event that nobody listens to is acknowledged", () =>
    Effect.gen(function* () {
      expect(yield* post(receiver({}))).toBe(200)
    }),
  )

  test("a misspelt name does not compile, and is told to those without types", () => {
    // @ts-expect-error no such event
    expect(() => receiver({ on: { ORDER_STATUS_CHANGED: () => undefined } })).toThrow(
      /'ORDER_STATUS_CHANGED'.*ORDER_STATUS_CHANGE/,
    )
  })
})

describe("refusals", () => {
  it.effect("what is not signed is answered 401 and reaches nobody", () =>
    Effect.gen(function* () {
      const errors: Array<WebhookError> = []
      const receive = receiver({
        onAny: () => expect.unreachable(),
        onRejected: (error) => void errors.push(error),
      })
      const body = new TextEncoder().encode(delivery())
      expect(yield* receive({ headers: {}, body })).toEqual({ status: 401 })
      expect(yield* receive({ headers: headersOf("tiktok-shop", "other"), body })).toEqual({ status: 401 })
      expect(errors.map(({ reason }) => reason)).toEqual(["missing-header", "signature"])
    }),
  )

  it.effect("what is signed but no event is answered 400; an empty body is a probe", () =>
    Effect.gen(function* () {
      const receive = receiver({ onAny: () => expect.unreachable() })
      expect(yield* post(receive, "{")).toBe(400)
      expect(yield* post(receive, "")).toBe(200)
    }),
  )
})

describe("once each", () => {
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

  it.effect("a failure is answered 500, reported, and handled again when it comes again", () =>
    Effect.gen(function* () {
      const errors: Array<unknown> = []
      let handled = 0
      const receive = receiver({
        onAny: () => {
          if (handled++ < 3) throw new Error(`boom ${handled}`)
        },
        onError: (error, event) => void errors.push([(error as Error).message, event.name]),
      })
      for (const status of [500, 500, 500, 200, 200]) expect(yield* post(receive)).toBe(status)
      expect(handled).toBe(4)
      expect(errors).toEqual([1, 2, 3].map((at) => [`boom ${at}`, "ORDER_STATUS_CHANGE"]))
    }),
  )

  it.effect("a failure may be acknowledged; the event does not come again", () =>
    Effect.gen(function* () {
      let handled = 0
      const receive = receiver({
        onAny: () =>
          Effect.andThen(
            Effect.sync(() => handled++),
            Effect.die("boom"),
          ),
        onFailure: "acknowledge",
      })
      expect(yield* post(receive)).toBe(200)
      expect(yield* post(receive)).toBe(200)
      expect(handled).toBe(1)
    }),
  )

  it.effect("events without a notification id are told apart by their bodies", () =>
    Effect.gen(function* () {
      let handled = 0
      const receive = receiver({ onAny: () => void handled++ })
      for (const timestamp of [1, 1, 2, 1]) {
        expect(yield* post(receive, delivery({ tts_notification_id: undefined, timestamp }))).toBe(200)
      }
      expect(handled).toBe(2)
    }),
  )

  it.effect("a store that is away is answered 503 before anything is handled", () =>
    Effect.gen(function* () {
      const away = Effect.fail(new StoreError({ message: "away", reason: "unavailable" }))
      const errors: Array<unknown> = []
      const receive = receiver({
        onAny: () => expect.unreachable(),
        onError: (error) => void errors.push(error),
        dedupe: { claim: () => away, confirm: () => away, release: () => away },
      })
      expect(yield* post(receive)).toBe(503)
      expect(errors).toMatchObject([{ _tag: "StoreError" }])
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
})

describe("time", () => {
  it.effect("slow work is acknowledged in time and goes on; the runtime is kept awake for it", () =>
    Effect.gen(function* () {
      let ended = false
      const kept: Array<Promise<unknown>> = []
      const receive = receiver({
        onAny: () =>
          Effect.andThen(
            Effect.sleep("10 seconds"),
            Effect.sync(() => (ended = true)),
          ),
      })
      const answer = yield* Effect.forkChild(post(receive, delivery(), (work) => void kept.push(work)))
      yield* TestClock.adjust(2_499)
      expect(answer.pollUnsafe()).toBeUndefined()
      yield* TestClock.adjust(1)
      expect(yield* Fiber.join(answer)).toBe(200)
      expect(kept).toHaveLength(1)
      expect(ended).toBe(false)
      expect(yield* post(receive)).toBe(503)
      yield* TestClock.adjust("8 seconds")
      yield* Effect.promise(() => kept[0]!)
      expect(ended).toBe(true)
      expect(yield* post(receive)).toBe(200)
    }),
  )

  it.effect("a delivery whose connection breaks off is handled to its end", () =>
    Effect.gen(function* () {
      let handled = 0
      const receive = receiver({
        onAny: () =>
          Effect.andThen(
            Effect.sleep("1 second"),
            Effect.sync(() => handled++),
          ),
      })
      const answer = yield* Effect.forkChild(post(receive))
      yield* TestClock.adjust("500 millis")
      yield* Fiber.interrupt(answer)
      yield* TestClock.adjust("1 second")
      expect(yield* post(receive)).toBe(200)
      expect(handled).toBe(1)
    }),
  )

  it.effect("work in hand is bounded: beyond, deliveries come again", () =>
    Effect.gen(function* () {
      const gate = yield* Deferred.make<void>()
      const receive = receiver({ onAny: () => Deferred.await(gate), maxPending: 2 })
      const events = ["a", "b", "c"].map((id) => delivery({ tts_notification_id: id }))
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
})

describe("turns", () => {
  it.effect("so many are handled at a time, the others wait their turn; drain waits for all of them", () =>
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
      const ids = ["a", "b", "c", "d", "e"]
      const all = yield* Effect.forkChild(
        Effect.forEach(ids, (id) => post(receive, delivery({ tts_notification_id: id })), { concurrency: 5 }),
      )
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

  it.effect("a listener that throws changes no answer", () =>
    Effect.gen(function* () {
      const boom = () => {
        throw new Error("boom")
      }
      const receive = receiver({ onAny: boom, onError: boom, onRejected: boom })
      expect(yield* post(receive)).toBe(500)
      const body = new TextEncoder().encode("{}")
      expect(yield* receive({ headers: {}, body })).toEqual({ status: 401 })
    }),
  )
})

describe("memory", () => {
  it.effect("a handled key is remembered for longer than it can come again, a claim for 10 minutes", () =>
    Effect.gen(function* () {
      const dedupe = Dedupe.memory()
      expect(yield* dedupe.claim("a")).toBe("claimed")
      expect(yield* dedupe.claim("a")).toBe("busy")
      yield* TestClock.adjust("10 minutes")
      expect(yield* dedupe.claim("a")).toBe("claimed")
      yield* dedupe.confirm("a")
      yield* TestClock.adjust("72 hours")
      expect(yield* dedupe.claim("a")).toBe("done")
      yield* TestClock.adjust("1 hour")
      expect(yield* dedupe.claim("a")).toBe("claimed")
      yield* dedupe.release("a")
      expect(yield* dedupe.claim("a")).toBe("claimed")
    }),
  )

  it.effect("it holds no more keys than it may", () =>
    Effect.gen(function* () {
      const dedupe = Dedupe.memory({ maxKeys: 2 })
      for (const key of ["a", "b", "c"]) {
        yield* dedupe.claim(key)
        yield* dedupe.confirm(key)
      }
      expect(yield* dedupe.claim("c")).toBe("done")
      expect(yield* dedupe.claim("b")).toBe("done")
      expect(yield* dedupe.claim("a")).toBe("claimed")
    }),
  )
})
