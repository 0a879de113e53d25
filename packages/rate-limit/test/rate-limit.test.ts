/** Which buckets a call uses, and what they learn from its answer. Uses TestClock. */
import { describe, expect, it } from "@effect/vitest"
import * as Client from "@tiktok-shop-kit/client"
import {
  ConfigurationError,
  ConflictError,
  NetworkError,
  RateLimitError,
  StoreError,
  type TikTokShopError,
} from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { type AcquireRequest, rateLimit, type RateLimiter, type RateLimitOptions, type Signal } from "../src/index.ts"
import { read } from "./operations.ts"

const write: typeof read = { ...read, id: "product.202309.createProduct", safety: "unsafe" }
const analytics: typeof read = { ...read, id: "analytics.202605.listShopVideos" }
const published: typeof read = {
  ...read,
  id: "content.v2.initVideo",
  limit: { requests: 6, perMs: 60_000, scope: "token" },
}

const reply: Client.Reply = { status: 200, headers: new Headers(), body: { code: 0, data: {} } }

/** A client whose transport answers what the test says, and remembers the times of its requests. */
const made = (options?: RateLimitOptions) => {
  const state: { fails: TikTokShopError | undefined; at: Array<number> } = { fails: undefined, at: [] }
  const transport: Client.Transport = () =>
    Effect.clockWith((clock) => {
      state.at.push(clock.currentTimeMillisUnsafe())
      return state.fails === undefined ? Effect.succeed(reply) : Effect.fail(state.fails as RateLimitError)
    })
  const client = Client.make({ transport }).pipe(Client.layers(rateLimit(options)))
  const times = (n: number, operation = read, callOptions: Client.CallOptions = { shop: "1" }) =>
    Effect.forEach(Array.from({ length: n }), () =>
      Effect.forkChild(Effect.result(client.call(operation, {}, callOptions))),
    ).pipe(Effect.tap(() => TestClock.adjust(0)))
  return { state, client, times }
}

/** A limiter that lets all requests through and remembers its feedback. */
const listening = () => {
  const asked: Array<AcquireRequest> = []
  const told: Array<readonly [key: string, signal: Signal]> = []
  const limiter: RateLimiter = {
    acquire: (request) => Effect.sync(() => void asked.push(request)),
    feedback: (key, signal) => Effect.sync(() => void told.push([key, signal])),
  }
  return { asked, told, limiter }
}

describe("the key", () => {
  it.effect("is the shop, else the account, else the app", () =>
    Effect.gen(function* () {
      const { asked, limiter } = listening()
      const { client } = made({ limiter, app: "app-1" })
      yield* client.call(read, {}, { shop: "7", account: "a", priority: 3 })
      yield* client.call(read, {}, { shop: { id: "7", cipher: "ROW_cipher" } })
      yield* client.call(read, {}, { account: "a" })
      yield* client.call(read, {})
      expect(asked.map(({ key }) => key)).toEqual(["app-1:shop:7", "app-1:shop:7", "app-1:account:a", "app-1:app"])
      expect(asked[0]).toMatchObject({ priority: 3, limit: undefined })
    }),
  )

  it.effect("may be the user's own", () =>
    Effect.gen(function* () {
      const { asked, limiter } = listening()
      yield* made({ limiter, key: (call) => call.operation.id }).client.call(read, {})
      expect(asked[0]?.key).toBe(read.id)
    }),
  )

  it.effect("does not apply to token operations", () =>
    Effect.gen(function* () {
      const { asked, limiter } = listening()
      yield* made({ limiter }).client.call({ ...read, platform: "auth" }, {})
      expect(asked).toEqual([])
    }),
  )
})

