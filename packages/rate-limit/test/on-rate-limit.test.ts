/** What `onRateLimit` gets for waits and for throttled answers, and that it cannot change the call. */
import { describe, expect, it } from "@effect/vitest"
import * as Client from "@tiktok-shop-kit/client"
import { RateLimitError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { rateLimit, type RateLimitEvent, type RateLimitOptions } from "../src/index.ts"
import { read } from "./operations.ts"

const reply: Client.Reply = { status: 200, headers: new Headers(), body: { code: 0, data: {} } }

const throttled = (retryAfterMs?: number) =>
  new RateLimitError({
    message: "slow down",
    outcome: "refused",
    retry: "backoff",
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  })

/** A client whose first requests fail with `failures`. */
const made = (options: RateLimitOptions = {}, failures: Array<RateLimitError> = []) => {
  const events: Array<RateLimitEvent> = []
  const at: Array<number> = []
  const transport: Client.Transport = () =>
    Effect.clockWith((clock) => {
      at.push(clock.currentTimeMillisUnsafe())
      const failure = failures.shift()
      return failure === undefined ? Effect.succeed(reply) : Effect.fail(failure as never)
    })
  const onRateLimit = options.onRateLimit ?? ((event: RateLimitEvent) => events.push(event))
  const client = Client.make({ transport }).pipe(
    Client.layers(rateLimit({ ratePerSecond: 10, burst: 1, ...options, onRateLimit })),
  )
  const call = (operation = read) =>
    Effect.tap(Effect.forkChild(Effect.result(client.call(operation, {}, { shop: "7", account: "open-1" }))), () =>
      TestClock.adjust(0),
    )
  return { call, events, at }
}

const bucket = { operation: read.id, key: "shop:7", account: "open-1" }

describe("onRateLimit", () => {
  it.effect("is called when a wait begins, and not without a wait", () =>
    Effect.gen(function* () {
      const { call, events, at } = made()
      yield* call()
      expect(events).toEqual([])
      yield* call()
      yield* call()
      expect(events).toEqual([
        { ...bucket, waitMs: 100, source: "limiter", error: undefined },
        { ...bucket, waitMs: 100, source: "limiter", error: undefined },
      ])
      yield* TestClock.adjust("1 second")
      expect([at, events.length]).toEqual([[0, 100, 200], 2])
    }),
  )

  it.effect(
    "sees a throttled answer once, however many buckets the call passed, and the waits that follow from it",
    () =>
      Effect.gen(function* () {
        const error = throttled(5000)
        const options: RateLimitOptions = { groups: { read: { ratePerSecond: 100 } } }
        const { call, events, at } = made(options, [error])
        yield* call({ ...read, limit: { requests: 6, perMs: 60_000, scope: "token" } })
        expect(events).toEqual([{ ...bucket, waitMs: 5000, source: "platform", error }])
        yield* TestClock.adjust("1 second")
        yield* call()
        // The group's bucket is stopped like the others, and the call waits for it first.
        expect(events.at(1)).toEqual({
          ...bucket,
          key: "shop:7:read",
          waitMs: 4000,
          source: "platform",
          error: undefined,
        })
        yield* TestClock.adjust("10 seconds")
        // The shop's bucket holds no token after the stop and fills at half of its rate.
        expect(at).toEqual([0, 5200])
      }),
  )

  it.effect("is called for a throttled answer without a Retry-After, too", () =>
    Effect.gen(function* () {
      const { call, events } = made({}, [throttled()])
      yield* call()
      expect(events).toMatchObject([{ waitMs: 0, source: "platform", error: { _tag: "RateLimitError" } }])
    }),
  )

  it.effect("names the bucket with the app as a prefix, if there is an app", () =>
    Effect.gen(function* () {
      const { call, events } = made({ app: "app-1", key: () => "mine" }, [throttled()])
      yield* call()
      expect(events).toMatchObject([{ key: "app-1:mine" }])
    }),
  )

  it.effect.each([
    [
      "throws",
      () => {
        throw new Error("my log is gone")
      },
    ],
    ["rejects", () => Promise.reject(new Error("my log is gone"))],
  ] as const)("changes nothing when it %s", ([, onRateLimit]) =>
    Effect.gen(function* () {
      const { call, at } = made({ onRateLimit: onRateLimit as () => void }, [throttled(1000)])
      const first = yield* call()
      const second = yield* call()
      yield* TestClock.adjust("2 seconds")
      expect([(yield* Fiber.join(first))._tag, (yield* Fiber.join(second))._tag, at]).toEqual([
        "Failure",
        "Success",
        [0, 1200],
      ])
    }),
  )
})
