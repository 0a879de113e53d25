import { makeMemory } from "@tiktok-shop-kit/oauth"
import { encrypted, generateKey } from "@tiktok-shop-kit/oauth/encryption"
import { recordStoreBattery } from "@tiktok-shop-kit/oauth/testing"
import * as Effect from "effect/Effect"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { makeRecordStore, type RedisClient } from "../src/index.ts"
import { hasRedisServer, type RedisServer, redisServer } from "./support/redis-server.ts"

const first = generateKey()

describe.skipIf(!hasRedisServer)("the record store in Redis", () => {
  let server: RedisServer
  let client: Awaited<ReturnType<RedisServer["client"]>>
  beforeAll(async () => {
    server = await redisServer()
    client = await server.client()
  })
  afterAll(() => server[Symbol.asyncDispose]())

  describe("passes the battery", () => {
    for (const { name, run } of recordStoreBattery(() => makeRecordStore({ client }))) test(name, run)
  })

  test("two processes see each other's records and leases", async () => {
    const [one, other] = [makeRecordStore({ client }), makeRecordStore({ client: await server.client() })]
    await Effect.runPromise(one.compareAndSet("shared", undefined, "1"))
    const record = await Effect.runPromise(other.get("shared"))
    expect(record?.value).toBe("1")
    await Effect.runPromise(one.lease("shared", 60_000))
    expect(await Effect.runPromise(Effect.flip(other.lease("shared", 60_000)))).toMatchObject({ reason: "lease" })
  })

  test("namespaces are separate", async () => {
    const [one, other] = [makeRecordStore({ client }), makeRecordStore({ client, namespace: "other" })]
    await Effect.runPromise(one.compareAndSet("apart", undefined, "1"))
    expect(await Effect.runPromise(other.get("apart"))).toBeUndefined()
    expect(await Effect.runPromise(other.scan(""))).toEqual([])
  })

  test("scripts that the server forgot are sent again", async () => {
    const store = makeRecordStore({ client })
    await Effect.runPromise(store.compareAndSet("flushed", undefined, "1"))
    await client.scriptFlush()
    expect((await Effect.runPromise(store.get("flushed")))?.value).toBe("1")
  })

  test("a fencing token grows although Redis lost all data", async () => {
    const store = makeRecordStore({ client, namespace: "lost" })
    const before = await Effect.runPromise(store.lease("a", 60_000))
    await client.del(["{lost}:fence", "{lost}:lease:a"])
    const after = await Effect.runPromise(store.lease("a", 60_000))
    expect(after.fencingToken).toBeGreaterThan(before.fencingToken)
  })

  test("a process that does not get a lease learns when it ends", async () => {
    const store = makeRecordStore({ client, namespace: "told" })
    await Effect.runPromise(store.lease("a", 60_000))
    const held = await Effect.runPromise(Effect.flip(store.lease("a", 60_000)))
    expect(held).toMatchObject({
      _tag: "StoreError",
      reason: "lease",
      retry: { afterMs: expect.any(Number) as number },
    })
    const { afterMs } = held.retry as { readonly afterMs: number }
    expect(afterMs).toBeGreaterThan(30_000)
    expect(afterMs).toBeLessThanOrEqual(60_000)
  })

  test("a record that another program wrote is corrupt, not a crash", async () => {
    const store = makeRecordStore({ client, namespace: "strange" })
    await client.hSet("{strange}:records", "a", "not ours")
    expect(await Effect.runPromise(Effect.flip(store.get("a")))).toMatchObject({
      _tag: "StoreError",
      reason: "corrupt",
      key: "a",
    })
  })

  describe("encrypted, passes the battery", () => {
    const encryptedStore = () => encrypted(makeRecordStore({ client, namespace: "sealed" }), { keys: { first } })
    for (const { name, run } of recordStoreBattery(encryptedStore)) test(name, run)
  })

  test("Redis writes no part of an encrypted value to its disk, but a plain value", async () => {
    const store = makeRecordStore({ client, namespace: "bytes" })
    const sealed = encrypted(store, { keys: { first } })
    await Effect.runPromise(store.compareAndSet("plain", undefined, `"TTP_plain-refresh-token"`))
    await Effect.runPromise(sealed.compareAndSet("sealed", undefined, `"TTP_sealed-refresh-token"`))
    const bytes = await server.dump()
    expect(bytes.includes("TTP_plain-refresh-token")).toBe(true)
    expect(bytes.includes("TTP_sealed-refresh-token")).toBe(false)
    expect(await Effect.runPromise(sealed.get("sealed"))).toMatchObject({ value: `"TTP_sealed-refresh-token"` })
  })

  test("the store works with a client that maps replies to other types", async () => {
    const mapped = client.withTypeMapping({ 36: Buffer } as never) as unknown as RedisClient
    const store = makeRecordStore({ client: mapped, namespace: "mapped" })
    await Effect.runPromise(store.compareAndSet("a", undefined, "1"))
    expect((await Effect.runPromise(store.get("a")))?.value).toBe("1")
  })
})

test("all wrong options are listed at once", () => {
  const bad = { client: makeMemory() as unknown as RedisClient, namespace: "a{b}", timeoutMs: 0 }
  expect(() => makeRecordStore(bad)).toThrow(
    expect.objectContaining({
      _tag: "ConfigurationError",
      issues: [
        expect.objectContaining({ field: "timeoutMs" }),
        expect.objectContaining({ field: "client" }),
        expect.objectContaining({ field: "namespace" }),
      ],
    }) as Error,
  )
})
