/** Jobs on PostgreSQL under load: a backlog, a bulk insert, and the order of each key under many workers. */
import { setTimeout as delay } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { queue } from "../src/index.ts"
import { pgBoss } from "../src/node/pg-boss/index.ts"
import { type Did, openEffects } from "./support/effects.ts"
import { workerProcess } from "./support/pg-boss-process.ts"
import { hasPostgres, postgresServer, type PostgresServer } from "./support/postgres-server.ts"

const backlog = Number(process.env["JOBS_BACKLOG"] ?? 100_000)

describe.runIf(hasPostgres)("jobs on PostgreSQL under load", () => {
  let server: PostgresServer
  beforeAll(async () => {
    // Its figures are those of a server that keeps its promises.
    server = await postgresServer({ syncsToDisk: true })
  })
  afterAll(() => server?.[Symbol.asyncDispose]())

  test(`a backlog of ${backlog} is drained, each job once`, async () => {
    await using jobs = pgBoss({ connectionString: await server.database(), migrate: true })
    const declared = queue<number>("backlog")
    const sendingMs = Date.now()
    for (let from = 0; from < backlog; from += 5_000) {
      await jobs.sendAll(
        declared,
        Array.from({ length: Math.min(5_000, backlog - from) }, (_, at) => ({ data: from + at })),
      )
    }
    const sentMs = Date.now()
    const seen = new Uint8Array(backlog)
    const runs = { count: 0 }
    const worker = await jobs.work(
      declared,
      ({ data }) => {
        seen[data]!++
        runs.count++
      },
      { concurrency: 500 },
    )
    while (runs.count < backlog) await delay(50)
    await worker.close()
    const doneMs = Date.now()
    const rate = (fromMs: number, toMs: number) =>
      `${((toMs - fromMs) / 1_000).toFixed(1)} s, ${Math.round((backlog / (toMs - fromMs)) * 1_000)} jobs/s`
    console.info(`${backlog} jobs: sent in ${rate(sendingMs, sentMs)}; drained in ${rate(sentMs, doneMs)}`)
    expect(seen.every((times) => times === 1)).toBe(true)
    expect(await jobs.counts(declared)).toEqual({ waiting: 0, delayed: 0, running: 0, failed: 0, oldestWaitMs: 0 })
  })

  test("a bulk insert of another process is drained without a pause (pg-boss alone waits 30 seconds after a batch)", async () => {
    const connectionString = await server.database()
    await using sender = pgBoss({ connectionString, migrate: true })
    const declared = queue<number>("bulk")
    await sender.counts(declared)
    await using jobs = pgBoss({ connectionString })
    const seen = new Set<number>()
    await jobs.work(queue<number>("bulk"), ({ data }) => void seen.add(data), { concurrency: 10 })
    await delay(500)
    const sentMs = Date.now()
    await sender.sendAll(
      declared,
      Array.from({ length: 500 }, (_, data) => ({ data })),
    )
    while (seen.size < 500) await delay(10)
    expect(Date.now() - sentMs).toBeLessThan(10_000)
  })

  test("8 workers in 4 processes run the jobs of each key one at a time, in their order, also with retries", async () => {
    const connectionString = await server.database()
    await using jobs = pgBoss({ connectionString, migrate: true })
    await using effects = await openEffects(connectionString)
    await effects.createTables()
    const options = { mode: "ordered", retry: { firstDelayMs: 50 } } as const
    const declared = queue<number>("in-order", options)
    const keys = 20
    const perKey = 15
    const all = Array.from({ length: keys * perKey }, (_, data) => data)
    const processes = Array.from({ length: 4 }, () =>
      workerProcess({
        connectionString,
        queue: declared.name,
        options,
        workers: 2,
        concurrency: 5,
        runMs: 10,
        failsEvery: 7,
      }),
    )
    try {
      await jobs.counts(declared)
      // Several jobs of a key in one call, and several calls.
      for (const half of [all.slice(0, 160), all.slice(160)]) {
        await jobs.sendAll(
          declared,
          half.map((data) => ({ data, key: `key-${data % keys}`, id: String(data) })),
        )
      }
      while ((await effects.effects()).length < all.length) await delay(100)
      while ((await jobs.counts(declared)).running > 0) await delay(50)
      const did = await effects.all()
      for (let key = 0; key < keys; key++) {
        const mine = did.filter((one) => one.key === `key-${key}`)
        expect(mine.filter(({ what }) => what === "end").map(({ id }) => Number(id) % keys)).toEqual(
          Array(perKey).fill(key),
        )
        expect(mine.filter(({ what }) => what === "end").map(({ id }) => Number(id))).toEqual(
          all.filter((data) => data % keys === key),
        )
        expect(overlaps(mine)).toEqual([])
      }
    } finally {
      await Promise.all(processes.map((one) => one.kill()))
    }
  })
})

/** Starts of a job before the end of the one before. A run that fails has no end: the next start is its retry. */
const overlaps = (did: ReadonlyArray<Did>): ReadonlyArray<Did> =>
  did.filter((one, at) => {
    const before = did[at - 1]
    return one.what === "start" && before?.what === "start" && before.id !== one.id
  })
