/** Handlers have a time limit; an event is acknowledged early only if it has begun. */
import { WebhookError } from "@tiktok-shop-kit/errors"
import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import type { ReceiverOptions } from "../src/index.ts"
import { post, receiver } from "./received.ts"
import { delivery } from "./signed.ts"

const event = (id: number): string => delivery({ tts_notification_id: String(id) })

/** Promises settle between two steps of the clock. */
const adjust = (duration: `${number} seconds` | `${number} minutes`) =>
  Effect.andThen(
    TestClock.adjust(duration),
    Effect.promise(() => new Promise((resolve) => setImmediate(resolve))),
  )

const statusAfter = Effect.fnUntraced(function* (
  receive: ReturnType<typeof receiver>,
  texts: ReadonlyArray<string>,
  duration: `${number} seconds` = "2.5 seconds",
) {
  const answers = yield* Effect.forkChild(
    Effect.forEach(texts, (text) => post(receive, text), { concurrency: "unbounded" }),
  )
  yield* adjust(duration)
  return yield* Fiber.join(answers)
})

/** Promises that the test ends. They ignore their signal. */
const makeDeaf = () => {
  const ends: Array<() => void> = []
  const signals: Array<AbortSignal> = []
  const onAny: ReceiverOptions["onAny"] = (_, { signal }) => {
    signals.push(signal)
    return new Promise<void>((resolve) => void ends.push(resolve))
  }
  return { ends, signals, onAny }
}

it.effect("after 2.5 s an event that has begun is answered 200, a waiting event 503; both are handled", () =>
  Effect.gen(function* () {
    let handled = 0
    const receive = receiver({
      concurrency: 1,
      onAny: () =>
        Effect.andThen(
          Effect.sleep("5 seconds"),
          Effect.sync(() => handled++),
        ),
    })
    expect(yield* statusAfter(receive, [event(1), event(2)])).toEqual([200, 503])
    yield* adjust("8 seconds")
    expect(handled).toBe(2)
    expect(yield* statusAfter(receive, [event(1), event(2)])).toEqual([200, 200])
    expect(handled).toBe(2)
  }),
)

it.effect("handlers that hang do not block others: turns are free after 60 s, places after 10 minutes", () =>
  Effect.gen(function* () {
    const { ends, onAny } = makeDeaf()
    const receive = receiver({ onAny, concurrency: 2, maxPending: 5 })
    const six = [1, 2, 3, 4, 5, 6].map(event)
    expect(yield* statusAfter(receive, six)).toEqual([200, 200, 503, 503, 503, 503])
    expect(ends).toHaveLength(2)
    yield* adjust("58 seconds")
    expect(ends).toHaveLength(4)
    yield* adjust("60 seconds")
    expect(ends).toHaveLength(5)
    // Each of the five keeps its place for 10 minutes from its beginning.
    expect(yield* statusAfter(receive, [event(7)])).toEqual([503])
    yield* adjust("8 minutes")
    expect(yield* statusAfter(receive, [event(7), event(8)])).toEqual([200, 200])
    yield* adjust("10 minutes")
    yield* receive.drain
  }),
)

it.effect("by default 100 hang and 900 wait: 100 are answered 200, and all have begun within 10 minutes", () =>
  Effect.gen(function* () {
    const { ends, onAny } = makeDeaf()
    const receive = receiver({ onAny })
    const statuses = yield* statusAfter(
      receive,
      Array.from({ length: 1_000 }, (_, at) => event(at)),
    )
    expect(statuses.filter((status) => status === 200)).toHaveLength(100)
    expect(statuses.filter((status) => status === 503)).toHaveLength(900)
    for (let minute = 0; minute < 10; minute++) yield* adjust("1 minutes")
    expect(ends).toHaveLength(1_000)
    expect(yield* statusAfter(receive, [event(1_001)])).toEqual([200])
  }),
)

