/** Jobs on SQLite and in memory under load: a backlog, the order of each key, coalescing. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as delay } from "node:timers/promises"
import { afterAll, describe, expect, test } from "vitest"
import { memory, queue } from "../src/index.ts"
import { sqlite } from "../src/node/sqlite/index.ts"
import { openEffects, workerProcess } from "./support/sqlite-process.ts"

const backlog = Number(process.env["JOBS_BACKLOG"] ?? 100_000)

const folder = mkdtempSync(join(tmpdir(), "jobs-load-"))
afterAll(() => rmSync(folder, { recursive: true }))

describe.each([
  ["memory", memory],
  ["SQLite", () => sqlite(join(folder, "backlog.db"))],
])("%s", (name, make) => {
  test(`a backlog of ${backlog} is drained, each job once`, async () => {
    await using jobs = make()
    const declared = queue<number>("backlog")
    const sendingMs = performance.now()
    for (let from = 0; from < backlog; from += 5_000) {
      const count = Math.min(5_000, backlog - from)
      await jobs.sendAll(
        declared,
        Array.from({ length: count }, (_, at) => ({ data: from + at })),
      )
    }
    const sentMs = performance.now()
    const seen = new Uint8Array(backlog)
    const runs = { count: 0 }
    const handler = ({ data }: { readonly data: number }): void => {
      seen[data]!++
      runs.count++
    }
    const worker = await jobs.work(declared, handler, { concurrency: 100 })
    while (runs.count < backlog) await delay(20)
    await worker.close()
    const doneMs = performance.now()
    const rate = (ms: number) => `${(ms / 1_000).toFixed(1)} s, ${Math.round((backlog / ms) * 1_000)} jobs/s`
    console.info(`${name}, ${backlog} jobs: sent in ${rate(sentMs - sendingMs)}; drained in ${rate(doneMs - sentMs)}`)
    expect(seen.every((times) => times === 1)).toBe(true)
    expect(await jobs.counts(declared)).toEqual({ waiting: 0, delayed: 0, running: 0, failed: 0, oldestWaitMs: 0 })
  })
})

test.each([
  ["coalesce, a job for each key", { mode: "coalesce" }, 20_000],
  ["ordered, many keys", { mode: "ordered" }, 2_000],
  ["ordered, one key", { mode: "ordered" }, 1],
  ["groups in turn", { fair: true }, 20],
] as const)("SQLite, %s: a backlog of 20,000 does not slow down its own claims", async (what, options, keys) => {
  await using jobs = sqlite(join(folder, `${what.replaceAll(/\W/g, "-")}.db`))
  const declared = queue<number>("backlog", options)
  const startedMs = performance.now()
  for (let from = 0; from < 20_000; from += 2_000) {
    await jobs.sendAll(
      declared,
      Array.from({ length: 2_000 }, (_, at) => {
        const name = String((from + at) % keys)
        return { data: from + at, key: name, group: name }
      }),
    )
  }
  const runs = { count: 0 }
  const some = keys === 1 ? 1_000 : 20_000
  await jobs.work(declared, () => void runs.count++, { concurrency: 100 })
  while (runs.count < some) await delay(20)
  console.info(`SQLite, ${what}: ${some} of 20000 jobs in ${((performance.now() - startedMs) / 1_000).toFixed(1)} s`)
  expect(performance.now() - startedMs).toBeLessThan(30_000)
})

test("8 workers in 4 processes run the jobs of each key one at a time, in their order", async () => {
  const file = join(folder, "order.db")
  const effectsFile = join(folder, "order-effects.db")
  await using jobs = sqlite(file)
  const options = { mode: "ordered" } as const
  const declared = queue<number>("in-order", options)
  const processes = Array.from({ length: 4 }, () =>
    workerProcess({
      jobs: file,
      effects: effectsFile,
      queue: declared.name,
      options,
      workers: 2,
      concurrency: 5,
      runMs: 4,
    }),
  )
  const keys = 20
  const all = Array.from({ length: keys * 15 }, (_, data) => data)
  try {
    for (const half of [all.slice(0, 160), all.slice(160)]) {
      await jobs.sendAll(
        declared,
        half.map((data) => ({ data, key: `key-${data % keys}`, id: String(data) })),
      )
    }
    const isDone = async () => {
      const { waiting, running } = await jobs.counts(declared)
      return waiting + running === 0
    }
    while (!(await isDone())) await delay(50)
  } finally {
    await Promise.all(processes.map((one) => one.kill()))
  }
  const effects = openEffects(effectsFile)
  const did = effects.all()
  effects.close()
  for (let key = 0; key < keys; key++) {
    const mine = did.filter((one) => one["key"] === `key-${key}`).map(({ id, what }) => `${id} ${what}`)
    const expected = all.filter((data) => data % keys === key).flatMap((data) => [`${data} start`, `${data} end`])
    expect(mine).toEqual(expected)
  }
  expect(new Set(did.map(({ pid }) => pid)).size).toBeGreaterThan(1)
})

test("a key that is sent 2,000 times while its job runs makes one more run, with the newest data", async () => {
  await using jobs = sqlite(join(folder, "coalesce.db"))
  const declared = queue<number>("reads", { mode: "coalesce" })
  const seen: Array<number> = []
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await jobs.work(declared, async ({ data }) => {
    seen.push(data)
    await released
  })
  await jobs.send(declared, 0, { key: "a" })
  while (seen.length === 0) await delay(5)
  await Promise.all(Array.from({ length: 2_000 }, (_, at) => jobs.send(declared, at + 1, { key: "a" })))
  release()
  while (seen.length < 2) await delay(5)
  await delay(300)
  expect(seen).toEqual([0, 2_000])
})
