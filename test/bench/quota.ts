/**
 * How much of a rate limit is used under endless demand: an export of orders from a sandbox, and eight processes that share
 * one limit in Redis. Each figure is the time it took, divided by the time that the limit allows. Processes really wait, so a
 * busy machine shows in the figures; the tests prove the rules by a test clock and by grants.
 */
import { type ChildProcess, fork } from "node:child_process"
import { on, once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { hasRedisServer, redisServer } from "../../packages/redis/test/support/redis-server.ts"
import type { ExportReport } from "../long-work/exporter.ts"
import type { Counted, ShopReport } from "../long-work/shop.ts"
import { crew } from "../processes/crew.ts"
import { type Row, summary } from "./table.ts"

const start = (file: string): ChildProcess =>
  fork(join(import.meta.dirname, "../long-work", file), { execArgv: ["--disable-warning=ExperimentalWarning"] })

/** An export of so many orders, 100 a request. */
const exporting = async (orders: number, ratePerSecond: number): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), "bench-export-"))
  const server = start("shop.ts")
  const exporter = start("exporter.ts")
  try {
    const listening = once(server, "message")
    server.send({ orders, ratePerSecond, burst: ratePerSecond * 3 })
    const [{ task }] = (await listening) as [ShopReport]
    exporter.send({ ...task, path: join(folder, "orders.ndjson"), ratePerSecond, burst: ratePerSecond })
    for await (const [report] of on(exporter, "message") as AsyncIterable<[ExportReport]>) {
      if (report.error !== undefined) throw new Error(`bench: the export failed: ${report.error}`)
      if (report.isDone) break
    }
    const counted = once(server, "message")
    server.send({})
    const [{ served, elapsedMs }] = (await counted) as [Counted]
    return elapsedMs / (((served - ratePerSecond) / ratePerSecond) * 1000)
  } finally {
    exporter.kill()
    server.kill()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Eight processes with ten callers each, for so many seconds. */
const sharing = async (ratePerSecond: number, seconds: number): Promise<ReadonlyArray<number>> => {
  await using redis = await redisServer()
  await using workers = await crew(8)
  const server = createServer((_, response) => void response.end("ok")).listen(0, "127.0.0.1")
  await once(server, "listening")
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const shares: Array<number> = []
  try {
    for (let run = 0; run < 3; run++) {
      const limit = { path: redis.socket.path, key: `run-${run}`, ratePerSecond, burst: ratePerSecond, origin }
      const untilMs = Date.now() + seconds * 1_000
      const reports = await workers.perform({ kind: "limit", ...limit, callers: 10, untilMs }, "grants")
      const timesMs = reports.flatMap(({ grants }) => grants.flatMap(([atMs, n]) => Array<number>(n).fill(atMs)))
      const elapsedMs = Math.max(...timesMs) - Math.min(...timesMs)
      shares.push(elapsedMs / (((timesMs.length - ratePerSecond) / ratePerSecond) * 1000))
    }
  } finally {
    server.close()
    server.closeAllConnections()
  }
  return shares
}

export const quotas = async (): Promise<ReadonlyArray<Row>> => {
  const exports = [await exporting(150_000, 200), await exporting(150_000, 200), await exporting(150_000, 200)]
  const shared = hasRedisServer ? await sharing(50, 10) : []
  return [
    {
      what: "quota: export of 150,000 orders at 200 requests a second, by the time that allows",
      ...summary(exports),
      unit: "x",
      budget: 1.05,
    },
    ...(shared.length === 0
      ? []
      : [
          {
            what: "quota: 8 processes at one limit of 50 a second, by the time that allows",
            ...summary(shared),
            unit: "x",
            budget: 1.05,
          } as const,
        ]),
  ]
}
