/** The rules of retry, each in the name of its test. Uses TestClock. */
import { describe, expect, it } from "@effect/vitest"
import * as Client from "@tiktok-shop-kit/client"
import { ConfigurationError, NetworkError, OverloadError, StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Random from "effect/Random"
import * as Schedule from "effect/Schedule"
import * as TestClock from "effect/testing/TestClock"
import { type Policy, retry, type RetryOptions } from "../src/index.ts"
import { fromSchedule } from "../src/schedule.ts"
import {
  type Answer,
  down,
  errorOf,
  idempotent,
  keyedInBody,
  keyedInQuery,
  read,
  reply,
  reset,
  scripted,
  settle,
  slow,
  throttled,
  unreachable,
  unsafe,
  wrongClock,
} from "./support.ts"

const made = (answers: ReadonlyArray<() => Answer>, options?: RetryOptions) => {
  const { transport, at } = scripted(answers)
  return { at, client: Client.make({ transport }).pipe(Client.layers(Client.deadline(), retry(options))) }
}

/** Every draw is the same. */
const draw =
  (value: number) =>
  <A, E>(effect: Effect.Effect<A, E>) =>
    Effect.provideService(effect, Random.Random, { nextDoubleUnsafe: () => value, nextIntUnsafe: () => 0 })

const waits = (at: ReadonlyArray<number>) => at.slice(1).map((ms, i) => Math.round(ms - at[i]!))

describe("what is retried", () => {
  it.effect("a throttled call of any operation, 3 times", () =>
    Effect.gen(function* () {
      const { client, at } = made([throttled])
      const error = yield* errorOf(client.call(unsafe, {}))
      expect(error).toMatchObject({ _tag: "RateLimitError", outcome: "refused" })
      expect(at).toHaveLength(4)
      expect(error.attempts.map(({ why }) => why)).toEqual(["first", "retry", "retry", "retry"])
    }),
  )

  it.effect.each([
    ["5xx", down],
    ["a reset connection", reset],
    ["an attempt that timed out", slow],
  ] as const)("%s, twice, if the operation reads or is idempotent", ([, failure]) =>
    Effect.gen(function* () {
      for (const operation of [read, idempotent]) {
        const { client, at } = made([failure])
        yield* errorOf(client.call(operation, {}))
        expect(at).toHaveLength(3)
      }
    }),
  )

  it.effect("no unsafe operation once its first byte may have been sent", () =>
    Effect.gen(function* () {
      for (const failure of [down, reset, slow]) {
        const { client, at } = made([failure])
        const error = yield* errorOf(client.call(unsafe, { title: "idempotency_key" }))
        expect(error.outcome).toBe("unknown")
        expect(at).toHaveLength(1)
      }
    }),
  )

  it.effect("an unsafe operation that was not sent", () =>
    Effect.gen(function* () {
      const { client, at } = made([unreachable, unreachable, () => reply])
      expect((yield* settle(client.call(unsafe, {})))._tag).toBe("Success")
      expect(at).toHaveLength(3)
    }),
  )

  it.effect("an unsafe operation that carries an idempotency key, in the body or in the query", () =>
    Effect.gen(function* () {
      const carrying = [
        [keyedInBody, {}, { idempotencyKey: "k" }],
        [keyedInBody, { idempotency_key: "k" }, {}],
        [keyedInQuery, {}, { idempotencyKey: "k" }],
        // The client makes a key for every operation that takes one.
        [keyedInBody, {}, {}],
        [keyedInQuery, {}, {}],
      ] as const
      for (const [operation, input, options] of carrying) {
        const { client, at } = made([down])
        yield* errorOf(client.call(operation, input, options))
        expect(at).toHaveLength(3)
      }
    }),
  )

  it.effect("a refused timestamp: at once, once a call, for any operation, without a cost", () =>
    Effect.gen(function* () {
      const { client, at } = made([wrongClock, throttled, throttled, throttled, () => reply])
      const fiber = yield* Effect.forkChild(client.send(unsafe, {}))
      yield* TestClock.adjust(0)
      expect(at).toEqual([0, 0])
      yield* TestClock.adjust("5 minutes")
      const sent = yield* Fiber.join(fiber)
      expect(sent.attempts.map(({ why }) => why)).toEqual(["first", "clock", "retry", "retry", "retry"])

      const twice = made([wrongClock])
      expect(yield* errorOf(twice.client.call(unsafe, {}))).toMatchObject({ _tag: "SignatureError" })
      expect(waits(twice.at)).toEqual([0])
    }),
  )

  it.effect("an error of the user's own middleware that asks for it, but no overload and no total timeout", () =>
    Effect.gen(function* () {
      const failures = [
        [new StoreError({ message: "store", reason: "unavailable", retry: "backoff" }), 3],
        [new OverloadError({ message: "full", reason: "queue", retry: "backoff" }), 1],
        [new NetworkError({ message: "no", reason: "redirect", outcome: "refused", retry: "never" }), 1],
      ] as const
      for (const [error, times] of failures) {
        let calls = 0
        const failing = Client.middleware("own", () => () => Effect.suspend(() => (calls++, Effect.fail(error))))
        const { client } = made([() => reply])
        yield* errorOf(client.pipe(Client.inside("retry", failing)).call(read, {}))
        expect(calls).toBe(times)
      }
    }),
  )

  it.effect("nothing if the call says so, and only as often as it says", () =>
    Effect.gen(function* () {
      for (const [failure, option, times] of [
        [throttled, false, 1],
        [wrongClock, false, 1],
        [throttled, { rateLimit: 1 }, 2],
        [throttled, { server: 0 }, 4],
        [down, { server: 0 }, 1],
        [reset, { network: 4 }, 5],
      ] as const) {
        const { client, at } = made([failure])
        yield* errorOf(client.call(read, {}, { retry: option }))
        expect(at).toHaveLength(times)
      }
    }),
  )

  it.effect("no token operation", () =>
    Effect.gen(function* () {
      const { client, at } = made([unreachable])
      yield* errorOf(client.call({ ...read, platform: "auth" }, {}))
      expect(at).toHaveLength(1)
    }),
  )
})

describe("when it is retried", () => {
  it.effect("after 1 s, 2 s, 4 s at most, and any time before", () =>
    Effect.gen(function* () {
      const slowest = made([down], { server: 8 })
      yield* errorOf(slowest.client.call(read, {}).pipe(draw(1)))
      // 64 s would be next, above the cap. The eighth wait would outlast the call.
      expect(waits(slowest.at)).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 32_000])
      const fastest = made([down])
      yield* errorOf(fastest.client.call(read, {}).pipe(draw(0)))
      expect(waits(fastest.at)).toEqual([0, 0])
    }),
  )

  it.effect("after at least half of the backoff if the platform throttled without a Retry-After", () =>
    Effect.gen(function* () {
      const { client, at } = made([throttled])
      yield* errorOf(client.call(read, {}).pipe(draw(0)))
      expect(waits(at)).toEqual([500, 1000, 2000])
    }),
  )

  it.effect("never before a Retry-After is over, however long the cap", () =>
    Effect.gen(function* () {
      const { client, at } = made([() => throttled(40_000), () => throttled(100), () => reply])
      yield* settle(client.call(read, {}).pipe(draw(1)))
      expect(waits(at)).toEqual([40_000, 2000])
    }),
  )

  it.effect("not at all if the wait would outlast the call: the call fails at once", () =>
    Effect.gen(function* () {
      const { client, at } = made([() => throttled(5000)])
      const fiber = yield* Effect.forkChild(Effect.flip(client.call(read, {}, { timeoutMs: 5000 })))
      yield* TestClock.adjust(0)
      expect(yield* Fiber.join(fiber)).toMatchObject({ _tag: "RateLimitError", retryAfterMs: 5000 })
      expect(at).toHaveLength(1)
    }),
  )

  it.effect("as a policy says, but not before the Retry-After and not if it is unsafe", () =>
    Effect.gen(function* () {
      const policy: Policy = () => (failure) => Effect.succeed(failure.attempt <= 5 ? 10 : undefined)
      const { client, at } = made([down], { server: policy })
      yield* errorOf(client.call(read, {}))
      expect(waits(at)).toEqual([10, 10, 10, 10, 10])
      const floor = made([() => throttled(300), () => reply], { rateLimit: policy })
      yield* settle(floor.client.call(unsafe, {}))
      expect(waits(floor.at)).toEqual([300])
      const safe = made([down], { server: policy })
      yield* errorOf(safe.client.call(unsafe, {}))
      expect(safe.at).toHaveLength(1)
    }),
  )

  it.effect("as an Effect Schedule says, from its start for each call", () =>
    Effect.gen(function* () {
      const schedule = Schedule.exponential("100 millis").pipe(Schedule.upTo({ times: 3 }))
      const { client, at } = made([down], { server: fromSchedule(schedule) })
      yield* errorOf(client.call(read, {}))
      expect(waits(at)).toEqual([100, 200, 400])
      yield* errorOf(client.call(read, {}))
      expect(waits(at.slice(4))).toEqual([100, 200, 400])
    }),
  )

  it.effect("not after the caller cancelled", () =>
    Effect.gen(function* () {
      const { client, at } = made([throttled])
      const fiber = yield* Effect.forkChild(client.call(read, {}))
      yield* TestClock.adjust(0)
      yield* Fiber.interrupt(fiber)
      yield* TestClock.adjust("5 minutes")
      expect(at).toHaveLength(1)
    }),
  )
})

