/** The port of jobs, as Promises and as Effects: what senders, workers and operators call. */
import type { ConfigurationError, StoreError, ValidationError } from "@tiktok-shop-kit/errors"
import type * as Effect from "effect/Effect"
import type { AnyQueue, Queue, QueueOptions } from "./queue.ts"
import type { Can, Counts, SentAs } from "./store.ts"

/** What a call of the port fails with. */
export type JobsError = StoreError | ConfigurationError | ValidationError

export interface SendOptions {
  /** Required in the modes `coalesce` and `ordered`; otherwise a label. At most 255 characters. */
  readonly key?: string | undefined
  /** Whose job it is, such as a shop, for queues with `fair`. At most 255 characters. */
  readonly group?: string | undefined
  /** When it may start. Default: at once. */
  readonly at?: Date | undefined
  /**
   * A job of this id is stored once: a second send answers `duplicate`, also after the job is done or discarded (for the queue's
   * `keepMs`).
   * Default: a new id. At most 255 characters.
   */
  readonly id?: string | undefined
}

export interface ToSend<Data> extends SendOptions {
  readonly data: Data
}

/** A job as its handler gets it. */
export interface Job<Data> {
  readonly id: string
  readonly data: Data
  readonly key: string | undefined
  readonly group: string | undefined
  /** Counts from 1. A start whose process died counts, a start that was given back does not. */
  readonly attempt: number
  /** If this run fails, the job becomes a dead letter. */
  readonly isLastAttempt: boolean
  readonly sentAt: Date
  /** How long ago it was sent, in milliseconds. */
  readonly ageMs: number
  /** Aborts when the time is over, when the lease is lost, and when the worker closes. Pass it to what you wait for. */
  readonly signal: AbortSignal
  /** When the time is over. */
  readonly deadline: Date
}

/** Nothing, a promise or an Effect. What it throws, rejects or fails with is a failed run. */
export type Handled = void | PromiseLike<unknown> | Effect.Effect<unknown, unknown>

export type JobHandler<Data> = (job: Job<Data>) => Handled

/** Which job an error concerns, and what happens now. It contains no data of the job. */
export interface WorkerTrouble {
  readonly queue: string
  /** Absent if it concerns no single job. */
  readonly id?: string | undefined
  readonly attempt?: number | undefined
  /**
   * What happens now. `retry`: the job runs again later. `dead-letter`: it is a dead letter. `dropped`: it is removed, since the
   * queue keeps no dead letters. `lost`: the worker no longer owns the job; it runs again, or another worker runs it.
   * `worker-continues`: the error concerns the store, and the worker tries again.
   */
  readonly follows: "retry" | "dead-letter" | "dropped" | "lost" | "worker-continues"
}

export interface WorkOptions {
  /** Jobs at a time. Default 10. */
  readonly concurrency?: number | undefined
  /** How often the store is asked for jobs when nothing woke the worker, in milliseconds. Default 1,000. */
  readonly pollMs?: number | undefined
  /** How long `close` waits for running jobs until it gives them back, in milliseconds. Default 20,000. */
  readonly closeWithinMs?: number | undefined
  /** Gets each failed run and each failure of the store. What it throws is dropped. */
  readonly onError?: ((error: unknown, trouble: WorkerTrouble) => void) | undefined
}

/** A job that failed for the last time. */
export interface DeadLetter<Data> {
  readonly id: string
  /** `undefined` if it cannot be read. */
  readonly data: Data | undefined
  readonly key: string | undefined
  readonly group: string | undefined
  /** Why it failed the last time: redacted, 2,000 characters at most. */
  readonly error: string
  readonly attempts: number
  readonly sentAt: Date
  readonly failedAt: Date
}

export interface DeadLetters<Data> {
  readonly jobs: ReadonlyArray<DeadLetter<Data>>
  /** Pass it as `after` for the next page; absent at the end. */
  readonly next?: string | undefined
}

export interface FailedOptions {
  /** The `next` of the page before. */
  readonly after?: string | undefined
  /** Default 100, at most 1,000. */
  readonly limit?: number | undefined
}

export interface CronOptions<Data> {
  readonly data: Data
  /** An IANA name, such as `Europe/London`. Default `UTC`. */
  readonly timeZone?: string | undefined
  readonly key?: string | undefined
  readonly group?: string | undefined
  /**
   * A time that passed while no process ran is made up for until it is this old, in milliseconds. Default 3,600,000 (one hour);
   * at most the `keepMs` of the queue.
   */
  readonly catchUpMs?: number | undefined
  /** Gets each failure to store a job. The cron tries again every second. What it throws is dropped. */
  readonly onError?: ((error: unknown) => void) | undefined
}