it.effect("after the time limit the signal aborts; a promise that ends well afterwards counts as handled", () =>
  Effect.gen(function* () {
    const errors: Array<unknown> = []
    const { ends, onAny, signals } = makeDeaf()
    const receive = receiver({ onAny, onError: (error) => void errors.push(error) })
    expect(yield* statusAfter(receive, [event(1)])).toEqual([200])
    yield* adjust("57.499 seconds")
    expect(signals[0]!.aborted).toBe(false)
    yield* adjust("0.001 seconds")
    expect(signals[0]!.reason).toBeInstanceOf(WebhookError)
    expect(errors).toEqual([signals[0]!.reason])
    expect(errors).toMatchObject([{ reason: "timeout", message: expect.stringContaining("60000 ms (handleWithinMs)") }])
    ends[0]!()
    yield* adjust("1 seconds")
    expect(yield* post(receive, event(1))).toBe(200)
    expect(ends).toHaveLength(1)
  }),
)

it.effect("a promise that rejects with the signal's reason is reported once, and the event may run again", () =>
  Effect.gen(function* () {
    const errors: Array<unknown> = []
    let begun = 0
    const receive = receiver({
      handleWithinMs: 1_000,
      onError: (error) => void errors.push(error),
      onAny: (_, { signal }) =>
        begun++ > 0
          ? undefined
          : new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    })
    expect(yield* statusAfter(receive, [event(1)], "1 seconds")).toEqual([500])
    expect(errors).toMatchObject([{ reason: "timeout" }])
    expect(yield* post(receive, event(1))).toBe(200)
    expect(begun).toBe(2)
  }),
)

it.effect("a promise that ignores a limit shorter than the answer's time is answered 503", () =>
  Effect.gen(function* () {
    const { onAny } = makeDeaf()
    const receive = receiver({ onAny, handleWithinMs: 1_000 })
    expect(yield* statusAfter(receive, [event(1)])).toEqual([503])
  }),
)

it.effect("an Effect is interrupted at the time limit, its finalizers run, and no further handler begins", () =>
  Effect.gen(function* () {
    const steps: Array<string> = []
    let isSlow = true
    const receive = receiver({
      onAny: () =>
        isSlow
          ? Effect.onInterrupt(Effect.sleep("5 minutes"), () => Effect.sync(() => steps.push("interrupted")))
          : undefined,
      on: { ORDER_STATUS_CHANGE: () => void steps.push("second handler") },
    })
    expect(yield* statusAfter(receive, [event(1)])).toEqual([200])
    yield* adjust("58 seconds")
    expect(steps).toEqual(["interrupted"])
    isSlow = false
    expect(yield* post(receive, event(1))).toBe(200)
    expect(steps).toEqual(["interrupted", "second handler"])
  }),
)

it.effect("after the time limit a promise that ends well is followed by no further handler", () =>
  Effect.gen(function* () {
    const { ends, onAny } = makeDeaf()
    let second = 0
    const receive = receiver({ onAny, on: { ORDER_STATUS_CHANGE: () => void second++ } })
    yield* statusAfter(receive, [event(1)], "61 seconds")
    ends[0]!()
    yield* adjust("1 seconds")
    expect(second).toBe(0)
    // The event is not done: it runs again from its first handler.
    yield* statusAfter(receive, [event(1)])
    expect(ends).toHaveLength(2)
  }),
)

it.effect("the claim is renewed until the handler has ended, for 10 minutes at most", () =>
  Effect.gen(function* () {
    const { ends, onAny } = makeDeaf()
    const receive = receiver({ onAny })
    expect(yield* statusAfter(receive, [event(1), event(2)])).toEqual([200, 200])
    yield* adjust("8 minutes")
    expect(yield* statusAfter(receive, [event(1), event(2)])).toEqual([503, 503])
    ends[0]!()
    yield* adjust("1 seconds")
    expect(yield* post(receive, event(1))).toBe(200)
    yield* adjust("4 minutes")
    expect(ends).toHaveLength(2)
    // The first was done. The second is handled again beside the handler that hangs.
    expect(yield* statusAfter(receive, [event(1), event(2)])).toEqual([200, 200])
    expect(ends).toHaveLength(3)
    // It ends well after all: that is kept.
    ends[1]!()
    yield* adjust("1 seconds")
    expect(yield* post(receive, event(2))).toBe(200)
    expect(ends).toHaveLength(3)
  }),
)
