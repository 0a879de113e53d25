import { monotonicMs } from "@tiktok-shop-kit/client/clock"
import type { RateLimiter } from "@tiktok-shop-kit/rate-limit"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as fc from "fast-check"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Grant, makeRateLimiter, type RateLimiterOptions, type RedisClient } from "../src/index.ts"
import { hasRedisServer, type RedisServer, redisServer } from "./support/redis-server.ts"

const run = Effect.runPromise

const acquireWithin = (limiter: RateLimiter, key: string, ms: number) =>
  Effect.clockWith((clock) => limiter.acquire({ key, deadlineMs: monotonicMs(clock) + ms }))

describe.skipIf(!hasRedisServer)("the shared rate limiter", () => {
  let server: RedisServer
  let client: Awaited<ReturnType<RedisServer["client"]>>
  beforeAll(async () => {
    server = await redisServer()
    client = await server.client()
  })
  afterAll(() => server[Symbol.asyncDispose]())

  let made = 0
  /** Limiters that share one new key, as so many processes would, and their grants. */
  const team = (size: number, options: Partial<RateLimiterOptions> = {}) => {
    const key = `key-${made++}`
    const grants: Array<Grant> = []
    const onGrant = (grant: Grant) => grants.push(grant)
    const limiters = Array.from({ length: size }, () => makeRateLimiter({ client, onGrant, ...options }))
    const acquire = (at: number, priority?: number) => run(limiters[at % size]!.acquire({ key, priority }))
    return { key, grants, limiters, acquire }
  }
  /** When each request was granted, in order. */
  const times = (grants: ReadonlyArray<Grant>): Array<number> =>
    grants.flatMap(({ tokens, atMs }) => Array<number>(tokens).fill(atMs)).sort((a, b) => a - b)

  test("no time span has more than its rate and the burst, wherever it begins, and all tokens are used", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 200, max: 800 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 60 }),
        async (ratePerSecond, burst, size, calls) => {
          const { acquire, grants } = team(size, { ratePerSecond, burst })
          await Promise.all(Array.from({ length: calls }, (_, at) => acquire(at)))
          const at = times(grants)
          expect(at).toHaveLength(calls)
          for (let from = 0; from < at.length; from++) {
            for (let to = from; to < at.length; to++) {
              expect(to - from + 1).toBeLessThanOrEqual(burst + ((at[to]! - at[from]!) * ratePerSecond) / 1000 + 0.01)
            }
          }
        },
      ),
      { numRuns: 10 },
    )
  })

  test("a listener of grants that throws, or rejects, changes nothing", async () => {
    const { acquire } = team(1, {
      onGrant: () => {
        throw new Error("metrics are down")
      },
    })
    await Promise.all(Array.from({ length: 3 }, () => acquire(0)))
    const rejecting = team(1, { onGrant: () => Promise.reject(new Error("metrics are down")) as never })
    await rejecting.acquire(0)
  })

  test("a key that calls wait for keeps its queue, however many other keys come", async () => {
    const options = { client, ratePerSecond: 0.1, burst: 1, maxQueue: 1, maxBuckets: 1 }
    const limiter = makeRateLimiter(options)
    const [busy, ...others] = Array.from({ length: 4 }, () => `key-${made++}`)
    await run(limiter.acquire({ key: busy! }))
    const waiting = Effect.runFork(limiter.acquire({ key: busy! }))
    for (const key of others) await run(limiter.acquire({ key }))
    expect(await run(Effect.flip(limiter.acquire({ key: busy! })))).toMatchObject({ _tag: "OverloadError" })
    await run(Fiber.interrupt(waiting))
  })

  test("one script asks for all waiting calls", async () => {
    const { acquire, grants } = team(1)
    await Promise.all(Array.from({ length: 10 }, () => acquire(0)))
    expect(grants.map(({ tokens }) => tokens)).toEqual([1, 9])
  })

  test("a quota is exact in every window of its length", async () => {
    const { key, grants, limiters } = team(3)
    const limit = { requests: 4, perMs: 150 }
    await Promise.all(Array.from({ length: 14 }, (_, at) => run(limiters[at % 3]!.acquire({ key, limit }))))
    const at = times(grants)
    expect(at).toHaveLength(14)
    for (let n = limit.requests; n < at.length; n++) {
      expect(at[n]! - at[n - limit.requests]!).toBeGreaterThan(limit.perMs - 0.01)
    }
  })

  test("processes take turns: a process that came late is not served last", async () => {
    const { acquire, grants } = team(2, { ratePerSecond: 50, burst: 1 })
    const many = Array.from({ length: 20 }, () => acquire(0))
    await many[0]
    await acquire(1)
    expect(times(grants).length).toBeLessThan(many.length)
    await Promise.all(many)
  })

  test("within a process a higher priority is sent first, then the order of arrival decides", async () => {
    const { acquire } = team(1, { ratePerSecond: 100, burst: 1 })
    const went: Array<string> = []
    await acquire(0)
    const named = (name: string, priority: number) => acquire(0, priority).then(() => went.push(name))
    await Promise.all([named("a", 0), named("b", 0), named("urgent", 1), named("c", 0)])
    expect(went).toEqual(["urgent", "a", "b", "c"])
  })

  test("the call that has waited longest is overtaken at most maxPassedOver times", async () => {
    const { acquire } = team(1, { ratePerSecond: 200, burst: 1, maxPassedOver: 2 })
    const went: Array<string> = []
    await acquire(0)
    const named = (name: string, priority: number) => acquire(0, priority).then(() => went.push(name))
    await Promise.all([named("low", 0), ...Array.from({ length: 5 }, (_, at) => named(`high-${at}`, 1))])
    expect(went.indexOf("low")).toBe(2)
  })

  test("a cancelled call takes no token", async () => {
    const { key, grants, limiters } = team(2)
    const limit = { requests: 2, perMs: 60_000 }
    await run(limiters[0]!.acquire({ key, limit }))
    const given = Array.from({ length: 5 }, () => Effect.runFork(limiters[0]!.acquire({ key, limit, cost: 2 })))
    await expect.poll(() => client.zCard(`tts:limit:{${key}}:line`), { interval: 5 }).toBe(1)
    await run(Fiber.interruptAll(given))
    await expect.poll(() => client.zCard(`tts:limit:{${key}}:line`), { interval: 5 }).toBe(0)
    await run(limiters[1]!.acquire({ key, limit }))
    expect(times(grants)).toHaveLength(2)
  })

  test("a process that does not come back loses its place in the line", async () => {
    const { key, limiters } = team(1, { ratePerSecond: 20, burst: 1 })
    let calls = 0
    const dying: RedisClient = {
      withCommandOptions: (options) => {
        const runner = client.withCommandOptions(options)
        const once = <A>(call: () => Promise<A>) => (calls++ === 0 ? call() : new Promise<A>(() => undefined))
        return {
          eval: (source, input) => runner.eval(source, input),
          evalSha: (sha1, input) => once(() => runner.evalSha(sha1, input)),
        }
      },
    }
    await run(limiters[0]!.acquire({ key }))
    const lost = Effect.runFork(makeRateLimiter({ client: dying, ratePerSecond: 20, burst: 1 }).acquire({ key }))
    await expect.poll(() => client.zCard(`tts:limit:{${key}}:line`), { interval: 5 }).toBe(1)
    await run(limiters[0]!.acquire({ key }))
    await run(limiters[0]!.acquire({ key }))
    await run(Fiber.interrupt(lost))
  })

  test("a throttled answer halves the rate for all processes, other answers raise it again", async () => {
    const { key, acquire, grants, limiters } = team(2, { ratePerSecond: 100, burst: 1 })
    await acquire(0)
    await run(limiters[0]!.feedback(key, { kind: "throttled" }))
    await run(limiters[0]!.feedback(key, { kind: "throttled" }))
    expect(Number(await client.hGet(`tts:limit:{${key}}:state`, "slow"))).toBe(0.5)
    await Promise.all(Array.from({ length: 6 }, () => acquire(1)))
    const at = times(grants)
    expect(at.at(-1)! - at[1]!).toBeGreaterThan(5 * 20 - 0.01)
    for (let n = 0; n < 60; n++) await run(limiters[1]!.feedback(key, { kind: "ok" }))
    await acquire(1)
    expect(Number(await client.hGet(`tts:limit:{${key}}:state`, "slow"))).toBe(1)
  })

  test("a Retry-After stops all processes until it is over; then one request finds out", async () => {
    const { key, acquire, grants, limiters } = team(2, { ratePerSecond: 20, burst: 10 })
    await acquire(0)
    await acquire(1)
    await run(limiters[0]!.feedback(key, { kind: "throttled", retryAfterMs: 200 }))
    const stoppedMs = Number(await client.hGet(`tts:limit:{${key}}:state`, "stopped"))
    await Promise.all([acquire(0), acquire(1)])
    const [, , first, second] = times(grants)
    expect(first).toBeGreaterThanOrEqual(stoppedMs)
    expect(second! - stoppedMs).toBeGreaterThan(100 - 0.01)
  })

  test("scripts that the server forgot are sent again, also for waiting calls", async () => {
    const { acquire, grants } = team(2, { ratePerSecond: 50, burst: 1 })
    await acquire(0)
    const waiting = [acquire(0), acquire(1), acquire(0)]
    await client.scriptFlush()
    await Promise.all(waiting)
    expect(times(grants)).toHaveLength(4)
  })

  test("a bucket whose keys expired is as good as new", async () => {
    const { key, acquire, limiters } = team(1, { ratePerSecond: 0.01, burst: 1 })
    await acquire(0)
    await run(limiters[0]!.feedback(key, { kind: "throttled", retryAfterMs: 60_000 }))
    await client.del([`tts:limit:{${key}}:state`, `tts:limit:{${key}}:line`])
    await acquire(0)
  })

  test("a call does not wait for a Retry-After that outlasts it, whichever process received it", async () => {
    const { key, limiters } = team(2)
    await run(limiters[0]!.acquire({ key }))
    await run(limiters[0]!.feedback(key, { kind: "throttled", retryAfterMs: 60_000 }))
    const hasty = (limiter: RateLimiter) => run(Effect.flip(acquireWithin(limiter, key, 5_000)))
    for (const error of await Promise.all(limiters.map(hasty))) {
      expect(error).toMatchObject({ _tag: "OverloadError", reason: "queue", outcome: "not-sent" })
      expect((error.retry as { readonly afterMs: number }).afterMs).toBeGreaterThan(50_000)
    }
    await expect.poll(() => client.zCard(`tts:limit:{${key}}:line`), { interval: 5 }).toBe(0)
  })

  test("a call waits for a Retry-After that ends before the call", async () => {
    const { key, limiters } = team(1)
    await run(limiters[0]!.acquire({ key }))
    await run(limiters[0]!.feedback(key, { kind: "throttled", retryAfterMs: 100 }))
    await run(acquireWithin(limiters[0]!, key, 5_000))
  })

  test("unused tokens go back", async () => {
    const { key, limiters } = team(2)
    const limit = { requests: 1, perMs: 60_000 }
    const grantedAtMs = (await run(limiters[0]!.acquire({ key, limit }))) as number
    await run(limiters[0]!.feedback(key, { kind: "unused", grantedAtMs }))
    await run(limiters[1]!.acquire({ key, limit }))
  })

  test("a quota takes back the place of the request that was not sent, not the newest one", async () => {
    const { key, limiters } = team(2)
    const limit = { requests: 2, perMs: 60_000 }
    const first = (await run(limiters[0]!.acquire({ key, limit }))) as number
    const second = (await run(limiters[1]!.acquire({ key, limit }))) as number
    expect(second).toBeGreaterThan(first)
    await run(limiters[0]!.feedback(key, { kind: "unused", grantedAtMs: first }))
    expect((await client.lRange(`tts:limit:{${key}}:went`, 0, -1)).map(Number)).toEqual([second])
    await run(limiters[0]!.feedback(key, { kind: "unused", grantedAtMs: first }))
    await run(limiters[0]!.feedback(key, { kind: "unused" }))
    expect(await client.lLen(`tts:limit:{${key}}:went`)).toBe(1)
  })

  test("a Retry-After of a day ends for all processes when one of them says so", async () => {
    const { key, acquire, limiters } = team(2)
    await acquire(0)
    await run(limiters[0]!.feedback(key, { kind: "throttled", retryAfterMs: 86_400_000 }))
    const waiting = acquire(1)
    await expect.poll(() => client.zCard(`tts:limit:{${key}}:line`), { interval: 5 }).toBe(1)
    await run(makeRateLimiter({ client }).feedback(key, { kind: "resumed" }))
    await Promise.all([waiting, acquire(0)])
  })

  test("a full queue refuses the calls that came last, at once", async () => {
    const { key, limiters } = team(1, { ratePerSecond: 0.001, burst: 2, maxQueue: 3 })
    const calls = Array.from({ length: 10 }, () => Effect.runFork(limiters[0]!.acquire({ key })))
    for (const call of calls.slice(5)) {
      expect(await run(Effect.flip(Fiber.join(call)))).toMatchObject({
        _tag: "OverloadError",
        reason: "queue",
        outcome: "not-sent",
      })
    }
    for (const call of calls.slice(0, 2)) await run(Fiber.join(call))
    const waiting = calls.slice(2, 5)
    expect(waiting.map((call) => call.pollUnsafe())).toEqual([undefined, undefined, undefined])
    await run(Fiber.interruptAll(waiting))
  })
})
