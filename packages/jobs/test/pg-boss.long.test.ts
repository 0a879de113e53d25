/** What the adapter for pg-boss does with instances and schemas, with pg-boss's own maintenance, with errors and with data. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { PgBoss } from "pg-boss"
import { setTimeout as delay } from "node:timers/promises"
import { inspect } from "node:util"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { type Jobs, queue } from "../src/index.ts"
import { pgBoss } from "../src/node/pg-boss/index.ts"
import { hasPostgres, postgresServer, type PostgresServer, query } from "./support/postgres-server.ts"

const failure = (call: Promise<unknown>): Promise<Error & { readonly _tag?: string }> =>
  call.then(
    () => {
      throw new Error("it did not fail")
    },
    (error: unknown) => error as Error,
  )

const until = async (isDone: () => boolean | Promise<boolean>): Promise<void> => {
  for (const untilMs = Date.now() + 30_000; !(await isDone()); await delay(20)) {
    if (Date.now() > untilMs) throw new Error("it took longer than 30 seconds")
  }
}

describe.runIf(hasPostgres)("pg-boss", () => {
  let server: PostgresServer
  let database: string
  beforeAll(async () => {
    server = await postgresServer()
  })
  afterAll(() => server?.[Symbol.asyncDispose]())
  beforeEach(async () => {
    database = await server.database()
  })
  const migrated = () => pgBoss({ connectionString: database, migrate: true })

  describe("instances and schemas", () => {
    test("the user's instance is used, with its schema, and not stopped", async () => {
      const boss = new PgBoss({ connectionString: database, schema: "shop_jobs" })
      await boss.start()
      const declared = queue<number>("mine")
      const jobs = pgBoss({ boss, schema: "shop_jobs" })
      const seen: Array<number> = []
      await jobs.work(declared, ({ data }) => void seen.push(data))
      await jobs.send(declared, 7)
      await until(() => seen.length === 1)
      await jobs.close()
      expect((await boss.getQueue("mine"))?.policy).toBe("standard")
      await boss.stop()
    })

    test("an instance that was not started is a ConfigurationError that says so", async () => {
      await migrated().counts(queue("first"))
      const jobs = pgBoss({ boss: new PgBoss(database) })
      expect(await failure(jobs.send(queue<number>("mine"), 1))).toMatchObject({
        _tag: "ConfigurationError",
        message: "pgBoss: 'boss' is not started: await boss.start() first.",
      })
    })

    test("missing tables are a ConfigurationError that names what to run; once they exist, the same object works", async () => {
      await using jobs = pgBoss({ connectionString: database })
      const declared = queue<number>("mine")
      const error = await failure(jobs.send(declared, 1))
      expect(error._tag).toBe("ConfigurationError")
      expect(error.message).toContain("npx pg-boss migrate --schema pgboss")
      expect(await query(database, "SELECT FROM pg_namespace WHERE nspname = 'pgboss'")).toEqual([])
      await using other = migrated()
      await other.counts(declared)
      expect(await jobs.send(declared, 1)).toBe("queued")
    })

    test("older tables are a ConfigurationError, and are not changed", async () => {
      const first = migrated()
      await first.counts(queue("first"))
      await first.close()
      await query(database, "UPDATE pgboss.version SET version = version - 1")
      await using jobs = pgBoss({ connectionString: database })
      const error = await failure(jobs.send(queue<number>("mine"), 1))
      expect([error._tag, error.message]).toEqual([
        "ConfigurationError",
        expect.stringMatching(
          "'schema' is 'pgboss', whose tables are of another version than pg-boss: update pg-boss if they are newer, otherwise run 'npx pg-boss migrate",
        ),
      ])
    })

    test("newer tables, too", async () => {
      const first = migrated()
      await first.counts(queue("first"))
      await first.close()
      await query(database, "UPDATE pgboss.version SET version = version + 5")
      await using jobs = pgBoss({ connectionString: database })
      const error = await failure(jobs.send(queue<number>("mine"), 1))
      expect([error._tag, error.message]).toEqual(["ConfigurationError", expect.stringContaining("another version")])
    })

    test("another mode than that of the stored queue is a ConfigurationError", async () => {
      await using first = migrated()
      await first.counts(queue("mine"))
      await using second = pgBoss({ connectionString: database })
      const error = await failure(second.counts(queue("mine", { mode: "ordered" })))
      expect([error._tag, error.message]).toEqual(["ConfigurationError", expect.stringContaining("use another name")])
    })

    test.each([
      [{}, "'boss' and connectionString are both given or both missing"],
      [{ connectionString: "" }, "'connectionString' is no text"],
      [{ connectionString: "x", schema: "a'; DROP TABLE b" }, "'schema' is no name"],
      [{ connectionString: "x", migrate: "yes" }, "'migrate' is not true or false"],
      [{ connectionString: "x", poolSize: 3 }, "'poolSize'"],
      [{ boss: {} }, "'boss' is no instance of pg-boss 12"],
      [{ boss: null }, "'boss' is no instance of pg-boss 12"],
      [undefined, "'options' is null"],
    ])("wrong options throw: %j", (options, problem) => {
      expect(() => pgBoss(options as never)).toThrow(problem)
    })
  })

  test("an error has no statement, no data and no part of the connection string", async () => {
    const declared = queue<string>("mine")
    const unreachable = pgBoss({ connectionString: "postgresql://app:hunter2@127.0.0.1:1/shop-of-ann" })
    await using jobs = migrated()
    await jobs.send(declared, "the buyer's name")
    await query(database, "ALTER TABLE pgboss.job RENAME COLUMN singleton_key TO other")
    const errors = [
      await failure(unreachable.send(declared, "the buyer's name")),
      await failure(jobs.send(declared, "the buyer's name")),
      await failure(pgBoss({ connectionString: database.replace("postgres@", "nobody:hunter2@") }).send(declared, "x")),
    ]
    expect(errors.map(({ _tag, message }) => [_tag, message])).toEqual([
      ["StoreError", "PostgreSQL could not be reached or did not run a statement on the jobs (ECONNREFUSED)."],
      ["StoreError", expect.stringContaining("refused a statement on the jobs (42703). Check the schema")],
      ["StoreError", expect.stringContaining("refused a statement on the jobs (28000). Check the schema")],
    ])
    const printed = inspect(errors, { depth: 10, showHidden: true })
    for (const secret of ["hunter2", "shop-of-ann", "127.0.0.1", "INSERT", "singleton_key", "buyer's"]) {
      expect(printed).not.toContain(secret)
    }
  })

  describe("its maintenance", () => {
    /** Runs it as if all its intervals were over. */
    const maintain = async (): Promise<void> => {
      await query(database, "UPDATE pgboss.queue SET monitor_on = NULL, monitor_claim_on = NULL, maintain_on = NULL")
      const boss = new PgBoss({ connectionString: database, supervise: false, schedule: false })
      await boss.start()
      await boss.supervise()
      await boss.stop()
    }
    const states = async () =>
      (await query(database, "SELECT data ->> 'id' AS id, state::text FROM pgboss.job ORDER BY created_on")).map(
        ({ id, state }) => `${id}: ${state}`,
      )

    test("never deletes a job that waits or a dead letter, and forgets the id of a finished job after keepMs", async () => {
      await using jobs = migrated()
      const declared = queue<string>("kept", { keepMs: 3_600_000, retry: { attempts: 1 } })
      const seen: Array<string> = []
      const worker = await jobs.work(declared, ({ data }) => {
        seen.push(data)
        if (data === "dead") throw new Error("no")
      })
      await jobs.sendAll(declared, [
        { data: "dead", id: "dead" },
        { data: "done", id: "done" },
      ])
      await until(async () => seen.length === 2 && (await jobs.counts(declared)).running === 0)
      await worker.close()
      await jobs.send(declared, "waits", { id: "waits" })
      await jobs.send(declared, "later", { id: "later", at: new Date(Date.now() + 86_400_000) })
      expect(await jobs.send(declared, "done", { id: "done" })).toBe("duplicate")
      // 60 days pass: pg-boss deletes waiting jobs after 14 and finished ones after 7 by itself.
      await query(
        database,
        `UPDATE pgboss.job SET created_on = created_on - interval '60 days', completed_on = completed_on - interval '60 days',
           start_after = start_after - interval '60 days', keep_until = keep_until - interval '60 days'`,
      )
      await maintain()
      expect(await states()).toEqual(["dead: failed", "waits: created", "later: created"])
      expect(await jobs.send(declared, "done", { id: "done" })).toBe("queued")
    })

    test("takes no job from a worker that renews its lease, however long it runs", async () => {
      await using jobs = migrated()
      const declared = queue<string>("long")
      let end = (): void => undefined
      await jobs.work(declared, () => new Promise<void>((resolve) => (end = resolve)))
      await jobs.send(declared, "long", { id: "long" })
      await until(async () => (await jobs.counts(declared)).running === 1)
      await query(database, "UPDATE pgboss.job SET started_on = started_on - interval '3 days'")
      await maintain()
      expect(await states()).toEqual(["long: active"])
      end()
      await until(async () => (await jobs.counts(declared)).running === 0)
    })

    test("releases a dead worker's job, in each mode, when no worker of ours runs", async () => {
      const dead = migrated()
      const modes = ["each", "coalesce", "ordered"] as const
      const queues = modes.map((mode) => queue<string>(mode, { mode }))
      for (const declared of queues) {
        await dead.work(declared, () => new Promise<void>(() => undefined), { closeWithinMs: 100 })
        await dead.send(declared, "a", { key: "k", id: declared.name })
        await until(async () => (await dead.counts(declared)).running === 1)
      }
      await query(database, "UPDATE pgboss.job SET heartbeat_on = heartbeat_on - interval '1 hour'")
      await maintain()
      expect(await states()).toEqual(["each: retry", "coalesce: retry", "ordered: retry"])
      await dead.close()
    })
  })

  test("a machine whose clock is an hour ahead, or behind, waits for a retry as long as the others", async () => {
    await using jobs = migrated()
    for (const aheadMs of [3_600_000, -3_600_000]) {
      const declared = queue<number>(`clock.${aheadMs}`, { retry: { firstDelayMs: 200, attempts: 2 } })
      const startsMs: Array<number> = []
      const handler = () => {
        startsMs.push(performance.now())
        throw new Error("no")
      }
      const nowMs = () => Date.now() + aheadMs
      const changed = { currentTimeMillisUnsafe: nowMs, currentTimeMillis: Effect.sync(nowMs) }
      const clock: Clock.Clock = Object.assign(Object.create(Clock.Clock.defaultValue()), changed)
      const working = jobs.effect.work(declared, handler, { pollMs: 50 })
      await Effect.runPromise(Effect.provideService(working, Clock.Clock, clock))
      await jobs.send(declared, 1)
      await until(async () => (await jobs.counts(declared)).failed === 1)
      expect(startsMs[1]! - startsMs[0]!).toBeGreaterThan(150)
    }
  })

  test("data with any character arrives, and is removed once the job is done", async () => {
    await using jobs = migrated()
    const declared = queue<unknown>("any-text")
    const data = {
      nul: "a\0b",
      half: "\uD800",
      quote: `'"\\$1 $q$`,
      big: 12_345_678_901_234_567_890n.toString(),
      "🎈": [null, 1.5],
    }
    const seen: Array<unknown> = []
    await jobs.work(declared, (job) => void seen.push(job.data))
    await jobs.send(declared, data)
    const merged = queue<unknown>("merged-text", { mode: "coalesce", retry: { attempts: 1 } })
    await jobs.sendAll(merged, [
      { data: 1, key: "'$1\\" },
      { data, key: "'$1\\" },
    ])
    await jobs.work(merged, (job) => {
      seen.push(job.data)
      throw new Error("a\0b \uD800")
    })
    await until(() => seen.length === 2)
    expect(seen).toEqual([data, data])
    await until(async () => (await jobs.counts(declared)).running === 0 && (await jobs.counts(merged)).failed === 1)
    expect((await jobs.failed(merged)).jobs).toMatchObject([{ data, key: "'$1\\", error: "Error: ab \uFFFD" }])
    expect(await query(database, "SELECT data, output FROM pgboss.job WHERE name = 'any-text'")).toEqual([
      { data: null, output: null },
    ])
  })

  test("a job that another program sent to the queue becomes a dead letter", async () => {
    await using jobs = migrated()
    const declared = queue<string>("foreign")
    await jobs.counts(declared)
    const boss = new PgBoss({ connectionString: database, supervise: false, schedule: false })
    await boss.start()
    await boss.send("foreign", { hello: 1 })
    await boss.stop()
    const errors: Array<unknown> = []
    await jobs.work(declared, () => undefined, { onError: (error) => errors.push(error) })
    await until(async () => (await jobs.counts(declared)).failed === 1)
    expect(errors).toHaveLength(1)
    expect((await jobs.failed(declared)).jobs).toMatchObject([{ data: undefined, attempts: 1 }])
  })

  test("a worker hears at once of a job that another process sent (LISTEN)", async () => {
    await using sender = migrated()
    const declared = queue<number>("heard")
    await sender.counts(declared)
    await using jobs = pgBoss({ connectionString: database })
    const seen: Array<number> = []
    await jobs.work(queue<number>("heard"), () => void seen.push(Date.now()), { pollMs: 20_000 })
    await delay(300)
    const sentMs = Date.now()
    await sender.send(declared, 1)
    await until(() => seen.length === 1)
    expect(seen[0]! - sentMs).toBeLessThan(5_000)
  })

  test("without LISTEN, a worker finds the job at its next poll", async () => {
    await using sender = migrated()
    const declared = queue<number>("polled")
    await sender.counts(declared)
    await using jobs = pgBoss({ connectionString: database, listen: false })
    const seen: Array<number> = []
    await jobs.work(queue<number>("polled"), ({ data }) => void seen.push(data), { pollMs: 200 })
    await sender.send(declared, 1)
    await until(() => seen.length === 1)
    expect(await query(database, "SELECT FROM pg_stat_activity WHERE query LIKE 'LISTEN%'")).toHaveLength(0)
  })

  test("coalesce: at no time do two jobs of a key wait or run, and the last data is handled, while senders and workers race", async () => {
    const objects: Array<Jobs> = [migrated()]
    const options = { mode: "coalesce", retry: { attempts: 1_000, firstDelayMs: 5, maxDelayMs: 20 } } as const
    await objects[0]!.counts(queue("raced", options))
    while (objects.length < 3) objects.push(pgBoss({ connectionString: database }))
    const handled = new Map<string, number>()
    for (const jobs of objects) {
      await jobs.work(
        queue<number>("raced", options),
        async ({ data, key }) => {
          await delay(Math.random() * 10)
          if (Math.random() < 0.4) throw new Error("again")
          handled.set(key!, data)
        },
        { pollMs: 20 },
      )
    }
    const stopped = new AbortController()
    const broken: Array<unknown> = []
    const watching = (async () => {
      while (!stopped.signal.aborted) {
        broken.push(
          ...(await query(
            database,
            `SELECT singleton_key, state < 'active' AS waits, count(*)::int FROM pgboss.job
             WHERE name = 'raced' AND state <= 'active' GROUP BY 1, 2 HAVING count(*) > 1`,
          )),
        )
      }
    })()
    const keys = ["a", "b", "c"]
    await Promise.all(
      keys.map(async (key) => {
        for (let data = 1; data <= 150; data++) {
          await objects[data % 3]!.send(queue<number>("raced", options), data, { key })
        }
      }),
    )
    await until(() => keys.every((key) => handled.get(key) === 150))
    stopped.abort()
    await watching
    await Promise.all(objects.map((jobs) => jobs.close()))
    expect(broken).toEqual([])
  })
})
