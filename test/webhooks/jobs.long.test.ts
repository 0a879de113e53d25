/**
 * Webhooks on jobs in several processes that are killed: what is answered 200 is handled in the end, and what was handled to its end
 * does not run again.
 */
import type { Jobs } from "@tiktok-shop-kit/jobs"
import type { ChildProcess } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as delay } from "node:timers/promises"
import { describe, expect, test } from "vitest"
import { hasPostgres, postgresServer } from "../../packages/jobs/test/support/postgres-server.ts"
import { deliverAll } from "./deliver.ts"
import { events, fateOf, mended, openJobs, type ProcessSetup, startProcess } from "./jobs-process.ts"

/** Processes that are replaced when they end, until `stop`. */
class Crew {
  readonly #setup: Omit<ProcessSetup, "role">
  readonly #live = new Map<ChildProcess, { readonly role: ProcessSetup["role"]; readonly port: number }>()
  /** When each process ended, by its id. */
  readonly ended = new Map<number, number>()
  #isStopped = false
  #turn = 0

  constructor(setup: Omit<ProcessSetup, "role">) {
    this.#setup = setup
  }

  async start(role: ProcessSetup["role"]): Promise<void> {
    const { child, port } = await startProcess({ ...this.#setup, role })
    if (this.#isStopped) return void child.kill("SIGKILL")
    this.#live.set(child, { role, port })
    child.once("exit", () => {
      this.ended.set(child.pid!, Date.now())
      this.#live.delete(child)
      if (!this.#isStopped) void this.start(role)
    })
  }

  /** The port of a receiver that lives, in turn. */
  async port(): Promise<number> {
    for (;;) {
      const ports = [...this.#live.values()].filter(({ role }) => role === "receive").map(({ port }) => port)
      if (ports.length > 0) return ports[this.#turn++ % ports.length]!
      await delay(20)
    }
  }

  killOne(role: ProcessSetup["role"]): void {
    const [child] = [...this.#live].find(([, one]) => one.role === role) ?? []
    child?.kill("SIGKILL")
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isStopped = true
    const ends = [...this.#live.keys()].map((child) => once(child, "exit"))
    for (const child of this.#live.keys()) child.kill("SIGKILL")
    await Promise.all(ends)
  }
}

interface Did {
  readonly pid: number
  readonly what: string
  readonly number: number
  readonly atMs: number
}

/** What all processes noted, in the order of time. */
const readDid = (folder: string): ReadonlyArray<Did> =>
  readdirSync(folder)
    .filter((name) => name.startsWith("did-"))
    .flatMap((name) =>
      readFileSync(join(folder, name), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => line.split(" "))
        .map(([what = "", number, atMs]) => ({
          pid: Number(name.slice(4)),
          what,
          number: Number(number),
          atMs: Number(atMs),
        })),
    )
    .toSorted((one, other) => one.atMs - other.atMs)

/** Nothing waits and nothing runs. */
const idle = (jobs: Jobs) =>
  expect
    .poll(
      async () => {
        const { waiting, delayed, running } = await jobs.counts(events)
        return waiting + delayed + running
      },
      { timeout: 90_000, interval: 200 },
    )
    .toBe(0)

const deliveries = 10_000

/** After so many events are acknowledged, a process is killed, a worker and a receiver in turn. */
const killEvery = 1_500

const survives = async (store: ProcessSetup["store"], folder: string): Promise<void> => {
  await using jobs = openJobs(store, true)
  await jobs.counts(events)
  await using crew = new Crew({ store, folder })
  await Promise.all((["receive", "receive", "work", "work"] as const).map((role) => crew.start(role)))

  const acknowledged = new Set<number>()
  const unanswered = new Set<number>()
  const statuses = new Set<number | undefined>()
  let redeliveries = 0
  await deliverAll(
    { numbers: Array.from({ length: deliveries }, (_, at) => at), atOnce: 64, port: () => crew.port() },
    ({ number, status }) => {
      statuses.add(status)
      if (status === undefined) unanswered.add(number)
      if (status !== 200) return number
      const isNew = !acknowledged.has(number)
      acknowledged.add(number)
      if (isNew && acknowledged.size % killEvery === 0) {
        crew.killOne(acknowledged.size % (2 * killEvery) === 0 ? "receive" : "work")
      }
      if (Math.random() > 0.1) return undefined
      redeliveries++
      return number
    },
  )
  expect([...statuses].filter((status) => ![200, 503, undefined].includes(status))).toEqual([])
  expect(acknowledged.size).toBe(deliveries)
  expect(redeliveries).toBeGreaterThan(deliveries / 20)
  const numbers = Array.from({ length: deliveries }, (_, at) => at)
  const of = (fate: ReturnType<typeof fateOf>) => numbers.filter((number) => fateOf(number) === fate)
  // These were stored by a process that died before it answered.
  expect([...unanswered]).toEqual(expect.arrayContaining(of("kills-receiver")))

  await idle(jobs)
  const { jobs: dead } = await jobs.failed(events, { limit: 1_000 })
  const numbersOf = dead.map(({ data }) =>
    Number((JSON.parse(data!.body) as { data: { order_id: string } }).data.order_id),
  )
  expect(numbersOf).toEqual(expect.arrayContaining(of("fails")))
  expect(dead.length).toBeLessThan(deliveries / 100)
  writeFileSync(join(folder, mended), "")
  expect(
    await jobs.replay(
      events,
      dead.map(({ id }) => id),
    ),
  ).toBe(dead.length)
  await idle(jobs)
  expect(await jobs.counts(events)).toMatchObject({ failed: 0 })

  const did = readDid(folder)
  const ends = new Map(did.filter(({ what }) => what === "end").map((one) => [one.number, one]))
  expect([...acknowledged].filter((number) => !ends.has(number))).toEqual([])
  // An end that its process could not store, since it was killed right then, does not count as handled.
  const first = new Map<number, Did>()
  const again = did.filter(({ what, number, ...one }) => {
    const ended = first.get(number)
    if (what === "end" && ended === undefined) first.set(number, { what, number, ...one })
    if (what === "begin" && ended !== undefined) {
      first.delete(number)
      return (crew.ended.get(ended.pid) ?? Number.POSITIVE_INFINITY) - ended.atMs > 5_000
    }
    return false
  })
  expect(again).toEqual([])
  for (const number of of("hangs")) expect(did.filter((one) => one.number === number).length).toBeGreaterThan(2)
}

const inFolder = async (use: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "tts-webhook-jobs-"))
  try {
    await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

describe("10,000 deliveries, 64 at once; functions hang, throw and kill their process; receivers and workers are killed", () => {
  test("on SQLite: all that was acknowledged is handled, nothing that was handled runs again", () =>
    inFolder((folder) => survives({ sqlite: join(folder, "jobs.db") }, folder)))

  test.runIf(hasPostgres)("on PostgreSQL: the same", () =>
    inFolder(async (folder) => {
      await using server = await postgresServer()
      await survives({ postgres: await server.database() }, folder)
    }),
  )
})
