/**
 * The jobs of one queue in memory. In the modes `coalesce` and `ordered`, the jobs of a key form a lane: only its first job runs or
 * may start, and the next one comes when the first one ends.
 */
import { Fifo } from "./fifo.ts"
import type { QueueSpec } from "./queue.ts"
import type { Claimed, Counts, DeadJob, DeadPage, NewJob, SentAs } from "./store.ts"

interface Held extends Omit<NewJob, "atMs" | "payload"> {
  payload: string
  atMs: number
  attempt: number
  readonly sentAtMs: number
  /** Of the claim that counts; `undefined` while it waits. */
  token: string | undefined
  leaseUntilMs: number
}

interface Dead extends DeadJob, Pick<NewJob, "forget"> {
  payload: string
  /** Grows from one dead letter to the next. */
  readonly seq: number
}

export class HeldQueue {
  readonly dead = new Map<string, Dead>()
  /** Those that wait or run. */
  readonly #jobs = new Map<string, Held>()
  readonly #running = new Map<string, Held>()
  /** Those that wait for their time. */
  readonly #later = new Set<Held>()
  /** The time of the first of `#later`. */
  #nextMs = Number.POSITIVE_INFINITY
  /** Those that may start, by group. The group whose turn is next comes first. */
  readonly #ready = new Map<string, Fifo<Held>>()
  readonly #lanes = new Map<string, Fifo<Held>>()
  /** Ids of jobs that are done, until when they are remembered. */
  readonly #done = new Map<string, number>()
  #claims = 0
  #deadSeq = 0

  readonly #queue: QueueSpec

  constructor(queue: QueueSpec) {
    this.#queue = queue
  }