describe("the rate", () => {
  it.effect("is that of the limiter you pass, unless an option replaces it", () =>
    Effect.gen(function* () {
      const { asked, limiter } = listening()
      yield* made({ limiter }).client.call(read, {})
      yield* made({ limiter, ratePerSecond: 3 }).client.call(read, {})
      yield* made({ limiter, burst: 5 }).client.call(read, {})
      expect(asked.map(({ limit }) => limit)).toEqual([
        undefined,
        { ratePerSecond: 3, burst: undefined },
        { ratePerSecond: 10, burst: 5 },
      ])
    }),
  )

  it.effect("is 10 a second for each shop, after 20 at once", () =>
    Effect.gen(function* () {
      const { state, times } = made()
      yield* times(22)
      yield* times(20, read, { shop: "2" })
      expect(state.at).toHaveLength(40)
      yield* TestClock.adjust("1 second")
      expect(state.at.slice(40)).toEqual([100, 200])
    }),
  )

  it.effect("of a group applies in addition to it", () =>
    Effect.gen(function* () {
      const { state, times } = made({
        groups: { write: { ratePerSecond: 1, burst: 2 }, analytics: { ratePerSecond: 0.5 } },
      })
      yield* times(4, write)
      expect(state.at).toHaveLength(2)
      yield* times(18)
      expect(state.at).toHaveLength(20)
      yield* times(1, analytics)
      yield* TestClock.adjust("10 seconds")
      expect(state.at.slice(20)).toEqual([100, 1000, 2000])
    }),
  )

  it.effect("that the platform publishes is kept for each account", () =>
    Effect.gen(function* () {
      const { state, times } = made()
      yield* times(8, published, { account: "a" })
      yield* times(1, published, { account: "b" })
      yield* times(1, read, { account: "a" })
      expect(state.at).toHaveLength(8)
      yield* TestClock.adjust("1 minute")
      expect(state.at.slice(8)).toEqual([60_000, 60_000])
    }),
  )

  it.effect("a call that is cancelled while it waits for a published window returns its token of the shop", () =>
    Effect.gen(function* () {
      const { state, times } = made({ ratePerSecond: 1, burst: 8 })
      const first = yield* times(10, published, { account: "a" })
      expect(state.at).toHaveLength(6)
      yield* Fiber.interruptAll(first)
      yield* times(2, read, { account: "a" })
      expect(state.at).toHaveLength(8)
      // The window is open again, but the general bucket is empty: a call that waits there has no place in the window yet.
      yield* TestClock.adjust("1 minute")
      yield* times(8, read, { account: "a" })
      const [held] = yield* times(1, published, { account: "a" })
      yield* Fiber.interrupt(held!)
      yield* TestClock.adjust("8 seconds")
      state.at.length = 0
      yield* times(6, published, { account: "a" })
      expect(state.at).toHaveLength(6)
    }),
  )
})

