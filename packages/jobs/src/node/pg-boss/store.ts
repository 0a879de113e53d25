/** Jobs in the tables of pg-boss, for the processes of many machines. */
import type { ConfigurationError, StoreError } from "@tiktok-shop-kit/errors"
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { JobWithMetadata } from "pg-boss"
import type { QueueSpec } from "../../queue.ts"
import type { Claimed, DeadJob, JobStore, NewJob, SentAs } from "../../store.ts"
import type { Connection, Row } from "./connection.ts"
import { gather } from "./gather.ts"
import { uuidOf } from "./job-id.ts"
import * as statements from "./statements.ts"
import type { Target } from "./statements.ts"

/** How often a worker looks for jobs of dead workers, in milliseconds. */
const lookEveryMs = 1_000

/** How long the end of the connections may take, in milliseconds: a server that is silent never ends them. */
const closeWithinMs = 5_000

/** What is known of an open queue. */
interface Opened {
  readonly target: Target
  readonly insert: (jobs: ReadonlyArray<NewJob>) => Effect.Effect<ReadonlyArray<SentAs>, StoreError>
  readonly complete: (claim: Claimed) => Effect.Effect<boolean, StoreError>
  lookedAtMs: number
}

export const makeStore = (connection: Connection, { listens }: { readonly listens: boolean }): JobStore => {
  const { run, schema } = connection
  const queues = new Map<string, Opened>()
  const channel = listens ? `tiktok_shop_jobs_${schema.replaceAll(/\W/g, "_")}`.slice(0, 63) : undefined
  const wakes = new Map<string, Set<() => void>>()
  let stopListening: Effect.Effect<void> | undefined

  const opened = ({ name }: QueueSpec): Opened => queues.get(name)!

  /** Locks are for `coalesce`: how many jobs of a key wait may not change meanwhile. */
  const locksOf = (queue: QueueSpec, keys: ReadonlyArray<unknown>): ReadonlyArray<string> | undefined =>
    queue.mode === "coalesce" ? keys.map((key) => `${schema}/${queue.name}/${String(key)}`) : undefined

  /** Whether each claim still counted. */
  const settle = (queue: QueueSpec, text: string, claims: ReadonlyArray<Row>, locks?: ReadonlyArray<string>) =>
    Effect.map(run(text, claims, locks), (rows) => {
      const settled = new Set(rows.map(({ id }) => id))
      return claims.map(({ id }) => settled.has(id))
    })
  const settleOne = (queue: QueueSpec, text: string, claim: Claimed, more: Row = {}, locks?: ReadonlyArray<string>) =>
    Effect.map(settle(queue, text, [{ ...claimRow(claim), ...more }], locks), ([counted]) => counted!)

  /** pg-boss does the same, but once a minute only. */
  const handOnOrphans = (queue: QueueSpec): Effect.Effect<void, StoreError> =>
    Effect.gen(function* () {
      const known = opened(queue)
      const nowMs = yield* Clock.currentTimeMillis
      if (nowMs - known.lookedAtMs < lookEveryMs) return
      known.lookedAtMs = nowMs
      const found = yield* run(statements.orphans(known.target))
      if (found.length === 0) return
      const keys = found.map(({ key }) => key)
      yield* run(statements.handOn(known.target), found, locksOf(queue, keys))
    })

  /** Stores the jobs of one or several calls, all or none. */
  const insert = (target: Target, queue: QueueSpec, jobs: ReadonlyArray<NewJob>) =>
    Effect.map(
      queue.mode === "coalesce"
        ? run(
            statements.insertCoalesced(target, channel),
            jobs.map(rowOf),
            locksOf(
              queue,
              jobs.map(({ key }) => clean(key!)),
            ),
          )
        : run(statements.insertNew(target, channel), jobs.map(rowOf)),
      (rows) => {
        const states = new Map(rows.map(({ id, state }) => [id, state]))
        return jobs.map((job): SentAs => {
          const id = uuidOf(job.id)
          const state = states.get(id)
          // An id that comes twice is stored once.
          states.delete(id)
          return state === undefined ? "duplicate" : state === "created" ? "queued" : "coalesced"
        })
      },
    )

  const open = (queue: QueueSpec): Effect.Effect<void, StoreError | ConfigurationError> =>
    Effect.gen(function* () {
      yield* connection.start
      const { name, mode, leaseMs, keepMs } = queue
      const policy = statements.policyOf[mode]
      const keepSeconds = Math.max(1, Math.min(2_147_483_647, Math.ceil(keepMs / 1_000)))
      // pg-boss's own look for dead workers, for the case that no worker of ours runs. It accepts no less than 10.
      const heartbeatSeconds = Math.max(10, Math.min(2_147_483_647, Math.ceil(leaseMs / 1_000)))
      const found = yield* connection.boss(async (boss) => {
        const exists = await boss.getQueue(name)
        if (exists === null) await boss.createQueue(name, { policy, heartbeatSeconds, deleteAfterSeconds: keepSeconds })
        return exists ?? (await boss.getQueue(name))
      })
      if (found?.policy !== policy) {
        return yield* configurationError(`The queue '${name}'`, [
          {
            field: "mode",
            problem: `is ${mode}, but pg-boss has a queue of this name with the policy ${found?.policy}`,
            remedy: "use another name, or delete that queue with deleteQueue of pg-boss",
          },
        ])
      }
      const target: Target = {
        schema,
        table: `${schema}.${found.table}`,
        queue: `'${name}'`,
        mode,
        leaseMs,
        keepSeconds,
        heartbeatSeconds,
      }
      const complete = gather((claims: ReadonlyArray<Claimed>) =>
        settle(queue, statements.complete(target), claims.map(claimRow)),
      )
      // Many webhooks arrive at once: each waits for one statement, and not for those of all before it.
      const insertCalls = gather(
        (calls: ReadonlyArray<ReadonlyArray<NewJob>>) =>
          Effect.map(insert(target, queue, calls.flat()), (sentAs) => {
            let from = 0
            return calls.map(({ length }) => sentAs.slice(from, (from += length)))
          }),
        ({ length }) => length,
      )
      queues.set(name, { target, insert: insertCalls, complete, lookedAtMs: 0 })
    })

  return {
    can: { durable: true, ordered: true, fair: false, processes: true },
    open,
    insert: (queue, jobs) => opened(queue).insert(jobs),
    claim: (queue, limit) =>
      Effect.andThen(
        handOnOrphans(queue),
        Effect.map(
          connection.boss((boss) => boss.fetch<unknown>(queue.name, { batchSize: limit, includeMetadata: true })),
          (jobs) => [...jobs].sort((one, other) => +one.createdOn - +other.createdOn).map(claimed),
        ),
      ),
    renew: (queue, claims) => settle(queue, statements.renew(opened(queue).target), claims.map(claimRow)),
    complete: (queue, claim) => opened(queue).complete(claim),
    retry: (queue, claim, atMs, error) =>
      Effect.flatMap(Clock.currentTimeMillis, (nowMs) =>
        settleOne(
          queue,
          statements.retry(opened(queue).target),
          claim,
          // How long, and not when: the clock of PostgreSQL decides, and this machine's may be another one.
          { wait_ms: Math.max(0, atMs - nowMs), error: clean(error) },
          locksOf(queue, [claim.key]),
        ),
      ),
    bury: (queue, claim, error) =>
      settleOne(queue, statements.bury(opened(queue).target), claim, { error: clean(error) }),
    giveBack: (queue, claim) =>
      settleOne(queue, statements.giveBack(opened(queue).target), claim, {}, locksOf(queue, [claim.key])),
    failed: (queue, after, limit) => {
      const [us = "0", id = "00000000-0000-0000-0000-000000000000"] = /^\d+\.[0-9a-f-]{36}$/.test(after ?? "")
        ? after!.split(".")
        : []
      return Effect.map(run(statements.dead(opened(queue).target), { us, id, limit: limit + 1 }), (rows) => {
        const last = rows[limit - 1]
        return {
          jobs: rows.slice(0, limit).map(deadJob),
          ...(rows.length > limit && last !== undefined ? { next: `${last["failed_us"]}.${last["id"]}` } : {}),
        }
      })
    },
    edit: (queue, id, payload) =>
      Effect.map(run(statements.edit(opened(queue).target), [{ id: uuidOf(id), payload }]), (rows) => rows.length > 0),
    replay: (queue, ids) =>
      Effect.gen(function* () {
        const { target } = opened(queue)
        const rows = ids.map((id, ord) => ({ id: uuidOf(id), ord }))
        const keys = queue.mode === "coalesce" ? yield* run(statements.deadKeys(target), rows) : []
        const locks = locksOf(
          queue,
          keys.map(({ key }) => key),
        )
        return (yield* run(statements.replay(target, channel), rows, locks)).length
      }),
    discard: (queue, ids) =>
      Effect.map(
        run(
          statements.discard(opened(queue).target),
          ids.map((id) => ({ id: uuidOf(id) })),
        ),
        (rows) => rows.length,
      ),
    counts: (queue) =>
      Effect.map(run(statements.counts(opened(queue).target)), ([row]) => ({
        waiting: Number(row?.["waiting"]),
        delayed: Number(row?.["delayed"]),
        running: Number(row?.["running"]),
        failed: Number(row?.["failed"]),
        oldestWaitMs: Math.round(Number(row?.["oldest_wait_ms"])),
      })),
    listen: ({ name }, wake) =>
      Effect.gen(function* () {
        const calls = wakes.get(name) ?? new Set()
        wakes.set(name, calls.add(wake))
        if (channel !== undefined && stopListening === undefined) {
          stopListening = Effect.void
          // An empty payload: the connection was away, so that notifications may be lost.
          stopListening = yield* connection.listen(channel, (queue) =>
            (queue === "" ? [...wakes.values()] : [wakes.get(queue) ?? []]).forEach((some) =>
              some.forEach((call) => call()),
            ),
          )
        }
        return Effect.sync(() => void calls.delete(wake))
      }),
    close: Effect.suspend(() =>
      Effect.asVoid(
        Effect.timeoutOption(Effect.andThen(stopListening ?? Effect.void, connection.close), closeWithinMs),
      ),
    ),
  }
}