describe("what all calls share", () => {
  it.effect("in an outage they may make the saved retries, and one more for ten calls", () =>
    Effect.gen(function* () {
      const { client, at } = made([down], { budget: { capacity: 10, perSecond: 0 } })
      const calls = Effect.forEach(Array.from({ length: 200 }), () => Effect.flip(client.call(read, {})))
      yield* settle(Effect.provideService(calls, Random.Random, { nextDoubleUnsafe: () => 0, nextIntUnsafe: () => 0 }))
      expect(at.length).toBeGreaterThanOrEqual(200 + 10 + 15)
      expect(at.length).toBeLessThanOrEqual(200 + 10 + 20)
    }),
  )

  it.effect("a retry that succeeds returns its cost, and a throttle costs half", () =>
    Effect.gen(function* () {
      const one = { capacity: 1, perCall: 0, perSecond: 0 }
      const blips = made([down, () => reply, down, () => reply, down, () => reply], { budget: one })
      for (let call = 0; call < 3; call++) {
        expect((yield* settle(blips.client.call(read, {})))._tag).toBe("Success")
      }
      const storm = made([throttled], { budget: one })
      yield* errorOf(storm.client.call(read, {}))
      expect(storm.at).toHaveLength(1 + 2)
      const throttles = made([throttled, () => reply, throttled, () => reply, throttled, () => reply], { budget: one })
      for (let call = 0; call < 3; call++) {
        expect((yield* settle(throttles.client.call(read, {})))._tag).toBe("Success")
      }
    }),
  )

  it.effect("time fills it again", () =>
    Effect.gen(function* () {
      const { client, at } = made([down], { budget: { capacity: 1, perCall: 0 }, server: 1 })
      yield* errorOf(client.call(read, {}))
      yield* errorOf(client.call(read, {}))
      expect(at).toHaveLength(4)
      const quick = made([down], { budget: { capacity: 1, perCall: 0, perSecond: 0 }, server: 1 })
      yield* errorOf(quick.client.call(read, {}))
      yield* errorOf(quick.client.call(read, {}))
      expect(quick.at).toHaveLength(3)
    }),
  )
})

