/** Jobs in a file of SQLite, for the processes of one machine. */
import type { StoreError } from "@tiktok-shop-kit/errors"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { QueueSpec } from "../../queue.ts"
import type { Claimed, DeadJob, JobStore, NewJob, SentAs } from "../../store.ts"
import type { Database, Row, Sql } from "./database.ts"
import { behind, dead, done, running, waiting } from "./schema.ts"

/** How often ids that need not be remembered are removed, in milliseconds. */
const cleanEveryMs = 60_000

/** How many of them one claim removes at most: the program stops meanwhile. */
const cleanAtOnce = 1_000

export const makeStore = (database: Database): JobStore => {
  const cleanedAtMs = new Map<string, number>()
  // The time is that of the transaction: it may have waited for another process, and a lease must not end before it is written.
  const at =
    <A>(run: (use: (sql: Sql) => A) => Effect.Effect<A, StoreError>) =>
    (use: (sql: Sql, nowMs: number) => A): Effect.Effect<A, StoreError> =>
      Clock.clockWith((clock) => run((sql) => use(sql, clock.currentTimeMillisUnsafe())))
  const write = <A>(use: (sql: Sql, nowMs: number) => A) => at<A>(database.write)(use)
  const writeSoon = <A>(use: (sql: Sql, nowMs: number) => A) => at<A>(database.writeSoon)(use)
  const read = <A>(use: (sql: Sql, nowMs: number) => A) => at<A>(database.read)(use)

  const clean = (sql: Sql, queue: QueueSpec, nowMs: number): void => {
    if (nowMs - (cleanedAtMs.get(queue.name) ?? 0) < cleanEveryMs) return
    const removed = sql.run(
      `DELETE FROM jobs WHERE seq IN
         (SELECT seq FROM jobs WHERE queue = ? AND state = ${done} AND at_ms <= ? LIMIT ${cleanAtOnce})`,
      queue.name,
      nowMs,
    )
    if (removed < cleanAtOnce) cleanedAtMs.set(queue.name, nowMs)
  }

  return {
    can: { durable: true, ordered: true, fair: true, processes: true },
    open: (queue) => {
      const isSame = (sql: Sql) =>
        sql.all("SELECT mode FROM modes WHERE queue = ?", queue.name)[0]?.["mode"] === queue.mode
      return Effect.flatMap(database.read(isSame), (same) =>
        same ? Effect.void : database.write((sql) => changeMode(sql, queue)),
      )
    },
    insert: (queue, jobs) => write((sql, nowMs) => jobs.map((job) => insertOne(sql, queue, job, nowMs))),
    claim: (queue, limit) =>
      writeSoon((sql, nowMs) => {
        clean(sql, queue, nowMs)
        const rows = claimable(sql, queue, limit, nowMs)
        if (queue.fair) takeTurns(sql, queue, rows)
        return rows.map((row) => own(sql, queue, row, nowMs))
      }),
    renew: (queue, claims) =>
      writeSoon((sql, nowMs) =>
        claims.map(
          ({ id, token }) =>
            sql.run(`UPDATE jobs SET at_ms = ? ${ofClaim}`, nowMs + queue.leaseMs, queue.name, id, token) > 0,
        ),
      ),
    complete: (queue, claim) => writeSoon((sql, nowMs) => finish(sql, queue, claim, nowMs)),
    retry: (queue, claim, atMs, error) =>
      writeSoon((sql, nowMs) => release(sql, queue, claim, nowMs, { atMs, attempt: claim.attempt, error })),
    bury: (queue, { id, token, key }, error) =>
      write((sql, nowMs) => {
        const set = `UPDATE jobs SET state = ${dead}, token = NULL, at_ms = ?, error = ? ${ofClaim}`
        if (sql.run(set, nowMs, error, queue.name, id, token) === 0) return false
        advance(sql, queue, key)
        return true
      }),
    giveBack: (queue, claim) =>
      writeSoon((sql, nowMs) =>
        release(sql, queue, claim, nowMs, { atMs: nowMs, attempt: claim.attempt - 1, error: null }),
      ),
    failed: (queue, after, limit) =>
      read((sql) => {
        const rows = sql.all(
          `SELECT * FROM jobs WHERE queue = ? AND state = ${dead} AND (at_ms, seq) > (?, ?) ORDER BY at_ms, seq LIMIT ?`,
          queue.name,
          ...cursorOf(after),
          limit + 1,
        )
        const jobs = rows.slice(0, limit)
        const last = jobs.at(-1)
        return {
          jobs: jobs.map(deadJob),
          ...(rows.length > limit && last !== undefined ? { next: `${last["at_ms"]}.${last["seq"]}` } : {}),
        }
      }),
    edit: (queue, id, payload) =>
      write((sql) => sql.run(`UPDATE jobs SET payload = ? ${ofDead}`, payload, queue.name, id) > 0),
    replay: (queue, ids) => write((sql, nowMs) => ids.filter((id) => replayOne(sql, queue, id, nowMs)).length),
    discard: (queue, ids) => write((sql, nowMs) => ids.filter((id) => discardOne(sql, queue, id, nowMs)).length),
    counts: (queue) =>
      read((sql, nowMs) => {
        const [row] = sql.all(
          `SELECT
             count(*) FILTER (WHERE state <= ${behind} AND at_ms <= ?1) AS waiting,
             count(*) FILTER (WHERE state <= ${behind} AND at_ms > ?1) AS delayed,
             count(*) FILTER (WHERE state = ${running}) AS running,
             count(*) FILTER (WHERE state = ${dead}) AS failed,
             min(at_ms) FILTER (WHERE state <= ${behind} AND at_ms <= ?1) AS oldest
           FROM jobs WHERE queue = ?2 AND state IN (${waiting}, ${behind}, ${running}, ${dead})`,
          nowMs,
          queue.name,
        )
        const number = (name: string) => Number(row?.[name] ?? 0)
        return {
          waiting: number("waiting"),
          delayed: number("delayed"),
          running: number("running"),
          failed: number("failed"),
          oldestWaitMs: typeof row?.["oldest"] === "number" ? nowMs - row["oldest"] : 0,
        }
      }),
    close: database.close,
  }
}