  insert(job: NewJob, nowMs: number): SentAs {
    for (const [id, untilMs] of this.#done) {
      if (untilMs > nowMs) break
      this.#done.delete(id)
    }
    if (this.#jobs.has(job.id) || this.dead.has(job.id) || this.#done.has(job.id)) return "duplicate"
    const atMs = job.atMs ?? nowMs
    const waiting = this.#waitingOfKey(job)
    if (waiting === undefined) {
      this.#add({ ...job, atMs, attempt: 0, sentAtMs: nowMs, token: undefined, leaseUntilMs: 0 }, nowMs)
      return "queued"
    }
    waiting.payload = job.payload
    // It may wait for a retry. What is new does not, and is no failure of the new data.
    waiting.attempt = 0
    this.#startBy(waiting, atMs, nowMs)
    this.#remember(job, nowMs)
    return "coalesced"
  }

  claim(limit: number, nowMs: number): ReadonlyArray<Claimed> {
    const orphans = [...this.#running.values()].filter(({ leaseUntilMs }) => leaseUntilMs <= nowMs).slice(0, limit)
    this.#offerDue(nowMs)
    const claimed = orphans
    while (claimed.length < limit) {
      const next = this.#next()
      if (next === undefined) break
      claimed.push(next)
    }
    return claimed.map((job) => this.#own(job, nowMs))
  }

  owns({ id, token }: Claimed): boolean {
    return this.#running.get(id)?.token === token
  }

  renew(claim: Claimed, nowMs: number): boolean {
    if (!this.owns(claim)) return false
    this.#running.get(claim.id)!.leaseUntilMs = nowMs + this.#queue.leaseMs
    return true
  }

  /** The running job ends. */
  finish(id: string, nowMs: number): void {
    this.#remember(this.#remove(id, nowMs), nowMs)
  }

  /** The running job waits again. In mode `coalesce`, a job that waits behind it takes its place, at the earlier of their times. */
  release(id: string, atMs: number, attempt: number, nowMs: number): void {
    const job = this.#running.get(id)!
    const behind = this.#waitingOfKey(job)
    if (behind !== undefined) {
      this.#startBy(behind, atMs, nowMs)
      return this.finish(id, nowMs)
    }
    this.#running.delete(id)
    Object.assign(job, { token: undefined, atMs, attempt })
    this.#offer(job, nowMs)
  }

  bury(id: string, error: string, nowMs: number): void {
    const { payload, key, group, attempt: attempts, sentAtMs, forget } = this.#remove(id, nowMs)
    const seq = ++this.#deadSeq
    this.dead.set(id, { id, payload, key, group, error, attempts, sentAtMs, failedAtMs: nowMs, seq, forget })
  }

  failed(after: number, limit: number): DeadPage {
    const found = [...this.dead.values()].filter(({ seq }) => seq > after)
    const page = found.slice(0, limit)
    const last = page.at(-1)
    return {
      jobs: page.map(({ seq: _, forget: __, ...job }) => job),
      ...(found.length > limit && last !== undefined ? { next: String(last.seq) } : {}),
    }
  }

  edit(id: string, payload: string): boolean {
    const job = this.dead.get(id)
    if (job !== undefined) job.payload = payload
    return job !== undefined
  }

  discard(id: string, nowMs: number): boolean {
    const job = this.dead.get(id)
    if (job === undefined) return false
    this.dead.delete(id)
    this.#remember(job, nowMs)
    return true
  }

  replay(id: string, nowMs: number): boolean {
    const job = this.dead.get(id)
    if (job === undefined) return false
    this.dead.delete(id)
    const { payload, key, group, forget } = job
    // A job that waits was sent later than the dead letter.
    const waiting = this.#waitingOfKey(job)
    if (waiting === undefined) this.insert({ id, payload, key, group, atMs: undefined, forget }, nowMs)
    else {
      this.#startBy(waiting, nowMs, nowMs)
      this.#remember(job, nowMs)
    }
    return true
  }

  counts(nowMs: number): Counts {
    const held = [...this.#jobs.values()].filter(({ token }) => token === undefined)
    const waiting = held.filter(({ atMs }) => atMs <= nowMs)
    return {
      waiting: waiting.length,
      delayed: held.length - waiting.length,
      running: this.#running.size,
      failed: this.dead.size,
      oldestWaitMs: waiting.reduce((most, { atMs }) => Math.max(most, nowMs - atMs), 0),
    }
  }

  #remember({ id, forget }: Pick<NewJob, "id" | "forget">, nowMs: number): void {
    if (forget !== true) this.#done.set(id, nowMs + this.#queue.keepMs)
  }

  /** The waiting job of the key in mode `coalesce`: there is at most one, the last one of the lane. */
  #waitingOfKey({ key }: { readonly key: string | undefined }): Held | undefined {
    if (this.#queue.mode !== "coalesce") return undefined
    const last = this.#lanes.get(key!)?.last
    return last?.token === undefined ? last : undefined
  }

  #add(job: Held, nowMs: number): void {
    this.#jobs.set(job.id, job)
    if (this.#queue.mode === "each") return this.#offer(job, nowMs)
    const lane = this.#lanes.get(job.key!) ?? new Fifo()
    this.#lanes.set(job.key!, lane)
    lane.push(job)
    if (lane.size === 1) this.#offer(job, nowMs)
  }

  #remove(id: string, nowMs: number): Held {
    const job = this.#running.get(id)!
    this.#running.delete(id)
    this.#jobs.delete(id)
    if (this.#queue.mode !== "each") {
      const lane = this.#lanes.get(job.key!)!
      lane.shift()
      if (lane.first === undefined) this.#lanes.delete(job.key!)
      else this.#offer(lane.first, nowMs)
    }
    return job
  }

  /** A waiting job may start at this time at the latest. */
  #startBy(waiting: Held, atMs: number, nowMs: number): void {
    if (atMs >= waiting.atMs) return
    waiting.atMs = atMs
    if (this.#later.delete(waiting)) this.#offer(waiting, nowMs)
  }

  /** No job of its key holds it back. */
  #offer(job: Held, nowMs: number): void {
    if (job.atMs > nowMs) {
      this.#later.add(job)
      this.#nextMs = Math.min(this.#nextMs, job.atMs)
      return
    }
    const group = this.#queue.fair ? (job.group ?? "") : ""
    const ready = this.#ready.get(group) ?? new Fifo()
    this.#ready.set(group, ready)
    ready.push(job)
  }

  #offerDue(nowMs: number): void {
    if (this.#nextMs > nowMs) return
    const due = [...this.#later].filter(({ atMs }) => atMs <= nowMs).sort((a, b) => a.atMs - b.atMs)
    for (const job of due) {
      this.#later.delete(job)
      this.#offer(job, nowMs)
    }
    this.#nextMs = [...this.#later].reduce((first, { atMs }) => Math.min(first, atMs), Number.POSITIVE_INFINITY)
  }

  /** Takes the first job of the group whose turn it is. The group's next turn comes after those of all others. */
  #next(): Held | undefined {
    const [turn] = this.#ready
    if (turn === undefined) return undefined
    const [group, ready] = turn
    const job = ready.shift()
    this.#ready.delete(group)
    if (ready.size > 0) this.#ready.set(group, ready)
    return job
  }

  #own(job: Held, nowMs: number): Claimed {
    const token = String(++this.#claims)
    const attempt = job.attempt + 1
    Object.assign(job, { token, attempt, leaseUntilMs: nowMs + this.#queue.leaseMs })
    this.#running.set(job.id, job)
    const { id, payload, key, group, sentAtMs } = job
    return { id, payload, key, group, attempt, sentAtMs, token }
  }
}
