import { dedupeBattery } from "@tiktok-shop-kit/webhooks/testing"
import * as Effect from "effect/Effect"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { makeDedupe } from "../src/index.ts"
import { hasRedisServer, type RedisServer, redisServer } from "./support/redis-server.ts"

const run = Effect.runPromise

describe.skipIf(!hasRedisServer)("the dedupe in Redis", () => {
  let server: RedisServer
  let client: Awaited<ReturnType<RedisServer["client"]>>
  beforeAll(async () => {
    server = await redisServer()
    client = await server.client()
  })
  afterAll(() => server[Symbol.asyncDispose]())

  describe("passes the battery", () => {
    for (const { name, run } of dedupeBattery((times) => makeDedupe({ client, ...times }))) test(name, run)
  })

  test("processes see each other's claims, and one process distinguishes its own claims", async () => {
    const [one, other] = [makeDedupe({ client }), makeDedupe({ client: await server.client() })]
    expect(await run(one.claim("a", "1"))).toBe("claimed")
    expect(await run(other.claim("a", "2"))).toBe("busy")
    expect(await run(one.claim("a", "3"))).toBe("busy")
    await run(other.release("a", "2"))
    await run(one.release("a", "3"))
    expect(await run(other.claim("a", "4"))).toBe("busy")
    await run(one.confirm("a"))
    expect(await run(other.claim("a", "5"))).toBe("done")
  })

  test("all keys expire", async () => {
    const keys = await client.keys("tts:event:*")
    const ends = await Promise.all(keys.map((key) => client.pTTL(key)))
    expect(keys.length).toBeGreaterThan(0)
    expect(ends.every((ttl) => Number(ttl) > 0)).toBe(true)
  })
})
