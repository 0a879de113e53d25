/**
 * Jobs on PostgreSQL when processes and the server die: every job runs, has its effect once, and the next worker has it within
 * 15 seconds. `JOBS_KILLS=20` kills more workers than CI does.
 */
import { setTimeout as delay } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { queue } from "../src/index.ts"
import { pgBoss } from "../src/node/pg-boss/index.ts"
import { type Effects, openEffects } from "./support/effects.ts"
import { type ProcessTask, workerProcess } from "./support/pg-boss-process.ts"
import { hasPostgres, postgresServer, type PostgresServer } from "./support/postgres-server.ts"

const kills = Number(process.env["JOBS_KILLS"] ?? 5)

describe.runIf(hasPostgres)("jobs on PostgreSQL", () => {
  let server: PostgresServer
  let database: string
  let effects: Effects
  beforeAll(async () => {
    server = await postgresServer()
  })
  afterAll(() => server?.[Symbol.asyncDispose]())

  const openTables = async () => {
    database = await server.database()
    effects = await openEffects(database)
    await effects.createTables()
    const jobs = pgBoss({ connectionString: database, migrate: true })
    // The processes of the tests find the tables.
    await jobs.counts(queue("first"))
    return jobs
  }
  const task = (name: string, more: Partial<ProcessTask> = {}): ProcessTask => ({
    connectionString: database,
    queue: name,
    options: {},
    workers: 1,
    concurrency: 4,
    runMs: 600,
    ...more,
  })

  test("the job of a killed worker is another worker's within 15 seconds, with the default lease", async () => {
    await using jobs = await openTables()
    const declared = queue<number>("default-lease")
    const first = workerProcess(task(declared.name, { runMs: 60_000 }))
    let next = first
    try {
      await first.said("ready")
      await jobs.send(declared, 1, { id: "a" })
      await first.said("start", "a")
      next = workerProcess(task(declared.name, { runMs: 100 }))
      await next.said("ready")
      await first.kill()
      const killedMs = Date.now()
      const { atMs } = await next.said("start", "a")
      await next.said("end", "a")
      expect(atMs - killedMs).toBeLessThan(15_000)
      expect((await effects.all()).filter(({ what }) => what === "start").map(({ attempt }) => attempt)).toEqual([1, 2])
      expect(await effects.effects()).toEqual(["a"])
    } finally {
      await Promise.all([first.kill(), next.kill()])
      await effects[Symbol.asyncDispose]()
    }
  })

  test(`every job has its effect once while ${kills} workers in turn are killed in the middle of a job`, async () => {
    await using jobs = await openTables()
    const options = { leaseMs: 2_000, retry: { attempts: 50 } }
    const declared = queue<number>("killed", options)
    const ids = Array.from({ length: kills * 10 }, (_, at) => `job-${at}`)
    let worker = workerProcess(task(declared.name, { options }))
    await worker.said("ready")
    let slowestMs = 0
    let inTheMiddle = 0
    try {
      for (let round = 0; round < kills; round++) {
        await jobs.sendAll(
          declared,
          ids.slice(round * 10, round * 10 + 10).map((id, at) => ({ data: at, id })),
        )
        const next = workerProcess(task(declared.name, { options }))
        // Before the effect and after it, in turn.
        await worker.inTheMiddle(round % 2 === 0 ? "start" : "effect")
        await worker.kill()
        const killedMs = Date.now()
        // On a busy machine a job may have ended before the signal arrived. Its word may be lost, its row is not.
        const ended = new Set((await effects.all()).flatMap(({ id, what }) => (what === "end" ? [id] : [])))
        const owned = worker.unfinished().filter((id) => !ended.has(id))
        inTheMiddle += owned.length > 0 ? 1 : 0
        const starts = await Promise.all(owned.map((id) => next.said("start", id)))
        slowestMs = Math.max(slowestMs, ...starts.map(({ atMs }) => atMs - killedMs))
        worker = next
      }
      const isDone = async () =>
        (await effects.effects()).length === ids.length && (await jobs.counts(declared)).running === 0
      for (const untilMs = Date.now() + 60_000; !(await isDone()) && Date.now() < untilMs;) await delay(200)
      const counts = await jobs.counts(declared)
      expect(counts).toMatchObject({ waiting: 0, delayed: 0, running: 0, failed: 0 })
      expect(await effects.effects()).toEqual(ids.toSorted())
      expect(slowestMs).toBeLessThan(15_000)
      expect(inTheMiddle).toBeGreaterThan(kills / 2)
    } finally {
      await worker.kill()
      await effects[Symbol.asyncDispose]()
    }
  })

  test.each(["fast", "immediate"] as const)(
    "a restart of PostgreSQL (%s) loses no job, and workers continue",
    async (mode) => {
      await using jobs = await openTables()
      await using others = pgBoss({ connectionString: database })
      const options = { leaseMs: 3_000, retry: { firstDelayMs: 100, attempts: 30 } }
      const declared = queue<number>("restarted", options)
      const stored: Array<string> = []
      const starts = new Map<string, number>()
      const handler = async ({ id }: { readonly id: string }) => {
        starts.set(id, (starts.get(id) ?? 0) + 1)
        await delay(20)
        await effects.effect(id)
      }
      await jobs.work(declared, handler)
      await others.work(queue<number>("restarted", options), handler)
      const stopped = new AbortController()
      const sending = (async () => {
        for (let at = 0; !stopped.signal.aborted; at++) {
          const id = `job-${at}`
          // A sender that got an error sends again: the id says that it is the same job.
          while (
            !(await jobs.send(declared, at, { id }).then(
              () => true,
              () => false,
            ))
          )
            await delay(50)
          stored.push(id)
          await delay(5)
        }
      })()
      await delay(1_000)
      await server.stop(mode)
      await delay(1_500)
      await server.start()
      await delay(1_500)
      stopped.abort()
      await sending
      const deadlineMs = Date.now() + 60_000
      while ((await effects.effects()).length < stored.length && Date.now() < deadlineMs) await delay(200)
      expect(stored.length).toBeGreaterThan(50)
      expect(await effects.effects()).toEqual(stored.toSorted())
      await effects[Symbol.asyncDispose]()
    },
  )

  test("an object that is used before PostgreSQL is up works once it is", async () => {
    const first = await openTables()
    await first.close()
    await effects[Symbol.asyncDispose]()
    await server.stop("fast")
    await using jobs = pgBoss({ connectionString: database })
    const declared = queue<number>("early")
    await expect(jobs.send(declared, 1)).rejects.toMatchObject({
      _tag: "StoreError",
      reason: "unavailable",
      retry: "backoff",
    })
    await server.start()
    const seen: Array<number> = []
    await jobs.work(declared, ({ data }) => void seen.push(data))
    await jobs.send(declared, 2)
    await expect.poll(() => seen, { timeout: 10_000 }).toEqual([2])
  })
})
