/** Jobs in a file of SQLite, for the processes of one machine. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { QueueSpec } from "../../queue.ts"
import type { Claimed, DeadJob, JobStore, NewJob, SentAs } from "../../store.ts"
import type { Database, Row, Sql } from "./database.ts"
import { dead, done, running, waiting } from "./schema.ts"

/** How often ids that need not be remembered are removed, in milliseconds. */
const cleanEveryMs = 60_000

export const makeStore = (database: Database): JobStore => {
  let cleanedAtMs = 0
  const write = <A>(use: (sql: Sql, nowMs: number) => A) =>
    Effect.flatMap(Clock.currentTimeMillis, (nowMs) => database.write((sql) => use(sql, nowMs)))
  const read = <A>(use: (sql: Sql, nowMs: number) => A) =>
    Effect.flatMap(Clock.currentTimeMillis, (nowMs) => database.read((sql) => use(sql, nowMs)))

  const clean = (sql: Sql, nowMs: number): void => {
    if (nowMs - cleanedAtMs < cleanEveryMs) return
    cleanedAtMs = nowMs
    sql.run(
      `DELETE FROM jobs WHERE seq IN (SELECT seq FROM jobs WHERE state = ${done} AND at_ms <= ? LIMIT 10000)`,
      nowMs,
    )
  }

  return {
    can: { durable: true, ordered: true, fair: true, processes: true },
    open: () => read((sql) => void sql.all("SELECT 1 FROM jobs LIMIT 1")),
    insert: (queue, jobs) => write((sql, nowMs) => jobs.map((job) => insertOne(sql, queue, job, nowMs))),
    claim: (queue, limit) =>
      write((sql, nowMs) => {
        clean(sql, nowMs)
        return claimable(sql, queue, limit, nowMs).map((row) => own(sql, queue, row, nowMs))
      }),
    renew: (queue, claims) =>
      write((sql, nowMs) =>
        claims.map(
          ({ id, token }) =>
            sql.run(`UPDATE jobs SET at_ms = ? ${ofClaim}`, nowMs + queue.leaseMs, queue.name, id, token) > 0,
        ),
      ),
    complete: (queue, claim) => write((sql, nowMs) => finish(sql, queue, claim, nowMs)),
    retry: (queue, claim, atMs, error) =>
      write((sql, nowMs) => {
        if (queue.mode === "coalesce" && waitingOfKey(sql, queue, claim.key) !== undefined) {
          return finish(sql, queue, claim, nowMs)
        }
        const set = `UPDATE jobs SET state = ${waiting}, token = NULL, at_ms = ?, error = ? ${ofClaim}`
        return sql.run(set, atMs, error, queue.name, claim.id, claim.token) > 0
      }),
    bury: (queue, { id, token }, error) =>
      write((sql, nowMs) => {
        const set = `UPDATE jobs SET state = ${dead}, token = NULL, at_ms = ?, error = ? ${ofClaim}`
        return sql.run(set, nowMs, error, queue.name, id, token) > 0
      }),
    giveBack: (queue, { id, token }) =>
      write((sql, nowMs) => {
        const set = `UPDATE jobs SET state = ${waiting}, token = NULL, at_ms = ?, attempt = attempt - 1 ${ofClaim}`
        return sql.run(set, nowMs, queue.name, id, token) > 0
      }),
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
    replay: (queue, ids) =>
      write((sql, nowMs) => {
        const found = ids.flatMap((id) => sql.all(`SELECT * FROM jobs ${ofDead}`, queue.name, id))
        for (const row of found) {
          // A new row: it goes behind the jobs of its key that were sent meanwhile.
          sql.run(`DELETE FROM jobs ${ofDead}`, queue.name, row["id"]!)
          const { id, payload, key, group } = deadJob(row)
          insertOne(sql, queue, { id, payload, key, group, atMs: undefined }, nowMs)
        }
        return found.length
      }),
    discard: (queue, ids) =>
      write((sql) => ids.filter((id) => sql.run(`DELETE FROM jobs ${ofDead}`, queue.name, id) > 0).length),
    counts: (queue) =>
      read((sql, nowMs) => {
        const [row] = sql.all(
          `SELECT
             count(*) FILTER (WHERE state = ${waiting} AND at_ms <= ?1) AS waiting,
             count(*) FILTER (WHERE state = ${waiting} AND at_ms > ?1) AS delayed,
             count(*) FILTER (WHERE state = ${running}) AS running,
             count(*) FILTER (WHERE state = ${dead}) AS failed,
             min(at_ms) FILTER (WHERE state = ${waiting} AND at_ms <= ?1) AS oldest
           FROM jobs WHERE queue = ?2 AND state <> ${done}`,
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

/** The values are the queue and the id. */
const ofDead = `WHERE queue = ? AND id = ? AND state = ${dead}`

const finish = (sql: Sql, queue: QueueSpec, { id, token }: Claimed, nowMs: number): boolean =>
  sql.run(
    // What the job carried is needed no longer, and may be a buyer's data.
    `UPDATE jobs SET state = ${done}, payload = NULL, token = NULL, error = NULL, at_ms = ? ${ofClaim}`,
    nowMs + queue.keepMs,
    queue.name,
    id,
    token,
  ) > 0

const waitingOfKey = (sql: Sql, queue: QueueSpec, key: string | undefined): Row | undefined =>
  sql.all(`SELECT id, at_ms FROM jobs WHERE queue = ? AND key = ? AND state = ${waiting}`, queue.name, key ?? null)[0]

const insertOne = (sql: Sql, queue: QueueSpec, job: NewJob, nowMs: number): SentAs => {
  const { id, payload, key, group, atMs = nowMs } = job
  const insert = (state: number, at: number, kept: string | null) =>
    sql.run(
      `INSERT INTO jobs (queue, id, state, at_ms, key, grp, payload, attempt, sent_ms) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)
       ON CONFLICT (queue, id) DO NOTHING`,
      queue.name,
      id,
      state,
      at,
      key ?? null,
      group ?? null,
      kept,
      nowMs,
    ) > 0
  const other = queue.mode === "coalesce" ? waitingOfKey(sql, queue, key) : undefined
  if (other === undefined) return insert(waiting, atMs, payload) ? "queued" : "duplicate"
  if (!insert(done, nowMs + queue.keepMs, null)) return "duplicate"
  sql.run(
    // It may wait for a retry: what is new does not.
    `UPDATE jobs SET payload = ?, at_ms = min(at_ms, ?) WHERE queue = ? AND id = ?`,
    payload,
    atMs,
    queue.name,
    other["id"]!,
  )
  return "coalesced"
}

/** The jobs that may start now: those of dead workers first, then in the order of their times. */
const claimable = (sql: Sql, queue: QueueSpec, limit: number, nowMs: number): ReadonlyArray<Row> => {
  const free = `queue = ?1 AND at_ms <= ?2 ${ruleOf[queue.mode]}`
  const due = (state: number, more = "", ...values: ReadonlyArray<string | null>) =>
    sql.all(
      `SELECT * FROM jobs AS j WHERE state = ${state} AND ${free} ${more} ORDER BY at_ms, seq LIMIT ?3`,
      queue.name,
      nowMs,
      limit,
      ...values,
    )
  const orphans = due(running)
  const others = queue.fair ? inTurn(sql, queue, (group) => due(waiting, "AND grp IS ?4", group)) : due(waiting)
  const keys = new Set<unknown>()
  return [...orphans, ...others]
    .filter(({ key }) => queue.mode === "each" || (!keys.has(key) && keys.add(key)))
    .slice(0, limit)
}

/** What the mode adds to the condition of a job `j` that may start. ?2 is the time. */
const ruleOf = {
  each: "",
  coalesce: `AND NOT EXISTS (SELECT 1 FROM jobs o WHERE o.queue = j.queue AND o.key = j.key AND o.seq <> j.seq
    AND o.state = ${running} AND o.at_ms > ?2)`,
  ordered: `AND NOT EXISTS (SELECT 1 FROM jobs o WHERE o.queue = j.queue AND o.key = j.key AND o.state < 2 AND o.seq < j.seq)`,
} as const

/** One job of each group in turn, the group first that waits longest. */
const inTurn = (sql: Sql, queue: QueueSpec, due: (group: string | null) => ReadonlyArray<Row>): ReadonlyArray<Row> => {
  const groups = sql.all(
    `SELECT g.grp AS grp FROM (SELECT DISTINCT grp FROM jobs WHERE queue = ?1 AND state = ${waiting}) AS g
     LEFT JOIN turns AS t ON t.queue = ?1 AND t.grp = coalesce(g.grp, '') ORDER BY coalesce(t.turn, 0), g.grp`,
    queue.name,
  )
  const lists = groups.map(({ grp }) => due(grp as string | null))
  const rounds = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: rounds }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1))).flat()
}

const own = (sql: Sql, queue: QueueSpec, row: Row, nowMs: number): Claimed => {
  const token = crypto.randomUUID()
  sql.run(
    `UPDATE jobs SET state = ${running}, token = ?, at_ms = ?, attempt = attempt + 1 WHERE seq = ?`,
    token,
    nowMs + queue.leaseMs,
    row["seq"]!,
  )
  if (queue.fair) {
    sql.run(
      `INSERT INTO turns (queue, grp, turn) VALUES (?1, ?2, (SELECT coalesce(max(turn), 0) + 1 FROM turns WHERE queue = ?1))
       ON CONFLICT (queue, grp) DO UPDATE SET turn = excluded.turn`,
      queue.name,
      (row["grp"] as string | null) ?? "",
    )
  }
  return { ...labels(row), attempt: Number(row["attempt"]) + 1, sentAtMs: Number(row["sent_ms"]), token }
}

const labels = (row: Row) => ({
  id: String(row["id"]),
  payload: String(row["payload"]),
  key: textOrNone(row["key"]),
  group: textOrNone(row["grp"]),
})

const textOrNone = (value: Row[string] | undefined): string | undefined =>
  typeof value === "string" ? value : undefined

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
