/**
 * The statements on the jobs' table of pg-boss. `$1` is a JSON document.
 *
 * Claims are pg-boss's own `fetch`. The rest has to be ours:
 *
 * - `insert` gives all jobs of a call the same time, so that their order is lost, has no way to put new data into a waiting job
 *   and to remember the ids of both in one transaction, and allows a run 24 hours at most.
 * - `complete` keeps what a job carried, which may be a buyer's data, for days.
 * - `fail` decides itself when a job may start again.
 * - `touch` does not say for which of several jobs it failed.
 *
 * They follow the rules of pg-boss: the same states, and the same fence (`retry_count`, which each claim raises).
 *
 * `data` of a job is `{ id, payload, back }`. The payload is text, since `jsonb` accepts no NUL character. `back` is how many
 * claims do not count as attempts. A claim's number never comes back, so that no old claim can be taken for a new one.
 */
import type { Mode } from "../../queue.ts"

/** `job_now` is how pg-boss reads the time. */
export interface Target {
  readonly schema: string
  /** With the schema. */
  readonly table: string
  /** As a literal. */
  readonly queue: string
  readonly mode: Mode
  readonly leaseMs: number
  /** How long a finished job is kept, in seconds. */
  readonly keepSeconds: number
  readonly heartbeatSeconds: number
}

/**
 * The rule of pg-boss for a mode: `singleton` runs one job of a key at a time, `key_strict_fifo` keeps their order as well.
 * `stately` would suit `coalesce` by its name, but fails a job that has to wait for a retry while another one of its key does.
 */
export const policyOf = { each: "standard", coalesce: "singleton", ordered: "key_strict_fifo" } as const

/** 68 years, the largest number: pg-boss may never delete a job that waits, nor take one from a worker that renews its claim. */
const forever = 2_147_483_647

const columns = `id, name, data, singleton_key, group_id, start_after, created_on, keep_until, expire_seconds, deletion_seconds,
  retry_limit, retry_delay, retry_backoff, heartbeat_seconds, policy`

const input = `json_to_recordset($1::text::json) AS x (ord int, id uuid, key text, grp text, at float8, data jsonb)`

const rest = ({ keepSeconds, heartbeatSeconds, mode }: Target) =>
  `${forever}, ${keepSeconds}, ${forever}, 0, false, ${heartbeatSeconds}, '${policyOf[mode]}'`

/** Listeners in other processes hear of jobs that may start now. */
const notified = (channel: string | undefined, { schema, queue }: Target): string =>
  channel === undefined
    ? ""
    : `, CASE WHEN start_after <= ${schema}.job_now() THEN pg_notify('${channel}', ${queue}) END`

/** Answers the jobs that are new. Each gets its own time: that is their order. */
export const insertNew = (target: Target, channel: string | undefined): string => {
  const now = `${target.schema}.job_now()`
  return `
    WITH input AS (SELECT *, COALESCE(to_timestamp(at / 1000), ${now}) AS due FROM ${input}),
    made AS (
      INSERT INTO ${target.table} (${columns})
      SELECT id, ${target.queue}, data, key, grp, due, ${now} + ord * interval '1 microsecond',
        due + ${forever} * interval '1 second', ${rest(target)}
      FROM input ORDER BY ord
      ON CONFLICT DO NOTHING
      RETURNING id, start_after
    )
    SELECT id::text AS id, 'created' AS state ${notified(channel, target)} FROM made`
}

/**
 * The same for `coalesce`, under a lock on the keys: a waiting job of the key gets the newest data, and the ids of the others
 * are remembered as those of finished jobs.
 */
export const insertCoalesced = (target: Target, channel: string | undefined): string => {
  const { schema, table, queue } = target
  const now = `${schema}.job_now()`
  return `
    WITH input AS (SELECT *, COALESCE(to_timestamp(at / 1000), ${now}) AS due FROM ${input}),
    fresh AS (
      SELECT DISTINCT ON (i.id) i.* FROM input i
      WHERE NOT EXISTS (SELECT FROM ${table} j WHERE j.name = ${queue} AND j.id = i.id) ORDER BY i.id, i.ord
    ),
    newest AS (
      SELECT key, min(due) AS first_due, (array_agg(id ORDER BY ord))[1] AS first,
        (array_agg(data -> 'payload' ORDER BY ord DESC))[1] AS payload
      FROM fresh GROUP BY key
    ),
    changed AS (
      UPDATE ${table} j SET data = j.data || jsonb_build_object('payload', n.payload, 'back',
        -- Its attempts count from 1 again. A first claim does not raise the number, each later one does.
        CASE WHEN j.started_on IS NULL THEN 0 ELSE j.retry_count + 1 END), start_after = LEAST(j.start_after, n.first_due)
      FROM newest n WHERE j.name = ${queue} AND j.singleton_key = n.key AND j.state < 'active'
      RETURNING j.singleton_key AS key
    ),
    sorted AS (
      SELECT f.*, n.payload, n.first_due,
        f.id = n.first AND NOT EXISTS (SELECT FROM changed c WHERE c.key = f.key) AS is_new
      FROM fresh f JOIN newest n ON n.key = f.key
    ),
    made AS (
      INSERT INTO ${table} (${columns}, state, completed_on)
      SELECT id, ${queue}, CASE WHEN is_new THEN jsonb_set(data, '{payload}', payload) END, key, grp, first_due,
        ${now} + ord * interval '1 microsecond', first_due + ${forever} * interval '1 second', ${rest(target)},
        (CASE WHEN is_new THEN 'created' ELSE 'completed' END)::${schema}.job_state, CASE WHEN NOT is_new THEN ${now} END
      FROM sorted
      RETURNING id, state, start_after
    )
    SELECT id::text AS id, state::text AS state ${notified(channel, target)} FROM made`
}