describe("feedback", () => {
  it.effect("throttled, with the Retry-After; answered; unused; nothing if the outcome is unknown", () =>
    Effect.gen(function* () {
      const { told, limiter } = listening()
      const { state, client } = made({ limiter })
      const call = Effect.result(client.call(read, {}))
      yield* call
      state.fails = new RateLimitError({ message: "", outcome: "refused", retry: { afterMs: 5 }, retryAfterMs: 5 })
      yield* call
      state.fails = new ConflictError({ message: "", outcome: "refused" })
      yield* call
      state.fails = new NetworkError({ message: "", reason: "reset", outcome: "unknown" })
      yield* call
      const noToken = Client.middleware(
        "sign",
        () => () => Effect.fail(new StoreError({ message: "", reason: "corrupt" })),
      )
      yield* Effect.result(client.pipe(Client.inside("rate-limit", noToken)).call(read, {}))
      expect(told).toEqual([
        ["app", { kind: "ok" }],
        ["app", { kind: "throttled", retryAfterMs: 5 }],
        ["app", { kind: "ok" }],
        ["app", { kind: "unused" }],
      ])
    }),
  )

  it.effect("a call whose time ends before the Retry-After fails at once, and nothing is sent", () =>
    Effect.gen(function* () {
      const { state, client } = made()
      const hasty = client.pipe(Client.outside("rate-limit", Client.deadline()))
      yield* TestClock.adjust("1 hour")
      state.fails = new RateLimitError({ message: "", outcome: "refused", retry: "backoff", retryAfterMs: 60_000 })
      yield* Effect.result(hasty.call(read, {}))
      expect(yield* Effect.flip(hasty.call(read, {}, { timeoutMs: 10_000 }))).toMatchObject({
        _tag: "OverloadError",
        retry: { afterMs: 60_000 },
        attempts: [],
      })
      expect(state.at).toHaveLength(1)
      state.fails = undefined
      const patient = yield* Effect.forkChild(hasty.call(read, {}, { timeoutMs: 61_000 }))
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(patient)
    }),
  )

  it.effect.each([
    [undefined, 600_000],
    [5_000, 5_000],
    [false, 86_400_000],
  ] as const)(
    "with maxRetryAfterMs %s, a Retry-After of a day stops a shop for %i ms, then one call finds out",
    ([maxRetryAfterMs, pauseMs]) =>
      Effect.gen(function* () {
        const { state, times } = made({ maxRetryAfterMs })
        const refused = { message: "", outcome: "refused", retry: "backoff", retryAfterMs: 86_400_000 } as const
        state.fails = new RateLimitError(refused)
        const [first] = yield* times(1)
        expect(yield* Fiber.join(first!)).toMatchObject({ failure: { _tag: "RateLimitError", retryAfterMs: pauseMs } })
        yield* times(3)
        yield* TestClock.adjust(pauseMs - 1)
        expect(state.at).toEqual([0])
        yield* TestClock.adjust(1)
        expect(state.at).toEqual([0, pauseMs])
        yield* TestClock.adjust(pauseMs - 1)
        expect(state.at).toHaveLength(2)
      }),
  )

  it.effect("a refusal that belongs to one operation slows down that operation, and not the shop", () =>
    Effect.gen(function* () {
      const updates: typeof read = { ...read, id: "promotion.202309.updateActivityProduct" }
      const { state, times } = made()
      state.fails = new RateLimitError({ message: "", outcome: "refused", retry: "backoff", code: 17029054 })
      yield* times(1, updates)
      state.fails = undefined
      yield* times(1, updates)
      yield* times(2)
      expect(state.at).toEqual([0, 0, 0])
      yield* TestClock.adjust("1 second")
      expect(state.at).toEqual([0, 0, 0, 200])
    }),
  )

  it.effect("a request of a published window that is not sent returns its own place", () =>
    Effect.gen(function* () {
      const limited: typeof read = { ...published, limit: { requests: 2, perMs: 1000, scope: "token" } }
      let calls = 0
      const noToken = Client.middleware(
        "sign",
        (next) => (call) =>
          calls++ > 0
            ? next(call)
            : Effect.andThen(Effect.sleep(950), Effect.fail(new StoreError({ message: "", reason: "corrupt" }))),
      )
      const { state, client } = made()
      const call = Effect.forkChild(
        Effect.result(client.pipe(Client.inside("rate-limit", noToken)).call(limited, {}, { account: "a" })),
      )
      yield* call
      yield* TestClock.adjust(900)
      yield* call
      yield* TestClock.adjust(50)
      yield* call
      yield* call
      yield* TestClock.adjust("5 seconds")
      expect(state.at).toEqual([900, 950, 1900])
    }),
  )

  it.effect("a throttled answer slows down the next calls of that shop only", () =>
    Effect.gen(function* () {
      const { state, times } = made()
      state.fails = new RateLimitError({ message: "", outcome: "refused", retry: "backoff" })
      yield* times(1)
      state.fails = undefined
      yield* times(2)
      yield* times(2, read, { shop: "2" })
      expect(state.at).toHaveLength(3)
      yield* TestClock.adjust("1 second")
      expect(state.at).toHaveLength(5)
      expect(state.at.at(-1)).toBeGreaterThan(300)
    }),
  )
})

it("wrong options are refused, with the remedy", () => {
  expect(() => rateLimit({ ratePerSecond: -1 })).toThrow(ConfigurationError)
  expect(() => rateLimit({ groups: { read: { ratePerSecond: 0 } } })).toThrow(/'groups.read.ratePerSecond' is 0: use/)
})
