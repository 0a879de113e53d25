/**
 * A record store in PostgreSQL, by `pg`: for any number of machines. Every operation is one statement, which uses a connection
 * of the pool only while it runs. Times come from the database, so the machines' clocks do not matter.
 */
import type { StoreError } from "@tiktok-shop-kit/errors"
import type { Lease, RecordStore, ScannedRecord, StoredRecord } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"
import { randomUUID } from "node:crypto"
import { Pool, type PoolConfig, type QueryResultRow } from "pg"
import { conflict, corrupt, leaseHeld, unavailable } from "./failures.ts"

/**
 * For your migrations. Keys sort by code unit (`"C"`), whatever the language of the database. The row of a lease stays after
 * its end, since the token of the next lease has to be greater.
 */
export const schema = `
CREATE TABLE IF NOT EXISTS tts_records (key text COLLATE "C" PRIMARY KEY, version uuid NOT NULL, value text NOT NULL);
CREATE TABLE IF NOT EXISTS tts_leases (key text COLLATE "C" PRIMARY KEY, token bigint NOT NULL, until timestamptz NOT NULL);`

/** A pool that fails in time and survives the loss of a connection. Without a URL it reads the variables `PGHOST` and so on. */
export const makePool = (connectionString: string | undefined, more: PoolConfig = {}): Pool =>
  new Pool({
    ...(connectionString === undefined ? {} : { connectionString }),
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
    ...more,
    // An unused connection may break, too. Without a listener that would end the process.
  }).on("error", () => undefined)

export const makePostgresStore = (pool: Pool): RecordStore => {
  const query = <Row extends QueryResultRow>(
    key: string,
    what: string,
    text: string,
    values: ReadonlyArray<unknown>,
  ): Effect.Effect<ReadonlyArray<Row>, StoreError> =>
    Effect.tryPromise({
      try: async () => (await pool.query<Row>(text, [...values])).rows,
      catch: (cause) => failed(key, what, cause),
    })

  const leaseOf = (key: string, token: string): Lease => ({
    fencingToken: Number(token),
    renew: (ttlMs) =>
      Effect.flatMap(query(key, "renew the lease", renew, [key, token, ttlMs]), ({ length }) =>
        length === 1 ? Effect.void : Effect.fail(leaseHeld(key)),
      ),
    release: Effect.asVoid(query(key, "give back the lease", release, [key, token])),
  })

  return {
    get: (key) =>
      Effect.map(
        query<StoredRecord & QueryResultRow>(key, "read", "SELECT version, value FROM tts_records WHERE key = $1", [
          key,
        ]),
        ([record]) => record,
      ),
    compareAndSet: (key, expectedVersion, value) =>
      Effect.suspend(() => {
        const version: string = randomUUID()
        const written =
          expectedVersion === undefined
            ? query(key, "write", insert, [key, version, value])
            : query(key, "write", update, [key, version, value, expectedVersion])
        return Effect.flatMap(written, ({ length }) =>
          length === 1 ? Effect.succeed(version) : Effect.fail(conflict(key)),
        )
      }),
    delete: (key) => Effect.asVoid(query(key, "delete", "DELETE FROM tts_records WHERE key = $1", [key])),
    scan: (prefix, after = "", limit = 100) =>
      // Keys are ASCII, so this character comes after all of them.
      query<ScannedRecord & QueryResultRow>(prefix, "list", scan, [prefix, `${prefix}\u{10ffff}`, after, limit]),
    lease: (key, ttlMs) =>
      Effect.flatMap(query<{ readonly token: string }>(key, "take the lease", take, [key, ttlMs]), ([row]) =>
        row === undefined ? Effect.fail(leaseHeld(key)) : Effect.succeed(leaseOf(key, row.token)),
      ),
  }
}

const insert =
  "INSERT INTO tts_records (key, version, value) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING RETURNING key"
/** The version is compared as text, so a version that is not a UUID is a conflict, not an error. */
const update = "UPDATE tts_records SET version = $2, value = $3 WHERE key = $1 AND version::text = $4 RETURNING key"
const scan =
  "SELECT key, version, value FROM tts_records WHERE key >= $1 AND key < $2 AND key > $3 ORDER BY key LIMIT $4"

const inMs = (parameter: string): string => `clock_timestamp() + ${parameter}::float8 * interval '1 millisecond'`
const take = `
INSERT INTO tts_leases AS held (key, token, until) VALUES ($1, 1, ${inMs("$2")})
ON CONFLICT (key) DO UPDATE SET token = held.token + 1, until = excluded.until WHERE held.until <= clock_timestamp()
RETURNING token`
const renew = `
UPDATE tts_leases SET until = ${inMs("$3")} WHERE key = $1 AND token = $2 AND until > clock_timestamp() RETURNING key`
const release = "UPDATE tts_leases SET until = '-infinity' WHERE key = $1 AND token = $2"

/**
 * By SQLSTATE, or by the system's code if the server was not reached:
 * https://postgresql.org/docs/current/errcodes-appendix.html
 */
const remedies: Record<string, string> = {
  "42P01": "The tables are missing; run `schema` in your migrations.",
  "42501": "Give the user of this connection the right to read and write the tables.",
  "25006": "This server is a read-only replica; connect to the primary.",
  "28P01": "The password is wrong.",
  "53100": "The disk of the server is full; what was there is intact.",
  ECONNREFUSED: "Check that the server runs and that the address is right.",
}

/** The error has no cause: PostgreSQL's errors may quote the row, and with it tokens. */
const failed = (key: string, what: string, cause: unknown): StoreError => {
  const code = String((cause as { code?: unknown }).code ?? "no answer in time, or the pool was closed")
  return code.startsWith("XX00")
    ? corrupt({ key, what, why: code, remedy: "Restore the database from a backup." })
    : unavailable({ key, what, why: code, remedy: remedies[code] ?? "Read the server's log." })
}
