/** The file of jobs on SQLite: who may read it, disks that fail, files of other releases, modes that change. */
import { StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { type Mode, queue } from "../src/index.ts"
import { openDatabase } from "../src/node/sqlite/database.ts"
import { sqlite } from "../src/node/sqlite/index.ts"
import { schema } from "../src/node/sqlite/schema.ts"
import { makeStore } from "../src/node/sqlite/store.ts"
import { storeError } from "../src/node/sqlite/sqlite-error.ts"

const root = mkdtempSync(join(tmpdir(), "jobs-sqlite-"))
const mounted: Array<string> = []
const command = (name: string, ...args: ReadonlyArray<string>) => spawnSync(name, args, { encoding: "utf8" })
afterAll(() => {
  for (const folder of mounted) command("umount", folder)
  rmSync(root, { recursive: true, force: true })
})

const orders = queue<string>("orders")
const secret = "buyer-jane-doe"

const failure = async (promise: Promise<unknown>): Promise<StoreError> => {
  const error = await promise.then(
    () => "no error",
    (thrown) => thrown,
  )
  expect(error).toBeInstanceOf(StoreError)
  expect(`${JSON.stringify(error)} ${String(error.cause)}`).not.toContain(secret)
  return error
}

test("only its user may read the files, and the write-ahead log is on", async () => {
  const folder = join(root, "mode")
  mkdirSync(folder)
  await using jobs = sqlite(join(folder, "jobs.db"))
  expect(readdirSync(folder)).toEqual([])
  await jobs.send(orders, secret)
  expect(readdirSync(folder).toSorted()).toEqual(["jobs.db", "jobs.db-shm", "jobs.db-wal"])
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
})

test("of a finished job only the id is kept, and not even that if it is random", async () => {
  const file = join(root, "finished.db")
  const jobs = sqlite(file)
  let runs = 0
  await jobs.send(orders, secret, { id: "a" })
  await jobs.send(orders, secret)
  await jobs.work(orders, () => void runs++)
  await expect.poll(() => runs).toBe(2)
  await jobs.close()
  const db = new DatabaseSync(file)
  expect(db.prepare("SELECT id, state, payload, error FROM jobs").all()).toEqual([
    { id: "a", state: 3, payload: null, error: null },
  ])
  db.close()
})

test("a missing folder is an error that says what to do", async () => {
  const jobs = sqlite(join(root, "missing", "jobs.db"))
  const error = await failure(jobs.send(orders, secret))
  expect(error).toMatchObject({ reason: "unavailable", retry: "backoff" })
  expect(error.message).toMatch(/missing.jobs\.db' cannot be opened\. Make its folder/)
  mkdirSync(join(root, "missing"))
  expect(await jobs.send(orders, secret)).toBe("queued")
  await jobs.close()
})

test("a damaged file, and one that is no database, are corrupt, and stay as they are", async () => {
  const file = join(root, "text.db")
  writeFileSync(file, "no database ".repeat(1_000))
  const error = await failure(sqlite(file).send(orders, secret))
  expect(error).toMatchObject({ reason: "corrupt", retry: "never" })
  expect(readFileSync(file, "utf8")).toBe("no database ".repeat(1_000))

  const damaged = join(root, "damaged.db")
  const before = sqlite(damaged)
  await before.sendAll(
    orders,
    Array.from({ length: 500 }, () => ({ data: secret })),
  )
  await before.close()
  const bytes = readFileSync(damaged)
  bytes.fill(0xff, 4_096)
  writeFileSync(damaged, bytes)
  const jobs = sqlite(damaged)
  expect(await failure(jobs.counts(orders))).toMatchObject({ reason: "corrupt" })
  await jobs.close()
})

test("a file of the first release opens; a file of a later release is refused", async () => {
  const first = join(root, "first.db")
  const db = new DatabaseSync(first)
  db.exec(schema)
  db.exec(
    `INSERT INTO jobs (queue, id, state, at_ms, payload, attempt, sent_ms, forget) VALUES ('orders', 'old', 0, 0, '{"v":1,"data":"x"}', 0, 0, 0)`,
  )
  expect(db.prepare("PRAGMA user_version").get()).toEqual({ user_version: 1 })
  db.close()
  const seen: Array<string> = []
  const jobs = sqlite(first)
  await jobs.work(orders, ({ id, data }) => void seen.push(id, data))
  await expect.poll(() => seen).toEqual(["old", "x"])
  await jobs.close()

  const later = new DatabaseSync(first)
  later.exec("PRAGMA user_version = 2")
  later.close()
  const error = await failure(sqlite(first).send(orders, secret))
  expect(error.message).toMatch(/A later release .* wrote the file .* Update the package\./)
})

test("a job has the data of the time of the call, also if the file is opened first", async () => {
  await using jobs = sqlite(join(root, "changed.db"))
  const numbers = queue<{ n: number }>("numbers")
  const data = { n: 0 }
  const sends: Array<Promise<unknown>> = []
  for (; data.n < 3; data.n++) sends.push(jobs.send(numbers, data))
  await Promise.all(sends)
  const seen: Array<number> = []
  await jobs.work(numbers, (job) => void seen.push(job.data.n))
  await expect.poll(() => seen.toSorted()).toEqual([0, 1, 2])
})

test("two declarations with other rules are refused, also if their first calls come at once", async () => {
  await using jobs = sqlite(join(root, "declared.db"))
  const [one, two] = [queue<string>("twice", { leaseMs: 5_000 }), queue<string>("twice", { leaseMs: 6_000 })]
  const results = await Promise.allSettled([jobs.send(one, "1"), jobs.send(two, "2")])
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"])
})

test("two objects that open a new file at once both work", async () => {
  const file = join(root, "both.db")
  const all = Array.from({ length: 8 }, () => sqlite(file))
  await Promise.all(all.map((jobs, at) => jobs.send(orders, `${at}`)))
  expect((await all[0]!.counts(orders)).waiting).toBe(8)
  await Promise.all(all.map((jobs) => jobs.close()))
})

test("a file that another process has locked is tried again, and the program runs meanwhile", async () => {
  const file = join(root, "locked.db")
  const jobs = sqlite(file)
  await jobs.send(orders, "1")
  const other = new DatabaseSync(file)
  other.exec("BEGIN IMMEDIATE")
  let ticks = 0
  const ticking = setInterval(() => ticks++, 20)
  const sending = jobs.send(orders, "2")
  await expect.poll(() => ticks, { timeout: 5_000 }).toBeGreaterThan(5)
  other.exec("COMMIT")
  expect(await sending).toBe("queued")
  clearInterval(ticking)
  other.close()
  await jobs.close()
})

test("a lease begins when the claim is written, also if another process kept the file locked until then", async () => {
  const file = join(root, "lease.db")
  const short = queue<string>("orders", { leaseMs: 200 })
  await using jobs = sqlite(file)
  await jobs.send(short, "1")
  const [one, two] = [makeStore(openDatabase(file)), makeStore(openDatabase(file))]
  await Effect.runPromise(Effect.all([one.open(short.spec), two.open(short.spec)]))
  const other = new DatabaseSync(file)
  other.exec("BEGIN IMMEDIATE")
  const claiming = Effect.runPromise(one.claim(short.spec, 1))
  await new Promise((resolve) => setTimeout(resolve, 250))
  other.exec("COMMIT")
  other.close()
  expect((await claiming).length).toBe(1)
  expect(await Effect.runPromise(two.claim(short.spec, 1))).toEqual([])
  await Effect.runPromise(Effect.all([one.close, two.close]))
})

test("a file that was removed or replaced fails the next call, and the one after it uses the file that is there", async () => {
  const file = join(root, "removed.db")
  const remove = () => readdirSync(root).forEach((name) => name.startsWith("removed.db") && rmSync(join(root, name)))
  const jobs = sqlite(file)
  await jobs.send(orders, secret)
  remove()
  const refused = await Promise.all([failure(jobs.send(orders, secret)), failure(jobs.send(orders, secret))])
  for (const { message } of refused) expect(message).toContain(`The file '${file}' was removed or replaced`)
  expect(await jobs.send(orders, "2")).toBe("queued")
  const other = sqlite(file)
  expect((await other.counts(orders)).waiting).toBe(1)
  remove()
  await other.close()
  const replaced = sqlite(file)
  await replaced.send(orders, "3")
  expect((await failure(jobs.counts(orders))).message).toContain("replaced")
  expect((await jobs.counts(orders)).waiting).toBe(1)
  await jobs.close()
  expect((await replaced.counts(orders)).waiting).toBe(1)
  await replaced.close()
})

test("a file that stays locked is an error that says what to do", () => {
  const error = storeError("jobs.db", Object.assign(new Error("database is locked"), { errcode: 5 }))
  expect(error).toMatchObject({ reason: "unavailable", retry: "backoff" })
  expect(error.message).toMatch(/locked for 10 seconds\. Use fewer processes, or PostgreSQL\./)
})

test("closed jobs refuse further calls; a write that was under way is stored", async () => {
  const file = join(root, "closed.db")
  const jobs = sqlite(file)
  await jobs.counts(orders)
  const sending = jobs.send(orders, "1")
  await new Promise((resolve) => setTimeout(resolve, 0))
  await jobs.close()
  expect(await sending).toBe("queued")
  expect((await failure(jobs.send(orders, secret))).message).toMatch(/are closed/)
  await using again = sqlite(file)
  expect((await again.counts(orders)).waiting).toBe(1)
})

test("one write that fails does not fail those that share its transaction", async () => {
  const database = openDatabase(join(root, "batch.db"))
  await Effect.runPromise(database.write((sql) => sql.run("CREATE TABLE t (a INTEGER UNIQUE)")))
  const insert = (a: number) => Effect.exit(database.write((sql) => sql.run("INSERT INTO t (a) VALUES (?)", a)))
  const exits = await Effect.runPromise(Effect.forEach([1, 2, 1, 3], insert, { concurrency: "unbounded" }))
  expect(exits.map(({ _tag }) => _tag)).toEqual(["Success", "Success", "Failure", "Success"])
  const rows = await Effect.runPromise(database.read((sql) => sql.all("SELECT a FROM t ORDER BY a")))
  expect(rows.map(({ a }) => a)).toEqual([1, 2, 3])
  await Effect.runPromise(database.close)
})

describe("a queue that is declared with another mode by a later release", () => {
  const sent = async (file: string, mode: Mode) => {
    const jobs = sqlite(file)
    for (const data of ["1", "2", "3"]) await jobs.send(queue<string>("orders", { mode }), data, { key: "a" })
    await jobs.close()
  }

  test("ordered, then each: no job stays behind", async () => {
    const file = join(root, "to-each.db")
    await sent(file, "ordered")
    await using jobs = sqlite(file)
    const seen: Array<string> = []
    await jobs.work(orders, ({ data }) => void seen.push(data))
    await expect.poll(() => seen).toEqual(["1", "2", "3"])
  })

  test("each, then ordered: the waiting jobs of a key run one at a time", async () => {
    const file = join(root, "to-ordered.db")
    await sent(file, "each")
    await using jobs = sqlite(file)
    const seen: Array<string> = []
    let running = 0
    await jobs.work(queue<string>("orders", { mode: "ordered" }), async ({ data }) => {
      expect(++running).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 10))
      running--
      seen.push(data)
    })
    await expect.poll(() => seen).toEqual(["1", "2", "3"])
  })
})

