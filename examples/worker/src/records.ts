/**
 * A Durable Object with the state that all requests share: the records of the accounts, and the keys of the handled webhooks.
 * One object runs one method at a time, so each method is atomic. Workers KV could not do this: it has no write that compares
 * first.
 */
import { DurableObject } from "cloudflare:workers"

/** A lease or a claim that has ended stays as a row, so that the next lease of the key gets a greater token. */
const schema = `
CREATE TABLE IF NOT EXISTS records (key TEXT PRIMARY KEY, version TEXT NOT NULL, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS leases (key TEXT PRIMARY KEY, token INTEGER NOT NULL, until_ms INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS events (key TEXT PRIMARY KEY, token TEXT, until_ms INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS events_by_end ON events (until_ms);`

export type Row = { key: string; version: string; value: string }

export class Records extends DurableObject {
  private readonly sql: SqlStorage

  constructor(ctx: DurableObjectState, env: unknown) {
    super(ctx, env as never)
    this.sql = ctx.storage.sql
    this.sql.exec(schema)
  }

  get(key: string) {
    return this.rows<Row>("SELECT * FROM records WHERE key = ?", key)[0]
  }

  /** Whether the record still had the expected version. */
  write(key: string, expectedVersion: string | undefined, version: string, value: string) {
    const insert = "INSERT INTO records VALUES (?, ?, ?) ON CONFLICT DO NOTHING RETURNING key"
    const update = "UPDATE records SET version = ?, value = ? WHERE key = ? AND version = ? RETURNING key"
    const written =
      expectedVersion === undefined
        ? this.rows(insert, key, version, value)
        : this.rows(update, version, value, key, expectedVersion)
    return written.length === 1
  }

  remove(key: string) {
    this.rows("DELETE FROM records WHERE key = ?", key)
  }

  list(prefix: string, after: string, limit: number) {
    // Keys are ASCII, so the last character is behind all of them.
    const query = "SELECT * FROM records WHERE key >= ? AND key < ? AND key > ? ORDER BY key LIMIT ?"
    return this.rows<Row>(query, prefix, `${prefix}\u{10ffff}`, after, limit)
  }

  /** The token of a new lease, or how long another lease still lasts. */
  takeLease(key: string, ttlMs: number): { token: number | undefined; leftMs: number } {
    const nowMs = Date.now()
    const [taken] = this.rows<{ token: number }>(
      `INSERT INTO leases VALUES (?, 1, ?)
       ON CONFLICT (key) DO UPDATE SET token = token + 1, until_ms = excluded.until_ms WHERE until_ms <= ?
       RETURNING token`,
      key,
      nowMs + ttlMs,
      nowMs,
    )
    if (taken !== undefined) return { token: taken.token, leftMs: 0 }
    const [held] = this.rows<{ until_ms: number }>("SELECT until_ms FROM leases WHERE key = ?", key)
    return { token: undefined, leftMs: held!.until_ms - nowMs }
  }

  renewLease(key: string, token: number, ttlMs: number) {
    const nowMs = Date.now()
    const query = "UPDATE leases SET until_ms = ? WHERE key = ? AND token = ? AND until_ms > ? RETURNING key"
    return this.rows(query, nowMs + ttlMs, key, token, nowMs).length === 1
  }

  releaseLease(key: string, token: number) {
    this.rows("UPDATE leases SET until_ms = 0 WHERE key = ? AND token = ?", key, token)
  }

  claimEvent(key: string, token: string, ttlMs: number): "claimed" | "busy" | "done" {
    const nowMs = Date.now()
    this.rows("DELETE FROM events WHERE until_ms <= ?", nowMs)
    const [found] = this.rows<{ token: string | null }>("SELECT token FROM events WHERE key = ?", key)
    if (found !== undefined) return found.token === null ? "done" : "busy"
    this.rows("INSERT INTO events VALUES (?, ?, ?)", key, token, nowMs + ttlMs)
    return "claimed"
  }

  renewEvent(key: string, token: string, ttlMs: number) {
    this.rows("UPDATE events SET until_ms = ? WHERE key = ? AND token = ?", Date.now() + ttlMs, key, token)
  }

  confirmEvent(key: string, ttlMs: number) {
    this.rows("INSERT OR REPLACE INTO events VALUES (?, NULL, ?)", key, Date.now() + ttlMs)
  }

  releaseEvent(key: string, token: string) {
    this.rows("DELETE FROM events WHERE key = ? AND token = ?", key, token)
  }

  private rows<Columns extends Record<string, SqlStorageValue>>(query: string, ...values: Array<SqlStorageValue>) {
    return this.sql.exec<Columns>(query, ...values).toArray()
  }
}
