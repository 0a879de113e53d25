/**
 * The record stores of examples/record-stores against the exported battery: SQLite always, PostgreSQL where DATABASE_URL or
 * PGHOST names a server. A failure of either is a typed error that quotes no value.
 */
import { recordStoreBattery } from "@tiktok-shop-kit/oauth/testing"
import type { RecordStore } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"
import { randomUUID } from "node:crypto"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { makePool, makePostgresStore, schema } from "../../examples/record-stores/postgres.ts"
import { makeSqliteStore } from "../../examples/record-stores/sqlite.ts"

const secret = `"TTP_a-refresh-token"`

/** Checks the store's error, and that the error does not contain the value. */
const failureOf = async (effect: Effect.Effect<unknown, unknown>) => {
  const error = await Effect.runPromise(Effect.flip(effect))
  expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain("refresh-token")
  return error
}

/** Two stores on one database act as two processes. */
const seeEachOther = async (one: RecordStore, other: RecordStore): Promise<void> => {
  const version = await Effect.runPromise(one.compareAndSet("shared", undefined, secret))
  expect(await Effect.runPromise(other.get("shared"))).toEqual({ version, value: secret })
  await Effect.runPromise(other.compareAndSet("shared", version, "2"))
  expect(await failureOf(one.compareAndSet("shared", version, secret))).toMatchObject({ reason: "conflict" })
  expect(await failureOf(one.compareAndSet("shared", "not a version", secret))).toMatchObject({ reason: "conflict" })
  const first = await Effect.runPromise(one.lease("shared", 60_000))
  expect(await failureOf(other.lease("shared", 60_000))).toMatchObject({ reason: "lease", key: "shared" })
  await Effect.runPromise(first.release)
  const next = await Effect.runPromise(other.lease("shared", 60_000))
  expect(next.fencingToken).toBeGreaterThan(first.fencingToken)
  expect(await failureOf(first.renew(60_000))).toMatchObject({ reason: "lease" })
}

describe("SQLite", () => {
  let folder: string
  let shared: RecordStore
  const opened: Array<DatabaseSync> = []
  const open = (name: string, options = {}): DatabaseSync => {
    const database = new DatabaseSync(join(folder, name), { timeout: 5_000, ...options })
    opened.push(database)
    return database
  }
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tts-sqlite-"))
    shared = makeSqliteStore(open("battery.db"))
  })
  afterAll(() => {
    for (const database of opened) if (database.isOpen) database.close()
    rmSync(folder, { recursive: true, force: true })
  })

  for (const { name, run } of recordStoreBattery(() => shared)) test(name, run)

  test("two connections to one file see each other's records and leases", () =>
    seeEachOther(makeSqliteStore(open("two.db")), makeSqliteStore(open("two.db"))))

  test("a file that is no database is corrupt", async () => {
    writeFileSync(join(folder, "damaged.db"), "not a database. ".repeat(100))
    const store = makeSqliteStore(open("damaged.db"))
    expect(await failureOf(store.get("a"))).toMatchObject({ _tag: "StoreError", reason: "corrupt", key: "a" })
    expect(await failureOf(store.compareAndSet("a", undefined, secret))).toMatchObject({ reason: "corrupt" })
  })

  test("a full database is a typed error, the old record is intact, and writes work again once there is room", async () => {
    const database = open("full.db")
    const store = makeSqliteStore(database)
    const version = await Effect.runPromise(store.compareAndSet("a", undefined, secret))
    database.exec("PRAGMA max_page_count = 8")
    const long = `"refresh-token ${"x".repeat(100_000)}"`
    const error = await failureOf(store.compareAndSet("a", version, long))
    expect(error).toMatchObject({ _tag: "StoreError", reason: "unavailable", key: "a", retry: "backoff" })
    expect(String(error)).toContain("The disk is full")
    expect(await Effect.runPromise(store.get("a"))).toEqual({ version, value: secret })
    database.exec("PRAGMA max_page_count = 1000000")
    await Effect.runPromise(store.compareAndSet("a", version, long))
  })

  test("a database that another process keeps locked is a typed error, and reads continue", async () => {
    const [holder, database] = [open("locked.db"), open("locked.db", { timeout: 10 })]
    const store = makeSqliteStore(database)
    const version = await Effect.runPromise(store.compareAndSet("a", undefined, secret))
    holder.exec("BEGIN IMMEDIATE")
    const error = await failureOf(store.compareAndSet("a", version, secret))
    expect(error).toMatchObject({ reason: "unavailable", retry: "backoff" })
    expect(String(error)).toContain("longer timeout")
    expect(await Effect.runPromise(store.get("a"))).toEqual({ version, value: secret })
    holder.exec("ROLLBACK")
  })

  test("a database that was closed is a typed error", async () => {
    const database = open("closed.db")
    database.close()
    expect(await failureOf(makeSqliteStore(database).get("a"))).toMatchObject({ reason: "unavailable", key: "a" })
  })
})

const url = process.env["DATABASE_URL"]
const hasPostgres = url !== undefined || process.env["PGHOST"] !== undefined
if (!hasPostgres) console.warn("Neither DATABASE_URL nor PGHOST is set: the tests that need PostgreSQL are skipped.")

describe.skipIf(!hasPostgres)("PostgreSQL", () => {
  // The test has its own schema, so it may run in any database.
  const own = `tts_test_${randomUUID().replaceAll("-", "")}`
  const pool = makePool(url, { options: `-c search_path=${own}` })
  const store = makePostgresStore(pool)
  beforeAll(async () => {
    await pool.query(`CREATE SCHEMA ${own}`)
    await pool.query(schema)
  })
  afterAll(async () => {
    await pool.query(`DROP SCHEMA ${own} CASCADE`)
    await pool.end()
  })

  for (const { name, run } of recordStoreBattery(() => store)) test(name, run)

  test("two pools see each other's records and leases", async () => {
    const other = makePool(url, { options: `-c search_path=${own}` })
    await seeEachOther(store, makePostgresStore(other))
    await other.end()
  })

  test("missing tables are a typed error that says what to do", async () => {
    const elsewhere = makePool(url, { options: "-c search_path=pg_temp" })
    const error = await failureOf(makePostgresStore(elsewhere).compareAndSet("a", undefined, secret))
    expect(error).toMatchObject({ _tag: "StoreError", reason: "unavailable", key: "a" })
    expect(String(error)).toContain("run `schema`")
    await elsewhere.end()
  })
})

test("a PostgreSQL that is not there is a typed error that says what to do", async () => {
  const pool = makePool("postgres://nobody@127.0.0.1:1/none")
  const error = await failureOf(makePostgresStore(pool).compareAndSet("a", undefined, secret))
  expect(error).toMatchObject({ _tag: "StoreError", reason: "unavailable", key: "a", retry: "backoff" })
  expect(String(error)).toContain("ECONNREFUSED")
  await pool.end()
})