/** The values are the queue, the id and the token. */
const ofClaim = `WHERE queue = ? AND id = ? AND token = ? AND state = ${running}`

/** SQLite would rather look through all waiting jobs. */
const byKey = "jobs INDEXED BY jobs_key"
const byGroup = "jobs INDEXED BY jobs_group"

/** The values are the queue and the id. */
const ofDead = `WHERE queue = ? AND id = ? AND state = ${dead}`

/** Ends the run; at most the id is kept. */
const finish = (sql: Sql, queue: QueueSpec, { id, token, key }: Claimed, nowMs: number): boolean => {
  if (sql.run(`DELETE FROM jobs ${ofClaim} AND forget = 1`, queue.name, id, token) > 0) {
    advance(sql, queue, key)
    return true
  }
  const isDone = sql.run(
    // What the job carried is needed no longer, and may be a buyer's data.
    `UPDATE jobs SET state = ${done}, payload = NULL, token = NULL, error = NULL, at_ms = ? ${ofClaim}`,
    nowMs + queue.keepMs,
    queue.name,
    id,
    token,
  )
  if (isDone > 0) advance(sql, queue, key)
  return isDone > 0
}

/** The running job waits again. In mode `coalesce`, a job that waits behind it takes its place. */
const release = (
  sql: Sql,
  queue: QueueSpec,
  claim: Claimed,
  nowMs: number,
  { atMs, attempt, error }: { readonly atMs: number; readonly attempt: number; readonly error: string | null },
): boolean => {
  if (isCoalesced(sql, queue, claim.key)) {
    if (!finish(sql, queue, claim, nowMs)) return false
    startLastBy(sql, queue, claim.key, atMs)
    return true
  }
  const set = `UPDATE jobs SET state = ${waiting}, token = NULL, at_ms = ?, attempt = ?, error = ? ${ofClaim}`
  return sql.run(set, atMs, attempt, error, queue.name, claim.id, claim.token) > 0
}

/** The first job of the key may start. */
const advance = (sql: Sql, queue: QueueSpec, key: string | undefined): void => {
  if (queue.mode === "each" || key === undefined) return
  sql.run(
    `UPDATE jobs SET state = ${waiting} WHERE state = ${behind} AND seq =
       (SELECT seq FROM ${byKey} WHERE queue = ? AND key = ? AND state < ${done} ORDER BY seq LIMIT 1)`,
    queue.name,
    key,
  )
}

/** The last job of the key that waits or runs. */
const lastOfKey = (sql: Sql, queue: QueueSpec, key: string | undefined): Row | undefined =>
  queue.mode === "each" || key === undefined
    ? undefined
    : sql.all(
        `SELECT seq, state FROM ${byKey} WHERE queue = ? AND key = ? AND state < ${done} ORDER BY seq DESC LIMIT 1`,
        queue.name,
        key,
      )[0]

