/** What one check of the battery works with: jobs, its own queues, and workers that are closed at its end. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { JobHandler, Jobs, Running, WorkOptions } from "../jobs.ts"
import { type Queue, queue, type QueueOptions } from "../queue.ts"

export class Bench {
  readonly jobs: Jobs
  readonly leaseMs: number
  readonly #again: () => Jobs | Promise<Jobs>
  readonly #opened: Array<Jobs>

  constructor(jobs: Jobs, again: () => Jobs | Promise<Jobs>, leaseMs: number) {
    this.jobs = jobs
    this.leaseMs = leaseMs
    this.#again = again
    this.#opened = [jobs]
  }

  /** A queue that no other check uses. Its retries come quickly. */
  queue<Data = number>(options: QueueOptions = {}): Queue<Data> {
    return queue<Data>(`battery.${crypto.randomUUID()}`, {
      leaseMs: this.leaseMs,
      ...options,
      retry: { attempts: 3, firstDelayMs: 20, maxDelayMs: 40, ...options.retry },
    })
  }

  /** Jobs on the same storage, as another process has them. */
  async again(): Promise<Jobs> {
    const jobs = await this.#again()
    this.#opened.push(jobs)
    return jobs
  }

  work<Data>(queue: Queue<Data>, handler: JobHandler<Data>, options: WorkOptions = {}): Promise<Running> {
    return this.jobs.work(queue, handler, { pollMs: 50, closeWithinMs: 400, ...options })
  }

  /** A worker that takes a job and then neither renews nor ends it, as if its process were dead. */
  async deadWorker<Data>(queue: Queue<Data>, handler: JobHandler<Data>, options: WorkOptions = {}): Promise<void> {
    const jobs = await this.again()
    const working = jobs.effect.work(queue, handler, { concurrency: 1, closeWithinMs: 50, ...options })
    await Effect.runPromise(Effect.provideService(working, Clock.Clock, stopped))
  }

  async close(): Promise<void> {
    for (const jobs of this.#opened.toReversed()) await jobs.close()
  }
}

/** A clock whose sleeps never end. */
const stopped: Clock.Clock = {
  currentTimeMillisUnsafe: () => Date.now(),
  currentTimeMillis: Effect.sync(() => Date.now()),
  currentTimeNanosUnsafe: () => BigInt(Date.now()) * 1_000_000n,
  currentTimeNanos: Effect.sync(() => BigInt(Date.now()) * 1_000_000n),
  monotonicTimeNanosUnsafe: () => BigInt(Date.now()) * 1_000_000n,
  monotonicTimeNanos: Effect.sync(() => BigInt(Date.now()) * 1_000_000n),
  sleep: () => Effect.never,
}
