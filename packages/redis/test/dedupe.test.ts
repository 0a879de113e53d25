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

  test("an event is claimed once, is busy for others, and done once it is confirmed", async () => {
    const [one, other] = [makeDedupe({ client }), makeDedupe({ client: await server.client() })]
    expect(await run(one.claim("a"))).toBe("claimed")
    expect(await run(other.claim("a"))).toBe("busy")
    await run(one.confirm("a"))
    expect(await run(other.claim("a"))).toBe("done")
    expect(await run(one.claim("a"))).toBe("done")
  })

  test("of fifty that claim one event one gets it", async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => run(makeDedupe({ client }).claim("fifty"))))
    expect(all.filter((answer) => answer === "claimed")).toHaveLength(1)
  })

  test("a released event may be claimed again, a confirmed one not", async () => {
    const dedupe = makeDedupe({ client })
    await run(dedupe.claim("b"))
    await run(dedupe.release("b"))
    expect(await run(dedupe.claim("b"))).toBe("claimed")
    await run(dedupe.confirm("b"))
    await run(dedupe.release("b"))
    expect(await run(dedupe.claim("b"))).toBe("done")
  })

  test("a claim ends by itself, and its late holder cannot release the next one's", async () => {
    const [late, next] = [makeDedupe({ client, claimTtlMs: 30 }), makeDedupe({ client })]
    await run(late.claim("c"))
    await expect.poll(() => run(next.claim("c")), { interval: 10, timeout: 5_000 }).toBe("claimed")
    await run(late.release("c"))
    expect(await run(late.claim("c"))).toBe("busy")
  })

  test("a handled event is forgotten after its time", async () => {
    const dedupe = makeDedupe({ client, ttlMs: 30 })
    await run(dedupe.claim("d"))
    await run(dedupe.confirm("d"))
    await expect.poll(() => run(dedupe.claim("d")), { interval: 10, timeout: 5_000 }).toBe("claimed")
  })

  test("nothing is kept without an end", async () => {
    const keys = await client.keys("tts:event:*")
    const ends = await Promise.all(keys.map((key) => client.pTTL(key)))
    expect(ends.every((ttl) => Number(ttl) > 0)).toBe(true)
  })
})