describe("a small disk", () => {
  let problem: string | undefined
  const small = join(root, "small")
  beforeAll(() => {
    mkdirSync(small)
    const { status, stderr, error } = command("mount", "-t", "tmpfs", "-o", "size=1m,mode=0700", "tmpfs", small)
    if (status === 0) mounted.push(small)
    else problem = `mount: ${(error?.message ?? stderr).trim()}`
    if (problem !== undefined) console.warn(`skipped: the tests of a full and of a read-only disk (${problem}).`)
  })
  beforeEach(({ skip }) => skip(problem !== undefined, problem))

  test("full: the send fails with what to do, and the stored jobs stay", async () => {
    const jobs = sqlite(join(small, "jobs.db"))
    expect(await jobs.send(orders, "first")).toBe("queued")
    const error = await failure(jobs.send(orders, secret.repeat(200_000)))
    expect(error).toMatchObject({ reason: "unavailable", retry: "backoff" })
    expect(error.message).toMatch(/the disk is full\. Free some space/)
    expect((await jobs.counts(orders)).waiting).toBe(1)
    expect(await jobs.send(orders, "second")).toBe("queued")
    await jobs.close()
  })

  test("read-only: the send fails with what to do", async () => {
    expect(command("mount", "-o", "remount,ro", small).status).toBe(0)
    const jobs = sqlite(join(small, "jobs.db"))
    const error = await failure(jobs.send(orders, secret))
    expect(error).toMatchObject({ reason: "unavailable", retry: "backoff" })
    expect(error.message).toMatch(/write access/)
    await jobs.close()
  })
})

test("ids are forgotten after keepMs, a part at each claim", () =>
  Effect.gen(function* () {
    const { spec } = queue("short", { keepMs: 1_000 })
    const store = makeStore(openDatabase(":memory:"))
    yield* store.open(spec)
    const all = Array.from({ length: 1_500 }, (_, at) => ({
      id: `${at}`,
      payload: "1",
      key: undefined,
      group: undefined,
      atMs: undefined,
    }))
    const send = Effect.map(
      store.insert(spec, all),
      (answers) => answers.filter((sentAs) => sentAs === "queued").length,
    )
    expect(yield* send).toBe(1_500)
    for (const claim of yield* store.claim(spec, 1_500)) yield* store.complete(spec, claim)
    yield* TestClock.adjust(61_000)
    yield* store.claim(spec, 1)
    expect(yield* send).toBe(1_000)
    for (const claim of yield* store.claim(spec, 1_000)) yield* store.complete(spec, claim)
    yield* TestClock.adjust(61_000)
    for (let claims = 0; claims < 3; claims++) yield* store.claim(spec, 1)
    expect(yield* send).toBe(1_500)
  }).pipe(Effect.provide(TestClock.layer()), Effect.runPromise))