/** A worker or a cron that runs. */
export interface EffectRunning {
  /**
   * Takes no more jobs, waits for the running ones, and gives back those that do not end in time. It ends within
   * `closeWithinMs`.
   */
  readonly close: Effect.Effect<void>
}

/** The same as {@link Jobs}, as Effects. */
export interface EffectJobs {
  readonly send: <Data>(queue: Queue<Data>, data: Data, options?: SendOptions) => Effect.Effect<SentAs, JobsError>
  readonly sendAll: <Data>(
    queue: Queue<Data>,
    jobs: ReadonlyArray<ToSend<Data>>,
  ) => Effect.Effect<ReadonlyArray<SentAs>, JobsError>
  readonly work: <Data>(
    queue: Queue<Data>,
    handler: JobHandler<Data>,
    options?: WorkOptions,
  ) => Effect.Effect<EffectRunning, JobsError>
  readonly cron: <Data>(
    name: string,
    pattern: string,
    queue: Queue<Data>,
    options: CronOptions<Data>,
  ) => Effect.Effect<EffectRunning, JobsError>
  readonly failed: <Data>(queue: Queue<Data>, options?: FailedOptions) => Effect.Effect<DeadLetters<Data>, JobsError>
  readonly edit: <Data>(queue: Queue<Data>, id: string, data: Data) => Effect.Effect<boolean, JobsError>
  readonly replay: (queue: AnyQueue, ids: ReadonlyArray<string>) => Effect.Effect<number, JobsError>
  readonly discard: (queue: AnyQueue, ids: ReadonlyArray<string>) => Effect.Effect<number, JobsError>
  readonly counts: (queue: AnyQueue) => Effect.Effect<Counts, JobsError>
  readonly close: Effect.Effect<void>
}

export interface Running extends AsyncDisposable {
  /**
   * Takes no more jobs, waits for the running ones, and gives back those that do not end in time. Resolves within
   * `closeWithinMs`. Call it when the process gets SIGTERM. `await using` calls it, too.
   */
  readonly close: () => Promise<void>
}

/** Work that happens later, at least once. Every adapter answers one. */
export interface Jobs extends AsyncDisposable {
  /** What this adapter can do. */
  readonly can: Can
  /** The same as the function `queue`, for a package that gets this object and declares a queue for it. */
  readonly queue: <Data>(name: string, options?: QueueOptions) => Queue<Data>
  /** Resolves once the job is stored: `queued`, `coalesced` with a waiting one, or `duplicate`, since its id is known. */
  readonly send: <Data>(queue: Queue<Data>, data: Data, options?: SendOptions) => Promise<SentAs>
  /** The same for many jobs in one request: all are stored, or none. */
  readonly sendAll: <Data>(queue: Queue<Data>, jobs: ReadonlyArray<ToSend<Data>>) => Promise<ReadonlyArray<SentAs>>
  /** Starts a worker. Any number of workers, also in other processes, share a queue. */
  readonly work: <Data>(queue: Queue<Data>, handler: JobHandler<Data>, options?: WorkOptions) => Promise<Running>
  /**
   * Sends one job at each time of a cron pattern (minute, hour, day, month, weekday), as long as one process runs this. However
   * many processes run it, each time sends one job. Of times that passed while no process ran, it sends the last one, if that
   * is not older than `catchUpMs`.
   */
  readonly cron: <Data>(
    name: string,
    pattern: string,
    queue: Queue<Data>,
    options: CronOptions<Data>,
  ) => Promise<Running>
  /** Dead letters, oldest first. */
  readonly failed: <Data>(queue: Queue<Data>, options?: FailedOptions) => Promise<DeadLetters<Data>>
  /** Changes what a dead letter carries, before a replay. False: there is no such dead letter. */
  readonly edit: <Data>(queue: Queue<Data>, id: string, data: Data) => Promise<boolean>
  /**
   * Makes dead letters waiting jobs again. Resolves to how many there were. In mode `coalesce`, a job of the key that waits already
   * has newer data, so it takes the dead letter's place.
   */
  readonly replay: (queue: AnyQueue, ids: ReadonlyArray<string>) => Promise<number>
  /** Removes dead letters. Resolves to how many there were. */
  readonly discard: (queue: AnyQueue, ids: ReadonlyArray<string>) => Promise<number>
  readonly counts: (queue: AnyQueue) => Promise<Counts>
  /** Closes all workers, then the connection that this object opened. `await using` calls it, too. */
  readonly close: () => Promise<void>
  readonly effect: EffectJobs
}
