/**
 * Jobs in memory, for one process and for tests. They are gone when the process ends.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { Jobs } from "./jobs.ts"
import { makeJobs } from "./make-jobs.ts"
import type { QueueSpec } from "./queue.ts"
import type { Claimed, DeadJob, JobStore, NewJob, SentAs } from "./store.ts"

interface Held extends Omit<NewJob, "atMs" | "payload"> {
  payload: string
  atMs: number
  attempt: number
  readonly sentAtMs: number
  /** Of the claim that counts; `undefined` while it waits. */
  token: string | undefined
  leaseUntilMs: number
}

interface Dead extends DeadJob {
  payload: string
}

/** The jobs of one queue. */
class HeldQueue {
  /** Those that wait or run, in the order of sending. */
  readonly jobs = new Map<string, Held>()
  readonly dead = new Map<string, Dead>()
  /** Ids of jobs that are done, until when they are remembered. */
  readonly done = new Map<string, number>()
  /** When each group got its last turn: a number that grows. */
  readonly turns = new Map<string, number>()
  turn = 0
}

/**
 * Makes jobs in memory. They do not survive the process, so use it for tests and for what may be lost.
 *
 * @example
 * ```ts
 * import { memory, queue } from "@tiktok-shop-kit/jobs"
 *
 * const greetings = queue<{ readonly name: string }>("greetings")
 * await using jobs = memory()
 * await jobs.work(greetings, ({ data }) => console.log(`Hello ${data.name}`))
 * await jobs.send(greetings, { name: "Ann" })
 * ```
 */
export const memory = (): Jobs => makeJobs(memoryStore())

const memoryStore = (): JobStore => {
  const queues = new Map<string, HeldQueue>()
  let claims = 0
  const on = <A>({ name }: QueueSpec, use: (held: HeldQueue, nowMs: number) => A): Effect.Effect<A> =>
    Effect.map(Clock.currentTimeMillis, (nowMs) => {
      const held = queues.get(name) ?? new HeldQueue()
      queues.set(name, held)
      return use(held, nowMs)
    })
  /** Changes the job of a claim that counts. */
  const ofClaim = (queue: QueueSpec, claim: Claimed, use: (held: HeldQueue, job: Held, nowMs: number) => void) =>
    on(queue, (held, nowMs) => {
      const job = held.jobs.get(claim.id)
      if (job?.token !== claim.token) return false
      use(held, job, nowMs)
      return true
    })
  return {
    can: { durable: false, ordered: true, fair: true, processes: false },
    open: (queue) => on(queue, () => undefined),
    insert: (queue, jobs) => on(queue, (held, nowMs) => jobs.map((job) => insertOne(queue, held, job, nowMs))),
    claim: (queue, limit) =>
      on(queue, (held, nowMs) =>
        claimable(queue, held, nowMs, limit).map((job) => {
          job.token = String(++claims)
          job.attempt++
          job.leaseUntilMs = nowMs + queue.leaseMs
          if (job.group !== undefined) held.turns.set(job.group, ++held.turn)
          const { id, payload, key, group, attempt, sentAtMs, token } = job
          return { id, payload, key, group, attempt, sentAtMs, token }
        }),
      ),
    renew: (queue, owned) =>
      on(queue, (held, nowMs) =>
        owned.map(({ id, token }) => {
          const job = held.jobs.get(id)
          if (job?.token !== token) return false
          job.leaseUntilMs = nowMs + queue.leaseMs
          return true
        }),
      ),
    complete: (queue, claim) =>
      ofClaim(queue, claim, (held, { id }, nowMs) => {
        held.jobs.delete(id)
        held.done.set(id, nowMs + queue.keepMs)
      }),
    retry: (queue, claim, atMs) =>
      ofClaim(queue, claim, (held, job, nowMs) => {
        const waiting = queue.mode === "coalesce" ? waitingOfKey(held, job) : undefined
        if (waiting === undefined) {
          job.token = undefined
          job.atMs = atMs
          return
        }
        held.jobs.delete(job.id)
        held.done.set(job.id, nowMs + queue.keepMs)
      }),
    bury: (queue, claim, error) =>
      ofClaim(queue, claim, (held, job, nowMs) => {
        const { id, payload, key, group, attempt, sentAtMs } = job
        held.jobs.delete(id)
        held.dead.set(id, { id, payload, key, group, error, attempts: attempt, sentAtMs, failedAtMs: nowMs })
      }),
    giveBack: (queue, claim) =>
      ofClaim(queue, claim, (_, job) => {
        job.token = undefined
        job.attempt--
      }),
    failed: (queue, after, limit) =>
      on(queue, ({ dead }) => {
        const all = [...dead.values()]
        const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1
        const jobs = all.slice(from, from + limit).map((job) => ({ ...job }))
        return { jobs, ...(from + limit < all.length ? { next: jobs.at(-1)!.id } : {}) }
      }),
    edit: (queue, id, payload) =>
      on(queue, ({ dead }) => {
        const job = dead.get(id)
        if (job === undefined) return false
        job.payload = payload
        return true
      }),
    replay: (queue, ids) =>
      on(queue, (held, nowMs) => {
        const found = ids.flatMap((id) => held.dead.get(id) ?? [])
        for (const { id, payload, key, group } of found) {
          held.dead.delete(id)
          insertOne(queue, held, { id, payload, key, group, atMs: undefined }, nowMs)
        }
        return found.length
      }),
    discard: (queue, ids) => on(queue, ({ dead }) => ids.filter((id) => dead.delete(id)).length),
    counts: (queue) =>
      on(queue, ({ jobs, dead }, nowMs) => {
        const held = [...jobs.values()]
        const waiting = held.filter(({ token, atMs }) => token === undefined && atMs <= nowMs)
        const running = held.filter(({ token }) => token !== undefined).length
        return {
          waiting: waiting.length,
          delayed: held.length - running - waiting.length,
          running,
          failed: dead.size,
          oldestWaitMs: waiting.reduce((most, { atMs }) => Math.max(most, nowMs - atMs), 0),
        }
      }),
    close: Effect.void,
  }
}

