import * as Client from "@tiktok-shop-kit/client"
import { makeMemory, rateLimit, type RateLimiter } from "@tiktok-shop-kit/rate-limit"
import { Dedupe } from "@tiktok-shop-kit/webhooks"
import { Records } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { describe, expect, test } from "vitest"
import { makeDedupe, makeRateLimiter, makeRecordStore, type Warning } from "../src/index.ts"
import { layerClient, layerRecords } from "../src/layer.ts"
import { hasRedisServer, redisServer } from "./support/redis-server.ts"

const run = Effect.runPromise
const operation: Client.Operation<{}, unknown, "shop"> = {
  id: "product.202309.getProduct",
  method: "GET",
  path: "/product/202309/products",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: [],
}
const failure = <A, E>(effect: Effect.Effect<A, E>) => run(Effect.flip(effect))

describe.skipIf(!hasRedisServer)("when Redis fails", () => {
  test("every function ends in a typed error within its time, and works again when Redis is back", async () => {
    await using server = await redisServer()
    const options = { client: await server.client(), timeoutMs: 150 }
    const [store, limiter, dedupe] = [makeRecordStore(options), makeRateLimiter(options), makeDedupe(options)]
    await run(store.compareAndSet("a", undefined, "1"))
    const lease = await run(store.lease("l", 60_000))
    await server.kill()
    const unavailable = { _tag: "StoreError", reason: "unavailable", retry: "backoff", outcome: "not-sent" }
    const errors = await Promise.all([
      failure(store.get("a")),
      failure(store.compareAndSet("a", undefined, "secret-value")),
      failure(store.delete("a")),
      failure(store.scan("a")),
      failure(store.lease("a", 1000)),
      failure(lease.renew(1000)),
      failure(lease.release),
      failure(limiter.acquire({ key: "k" })),
      failure(dedupe.claim("e", "1")),
      failure(dedupe.confirm("e")),
      failure(dedupe.release("e", "1")),
    ])
    for (const error of errors) expect(error).toMatchObject(unavailable)
    expect(JSON.stringify(errors) + errors.map(({ stack }) => stack).join()).not.toContain("secret-value")
    await run(limiter.feedback("k", { kind: "throttled" }))
    await server.start()
    await expect
      .poll(() => run(Effect.result(store.get("a"))), { interval: 20, timeout: 10_000 })
      .toMatchObject({ _tag: "Success", success: undefined })
    await run(limiter.acquire({ key: "k" }))
    expect(await run(dedupe.claim("e", "1"))).toBe("claimed")
  })

  test("a connection that is cut in the middle of an acquire is made again: waiting calls are sent when it is time", async () => {
    await using server = await redisServer()
    const client = await server.client()
    const admin = await server.client()
    const limiter = makeRateLimiter({ client, ratePerSecond: 10, burst: 1, timeoutMs: 5_000 })
    await run(limiter.acquire({ key: "k" }))
    const waiting = [run(limiter.acquire({ key: "k" })), run(limiter.acquire({ key: "k" }))]
    await expect.poll(() => admin.zCard("tts:limit:{k}:line"), { interval: 5 }).toBe(1)
    await admin.sendCommand(["CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"])
    await Promise.all(waiting)
  })

  test("if Redis goes away for good, each waiting call gets its own typed error; a later call is sent once Redis is back", async () => {
    await using server = await redisServer()
    const limiter = makeRateLimiter({ client: await server.client(), ratePerSecond: 10, burst: 1, timeoutMs: 1_000 })
    await run(limiter.acquire({ key: "k" }))
    const waiting = [failure(limiter.acquire({ key: "k" })), failure(limiter.acquire({ key: "k" }))]
    await server.kill()
    const errors = await Promise.all(waiting)
    for (const error of errors) expect(error).toMatchObject({ _tag: "StoreError", reason: "unavailable" })
    expect(new Set(errors).size).toBe(2)
    await server.start()
    await expect
      .poll(() => run(Effect.result(limiter.acquire({ key: "k" }))), { interval: 20, timeout: 10_000 })
      .toMatchObject({ _tag: "Success" })
  })

  test("a client that was closed or never connected is a typed error at once", async () => {
    await using server = await redisServer()
    const client = await server.client()
    client.destroy()
    expect(await failure(makeRecordStore({ client }).get("a"))).toMatchObject({
      _tag: "StoreError",
      reason: "unavailable",
      message: expect.stringContaining("closed") as string,
    })
  })

  test("a configured fallback takes over, warns once, and Redis takes over again", async () => {
    await using server = await redisServer()
    const warnings: Array<Warning> = []
    const onWarning = (warning: Warning) => {
      warnings.push(warning)
      throw new Error("a listener that throws")
    }
    const options = { client: await server.client(), timeoutMs: 500, onWarning }
    const limiter = makeRateLimiter({ ...options, fallback: makeMemory({ ratePerSecond: 5, burst: 3 }) })
    const dedupe = makeDedupe({ ...options, fallback: Dedupe.memory() })
    await run(limiter.acquire({ key: "k" }))
    await server.kill()
    await Promise.all([1, 2, 3].map(() => run(limiter.acquire({ key: "k" }))))
    expect(await run(dedupe.claim("e", "1"))).toBe("claimed")
    expect(await run(dedupe.claim("e", "1"))).toBe("busy")
    expect(warnings).toMatchObject([
      { type: "fallback", of: "rate-limiter", error: { _tag: "StoreError", reason: "unavailable" } },
      { type: "fallback", of: "dedupe" },
    ])
    await server.start()
    const isBack = async () => {
      await run(limiter.acquire({ key: "other" }))
      await run(dedupe.claim("other", "1"))
      return warnings
        .slice(2)
        .map(({ type, of }) => `${type} ${of}`)
        .sort()
    }
    await expect.poll(isBack, { interval: 50, timeout: 10_000 }).toEqual(["recovered dedupe", "recovered rate-limiter"])
  })

  test("without Redis each process keeps the rate of its fallback, not the rate of all processes", async () => {
    await using server = await redisServer()
    const at: Array<number> = []
    const transport: Client.Transport = () =>
      Effect.sync(
        () => (at.push(performance.now()), { status: 200, headers: new Headers(), body: { code: 0, data: {} } }),
      )
    const processes = await Promise.all(
      [1, 2, 3, 4].map(async () => {
        const fallback = makeMemory({ ratePerSecond: 5, burst: 1 })
        const limiter = makeRateLimiter({ client: await server.client(), timeoutMs: 500, fallback })
        return Client.make({ transport }).pipe(Client.layers(rateLimit({ limiter })))
      }),
    )
    await server.kill()
    const startedMs = performance.now()
    await Promise.all(
      processes.flatMap((each) => [1, 2, 3, 4, 5, 6].map(() => run(each.call(operation, {}, { shop: "7" })))),
    )
    const elapsedMs = performance.now() - startedMs
    expect(at).toHaveLength(24)
    // Each process sends one at once and five more at 5 a second.
    expect(elapsedMs).toBeGreaterThanOrEqual(1_000)
  })

  test("the fallback keeps a published quota", async () => {
    await using server = await redisServer()
    const asked: Array<unknown> = []
    const fallback: RateLimiter = {
      acquire: ({ limit }) => Effect.sync(() => void asked.push(limit)),
      feedback: () => Effect.void,
    }
    const limiter = makeRateLimiter({ client: await server.client(), timeoutMs: 500, fallback })
    await server.kill()
    await run(limiter.acquire({ key: "a", limit: { ratePerSecond: 10 } }))
    await run(limiter.acquire({ key: "b", limit: { requests: 6, perMs: 60_000 } }))
    expect(asked).toEqual([undefined, { requests: 6, perMs: 60_000 }])
  })

  test("a layer connects, closes with its scope, and fails where no Redis listens", async () => {
    await using server = await redisServer()
    const layer = layerRecords().pipe(Layer.provide(layerClient({ socket: { path: server.socket.path, tls: false } })))
    const program = Records.use((store) => store.compareAndSet("a", undefined, "1"))
    expect(await run(Effect.provide(program, layer))).toHaveLength(36)
    await server.kill()
    expect(await failure(Effect.provide(program, layer))).toMatchObject({ _tag: "StoreError", reason: "unavailable" })
  })
})