/** Whether a job of the key waits whose data replaces that of an older one. */
const isCoalesced = (sql: Sql, queue: QueueSpec, key: string | undefined): boolean => {
  const last = queue.mode === "coalesce" ? lastOfKey(sql, queue, key) : undefined
  return last !== undefined && last["state"] !== running
}

/** The waiting job that takes the place of another one starts at the earlier of their times. */
const startLastBy = (sql: Sql, queue: QueueSpec, key: string | undefined, atMs: number): void => {
  sql.run("UPDATE jobs SET at_ms = min(at_ms, ?) WHERE seq = ?", atMs, lastOfKey(sql, queue, key)!["seq"]!)
}

const insertOne = (sql: Sql, queue: QueueSpec, job: NewJob, nowMs: number): SentAs => {
  const { id, payload, key, group, atMs = nowMs, forget = false } = job
  const insert = (state: number, at: number, kept: string | null) =>
    sql.run(
      `INSERT INTO jobs (queue, id, state, at_ms, key, grp, payload, attempt, sent_ms, forget)
       VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?)
       ON CONFLICT (queue, id) DO NOTHING`,
      queue.name,
      id,
      state,
      at,
      key ?? null,
      // An index finds it, as it finds the groups.
      group ?? (queue.fair ? "" : null),
      kept,
      nowMs,
      forget ? 1 : 0,
    ) > 0
  const last = lastOfKey(sql, queue, key)
  if (last === undefined) return insert(waiting, atMs, payload) ? "queued" : "duplicate"
  if (queue.mode === "ordered" || last["state"] === running) {
    return insert(behind, atMs, payload) ? "queued" : "duplicate"
  }
  if (!forget && !insert(done, nowMs + queue.keepMs, null)) return "duplicate"
  // It may wait for a retry. What is new does not, and is no failure of the new data.
  sql.run(`UPDATE jobs SET payload = ?, attempt = 0, at_ms = min(at_ms, ?) WHERE seq = ?`, payload, atMs, last["seq"]!)
  return "coalesced"
}

/** At most the id is kept. */
const discardOne = (sql: Sql, queue: QueueSpec, id: string, nowMs: number): boolean => {
  if (sql.run(`DELETE FROM jobs ${ofDead} AND forget = 1`, queue.name, id) > 0) return true
  const set = `UPDATE jobs SET state = ${done}, payload = NULL, error = NULL, at_ms = ? ${ofDead}`
  return sql.run(set, nowMs + queue.keepMs, queue.name, id) > 0
}

const replayOne = (sql: Sql, queue: QueueSpec, id: string, nowMs: number): boolean => {
  const [row] = sql.all(`SELECT * FROM jobs ${ofDead}`, queue.name, id)
  if (row === undefined) return false
  const { payload, key, group } = labels(row)
  const forget = row["forget"] === 1
  if (isCoalesced(sql, queue, key)) {
    // A job that waits was sent later than the dead letter.
    startLastBy(sql, queue, key, nowMs)
    const set = `UPDATE jobs SET state = ${done}, payload = NULL, error = NULL, at_ms = ? ${ofDead}`
    return sql.run(set, nowMs + queue.keepMs, queue.name, id) > 0
  }
  // A new row: it goes behind the jobs of its key that were sent meanwhile.
  sql.run(`DELETE FROM jobs ${ofDead}`, queue.name, id)
  insertOne(sql, queue, { id, payload, key, group, atMs: undefined, forget }, nowMs)
  return true
}

/** A later release may declare the queue with another mode. Its waiting jobs then follow the new rule. */
const changeMode = (sql: Sql, { name, mode }: QueueSpec): void => {
  sql.run(
    "INSERT INTO modes (queue, mode) VALUES (?, ?) ON CONFLICT (queue) DO UPDATE SET mode = excluded.mode",
    name,
    mode,
  )
  if (mode === "each") {
    sql.run(`UPDATE jobs SET state = ${waiting} WHERE queue = ? AND state = ${behind}`, name)
    return
  }
  sql.run(
    `UPDATE jobs SET state = ${behind} WHERE queue = ? AND state = ${waiting} AND key IS NOT NULL AND EXISTS
       (SELECT 1 FROM jobs o WHERE o.queue = jobs.queue AND o.key = jobs.key AND o.state < ${done} AND o.seq < jobs.seq)`,
    name,
  )
}

