/** Eight processes through one Redis limiter, 50 requests a second for 20 seconds: used up, and never more. */
import { createServer } from "node:http"
import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { expect, test } from "vitest"
import { hasRedisServer, redisServer } from "../../packages/redis/test/support/redis-server.ts"
import { crew } from "./crew.ts"

const processes = 8
const ratePerSecond = 50
/** Below the default, so that little can be saved up; a second's worth, so that a busy machine does not waste it. */
const burst = 50
const seconds = 20
const runs = Number(process.env["PROCESSES_RUNS"] ?? 5)
const quota = ratePerSecond * seconds + burst

/** The most that any time span of a second holds. */
const fullestSecond = (timesMs: ReadonlyArray<number>): number => {
  const sorted = timesMs.toSorted((a, b) => a - b)
  let from = 0
  return sorted.reduce((most, timeMs, to) => {
    while (sorted[from]! <= timeMs - 1_000) from++
    return Math.max(most, to - from + 1)
  }, 0)
}

const median = (numbers: ReadonlyArray<number>): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

test.skipIf(!hasRedisServer)(
  `${processes} processes use up one limit of ${ratePerSecond}/s and never exceed it`,
  async () => {
    await using redis = await redisServer()
    await using workers = await crew(processes)
    let arrivals: Array<number> = []
    const server = createServer((_, response) => {
      arrivals.push(performance.now())
      response.end("ok")
    }).listen(0, "127.0.0.1")
    await once(server, "listening")
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const shares: Array<{ used: number; arrived: number; fullest: number; fullestArrived: number }> = []
    try {
      for (let run = 0; run < runs; run++) {
        arrivals = []
        const task = { path: redis.socket.path, key: `run-${run}`, ratePerSecond, burst, origin, callers: 10 }
        const untilMs = Date.now() + (seconds + 0.5) * 1_000
        const reports = await workers.perform({ kind: "limit", ...task, untilMs }, "grants")
        const granted = reports
          .flatMap(({ grants }) => grants.flatMap(([atMs, tokens]) => Array<number>(tokens).fill(atMs)))
          .toSorted((a, b) => a - b)
        const within = (times: ReadonlyArray<number>) =>
          times.filter((atMs) => atMs < times[0]! + seconds * 1_000).length / quota
        shares.push({
          used: within(granted),
          arrived: within(arrivals),
          fullest: fullestSecond(granted),
          fullestArrived: fullestSecond(arrivals),
        })
      }
    } finally {
      server.close()
      server.closeAllConnections()
    }
    if (process.env["PROCESSES_REPORT"] !== undefined) console.info(shares)
    for (const { used, fullest } of shares) {
      expect(used).toBeGreaterThanOrEqual(0.98)
      expect(fullest).toBeLessThanOrEqual(ratePerSecond + burst)
    }
    expect(Math.abs(median(shares.map(({ arrived }) => arrived)) - 1)).toBeLessThanOrEqual(0.05)
  },
)
