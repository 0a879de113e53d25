/**
 * Eight connections work on three leases, one limit and many events while a real Redis hangs, pauses, has no memory, is a
 * replica, or is killed. Every command has the default timeout of 2 s, every lease its usual 60 s.
 */
import { makeMemory } from "@tiktok-shop-kit/rate-limit"
import * as Effect from "effect/Effect"
import { setTimeout as delay } from "node:timers/promises"
import { describe, expect, test } from "vitest"
import { makeDedupe, makeRateLimiter, makeRecordStore } from "../src/index.ts"
import { hasRedisServer, type RedisServer, redisServer } from "./support/redis-server.ts"

const run = Effect.runPromise
const now = () => performance.now()
type Admin = Awaited<ReturnType<RedisServer["client"]>>

/** Every command was on the disk before it was answered, the leases as well. */
const killedWithData = "is killed (kill -9) and comes back with its data after 4 s"

/** A fault: ends when Redis accepts commands again. */
const faults: Readonly<Record<string, (server: RedisServer, admin: Admin) => Promise<unknown>>> = {
  "is stopped for 10 s (SIGSTOP)": async (server) => {
    server.hang()
    await delay(10_000)
    server.resume()
  },
  "pauses all clients for 3 s (CLIENT PAUSE)": async (_, admin) => {
    await admin.sendCommand(["CLIENT", "PAUSE", "3000", "ALL"])
    await delay(3_000)
  },
  "has no free memory for 3 s (OOM)": async (_, admin) => {
    await admin.sendCommand(["CONFIG", "SET", "maxmemory-policy", "noeviction", "maxmemory", "1kb"])
    await delay(3_000)
    await admin.sendCommand(["CONFIG", "SET", "maxmemory", "0"])
  },
  "is a replica for 3 s (READONLY)": async (_, admin) => {
    await admin.sendCommand(["REPLICAOF", "127.0.0.1", "1"])
    await delay(3_000)
    await admin.sendCommand(["REPLICAOF", "NO", "ONE"])
  },
  "is killed (kill -9) and comes back empty after 4 s": async (server) => {
    await server.kill()
    await delay(4_000)
    await server.start()
  },
  [killedWithData]: async (server) => {
    await server.kill()
    await delay(4_000)
    await server.start()
  },
}

describe.skipIf(!hasRedisServer)("calls continue within 2 s after Redis", () => {
  test.each(Object.keys(faults))("%s", async (name) => {
    await using server = await redisServer({ keepsData: name === killedWithData })
    const successes: Array<readonly [what: string, atMs: number]> = []
    const untyped: Array<unknown> = []
    const ending = new AbortController()
    /** `once` returns when it succeeded. The release of a lease after that may wait for Redis. */
    const repeat = async (what: string, once: () => Effect.Effect<number, { readonly _tag: string }>) => {
      while (!ending.signal.aborted) {
        const result = await run(Effect.result(once()))
        if (result._tag === "Success") successes.push([what, result.success])
        if (result._tag === "Failure" && result.failure._tag !== "StoreError") untyped.push(result.failure)
        await delay(20)
      }
    }
    const member = async (at: number) => {
      const client = await server.client()
      const store = makeRecordStore({ client })
      const dedupe = makeDedupe({ client })
      const limiter = makeRateLimiter({ client, ratePerSecond: 200, fallback: makeMemory({ ratePerSecond: 1 }) })
      const account = `account-${at % 3}`
      let events = 0
      const renewed = Effect.gen(function* () {
        const lease = yield* store.lease(account, 60_000)
        const written = Effect.flatMap(store.get(account), (read) =>
          store.compareAndSet(account, read?.version, `${at}`),
        )
        return yield* Effect.ensuring(Effect.map(written, now), Effect.ignore(lease.release))
      })
      const handled = Effect.suspend(() => {
        const key = `event-${at}-${events++}`
        return Effect.map(
          Effect.flatMap(dedupe.claim(key, "1"), () => dedupe.confirm(key)),
          now,
        )
      })
      return Promise.all([
        repeat(account, () => renewed),
        repeat("events", () => handled),
        repeat("limit", () => Effect.map(limiter.acquire({ key: "k" }), now)),
      ])
    }
    const working = Promise.all(Array.from({ length: 8 }, (_, at) => member(at)))
    const admin = await server.client()
    await run(makeRecordStore({ client: admin }).compareAndSet("kept", undefined, "before the fault"))
    await delay(1_000)
    const beganMs = performance.now()
    await faults[name]!(server, admin)
    const backMs = performance.now()
    await delay(4_000)
    ending.abort()
    await working
    const isDuring = (atMs: number) => atMs > beganMs + 1_000 && atMs < beganMs + 2_900
    expect(successes.filter(([what, atMs]) => what !== "limit" && isDuring(atMs))).toEqual([])
    const kinds = ["account-0", "account-1", "account-2", "events", "limit"]
    const afterMs = kinds.map((kind) => {
      const first = successes.find(([what, atMs]) => what === kind && atMs > backMs)
      return first === undefined ? Infinity : Math.round(first[1] - backMs)
    })
    console.log(
      `Redis ${name}: first success after ${kinds.map((kind, at) => `${afterMs[at]} ms (${kind})`).join(", ")}`,
    )
    expect(Math.max(...afterMs)).toBeLessThan(2_500)
    expect(untyped).toEqual([])
    const kept = await run(makeRecordStore({ client: admin }).get("kept"))
    expect(kept?.value).toBe(name.includes("empty") ? undefined : "before the fault")
  })
})
