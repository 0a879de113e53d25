/**
 * Jobs on SQLite when their processes are killed: every job runs, has its effect once, and the next worker has it within 15 seconds.
 * `JOBS_KILLS=20` kills more workers than CI does.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as delay } from "node:timers/promises"
import { afterAll, expect, test } from "vitest"
import { queue } from "../src/index.ts"
import { sqlite } from "../src/node/sqlite/index.ts"
import { openEffects, type SqliteTask, workerProcess } from "./support/sqlite-process.ts"

const kills = Number(process.env["JOBS_KILLS"] ?? 5)

const folder = mkdtempSync(join(tmpdir(), "jobs-crash-"))
afterAll(() => rmSync(folder, { recursive: true }))

const task = (name: string, more: Partial<SqliteTask> = {}): SqliteTask => ({
  jobs: join(folder, `${name}.db`),
  effects: join(folder, `${name}-effects.db`),
  queue: name,
  options: {},
  workers: 1,
  concurrency: 4,
  runMs: 300,
  ...more,
})

test.concurrent("the job of a killed worker is another worker's within 15 seconds, with the default lease", async () => {
  const declared = queue<number>("default-lease")
  await using jobs = sqlite(task(declared.name).jobs)
  const first = workerProcess(task(declared.name, { runMs: 60_000 }))
  const next = workerProcess(task(declared.name, { runMs: 100, concurrency: 1 }))
  try {
    await first.said("ready")
    await jobs.send(declared, 1, { id: "a" })
    // The second worker may have taken it.
    const taken = await Promise.race([first.said("start", "a"), next.said("end", "a").then(() => undefined)])
    if (taken === undefined) {
      await jobs.sendAll(
        declared,
        Array.from({ length: 8 }, (_, data) => ({ data })),
      )
    }
    const { id } = await first.said("start")
    await first.kill()
    const killedMs = Date.now()
    const { atMs } = await next.said("start", id)
    await next.said("end", id)
    expect(atMs - killedMs).toBeLessThan(15_000)
    const effects = openEffects(task(declared.name).effects)
    const starts = effects.all().filter((did) => did["what"] === "start" && did["id"] === id)
    expect(starts.map(({ attempt }) => attempt)).toEqual([1, 2])
    effects.close()
  } finally {
    await Promise.all([first.kill(), next.kill()])
  }
})

test.concurrent(`every job has its effect once while ${kills} workers in turn are killed in the middle of a job`, async () => {
  const options = { leaseMs: 2_000, retry: { attempts: 50 } }
  const declared = queue<number>("killed", options)
  await using jobs = sqlite(task(declared.name).jobs)
  const ids = Array.from({ length: kills * 10 }, (_, at) => `job-${at}`)
  let worker = workerProcess(task(declared.name, { options }))
  let slowestMs = 0
  try {
    await worker.said("ready")
    for (let round = 0; round < kills; round++) {
      await jobs.sendAll(
        declared,
        ids.slice(round * 10, round * 10 + 10).map((id, at) => ({ data: at, id })),
      )
      // Before the effect and after it, in turn.
      const { id } = await worker.said(round % 2 === 0 ? "start" : "effect")
      await worker.kill()
      const killedMs = Date.now()
      worker = workerProcess(task(declared.name, { options }))
      const effects = openEffects(task(declared.name).effects)
      const hasEnded = effects.all().some((did) => did["id"] === id && did["what"] === "end")
      effects.close()
      // It may have ended just before the kill.
      if (!hasEnded) slowestMs = Math.max(slowestMs, (await worker.said("start", id)).atMs - killedMs)
    }
    for (;;) {
      const { waiting, delayed, running } = await jobs.counts(declared)
      if (waiting + delayed + running === 0) break
      await delay(50)
    }
  } finally {
    await worker.kill()
  }
  const effects = openEffects(task(declared.name).effects)
  expect(effects.effects()).toEqual(ids.toSorted())
  const ended = effects.all().filter(({ what }) => what === "end")
  expect(new Set(ended.map(({ id }) => id)).size).toBe(ids.length)
  effects.close()
  expect((await jobs.counts(declared)).failed).toBe(0)
  expect(slowestMs).toBeGreaterThan(0)
  expect(slowestMs).toBeLessThan(15_000)
  console.info(`${kills} kills: the next worker had the job after ${slowestMs} ms at most`)
})
