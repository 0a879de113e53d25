/**
 * 250,000 orders of a sandbox at 200 requests a second. Memory stays flat. An export that is killed (kill -9) continues where
 * it was: no order comes twice and none is missing. Sandbox and export run in separate processes. `EXPORT_ORDERS` makes the
 * test shorter, `EXPORT_REPORT` prints the memory. How much of the rate limit an export uses is a row of `pnpm bench quota`.
 */
import { type ChildProcess, fork } from "node:child_process"
import { on, once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { type ExportReport, linesOf } from "./exporter.ts"
import type { Counted, ShopReport } from "./shop.ts"

const total = Number(process.env["EXPORT_ORDERS"] ?? 250_000)
const ratePerSecond = 200
const flatMB = 40

const start = (file: string, flags: ReadonlyArray<string> = []): ChildProcess =>
  fork(join(import.meta.dirname, file), { execArgv: ["--disable-warning=ExperimentalWarning", ...flags] })

/**
 * The test bounds V8's nursery. The export uses 20 to 30 MB throughout, but 50 MB of answers arrive each second, and by
 * default V8 lets its nursery and the buffers in it grow with that: resident memory then rises to 350 MB, which shows how
 * late V8 collects garbage, not how much memory the export keeps. The heap itself has V8's own limit.
 */
const flags = ["--max-semi-space-size=4"]

let folder: string
let server: ChildProcess
let held: ShopReport

/** Each test has its own sandbox: a bucket that the test before drained would throttle. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "export-"))
  server = start("shop.ts")
  const ready = once(server, "message")
  // The sandbox allows a larger burst than the export sends: on a busy machine requests arrive closer together than they leave.
  server.send({ orders: total, ratePerSecond, burst: ratePerSecond * 3 })
  held = (await ready)[0] as ShopReport
})
afterEach(async () => {
  server.kill()
  await rm(folder, { recursive: true, force: true })
})

const counted = async (): Promise<Counted> => {
  const said = once(server, "message")
  server.send({})
  return (await said)[0] as Counted
}

/** Exports until the end, or is killed once the export has returned this many orders. */
const run = async (path: string, killAt = Infinity): Promise<ReadonlyArray<ExportReport>> => {
  const child = start("exporter.ts", flags)
  const reports: Array<ExportReport> = []
  child.send({ ...held.task, path, ratePerSecond, burst: ratePerSecond })
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

const exported = (path: string) => linesOf(path).flatMap(({ ids }) => ids)

test("killed twice on the way, every order is there once", async () => {
  const path = join(folder, "killed.ndjson")
  await run(path, total * 0.3)
  const first = linesOf(path).at(-1)!.checkpoint.exported
  await run(path, total * 0.7)
  const second = linesOf(path).at(-1)!.checkpoint.exported
  const last = await run(path)
  expect(last.at(-1)).toMatchObject({ isDone: true, exported: total })
  expect([first < second, second < total]).toEqual([true, true])
  expect(exported(path)).toEqual(held.orders)
})

test("memory stays flat, no request is throttled, and few rows are read twice", async () => {
  const path = join(folder, "whole.ndjson")
  const reports = await run(path)
  expect(reports.at(-1)).toMatchObject({ isDone: true, exported: total })
  expect(exported(path)).toEqual(held.orders)
  const { served, throttled, refused } = await counted()
  // Loading, compiling and the first collections of garbage are over by then.
  const warm = reports.filter(({ exported }) => exported >= total * 0.25).map(({ rssMB }) => rssMB)
  const grownMB = Math.max(...warm) - Math.min(...warm)
  if (process.env["EXPORT_REPORT"] !== undefined) {
    console.info({ served, grownMB, rssMB: reports.map(({ rssMB }) => Math.round(rssMB)) })
  }
  expect({ throttled, refused }).toEqual({ throttled: 0, refused: 0 })
  expect(served).toBeLessThan((total / 100) * 1.15)
  expect(grownMB).toBeLessThan(flatMB)
})
