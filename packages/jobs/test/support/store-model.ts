/**
 * What the port of a store promises, as a plain list of jobs. A test gives each call to the store and to the model and compares:
 * where the store may choose, as which of several due jobs a claim returns, the choice is checked against the rules.
 */
import type { Claimed, Counts, NewJob, SentAs } from "../../src/store.ts"
import type { QueueSpec } from "../../src/queue.ts"

interface ModelJob {
  readonly id: string
  readonly key: string | undefined
  payload: string
  seq: number
  state: "waiting" | "running" | "done" | "dead"
  atMs: number
  attempt: number
  token: string | undefined
  leaseUntilMs: number
}

export class StoreModel {
  readonly #queue: QueueSpec
  readonly #jobs = new Map<string, ModelJob>()
  #seq = 0

  constructor(queue: QueueSpec) {
    this.#queue = queue
  }

  insert({ id, key, payload, atMs }: NewJob, nowMs: number): SentAs {
    if (this.#jobs.has(id)) return "duplicate"
    const at = atMs ?? nowMs
    const job: ModelJob = {
      id,
      key,
      payload,
      seq: ++this.#seq,
      state: "waiting",
      atMs: at,
      attempt: 0,
      token: undefined,
      leaseUntilMs: 0,
    }
    this.#jobs.set(id, job)
    const waiting = this.#waitingOfKey(job)
    if (waiting === undefined) return "queued"
    job.state = "done"
    waiting.payload = payload
    waiting.attempt = 0
    waiting.atMs = Math.min(waiting.atMs, at)
    return "coalesced"
  }

  /** What is wrong with a claim; empty if nothing is. */
  claimed(claims: ReadonlyArray<Claimed>, limit: number, nowMs: number): ReadonlyArray<string> {
    const due = this.#live().filter((job) => this.#isDue(job, nowMs))
    const wrong = claims.flatMap((claim) => {
      const job = this.#jobs.get(claim.id)
      if (job === undefined) return [`${claim.id} was never sent`]
      return [
        ...(due.includes(job) ? [] : [`${claim.id} may not start`]),
        ...(claim.payload === job.payload ? [] : [`${claim.id} has old data`]),
        ...(claim.attempt === job.attempt + 1 ? [] : [`${claim.id} has attempt ${claim.attempt}`]),
      ]
    })
    for (const { id, token, attempt } of claims) {
      Object.assign(this.#jobs.get(id) ?? {}, {
        state: "running",
        token,
        attempt,
        leaseUntilMs: nowMs + this.#queue.leaseMs,
      })
    }
    const expected = Math.min(limit, due.length)
    return claims.length === expected ? wrong : [...wrong, `${claims.length} of ${expected} due jobs were claimed`]
  }

  renew(claim: Claimed, nowMs: number): boolean {
    const job = this.#owned(claim)
    if (job !== undefined) job.leaseUntilMs = nowMs + this.#queue.leaseMs
    return job !== undefined
  }

  end(claim: Claimed, state: "done" | "dead"): boolean {
    const job = this.#owned(claim)
    if (job !== undefined) Object.assign(job, { state, token: undefined })
    return job !== undefined
  }

  release(claim: Claimed, atMs: number, isCounted: boolean): boolean {
    const job = this.#owned(claim)
    if (job === undefined) return false
    const waiting = this.#waitingOfKey(job)
    if (waiting !== undefined) waiting.atMs = Math.min(waiting.atMs, atMs)
    const state = waiting === undefined ? "waiting" : "done"
    Object.assign(job, { state, token: undefined, atMs, attempt: job.attempt - (isCounted ? 0 : 1) })
    return true
  }

  replay(id: string, nowMs: number): number {
    const job = this.#jobs.get(id)
    if (job?.state !== "dead") return 0
    const waiting = this.#waitingOfKey(job)
    if (waiting !== undefined) waiting.atMs = Math.min(waiting.atMs, nowMs)
    const state = waiting === undefined ? "waiting" : "done"
    Object.assign(job, { state, seq: ++this.#seq, atMs: nowMs, attempt: 0 })
    return 1
  }

  counts(nowMs: number): Omit<Counts, "oldestWaitMs"> {
    const all = [...this.#jobs.values()]
    const waiting = all.filter(({ state }) => state === "waiting")
    return {
      waiting: waiting.filter(({ atMs }) => atMs <= nowMs).length,
      delayed: waiting.filter(({ atMs }) => atMs > nowMs).length,
      running: all.filter(({ state }) => state === "running").length,
      failed: all.filter(({ state }) => state === "dead").length,
    }
  }

  #live(): ReadonlyArray<ModelJob> {
    return [...this.#jobs.values()].filter(({ state }) => state === "waiting" || state === "running")
  }

  #isDue(job: ModelJob, nowMs: number): boolean {
    const isFirst =
      this.#queue.mode === "each" || !this.#live().some(({ key, seq }) => key === job.key && seq < job.seq)
    return isFirst && (job.state === "waiting" ? job.atMs : job.leaseUntilMs) <= nowMs
  }

  #owned({ id, token }: Claimed): ModelJob | undefined {
    const job = this.#jobs.get(id)
    return job?.state === "running" && job.token === token ? job : undefined
  }

  #waitingOfKey(job: ModelJob): ModelJob | undefined {
    if (this.#queue.mode !== "coalesce") return undefined
    return this.#live().find((other) => other !== job && other.key === job.key && other.state === "waiting")
  }
}