/** Claims: their job and the number of the claim. */
const claims = `json_to_recordset($1::text::json) AS c (id uuid, n int, wait_ms float8, error text)`

const ofClaim = (queue: string) => `j.name = ${queue} AND j.id = c.id AND j.state = 'active' AND j.retry_count = c.n`

export const renew = ({ schema, table, queue }: Target): string => `
  UPDATE ${table} j SET heartbeat_on = ${schema}.job_now() FROM ${claims} WHERE ${ofClaim(queue)} RETURNING j.id::text AS id`

/** What the job carried is needed no longer. */
export const complete = ({ schema, table, queue }: Target): string => `
  UPDATE ${table} j SET state = 'completed', completed_on = ${schema}.job_now(), data = NULL, output = NULL
  FROM ${claims} WHERE ${ofClaim(queue)} RETURNING j.id::text AS id`

/** In mode `coalesce`, a waiting job of the same key takes the place of job `j`. */
const isReplaced = ({ table, queue, mode }: Target): string =>
  mode === "coalesce"
    ? `EXISTS (SELECT FROM ${table} o WHERE o.name = ${queue} AND o.singleton_key = j.singleton_key AND o.state < 'active')`
    : "false"

/** It starts at the earlier of their times. */
const startBehind = ({ table, queue, mode }: Target): string =>
  mode === "coalesce"
    ? `, behind AS (
      UPDATE ${table} o SET start_after = LEAST(o.start_after, c.due) FROM chosen c
      WHERE c.is_replaced AND o.name = ${queue} AND o.singleton_key = c.key AND o.state < 'active'
    )`
    : ""

/** Takes jobs from their claims: they wait again. `coalesce` needs a lock on the keys. */
const release = (target: Target, { more = "", data = "j.data", change = "" }): string => {
  const { schema, table, queue } = target
  return `
    WITH chosen AS (
      SELECT c.*, ${schema}.job_now() + COALESCE(c.wait_ms, 0) * interval '1 millisecond' AS due, j.singleton_key AS key,
        ${isReplaced(target)} AS is_replaced
      FROM ${table} j JOIN ${claims} ON ${ofClaim(queue)} ${more}
    )${startBehind(target)}
    UPDATE ${table} j SET
      state = (CASE WHEN is_replaced THEN 'completed' ELSE 'retry' END)::${schema}.job_state,
      completed_on = CASE WHEN is_replaced THEN ${schema}.job_now() END,
      data = CASE WHEN NOT is_replaced THEN ${data} END,
      heartbeat_on = NULL, start_after = c.due${change}
    FROM chosen c WHERE ${ofClaim(queue)} ${more}
    RETURNING j.id::text AS id`
}

export const retry = (target: Target): string =>
  release(target, { change: ", output = jsonb_build_object('error', c.error)" })

export const giveBack = (target: Target): string =>
  release(target, { data: "jsonb_set(j.data, '{back}', to_jsonb(COALESCE((j.data ->> 'back')::int, 0) + 1))" })

const isOrphan = ({ schema, leaseMs }: Target): string =>
  `j.heartbeat_on < ${schema}.job_now() - ${leaseMs} * interval '1 millisecond'`

/** Claims whose workers have not renewed them. pg-boss looks for them once a minute, and for none sooner than after 10 seconds. */
export const orphans = (target: Target): string => `
  SELECT j.id::text AS id, j.retry_count AS n, j.singleton_key AS key FROM ${target.table} j
  WHERE j.name = ${target.queue} AND j.state = 'active' AND ${isOrphan(target)} LIMIT 1000`

export const handOn = (target: Target): string => release(target, { more: `AND ${isOrphan(target)}` })