describe("the error it ends with", () => {
  it.effect("is that of the attempt that may have been executed, if the last one was not sent", () =>
    Effect.gen(function* () {
      let opened = false
      const breaking = Client.middleware("breaker", (next) => (call) => {
        if (opened) return Effect.fail(new OverloadError({ message: "open", reason: "circuit" }))
        opened = true
        return next(call)
      })
      const { client } = made([down])
      const error = yield* errorOf(client.pipe(Client.inside("retry", breaking)).call(idempotent, {}))
      expect(error).toMatchObject({ _tag: "ServerError", outcome: "unknown" })
    }),
  )

  it.effect("never says that nothing happened after an attempt that may have been executed", () =>
    Effect.gen(function* () {
      const { client } = made([down, throttled])
      const error = yield* errorOf(client.call(keyedInBody, {}, { idempotencyKey: "k" }))
      expect(error).toMatchObject({ _tag: "RateLimitError", outcome: "unknown" })
    }),
  )
})

it("wrong options are refused together, with the remedy", () => {
  expect(() => retry({ server: -1, baseMs: Number.NaN, budget: { capacity: -1 } })).toThrow(ConfigurationError)
  expect(() => retry({ server: -1, baseMs: 0 })).toThrow(/'baseMs' is 0.*'server' is -1: use a whole number/)
})
