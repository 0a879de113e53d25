/** The platform waits 3 s for an answer: it is sent in time, and the work continues. */
import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { Dedupe } from "../src/index.ts"
import { post, receiver } from "./received.ts"
import { delivery } from "./signed.ts"

it.effect("slow work is acknowledged in time and continues; the runtime is kept awake for it", () =>
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
    // From the start: if the platform disconnects, the work must continue.
    expect(kept).toHaveLength(1)
    yield* TestClock.adjust(1)
    expect(yield* Fiber.join(answer)).toBe(200)
    expect(ended).toBe(false)
    expect(yield* post(receive)).toBe(503)
    yield* TestClock.adjust("8 seconds")
    yield* Effect.promise(() => kept[0]!)
    expect(ended).toBe(true)
    expect(yield* post(receive)).toBe(200)
  }),
)

it.effect("work that is done at once does not keep the runtime awake", () =>
  Effect.gen(function* () {
    expect(yield* post(receiver({}), delivery(), () => expect.unreachable())).toBe(200)
  }),
)

it.effect("a runtime that refuses to be kept awake is reported; the work continues", () =>
  Effect.gen(function* () {
    const errors: Array<unknown> = []
    const refuse = () => {
      throw new Error("after() outside of a request")
    }
    const receive = receiver({ onAny: () => Effect.sleep("1 second"), onError: (error) => void errors.push(error) })
    const answer = yield* Effect.forkChild(post(receive, delivery(), refuse))
    yield* TestClock.adjust("1 second")
    expect(yield* Fiber.join(answer)).toBe(200)
    expect(errors).toMatchObject([{ message: "after() outside of a request" }])
  }),
)

it.effect("if the store claims too slowly, the answer is 503, and the redelivery finds the event done", () =>
  Effect.gen(function* () {
    let handled = 0
    const dedupe = Dedupe.memory()
    const slow: Dedupe.Dedupe = {
      ...dedupe,
      claim: (key, token) => Effect.andThen(Effect.sleep("2600 millis"), dedupe.claim(key, token)),
    }
    const receive = receiver({ dedupe: slow, onAny: () => void handled++ })
    for (const status of [503, 503]) {
      const answer = yield* Effect.forkChild(post(receive))
      yield* TestClock.adjust("2500 millis")
      expect(yield* Fiber.join(answer)).toBe(status)
      yield* TestClock.adjust("100 millis")
      expect(handled).toBe(1)
    }
    expect(yield* post(receiver({ dedupe }))).toBe(200)
  }),
)

it.effect("the time limit covers claiming and handling together", () =>
  Effect.gen(function* () {
    const dedupe = Dedupe.memory()
    const claim: Dedupe.Dedupe["claim"] = (key, token) =>
      Effect.andThen(Effect.sleep("1 second"), dedupe.claim(key, token))
    const receive = receiver({ dedupe: { ...dedupe, claim }, onAny: () => Effect.sleep("2 seconds") })
    const answer = yield* Effect.forkChild(post(receive))
    yield* TestClock.adjust(2_499)
    expect(answer.pollUnsafe()).toBeUndefined()
    yield* TestClock.adjust(1)
    expect(yield* Fiber.join(answer)).toBe(200)
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
