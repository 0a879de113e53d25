import { recordStoreBattery } from "@tiktok-shop-kit/oauth/testing"
import * as Effect from "effect/Effect"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { makeDedupe, makeRateLimiter, makeRecordStore } from "../src/index.ts"
import { hasRedisServer, redisCluster } from "./support/redis-server.ts"

const run = Effect.runPromise

describe.skipIf(!hasRedisServer)("in a Cluster, where the keys of one script have to share a slot", () => {
  let cluster: Awaited<ReturnType<typeof redisCluster>>
  beforeAll(async () => {
    cluster = await redisCluster()
  })
  afterAll(() => cluster[Symbol.asyncDispose]())

  describe("the record store passes the battery", () => {
    for (const { name, run } of recordStoreBattery(() => makeRecordStore({ client: cluster.client }))) test(name, run)
  })

  test("the dedupe works with any characters in a key", async () => {
    const dedupe = makeDedupe({ client: cluster.client })
    const keys = ["tts_1", "{odd}", "}{", "a:b"]
    for (const key of keys) expect(await run(dedupe.claim(key, "1"))).toBe("claimed")
    for (const key of keys) await run(dedupe.confirm(key))
    for (const key of keys) expect(await run(dedupe.claim(key, "1"))).toBe("done")
  })

  test("the limiter works, and all its keys expire", async () => {
    const limiter = makeRateLimiter({ client: cluster.client })
    for (const key of ["shop:1", "a{b}c", "operation:x:{y"]) {
      await run(limiter.acquire({ key }))
      await run(limiter.acquire({ key: `${key}:q`, limit: { requests: 1, perMs: 5_000 } }))
      const state = `tts:limit:{${key.replaceAll(/[{}]/g, encodeURIComponent)}}:state`
      expect(Number(await cluster.client.pTTL(state))).toBeGreaterThan(0)
    }
  })
})
