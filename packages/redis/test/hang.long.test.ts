/** Redis that hangs longer than a command may take, and then runs everything that it received. */
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { createClientPool } from "redis"
import { describe, expect, test } from "vitest"
import { makeDedupe, makeRecordStore, type RedisClient } from "../src/index.ts"
import { hasRedisServer, redisServer } from "./support/redis-server.ts"

const run = Effect.runPromise
const failure = <A, E>(effect: Effect.Effect<A, E>) => run(Effect.flip(effect))
const unavailable = { _tag: "StoreError", reason: "unavailable" }

describe.skipIf(!hasRedisServer)("after Redis hung for longer than a command may take", () => {
  test("the lease that it granted late is free for others within one command timeout", async () => {
    await using server = await redisServer()
    const [client, other] = [await server.client(), await server.client()]
    const store = makeRecordStore({ client, timeoutMs: 1_000 })
    const warm = await run(store.lease("a", 60_000))
    await run(warm.release)
    server.hang()
    expect(await failure(store.lease("a", 60_000))).toMatchObject(unavailable)
    server.resume()
    const others = makeRecordStore({ client: other, timeoutMs: 2_000 })
    await expect
      .poll(() => run(Effect.result(others.lease("a", 60_000))), { interval: 10, timeout: 5_000 })
      .toMatchObject({ _tag: "Success" })
  })

  test("a lease that Redis does not take back at once is taken back as soon as it can", async () => {
    await using server = await redisServer()
    const [client, other, admin] = [await server.client(), await server.client(), await server.client()]
    const lease = await run(makeRecordStore({ client }).lease("a", 60_000))
    await admin.sendCommand(["REPLICAOF", "127.0.0.1", "1"])
    expect(await failure(lease.release)).toMatchObject({ _tag: "StoreError" })
    await admin.sendCommand(["REPLICAOF", "NO", "ONE"])
    await expect
      .poll(() => run(Effect.result(makeRecordStore({ client: other }).lease("a", 60_000))), { timeout: 3_000 })
      .toMatchObject({ _tag: "Success" })
  })

  test("the late lease of a process that was killed meanwhile ends after one command timeout, not after its full time", async () => {
    await using server = await redisServer()
    const [client, other] = [await server.client(), await server.client()]
    await run((await run(makeRecordStore({ client }).lease("warm", 60_000))).release)
    // The first command reaches Redis, and no command after it, as if the process was killed.
    let sent = 0
    const dying: RedisClient = {
      withCommandOptions: (options) => ({
        eval: () => new Promise(() => undefined),
        evalSha: (sha1, input) =>
          sent++ === 0 ? client.withCommandOptions(options).evalSha(sha1, input) : new Promise(() => undefined),
      }),
    }
    server.hang()
    expect(await failure(makeRecordStore({ client: dying, timeoutMs: 1_000 }).lease("a", 60_000))).toMatchObject(
      unavailable,
    )
    server.resume()
    await expect.poll(() => other.exists("{tts}:lease:a"), { interval: 1, timeout: 5_000 }).toBe(1)
    expect(await other.pTTL("{tts}:lease:a")).toBeLessThanOrEqual(1_000)
    await expect.poll(() => other.exists("{tts}:lease:a"), { interval: 10, timeout: 5_000 }).toBe(0)
  })

  test("a lease that Redis prolonged and lost its connection before it answered is given back once Redis is reached again", async () => {
    await using server = await redisServer()
    const [client, other] = [await server.client(), await server.client()]
    await run((await run(makeRecordStore({ client }).lease("warm", 60_000))).release)
    let sent = 0
    let isBack = false
    const cut: RedisClient = {
      withCommandOptions: (options) => ({
        eval: (source, input) => client.withCommandOptions(options).eval(source, input),
        evalSha: async (sha1, input) => {
          sent += 1
          if (sent > 2 && !isBack) throw new Error("Socket closed unexpectedly")
          const answer = await client.withCommandOptions(options).evalSha(sha1, input)
          if (sent === 2) throw new Error("Socket closed unexpectedly")
          return answer
        },
      }),
    }
    expect(await failure(makeRecordStore({ client: cut }).lease("a", 60_000))).toMatchObject(unavailable)
    await expect.poll(() => sent).toBeGreaterThan(3)
    expect(await other.pTTL("{tts}:lease:a")).toBeGreaterThan(50_000)
    isBack = true
    await expect.poll(() => other.exists("{tts}:lease:a"), { interval: 10, timeout: 5_000 }).toBe(0)
  })

  test("a pool, whose commands take any connection, has no late lease either", async () => {
    await using server = await redisServer()
    const pool = createClientPool({ socket: { path: server.socket.path, tls: false } }, { minimum: 4, maximum: 4 })
    pool.on("error", () => undefined)
    await pool.connect()
    const store = makeRecordStore({ client: pool as never, timeoutMs: 1_000 })
    await run((await run(store.lease("warm", 1_000))).release)
    server.hang()
    const keys = ["a", "b", "c", "d"]
    const errors = await Promise.all(keys.map((key) => failure(store.lease(key, 60_000))))
    for (const error of errors) expect(error).toMatchObject(unavailable)
    server.resume()
    for (const key of keys) {
      await expect
        .poll(() => run(Effect.result(store.lease(key, 100))), { interval: 10, timeout: 5_000 })
        .toMatchObject({ _tag: "Success" })
    }
    pool.destroy()
  })

  test("a cancelled call keeps no lease", async () => {
    await using server = await redisServer()
    const [client, other] = [await server.client(), await server.client()]
    const store = makeRecordStore({ client })
    await run((await run(store.lease("a", 60_000))).release)
    server.hang()
    const asking = Effect.runFork(store.lease("a", 60_000))
    await new Promise((resolve) => setImmediate(resolve))
    await run(Fiber.interrupt(asking))
    server.resume()
    await expect.poll(() => other.exists("{tts}:lease:a"), { interval: 5, timeout: 1_500 }).toBe(0)
  })

  test("a lease that was taken in time lasts its full time", async () => {
    await using server = await redisServer()
    const client = await server.client()
    await run(makeRecordStore({ client, timeoutMs: 1_000 }).lease("a", 60_000))
    expect(await client.pTTL("{tts}:lease:a")).toBeGreaterThan(50_000)
    await run(makeDedupe({ client, timeoutMs: 1_000, claimTtlMs: 600_000 }).claim("e", "1"))
    expect(await client.pTTL("tts:event:{e}")).toBeGreaterThan(500_000)
  })

  test("a claim that Redis does not take back at once is taken back as soon as it can", async () => {
    await using server = await redisServer()
    const [client, other, admin] = [await server.client(), await server.client(), await server.client()]
    const dedupe = makeDedupe({ client, claimTtlMs: 600_000 })
    expect(await run(dedupe.claim("e", "1"))).toBe("claimed")
    await admin.sendCommand(["REPLICAOF", "127.0.0.1", "1"])
    expect(await failure(dedupe.release("e", "1"))).toMatchObject(unavailable)
    await admin.sendCommand(["REPLICAOF", "NO", "ONE"])
    await expect
      .poll(() => run(makeDedupe({ client: other }).claim("e", "2")), { interval: 10, timeout: 3_000 })
      .toBe("claimed")
  })

  test("an event that it claimed late is handled at its next delivery", async () => {
    await using server = await redisServer()
    const [client, other] = [await server.client(), await server.client()]
    const dedupe = makeDedupe({ client, timeoutMs: 1_000 })
    await run(dedupe.claim("warm", "1"))
    server.hang()
    expect(await failure(dedupe.claim("e", "1"))).toMatchObject(unavailable)
    server.resume()
    const again = makeDedupe({ client: other, timeoutMs: 2_000 })
    await expect.poll(() => run(again.claim("e", "2")), { interval: 10, timeout: 5_000 }).toBe("claimed")
  })
})
