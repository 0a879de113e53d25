/**
 * 250,000 orders at 200 requests a second: memory stays flat, the limiter's quota is used, and an export that is killed
 * (kill -9) goes on where it was, with no order twice and none missing. `EXPORT_ORDERS` makes it shorter,
 * `EXPORT_REPORT` prints the figures.
 */
import { type ChildProcess, fork } from "node:child_process"
import { on, once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { type ExportReport, linesOf } from "./exporter.ts"
import { idOf, type ServerReport, timeOf } from "./order-server.ts"

const total = Number(process.env["EXPORT_ORDERS"] ?? 250_000)
const ratePerSecond = 200
const burst = 2 * ratePerSecond
const appSecret = "the-app-secret-of-the-export"
const flatMB = 40

const start = (file: string, flags: ReadonlyArray<string> = []): ChildProcess =>
  fork(join(import.meta.dirname, file), { execArgv: ["--disable-warning=ExperimentalWarning", ...flags] })

/**
 * A heap as a small container has it. Without a bound V8 collects the garbage of 200 pages a second as late as it can, and
 * resident memory says how much the machine has, not what the export holds.
 */
const smallHeap = ["--max-old-space-size=64", "--max-semi-space-size=2"]

let folder: string
let server: ChildProcess
let url: string

/** What the server counted since it was asked last. */
const counted = async (): Promise<ServerReport> => {
  const said = once(server, "message")
  server.send({})
  return (await said)[0] as ServerReport
}

/** A server of its own for each test: a bucket that the one before drained would throttle. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "export-"))
  server = start("order-server.ts")
  const listening = once(server, "message")
  server.send({ orders: total, appSecret, ratePerSecond, burst })
  url = ((await listening)[0] as ServerReport).url
})
afterEach(async () => {
  server.kill()
  await rm(folder, { recursive: true, force: true })
})

/** Exports until the end, or is killed once so many orders were handed out. */
const run = async (path: string, killAt = Infinity): Promise<ReadonlyArray<ExportReport>> => {
  const child = start("exporter.ts", smallHeap)
  const reports: Array<ExportReport> = []
  child.send({ url, path, appSecret, ratePerSecond, burst })
  const gone = once(child, "exit")
  for await (const [report] of on(child, "message", { close: ["exit"] }) as AsyncIterable<[ExportReport]>) {
    reports.push(report)
    if (report.exported < killAt && !report.isDone) continue
    child.kill("SIGKILL")
    await gone
    break
  }
  return reports
}

const everyOrder = () => Array.from({ length: total }, (_, at) => `${idOf(at)}@${timeOf(at, total)}`)

test("killed twice on the way, every order is there once", async () => {
  const path = join(folder, "killed.ndjson")
  await run(path, total * 0.3)
  const first = linesOf(path).at(-1)!.checkpoint.exported
  await run(path, total * 0.7)
  const second = linesOf(path).at(-1)!.checkpoint.exported
  const last = await run(path)
  expect(last.at(-1)).toMatchObject({ isDone: true, exported: total })
  expect([first < second, second < total]).toEqual([true, true])
  expect(linesOf(path).flatMap(({ ids }) => ids)).toEqual(everyOrder())
})

test("memory stays flat, and the quota is used", async () => {
  const path = join(folder, "whole.ndjson")
  await counted()
  const reports = await run(path)
  expect(reports.at(-1)).toMatchObject({ isDone: true, exported: total })
  expect(linesOf(path).flatMap(({ ids }) => ids)).toEqual(everyOrder())
  const { served, throttled, unsigned, elapsedMs } = await counted()
  const quota = burst + (ratePerSecond * elapsedMs) / 1000
  // Loading, compiling and the first collections of garbage are over by then.
  const warm = reports.filter(({ exported }) => exported >= total * 0.25).map(({ rssMB }) => rssMB)
  const grownMB = Math.max(...warm) - Math.min(...warm)
  if (process.env["EXPORT_REPORT"] !== undefined) {
    console.info({
      served,
      elapsedMs,
      used: served / quota,
      grownMB,
      rssMB: reports.map(({ rssMB }) => Math.round(rssMB)),
    })
  }
  expect({ throttled, unsigned }).toEqual({ throttled: 0, unsigned: 0 })
  expect(served).toBeLessThan((total / 100) * 1.15)
  expect(grownMB).toBeLessThan(flatMB)
  // A short run is over before its first burst is used up.
  if (total >= 200_000) expect(served / quota).toBeGreaterThanOrEqual(0.95)
})
