/**
 * Jobs in memory, for one process and for tests. They are gone when the process ends.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { HeldQueue } from "./held-queue.ts"
import type { Jobs } from "./jobs.ts"
import { makeJobs } from "./make-jobs.ts"
import type { QueueSpec } from "./queue.ts"
import type { Claimed, JobStore } from "./store.ts"

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

export const memoryStore = (): JobStore => {
  const queues = new Map<string, HeldQueue>()
  const on = <A>(queue: QueueSpec, use: (held: HeldQueue, nowMs: number) => A): Effect.Effect<A> =>
    Effect.map(Clock.currentTimeMillis, (nowMs) => {
      const held = queues.get(queue.name) ?? new HeldQueue(queue)
      queues.set(queue.name, held)
      return use(held, nowMs)
    })
  /** Changes the job of a claim that counts. */
  const ofClaim = (queue: QueueSpec, claim: Claimed, change: (held: HeldQueue, nowMs: number) => void) =>
    on(queue, (held, nowMs) => {
      if (!held.owns(claim)) return false
      change(held, nowMs)
      return true
    })
  return {
    can: { durable: false, ordered: true, fair: true, processes: false },
    open: (queue) => on(queue, () => undefined),
    insert: (queue, jobs) => on(queue, (held, nowMs) => jobs.map((job) => held.insert(job, nowMs))),
    claim: (queue, limit) => on(queue, (held, nowMs) => held.claim(limit, nowMs)),
    renew: (queue, claims) => on(queue, (held, nowMs) => claims.map((claim) => held.renew(claim, nowMs))),
    complete: (queue, claim) => ofClaim(queue, claim, (held, nowMs) => held.finish(claim.id, nowMs)),
    retry: (queue, claim, atMs) =>
      ofClaim(queue, claim, (held, nowMs) => held.release(claim.id, atMs, claim.attempt, nowMs)),
    bury: (queue, claim, error) => ofClaim(queue, claim, (held, nowMs) => held.bury(claim.id, error, nowMs)),
    giveBack: (queue, claim) =>
      ofClaim(queue, claim, (held, nowMs) => held.release(claim.id, nowMs, claim.attempt - 1, nowMs)),
    failed: (queue, after, limit) => on(queue, (held) => held.failed(Number(after ?? 0), limit)),
    edit: (queue, id, payload) => on(queue, (held) => held.edit(id, payload)),
    replay: (queue, ids) => on(queue, (held, nowMs) => ids.filter((id) => held.replay(id, nowMs)).length),
    discard: (queue, ids) => on(queue, (held, nowMs) => ids.filter((id) => held.discard(id, nowMs)).length),
    counts: (queue) => on(queue, (held, nowMs) => held.counts(nowMs)),
    close: Effect.void,
  }
}
