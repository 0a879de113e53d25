/**
 * A record store in SQLite, by Node's own module: for one machine and any number of its processes. Every operation is one
 * statement, which SQLite makes atomic. It is synchronous and blocks the event loop, for some microseconds (a read) to
 * milliseconds (a synced write).
 */
import type { StoreError } from "@tiktok-shop-kit/errors"
import type { Lease, RecordStore, ScannedRecord, StoredRecord } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"
import { randomUUID } from "node:crypto"
import type { DatabaseSync } from "node:sqlite"
import { conflict, corrupt, leaseHeld, unavailable } from "./failures.ts"

/** The row of a lease stays after its end, since the token of the next lease has to be greater. */
const schema = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE IF NOT EXISTS records (key TEXT PRIMARY KEY, version TEXT NOT NULL, value TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS leases (key TEXT PRIMARY KEY, token INTEGER NOT NULL, until_ms REAL NOT NULL) STRICT;`

const prepare = (database: DatabaseSync) => {
  database.exec(schema)
  return {
    get: database.prepare("SELECT version, value FROM records WHERE key = ?"),
    insert: database.prepare("INSERT INTO records (key, version, value) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"),
    update: database.prepare("UPDATE records SET version = ?, value = ? WHERE key = ? AND version = ?"),
    delete: database.prepare("DELETE FROM records WHERE key = ?"),
    scan: database.prepare(
      "SELECT key, version, value FROM records WHERE key >= ? AND key < ? AND key > ? ORDER BY key LIMIT ?",
    ),
    take: database.prepare(
      `INSERT INTO leases (key, token, until_ms) VALUES (:key, 1, :until)
       ON CONFLICT (key) DO UPDATE SET token = token + 1, until_ms = excluded.until_ms WHERE until_ms <= :now
       RETURNING token`,
    ),
    renew: database.prepare("UPDATE leases SET until_ms = ? WHERE key = ? AND token = ? AND until_ms > ?"),
    release: database.prepare("UPDATE leases SET until_ms = 0 WHERE key = ? AND token = ?"),
  }
}

type Statements = ReturnType<typeof prepare>

/**
 * Makes its tables at the first use. Close the database yourself. Open it with a `timeout`, so that it waits for other
 * processes.
 */
export const makeSqliteStore = (database: DatabaseSync): RecordStore => {
  let prepared: Statements | undefined

  const attempt = <A>(
    key: string,
    what: string,
    run: (statements: Statements, nowMs: number) => A,
  ): Effect.Effect<A, StoreError> =>
    Effect.clockWith((clock) =>
      Effect.try({
        try: () => run((prepared ??= prepare(database)), clock.currentTimeMillisUnsafe()),
        catch: (cause) => failed(key, what, cause),
      }),
    )

  const leaseOf = (key: string, token: number): Lease => ({
    fencingToken: token,
    renew: (ttlMs) =>
      Effect.flatMap(
        attempt(key, "renew the lease", ({ renew }, nowMs) => renew.run(nowMs + ttlMs, key, token, nowMs).changes),
        (changes) => (changes === 1 ? Effect.void : Effect.fail(leaseHeld(key))),
      ),
    release: Effect.asVoid(attempt(key, "give back the lease", ({ release }) => release.run(key, token))),
  })

  return {
    get: (key) => attempt(key, "read", ({ get }) => get.get(key) as StoredRecord | undefined),
    compareAndSet: (key, expectedVersion, value) =>
      Effect.suspend(() => {
        const version: string = randomUUID()
        return Effect.flatMap(
          attempt(key, "write", ({ insert, update }) =>
            expectedVersion === undefined
              ? insert.run(key, version, value).changes
              : update.run(version, value, key, expectedVersion).changes,
          ),
          (changes) => (changes === 1 ? Effect.succeed(version) : Effect.fail(conflict(key))),
        )
      }),
    delete: (key) => Effect.asVoid(attempt(key, "delete", (statements) => statements.delete.run(key))),
    scan: (prefix, after = "", limit = 100) =>
      attempt(
        prefix,
        "list",
        // Keys are ASCII, so this character comes after all of them.
        ({ scan }) => scan.all(prefix, `${prefix}\u{10ffff}`, after, limit) as unknown as ReadonlyArray<ScannedRecord>,
      ),
    lease: (key, ttlMs) =>
      Effect.flatMap(
        attempt(key, "take the lease", ({ take }, nowMs) => take.get({ key, until: nowMs + ttlMs, now: nowMs })),
        (row) => (row === undefined ? Effect.fail(leaseHeld(key)) : Effect.succeed(leaseOf(key, Number(row["token"])))),
      ),
  }
}

/** By SQLite's result codes, whose lowest byte is the kind of the error: https://sqlite.org/rescode.html */
const remedies: Record<number, string> = {
  5: "Another process kept the database locked. Open it with a longer timeout.",
  8: "The file is read-only; give this user the right to write it and its folder.",
  13: "The disk is full; what was there is intact.",
  14: "Check that its folder exists and is writable.",
}
const damaged = [11, 26]

const failed = (key: string, what: string, cause: unknown): StoreError => {
  const { errcode, errstr, message } = cause as { errcode?: number; errstr?: string; message?: string }
  const code = (errcode ?? 0) & 0xff
  const why = errstr ?? message ?? "unknown"
  return damaged.includes(code)
    ? corrupt({ key, what, why, remedy: "Restore the file from a backup." })
    : unavailable({
        key,
        what,
        why,
        remedy: remedies[code] ?? "Check that the database is open and that its disk works.",
      })
}