const waitingOfKey = (held: HeldQueue, { id, key }: { readonly id: string; readonly key: string | undefined }) =>
  [...held.jobs.values()].find((job) => job.key === key && job.id !== id && job.token === undefined)

const insertOne = (queue: QueueSpec, held: HeldQueue, job: NewJob, nowMs: number): SentAs => {
  for (const [id, untilMs] of held.done) {
    if (untilMs > nowMs) break
    held.done.delete(id)
  }
  if (held.jobs.has(job.id) || held.dead.has(job.id) || held.done.has(job.id)) return "duplicate"
  const waiting = queue.mode === "coalesce" ? waitingOfKey(held, job) : undefined
  if (waiting !== undefined) {
    waiting.payload = job.payload
    // It may wait for a retry: what is new does not.
    waiting.atMs = Math.min(waiting.atMs, job.atMs ?? nowMs)
    held.done.set(job.id, nowMs + queue.keepMs)
    return "coalesced"
  }
  const atMs = job.atMs ?? nowMs
  held.jobs.set(job.id, { ...job, atMs, attempt: 0, sentAtMs: nowMs, token: undefined, leaseUntilMs: 0 })
  return "queued"
}

/** The jobs that may start now, in the order in which they should. */
const claimable = (queue: QueueSpec, held: HeldQueue, nowMs: number, limit: number): ReadonlyArray<Held> => {
  const isFree = (job: Held) => (job.token === undefined ? job.atMs : job.leaseUntilMs) <= nowMs
  const busy = new Set<string>()
  if (queue.mode === "coalesce") {
    for (const job of held.jobs.values()) if (job.token !== undefined && !isFree(job)) busy.add(job.key!)
  }
  const found: Array<Held> = []
  for (const job of held.jobs.values()) {
    if (found.length === limit && !queue.fair) break
    const isFirstOfKey = queue.mode === "each" || !busy.has(job.key!)
    // In mode `ordered` a job that cannot start yet holds back those behind it; in `coalesce` only a running one does.
    if (queue.mode !== "each" && (queue.mode === "ordered" || isFree(job))) busy.add(job.key!)
    if (isFirstOfKey && isFree(job)) found.push(job)
  }
  return queue.fair ? inTurn(held, found).slice(0, limit) : found
}

/** One job of each group in turn, the group first that waits longest. */
const inTurn = (held: HeldQueue, jobs: ReadonlyArray<Held>): ReadonlyArray<Held> => {
  const groups = new Map<string, Array<Held>>()
  for (const job of jobs) groups.set(job.group ?? "", [...(groups.get(job.group ?? "") ?? []), job])
  const order = [...groups].sort(([a], [b]) => (held.turns.get(a) ?? 0) - (held.turns.get(b) ?? 0))
  const rounds = Math.max(0, ...order.map(([, of]) => of.length))
  return Array.from({ length: rounds }, (_, round) => order.flatMap(([, of]) => of[round] ?? [])).flat()
}
