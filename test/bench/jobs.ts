/**
 * What a job costs on each adapter: to send it, to run it, and how long it waits for an idle worker. One process does both, so
 * sender and worker share a core. The figures of packages/jobs/README.md come from here.
 */
import { type Jobs, memory, queue } from "@tiktok-shop-kit/jobs"
import { pgBoss } from "@tiktok-shop-kit/jobs/pg-boss"
import { sqlite } from "@tiktok-shop-kit/jobs/sqlite"
import { once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { hasPostgres, postgresServer } from "../../packages/jobs/test/support/postgres-server.ts"
import { type Row, summary } from "./table.ts"

interface Data {
  readonly orderId: string
  readonly text: string
}

/** About what a webhook carries. */
const dataOf = (at: number): Data => ({ orderId: `57646141303${at}`, text: "x".repeat(500) })

/** How many jobs each row runs. The store has them all before the worker starts. */
const backlog = 10_000
const rounds = 3

const perJobUs = (startedMs: number, jobs: number): number => ((performance.now() - startedMs) * 1_000) / jobs

/** Sends jobs, so many calls at once. */
const sendOneByOne = async (jobs: Jobs, name: string, atOnce: number): Promise<number> => {
  const sent = queue<Data>(name)
  const started = performance.now()
  let next = 0
  const send = async () => {
    while (next < backlog / 5) await jobs.send(sent, dataOf(next++), { key: "shop" })
  }
  await Promise.all(Array.from({ length: atOnce }, send))
  return perJobUs(started, backlog / 5)
}

/** Sends the backlog in calls of 500, then runs it. */
const sendAndDrain = async (jobs: Jobs, name: string) => {
  const drained = queue<Data>(name)
  const sendStarted = performance.now()
  for (let from = 0; from < backlog; from += 500)
    await jobs.sendAll(
      drained,
      Array.from({ length: 500 }, (_, at) => ({ data: dataOf(from + at), key: "shop" })),
    )
  const sendAllUs = perJobUs(sendStarted, backlog)

  const drainStarted = performance.now()
  let left = backlog
  const events = new EventTarget()
  const done = once(events, "done")
  const worker = await jobs.work(
    drained,
    () => {
      if (--left === 0) events.dispatchEvent(new Event("done"))
    },
    { concurrency: 100 },
  )
  await done
  const drainUs = perJobUs(drainStarted, backlog)
  await worker.close()
  return { sendAllUs, drainUs }
}

/** Sends a job every 10 ms, and answers the 95th percentile of the times from the call of `send` to the handler. */
const delayP95Ms = async (jobs: Jobs, name: string): Promise<number> => {
  const timed = queue<{ readonly sentMs: number }>(name)
  const delays: Array<number> = []
  const events = new EventTarget()
  const done = once(events, "done")
  await using _ = await jobs.work(timed, ({ data }) => {
    if (delays.push(performance.now() - data.sentMs) === 300) events.dispatchEvent(new Event("done"))
  })
  for (let at = 0; at < 300; at++) {
    const sending = jobs.send(timed, { sentMs: performance.now() })
    await new Promise((resolve) => setTimeout(resolve, 10))
    await sending
  }
  await done
  return delays.toSorted((a, b) => a - b)[Math.floor(delays.length * 0.95)]!
}

interface Budgets {
  readonly send: number
  readonly drain: number
}

const rowsOf = async (name: string, open: () => Jobs, budgets: Budgets): Promise<ReadonlyArray<Row>> => {
  await using jobs = open()
  const samples: Record<"one" | "many" | "all" | "drain" | "delay", Array<number>> = {
    one: [],
    many: [],
    all: [],
    drain: [],
    delay: [],
  }
  for (let round = 0; round < rounds; round++) {
    samples.one.push(await sendOneByOne(jobs, `one-${round}`, 1))
    samples.many.push(await sendOneByOne(jobs, `many-${round}`, 64))
    const { sendAllUs, drainUs } = await sendAndDrain(jobs, `drain-${round}`)
    samples.all.push(sendAllUs)
    samples.drain.push(drainUs)
    samples.delay.push(await delayP95Ms(jobs, `delay-${round}`))
  }
  const { send, drain } = budgets
  return [
    { what: `jobs: ${name}, send, one after the other`, ...summary(samples.one), unit: "us" },
    { what: `jobs: ${name}, send, 64 at once`, ...summary(samples.many), unit: "us", budget: send },
    { what: `jobs: ${name}, sendAll of 500, a job`, ...summary(samples.all), unit: "us" },
    { what: `jobs: ${name}, a job of a backlog, run`, ...summary(samples.drain), unit: "us", budget: drain },
    { what: `jobs: ${name}, from send to the handler, p95`, ...summary(samples.delay), unit: "ms", budget: 50 },
  ]
}

const onPostgres = async (): Promise<ReadonlyArray<Row>> => {
  if (!hasPostgres) return []
  await using server = await postgresServer({ syncsToDisk: true })
  const connectionString = await server.database()
  return await rowsOf("PostgreSQL", () => pgBoss({ connectionString, migrate: true }), { send: 2_000, drain: 2_000 })
}

export const jobs = async (): Promise<ReadonlyArray<Row>> => {
  const folder = await mkdtemp(join(tmpdir(), "bench-jobs-"))
  try {
    return [
      ...(await rowsOf("memory", memory, { send: 100, drain: 200 })),
      ...(await rowsOf("SQLite", () => sqlite(join(folder, "jobs.db")), { send: 500, drain: 500 })),
      ...(await onPostgres()),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
