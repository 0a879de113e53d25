/** What `onRetry` gets before each retry, and that it cannot change the call. */
import { expect, it } from "@effect/vitest"
import * as Client from "@tiktok-shop-kit/client"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { describe } from "vitest"
import { type RetryEvent, retry, type RetryOptions } from "../src/index.ts"
import { type Answer, down, read, reply, scripted, throttled, wrongClock } from "./support.ts"

/** Makes one call and answers how it ended, what `onRetry` saw, and when the requests were made. */
const called = Effect.fnUntraced(function* (
  answers: ReadonlyArray<() => Answer>,
  options: RetryOptions = {},
  callOptions: Client.CallOptions = {},
) {
  const events: Array<RetryEvent> = []
  const { transport, at } = scripted(answers)
  const layer = retry({ baseMs: 1, ...options, onRetry: options.onRetry ?? ((event) => events.push(event)) })
  const client = Client.make({ transport }).pipe(Client.layers(layer))
  const fiber = yield* Effect.forkChild(Effect.result(client.call(read, {}, callOptions)))
  yield* TestClock.adjust("10 minutes")
  return { result: yield* Fiber.join(fiber), events, at }
})

const succeeds = () => reply

const misbehaving: ReadonlyArray<readonly [string, () => unknown]> = [
  [
    "throws",
    () => {
      throw new Error("my log is gone")
    },
  ],
  ["rejects", () => Promise.reject(new Error("my log is gone"))],
  ["answers something", () => false],
]

describe("onRetry", () => {
  it.effect("is called before the wait of each retry: with the operation, its number, the maximum, and the error", () =>
    Effect.gen(function* () {
      const errors = [throttled(2000), throttled(3000)]
      const { events, at } = yield* called([() => errors[0]!, () => errors[1]!, succeeds])
      expect(events).toEqual([
        { operation: read.id, attempt: 1, of: 3, why: "retry", waitMs: 2000, error: errors[0] },
        { operation: read.id, attempt: 2, of: 3, why: "retry", waitMs: 3000, error: errors[1] },
      ])
      expect(at).toEqual([0, 2000, 5000])
    }),
  )

  it.effect("counts each kind of failure by itself, and a clock correction apart", () =>
    Effect.gen(function* () {
      const { events } = yield* called([wrongClock, () => throttled(10), down, () => throttled(10), succeeds])
      expect(events.map(({ why, attempt, of, error }) => [why, attempt, of, error._tag])).toEqual([
        ["clock", 1, 1, "SignatureError"],
        ["retry", 1, 3, "RateLimitError"],
        ["retry", 1, 2, "ServerError"],
        ["retry", 2, 3, "RateLimitError"],
      ])
      expect(events[0]?.waitMs).toBe(0)
    }),
  )

  it.effect("is not called for the failure that ends the call, and not for a call without failures", () =>
    Effect.gen(function* () {
      expect((yield* called([down])).events).toHaveLength(2)
      expect((yield* called([succeeds])).events).toEqual([])
      expect((yield* called([down], {}, { retry: false })).events).toEqual([])
      expect((yield* called([down], { budget: { capacity: 1, perCall: 0, perSecond: 0 } })).events).toHaveLength(1)
    }),
  )

  it.effect("gets the call's own number, and no number if a policy decides", () =>
    Effect.gen(function* () {
      const own = yield* called([down, succeeds], {}, { retry: { server: 7 } })
      expect(own.events[0]?.of).toBe(7)
      const policy = yield* called([down, succeeds], { server: () => () => Effect.succeed(5) })
      expect(policy.events).toMatchObject([{ of: undefined, waitMs: 5 }])
    }),
  )

  it.effect.each(misbehaving)("changes nothing when it %s", ([, onRetry]) =>
    Effect.gen(function* () {
      const { result, at } = yield* called([wrongClock, () => throttled(10), succeeds], {
        onRetry,
      })
      expect([result._tag, at]).toEqual(["Success", [0, 0, 10]])
    }),
  )
})
