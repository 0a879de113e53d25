/**
 * Eight processes share one Redis limiter of 50 requests a second for 20 seconds. The grants never exceed the limit, by the
 * clock of Redis, and every process gets some. How much of the limit they use is a row of `pnpm bench quota`.
 */
import { createServer } from "node:http"
import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { expect, test } from "vitest"
import { hasRedisServer, redisServer } from "../../packages/redis/test/support/redis-server.ts"
import { crew } from "./crew.ts"

const processes = 8
const ratePerSecond = 50
/** Below the default, so that few tokens can be saved up; enough for a second, so that a busy machine wastes none. */
const burst = 50
const seconds = 20
const runs = Number(process.env["PROCESSES_RUNS"] ?? 5)

/** The emptiest that a bucket of this limit is, if each grant takes a token out of it. Below zero: more than the limit. */
const emptiest = (timesMs: ReadonlyArray<number>): number => {
  let tokens = burst
  let least = burst
  for (const [at, timeMs] of timesMs.entries()) {
    tokens = Math.min(burst, tokens + ((timeMs - (timesMs[at - 1] ?? timeMs)) * ratePerSecond) / 1_000) - 1
    least = Math.min(least, tokens)
  }
  return least
}

test.skipIf(!hasRedisServer)(
  `${processes} processes never exceed one limit of ${ratePerSecond}/s, and each gets its turn`,
  async () => {
    await using redis = await redisServer()
    await using workers = await crew(processes)
    const server = createServer((_, response) => void response.end("ok")).listen(0, "127.0.0.1")
    await once(server, "listening")
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      for (let run = 0; run < runs; run++) {
        const task = { path: redis.socket.path, key: `run-${run}`, ratePerSecond, burst, origin, callers: 10 }
        const untilMs = Date.now() + (seconds + 0.5) * 1_000
        const reports = await workers.perform({ kind: "limit", ...task, untilMs }, "grants")
        const granted = reports
          .flatMap(({ grants }) => grants.flatMap(([atMs, tokens]) => Array<number>(tokens).fill(atMs)))
          .toSorted((a, b) => a - b)
        expect(emptiest(granted)).toBeGreaterThanOrEqual(-0.01)
        expect(granted.length).toBeGreaterThan(burst)
        expect(reports.filter(({ grants }) => grants.length === 0)).toEqual([])
      }
    } finally {
      server.close()
      server.closeAllConnections()
    }
  },
)