/** `jsonb` and `text` of PostgreSQL refuse NUL characters and halves of surrogate pairs. */
const clean = (text: string): string => Buffer.from(text.replaceAll("\0", "")).toString()

const rowOf = ({ id, payload, key, group, atMs }: NewJob, ord: number) => ({
  ord,
  id: uuidOf(id),
  key: key === undefined ? null : clean(key),
  grp: group === undefined ? null : clean(group),
  at: atMs === undefined ? null : Math.max(0, atMs),
  data: { id: clean(id), payload, back: 0 },
})

/** The token is the job and the number of its claim. */
const claimRow = ({ token }: Claimed): Row => {
  const [id, n] = token.split("/")
  return { id, n: Number(n) }
}

/** A job that another program sent to the queue has no payload of ours: it becomes a dead letter. */
const labelsOf = (uuid: string, stored: unknown, key: unknown, group: unknown) => {
  const read: unknown = typeof stored === "string" ? JSON.parse(stored) : stored
  const data =
    isRecord(read) && typeof read["id"] === "string" && typeof read["payload"] === "string" ? read : undefined
  return {
    id: data === undefined ? uuid : String(data["id"]),
    payload: data === undefined ? JSON.stringify(read ?? null) : String(data["payload"]),
    key: typeof key === "string" ? key : undefined,
    group: typeof group === "string" ? group : undefined,
    back: Number(data?.["back"] ?? 0),
  }
}

const claimed = (job: JobWithMetadata<unknown>): Claimed => {
  const { back, ...labels } = labelsOf(job.id, job.data, job.singletonKey, job.groupId)
  return {
    ...labels,
    attempt: job.retryCount + 1 - back,
    sentAtMs: +job.createdOn,
    token: `${job.id}/${job.retryCount}`,
  }
}

const deadJob = (row: Row): DeadJob => {
  const { back, ...labels } = labelsOf(String(row["id"]), row["data"], row["key"], row["grp"])
  return {
    ...labels,
    error: String(row["error"]),
    attempts: Number(row["n"]) + 1 - back,
    sentAtMs: Math.round(Number(row["sent_ms"])),
    failedAtMs: Math.floor(Number(row["failed_us"]) / 1_000),
  }
}