/** pg-boss would delete it as it does finished jobs, and `key_strict_fifo` would let it hold back its key. */
export const bury = ({ schema, table, queue }: Target): string => `
  UPDATE ${table} j SET state = 'failed', completed_on = ${schema}.job_now(), heartbeat_on = NULL, deletion_seconds = 0,
    policy = 'standard', output = jsonb_build_object('error', c.error)
  FROM ${claims} WHERE ${ofClaim(queue)} RETURNING j.id::text AS id`

const deadColumns = `j.id::text AS id, j.data, j.singleton_key AS key, j.group_id AS grp, j.retry_count AS n,
  j.output ->> 'error' AS error, (extract(epoch FROM j.created_on) * 1000)::float8 AS sent_ms,
  (extract(epoch FROM j.completed_on) * 1000000)::bigint::text AS failed_us`

export const dead = ({ table, queue }: Target): string => `
  WITH page AS (SELECT * FROM json_to_record($1::text::json) AS p (us bigint, id uuid, "limit" int))
  SELECT ${deadColumns} FROM ${table} j, page p
  WHERE j.name = ${queue} AND j.state = 'failed'
    AND (j.completed_on, j.id) > (timestamptz 'epoch' + p.us * interval '1 microsecond', p.id)
  ORDER BY j.completed_on, j.id LIMIT (SELECT "limit" FROM page)`

const ids = `json_to_recordset($1::text::json) AS i (ord int, id uuid, payload text)`

export const edit = ({ table, queue }: Target): string => `
  UPDATE ${table} j SET data = jsonb_set(j.data, '{payload}', to_jsonb(i.payload)) FROM ${ids}
  WHERE j.name = ${queue} AND j.id = i.id AND j.state = 'failed' RETURNING j.id`

/** Its id is remembered as that of a finished job. */
export const discard = ({ schema, table, queue, keepSeconds }: Target): string => `
  UPDATE ${table} j SET state = 'completed', completed_on = ${schema}.job_now(), data = NULL, output = NULL,
    deletion_seconds = ${keepSeconds}
  FROM ${ids} WHERE j.name = ${queue} AND j.id = i.id AND j.state = 'failed' RETURNING j.id`

export const deadKeys = ({ table, queue }: Target): string => `
  SELECT DISTINCT j.singleton_key AS key FROM ${table} j JOIN ${ids} ON j.id = i.id
  WHERE j.name = ${queue} AND j.state = 'failed' AND j.singleton_key IS NOT NULL`

/** They go behind the jobs of their keys that were sent meanwhile. `coalesce` needs a lock on the keys. */
export const replay = (target: Target, channel: string | undefined): string => {
  const { schema, table, queue, mode, keepSeconds } = target
  const now = `${schema}.job_now()`
  const isLater = mode === "coalesce" ? "row_number() OVER (PARTITION BY j.singleton_key ORDER BY i.ord) > 1" : "false"
  return `
    WITH chosen AS (
      SELECT i.id, i.ord, ${now} AS due, j.singleton_key AS key, ${isReplaced(target)} OR ${isLater} AS is_replaced
      FROM ${table} j JOIN ${ids} ON j.id = i.id WHERE j.name = ${queue} AND j.state = 'failed'
    )${startBehind(target)},
    made AS (
      UPDATE ${table} j SET
        state = (CASE WHEN is_replaced THEN 'completed' ELSE 'created' END)::${schema}.job_state,
        completed_on = CASE WHEN is_replaced THEN ${now} END,
        data = CASE WHEN NOT is_replaced THEN jsonb_set(j.data, '{back}', to_jsonb(j.retry_count + 1)) END,
        output = NULL, deletion_seconds = ${keepSeconds}, policy = '${policyOf[mode]}', start_after = ${now},
        created_on = ${now} + c.ord * interval '1 microsecond', keep_until = ${now} + ${forever} * interval '1 second'
      FROM chosen c WHERE j.name = ${queue} AND j.id = c.id AND j.state = 'failed'
      RETURNING j.id, j.start_after
    )
    SELECT id ${notified(channel, target)} FROM made`
}

export const counts = ({ schema, table, queue }: Target): string => {
  const now = `${schema}.job_now()`
  return `
    SELECT
      count(*) FILTER (WHERE state < 'active' AND start_after <= ${now})::int AS waiting,
      count(*) FILTER (WHERE state < 'active' AND start_after > ${now})::int AS delayed,
      count(*) FILTER (WHERE state = 'active')::int AS running,
      count(*) FILTER (WHERE state = 'failed')::int AS failed,
      COALESCE(extract(epoch FROM ${now} - min(start_after) FILTER (WHERE state < 'active' AND start_after <= ${now})) * 1000, 0)::float8
        AS oldest_wait_ms
    FROM ${table} WHERE name = ${queue} AND state IN ('created', 'retry', 'active', 'failed')`
}
