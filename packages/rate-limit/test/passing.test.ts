/** Which buckets a call passes and in which order, and what each is told; the limiter only listens. */
import { describe, expect, it } from "@effect/vitest"
import * as Client from "@tiktok-shop-kit/client"
import { NetworkError, OverloadError, RateLimitError, ServerError, type TikTokShopError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { test } from "vitest"
import {
  type AcquireRequest,
  makeMemory,
  rateLimit,
  type RateLimiter,
  type RateLimitOptions,
  type Signal,
} from "../src/index.ts"
import { groupOf, publishedKeyOf } from "../src/rate-limit.ts"
import { read } from "./operations.ts"

const quota = { requests: 6, perMs: 60_000 }
const reply: Client.Reply = { status: 200, headers: new Headers(), body: { code: 0, data: {} } }

const listening = (
  options: RateLimitOptions = {},
  answer: Effect.Effect<Client.Reply, TikTokShopError> = Effect.succeed(reply),
) => {
  const asked: Array<AcquireRequest> = []
  const told: Array<readonly [key: string, signal: Signal]> = []
  const limiter: RateLimiter = {
    acquire: (request) => Effect.sync(() => void asked.push(request)),
    feedback: (key, signal) => Effect.sync(() => void told.push([key, signal])),
  }
  const client = Client.make({ transport: () => answer as Effect.Effect<Client.Reply> }).pipe(
    Client.layers(Client.deadline(), rateLimit({ limiter, ...options })),
  )
  return { asked, told, client }
}

describe("the group of an operation", () => {
  test.each([
    [{ id: "analytics.202605.listShopVideos", safety: "unsafe" }, "analytics"],
    [{ id: "shop.202605.videos", path: "/analytics/202605/videos" }, "analytics"],
    [{ id: "product.202605.analytics.x", path: "/product/analytics/" }, "read"],
    [{ safety: "read" }, "read"],
    [{ safety: "idempotent" }, "write"],
    [{ safety: "unsafe" }, "write"],
  ] as const)("%j: %s", (rest, group) => expect(groupOf({ ...read, ...rest })).toBe(group))
})

test("the bucket of a published limit is the app's, or the account's, else the shop's", () => {
  const key = (scope: "app" | "token", target: Client.Target) =>
    publishedKeyOf({ operation: read, target } as Client.Call, { ...quota, scope })
  expect(key("app", { account: "a", shop: "7" })).toBe(`operation:${read.id}`)
  expect(key("token", { account: "a", shop: "7" })).toBe(`operation:${read.id}:account:a`)
  expect(key("token", { account: undefined, shop: "7" })).toBe(`operation:${read.id}:shop:7`)
  expect(key("token", { account: undefined, shop: undefined })).toBe(`operation:${read.id}:app`)
})

describe("a call", () => {
  it.effect("waits for its group, then its shop, then the published limit; each gets the result, innermost first", () =>
    Effect.gen(function* () {
      const groups = { read: { ratePerSecond: 3, burst: 4 } }
      const { asked, told, client } = listening({ groups, app: "app-1", ratePerSecond: 2, burst: 5 })
      const published = { ...read, limit: { ...quota, scope: "app" } } as const
      yield* TestClock.adjust(500)
      yield* client.call(published, {}, { shop: "7", priority: 9, timeoutMs: 1000 })
      const common = { priority: 9, deadlineMs: 1500, onWait: expect.any(Function) }
      expect(asked).toEqual([
        { key: "app-1:shop:7:read", limit: groups.read, ...common },
        { key: "app-1:shop:7", limit: { ratePerSecond: 2, burst: 5 }, ...common },
        { key: `app-1:operation:${read.id}`, limit: published.limit, ...common },
      ])
      expect(told.map(([key]) => key)).toEqual(asked.map(({ key }) => key).toReversed())
    }),
  )

  it.effect("has no bucket for a group without its own rate", () =>
    Effect.gen(function* () {
      const { asked, client } = listening({ groups: { write: { ratePerSecond: 1 } } })
      yield* client.call(read, {})
      expect(asked.map(({ key }) => key)).toEqual(["app"])
    }),
  )

  it.effect("does not wait for a Retry-After that lasts longer than the call", () =>
    Effect.gen(function* () {
      const limiter = makeMemory()
      yield* limiter.acquire({ key: "app" })
      yield* limiter.feedback("app", { kind: "throttled", retryAfterMs: 5000 })
      const { client } = listening({ limiter })
      const error = yield* Effect.flip(client.call(read, {}, { timeoutMs: 5000 }))
      expect(error).toMatchObject({ _tag: "OverloadError", outcome: "not-sent", retry: { afterMs: 5000 } })
      const waiting = yield* Effect.forkChild(client.call(read, {}, { timeoutMs: 5001 }))
      yield* TestClock.adjust(5000)
      yield* Fiber.join(waiting)
    }),
  )
})

describe("the feedback to the bucket", () => {
  const heard = (error: TikTokShopError) =>
    Effect.gen(function* () {
      const { told, client } = listening({}, Effect.fail(error))
      yield* Effect.result(client.call(read, {}))
      return told.map(([, signal]) => signal)
    })

  it.effect("of a throttle: with its Retry-After from either field, or without", () =>
    Effect.gen(function* () {
      const throttled = (rest: object) => new RateLimitError({ message: "", outcome: "refused", ...rest })
      for (const [rest, retryAfterMs] of [
        [{ retry: "backoff" }, undefined],
        [{ retry: { afterMs: 5 } }, 5],
        [{ retry: { afterMs: 5 }, retryAfterMs: 7 }, 7],
        [{ retry: "never", retryAfterMs: 0 }, 0],
      ] as const) {
        expect(yield* heard(throttled(rest))).toEqual([{ kind: "throttled", retryAfterMs }])
      }
    }),
  )

  it.effect("nothing if the outcome is unknown", () =>
    Effect.gen(function* () {
      expect(yield* heard(new ServerError({ message: "", outcome: "unknown" }))).toEqual([])
      expect(yield* heard(new NetworkError({ message: "", reason: "reset", outcome: "unknown" }))).toEqual([])
    }),
  )

  it.effect(
    "nothing for a call that was cancelled under way; unused for a call that was cancelled before it was sent",
    () =>
      Effect.gen(function* () {
        for (const [layer, signals] of [
          [Client.middleware("inner", (next) => next), []],
          [Client.middleware("inner", () => () => Effect.never), [["app", { kind: "unused" }]]],
        ] as const) {
          const { told, client } = listening({}, Effect.never)
          const fiber = yield* Effect.forkChild(client.pipe(Client.inside("rate-limit", layer)).call(read, {}))
          yield* TestClock.adjust(0)
          yield* Fiber.interrupt(fiber)
          expect(told).toEqual(signals)
        }
      }),
  )

  it.effect("nothing if it did not let the call through", () =>
    Effect.gen(function* () {
      const told: Array<string> = []
      const limiter: RateLimiter = {
        acquire: () => Effect.fail(new OverloadError({ message: "full", reason: "queue" })),
        feedback: (key) => Effect.sync(() => void told.push(key)),
      }
      const { client } = listening({ limiter })
      expect(yield* Effect.flip(client.call(read, {}))).toMatchObject({ _tag: "OverloadError" })
      expect(told).toEqual([])
    }),
  )
})

test.each([
  [{ groups: { read: { ratePerSecond: 1, burst: 0.5 } } }, "groups.read.burst"],
  [{ groups: { analytics: { ratePerSecond: Number.NaN } } }, "groups.analytics.ratePerSecond"],
  [{ burst: 0 }, "burst"],
  [{ minRatePerSecond: 0 }, "minRatePerSecond"],
  [{ maxQueue: -1 }, "maxQueue"],
  [{ maxPassedOver: 0.5 }, "maxPassedOver"],
  [{ maxBuckets: 0 }, "maxBuckets"],
  [{ maxRetryAfterMs: 0 }, "maxRetryAfterMs"],
])("%j is refused by name", (options, field) => {
  expect(() => rateLimit(options)).toThrow(
    expect.objectContaining({ _tag: "ConfigurationError", issues: [expect.objectContaining({ field })] }),
  )
})

test("groups without a rate and a queue without room are valid options", () => {
  expect(() => rateLimit({ groups: { read: undefined }, maxQueue: 0, maxPassedOver: 0 })).not.toThrow()
})
