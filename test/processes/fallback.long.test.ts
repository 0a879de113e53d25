/**
 * Eight processes share a limiter in Redis that has a fallback of 2 requests a second, as the docs show it. Redis is killed.
 * What arrives at the platform is the rate of the fallbacks together, and not that of the shared limiter once a process.
 */
import { expect, test } from "vitest"
import { hasRedisServer, redisServer } from "../../packages/redis/test/support/redis-server.ts"
import { ok, wire } from "../support/wire.ts"
import { crew } from "./crew.ts"

const processes = 8
const fallbackPerSecond = 2
/** Redis takes its time to fail, and the fallbacks begin with what is saved up. */
const warmUpMs = 6_000
const measuredMs = 10_000

test.skipIf(!hasRedisServer)("8 processes whose Redis is killed send 16 requests a second, not 80", async () => {
  await using redis = await redisServer()
  await using workers = await crew(processes)
  const arrivedMs: Array<number> = []
  await using server = await wire(() => (arrivedMs.push(Date.now()), ok({ products: [], total_count: 0 })))
  const { path } = redis.socket
  const task = { kind: "calls", path, origin: server.url, call: "searchProducts", fallbackPerSecond } as const
  // Each process is connected, and has used the shared limiter, before Redis dies.
  for (const { errors } of await workers.perform({ ...task, callers: 0, untilMs: 0 }, "called"))
    expect(errors).toEqual([])
  await redis.kill()
  const beganMs = Date.now()
  const untilMs = beganMs + warmUpMs + measuredMs
  const reports = await workers.perform({ ...task, callers: 10, untilMs }, "called")
  const isMeasured = (atMs: number) => atMs >= beganMs + warmUpMs && atMs < untilMs
  const perSecond = arrivedMs.filter(isMeasured).length / (measuredMs / 1_000)
  console.info(`Redis is dead: ${processes} processes send ${perSecond} requests/s`)
  expect(perSecond).toBeLessThanOrEqual(processes * fallbackPerSecond + 0.8)
  expect(perSecond).toBeGreaterThan(processes * fallbackPerSecond * 0.8)
  expect(reports.flatMap(({ errors }) => errors)).toEqual([])
})