/** The jobs that may start now: those of dead workers first, then in the order of their times. */
const claimable = (sql: Sql, queue: QueueSpec, limit: number, nowMs: number): ReadonlyArray<Row> => {
  const due = (state: number, count: number, table = "jobs", more = "", ...values: ReadonlyArray<string>) =>
    sql.all(
      `SELECT * FROM ${table} WHERE queue = ?1 AND state = ${state} AND at_ms <= ?2 ${more} ORDER BY at_ms, seq LIMIT ?3`,
      queue.name,
      nowMs,
      count,
      ...values,
    )
  const orphans = due(running, limit)
  const left = limit - orphans.length
  if (left === 0) return orphans
  if (!queue.fair) return [...orphans, ...due(waiting, left)]
  const ofGroup = (group: string | null) =>
    group === null ? due(waiting, left, "jobs", "AND grp IS NULL") : due(waiting, left, byGroup, "AND grp = ?4", group)
  return [...orphans, ...inTurn(groupsOf(sql, queue), ofGroup, left)]
}

/** The groups that have waiting jobs; the one comes first that waits longest for its turn. */
const groupsOf = (sql: Sql, queue: QueueSpec): ReadonlyArray<string | null> =>
  sql
    .all(
      // It jumps from one group to the next in the index, however many jobs a group has.
      `WITH RECURSIVE found (grp) AS (
         SELECT min(grp) FROM jobs WHERE queue = ?1 AND state = ${waiting} AND grp IS NOT NULL
         UNION ALL
         SELECT (SELECT min(grp) FROM jobs WHERE queue = ?1 AND state = ${waiting} AND grp > found.grp)
         FROM found WHERE grp IS NOT NULL
       )
       SELECT found.grp AS grp FROM found
       LEFT JOIN turns ON turns.queue = ?1 AND turns.grp = coalesce(found.grp, '')
       ORDER BY coalesce(turns.turn, 0), found.grp`,
      queue.name,
    )
    .map(({ grp }) => grp as string | null)

/** One job of each group in turn, until there are `limit`. */
const inTurn = (
  groups: ReadonlyArray<string | null>,
  jobsOf: (group: string | null) => ReadonlyArray<Row>,
  limit: number,
): ReadonlyArray<Row> => {
  const lists: Array<ReadonlyArray<Row>> = []
  for (const group of groups) {
    const list = jobsOf(group)
    if (list.length > 0) lists.push(list)
    if (lists.length === limit) break
  }
  const rounds = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: rounds }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1)))
    .flat()
    .slice(0, limit)
}

/** The groups of these jobs had their turn. */
const takeTurns = (sql: Sql, queue: QueueSpec, rows: ReadonlyArray<Row>): void => {
  const last = sql.all("SELECT coalesce(max(turn), 0) AS turn FROM turns WHERE queue = ?", queue.name)[0]
  rows.forEach((row, at) =>
    sql.run(
      `INSERT INTO turns (queue, grp, turn) VALUES (?, ?, ?) ON CONFLICT (queue, grp) DO UPDATE SET turn = excluded.turn`,
      queue.name,
      textOrNone(row["grp"]) ?? "",
      Number(last?.["turn"]) + 1 + at,
    ),
  )
}

const own = (sql: Sql, queue: QueueSpec, row: Row, nowMs: number): Claimed => {
  const token = crypto.randomUUID()
  sql.run(
    `UPDATE jobs SET state = ${running}, token = ?, at_ms = ?, attempt = attempt + 1 WHERE seq = ?`,
    token,
    nowMs + queue.leaseMs,
    row["seq"]!,
  )
  return { ...labels(row), attempt: Number(row["attempt"]) + 1, sentAtMs: Number(row["sent_ms"]), token }
}

const labels = (row: Row) => ({
  id: String(row["id"]),
  payload: String(row["payload"]),
  key: textOrNone(row["key"]),
  group: textOrNone(row["grp"]),
})

const textOrNone = (value: Row[string] | undefined): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined

const deadJob = (row: Row): DeadJob => ({
  ...labels(row),
  error: String(row["error"]),
  attempts: Number(row["attempt"]),
  sentAtMs: Number(row["sent_ms"]),
  failedAtMs: Number(row["at_ms"]),
})

const cursorOf = (after: string | undefined): readonly [number, number] => {
  const [atMs, seq] = (after ?? "").split(".").map(Number)
  return Number.isSafeInteger(atMs) && Number.isSafeInteger(seq) ? [atMs!, seq!] : [-1, -1]
}
