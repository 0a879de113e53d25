/**
 * A storm of throttles: all calls of a client together stay below one and a half requests a call, and once the platform
 * throttles no more, or only now and then, every call succeeds. A test's clock runs, so that a minute takes no time.
 */
import { expect, it } from "@effect/vitest"
import type * as Client from "@tiktok-shop-kit/client"
import { RateLimitError } from "@tiktok-shop-kit/errors"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { shopClient, type ShopConfig } from "tiktok-shop-kit/client"
import { describe } from "vitest"
import { readThing } from "../support/operations.ts"
import { app } from "./platform.ts"

const reply: Client.Reply = {
  status: 200,
  headers: new Headers(),
  body: { code: 0, message: "Success", request_id: "r", data: { id: "1" } },
}

const throttle = () => new RateLimitError({ message: "slow down", outcome: "refused", retry: "backoff" })

/** A client, and how many requests it made. `isThrottled` hears the number of each. */
const clientWith = (isThrottled: (request: number) => boolean, config: ShopConfig = {}) => {
  const state = { requests: 0 }
  const client = shopClient({
    ...app,
    ...config,
    transport: () => {
      const failed = isThrottled(++state.requests)
      return Effect.delay(failed ? Effect.fail(throttle()) : Effect.succeed(reply), "20 millis")
    },
  }).shop({ id: "7495540735365777507", cipher: "c1ph3r" })
  return { client, state }
}

/** Runs until `work` has ended, in steps of the test's clock. */
const toItsEnd = <A, E>(work: Effect.Effect<A, E>) =>
  Effect.gen(function* () {
    const fiber = yield* Effect.forkChild(work)
    while (fiber.pollUnsafe() === undefined) yield* TestClock.adjust("1 second")
    return yield* Fiber.join(fiber)
  })

/** Users call one after another, with half a second in between, until the time is over. */
const users = (count: number, ms: number, call: Effect.Effect<unknown, unknown>) =>
  Effect.gen(function* () {
    let calls = 0
    const endMs = (yield* Clock.currentTimeMillis) + ms
    const user = Effect.gen(function* () {
      while ((yield* Clock.currentTimeMillis) < endMs) {
        calls += 1
        yield* Effect.exit(call)
        yield* Effect.sleep("500 millis")
      }
    })
    yield* Effect.forEach(Array.from({ length: count }), () => user, { concurrency: "unbounded", discard: true })
    return calls
  })

describe("every request is throttled for half a minute", () => {
  const fast = { ratePerSecond: 100_000, burst: 100_000 }
  it.effect.each<readonly [string, ShopConfig]>([
    ["the limiter's own rate", {}],
    ["a rate so high that the limiter slows nothing down", { rateLimit: fast }],
  ])("with %s: at most 1.5 requests a call", ([, config]) =>
    Effect.gen(function* () {
      const { client, state } = clientWith(() => true, config)
      const calls = yield* toItsEnd(users(100, 30_000, client.call(readThing, { thing_id: "1" })))
      expect(calls).toBeGreaterThanOrEqual(100)
      expect(state.requests / calls).toBeLessThanOrEqual(1.5)
    }),
  )
})

describe("5 % of the requests are throttled", () => {
  /** Numbers that look random and are the same in each run. */
  const scattered = (request: number): boolean => (Math.imul(request, 2_654_435_761) >>> 8) % 100 < 5

  it.effect.each<readonly [string, ShopConfig]>([
    ["the limiter's own rate", {}],
    ["a high rate", { rateLimit: { ratePerSecond: 1000, burst: 1000 } }],
  ])("with %s: 1,000 of 1,000 calls succeed", ([, config]) =>
    Effect.gen(function* () {
      const { client, state } = clientWith(scattered, config)
      const answers = yield* toItsEnd(
        Effect.forEach(Array.from({ length: 1000 }), () => client.call(readThing, { thing_id: "1" }), {
          concurrency: 50,
        }),
      )
      expect(answers).toHaveLength(1000)
      expect(state.requests).toBeGreaterThan(1020)
      expect(state.requests).toBeLessThan(1100)
    }),
  )
})
