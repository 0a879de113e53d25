/** `rekey` of records in a real Redis: pages, two runs at once, and a Redis that hangs in the middle. */
import { makeRekey, type RecordStore } from "@tiktok-shop-kit/oauth"
import { encrypted, generateKey } from "@tiktok-shop-kit/oauth/encryption"
import * as Effect from "effect/Effect"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { makeRecordStore } from "../src/index.ts"
import { hasRedisServer, type RedisServer, redisServer } from "./support/redis-server.ts"

const [old, next] = [generateKey(), generateKey()]
const prefix = "tts/app/"

describe.skipIf(!hasRedisServer)("records in Redis", () => {
  let server: RedisServer
  let client: Awaited<ReturnType<RedisServer["client"]>>
  beforeAll(async () => {
    server = await redisServer()
    client = await server.client()
  })
  afterAll(() => server[Symbol.asyncDispose]())

  /** So many records under the old key. */
  const filled = async (namespace: string, count: number): Promise<RecordStore> => {
    const inner = makeRecordStore({ client, namespace, timeoutMs: 300 })
    const store = encrypted(inner, { keys: { old } })
    const keys = Array.from({ length: count }, (_, at) => `${prefix}${at}`)
    await Effect.runPromise(
      Effect.forEach(keys, (key) => store.compareAndSet(key, undefined, JSON.stringify(key)), { concurrency: 20 }),
    )
    return inner
  }

  const expectAllUnder = async (inner: RecordStore, count: number): Promise<void> => {
    const store = encrypted(inner, { keys: { next } })
    const records = await Effect.runPromise(store.scan(prefix, undefined, 1_000))
    expect(records).toHaveLength(count)
    for (const { key, value } of records) expect(JSON.parse(value)).toBe(key)
  }

  test("two runs at once put 250 records under the new key", async () => {
    const inner = await filled("pages", 250)
    const store = encrypted(inner, { keys: { old, next } })
    const reports = await Promise.all([1, 2].map(() => Effect.runPromise(makeRekey({ store, prefix })({ to: "next" }))))
    for (const report of reports) expect(report).toEqual({ done: 250, of: 250, remaining: [], errors: [] })
    await expectAllUnder(inner, 250)
  })

  test("a Redis that hangs in the middle fails the run, and the next run finishes it", async () => {
    const inner = await filled("hangs", 120)
    const store = encrypted(inner, { keys: { old, next } })
    let writes = 0
    const hanging: RecordStore = {
      ...store,
      compareAndSet: (...args) => {
        if (++writes === 40) server.hang()
        return store.compareAndSet(...args)
      },
    }
    const failed = await Effect.runPromise(Effect.flip(makeRekey({ store: hanging, prefix })({ to: "next" })))
    expect(failed).toMatchObject({ _tag: "StoreError", reason: "unavailable" })
    server.resume()
    const report = await Effect.runPromise(Effect.retry(makeRekey({ store, prefix })({ to: "next" }), { times: 5 }))
    expect(report).toEqual({ done: 120, of: 120, remaining: [], errors: [] })
    await expectAllUnder(inner, 120)
  })

  test("a record that another program wrote does not stop the run", async () => {
    const inner = await filled("strange", 3)
    await client.hSet("{strange}:records", `${prefix}1`, "not ours")
    const store = encrypted(inner, { keys: { old, next } })
    const report = await Effect.runPromise(makeRekey({ store, prefix })({ to: "next" }))
    expect(report).toMatchObject({ done: 2, of: 3, remaining: [`${prefix}1`], errors: [{ reason: "corrupt" }] })
  })
})
