/**
 * Redis dies while the platform answers a refresh, and the platform has ended the refresh token with that. The process that
 * refreshed is the only one that knows the new pair, and it makes no further call. Redis comes back with its data.
 */
import { expect, test } from "vitest"
import { makeRecordStore } from "../../packages/redis/src/index.ts"
import { hasRedisServer, redisServer } from "../../packages/redis/test/support/redis-server.ts"
import { expired, keptRefreshToken } from "./accounts.ts"
import { crew } from "./crew.ts"
import { tokenServer } from "./token-server.ts"

/** The least that an outage of Redis lasts here: long enough for the refreshing call to fail. */
const outageMs = 12_000

test.skipIf(!hasRedisServer)(
  "a pair that only one idle process has reaches the others once Redis is back",
  async () => {
    await using redis = await redisServer({ keepsData: true })
    await using host = await tokenServer()
    await using workers = await crew(8)
    const place = { kind: "Redis", path: redis.socket.path, namespace: "pending", timeoutMs: 2_000 } as const
    const store = makeRecordStore({ client: await redis.client(), namespace: place.namespace })
    await expired(host.origin, store)
    host.rotates = true
    let diedMs = 0
    let died: Promise<void> = Promise.resolve()
    host.onRefreshed = () => {
      diedMs = performance.now()
      died = redis.kill()
      return true
    }
    const task = { kind: "token", place, origin: host.origin, leaseMs: 60_000, callers: 1 } as const
    const [refresher, ...others] = workers.members
    refresher!.begin(task)
    const { errors } = await refresher!.said("tokens")
    expect(errors).toEqual([expect.stringContaining("StoreError")])
    await died
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, outageMs - (performance.now() - diedMs))))
    await redis.start()
    const backMs = performance.now()
    for (const member of others) member.begin({ ...task, callers: 100 })
    const reports = await Promise.all(others.map((member) => member.said("tokens")))
    const waitedMs = Math.round(performance.now() - backMs)
    console.info(
      `${others.length} processes had the new token ${waitedMs} ms after Redis was back; refreshes: ${host.refreshes}`,
    )
    expect(reports.flatMap((report) => report.errors)).toEqual([])
    expect(new Set(reports.flatMap(({ tokens }) => tokens))).toEqual(new Set(["TTP_access-token-2"]))
    expect(host.refreshes).toBe(1)
    expect(host.takes(await keptRefreshToken(host.origin, store))).toBe(true)
    // At the latest 5 s after the last try, which may have begun just before.
    expect(waitedMs).toBeLessThan(10_000)
  },
)
