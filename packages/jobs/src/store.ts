/**
 * What an adapter implements: where jobs are kept. Everything else (checks, workers, retries, time limits, spans) is the same for
 * all adapters and comes from {@link makeJobs}.
 */
import type { ConfigurationError, StoreError } from "@tiktok-shop-kit/errors"
import type * as Effect from "effect/Effect"
import type { QueueSpec } from "./queue.ts"

/** What an adapter can do. A queue that asks for more is refused with a ConfigurationError. */
export interface Can {
  /** A job survives the end of every process. */
  readonly durable: boolean
  /** The modes `coalesce` and `ordered`. */
  readonly ordered: boolean
  /** Groups take turns. */
  readonly fair: boolean
  /** Several processes may share the jobs. */
  readonly processes: boolean
}

/** What became of a send: a new job, the data of a waiting one (`coalesce`), or nothing, since its id is known already. */
export type SentAs = "queued" | "coalesced" | "duplicate"

export interface NewJob {
  readonly id: string
  /** JSON. */
  readonly payload: string
  readonly key: string | undefined
  readonly group: string | undefined
  /** When it may start, in Unix milliseconds; `undefined`: at once. */
  readonly atMs: number | undefined
  /** The id is random, so no second send has it. An adapter need not remember it after the job's end. */
  readonly forget?: boolean | undefined
}

/** A job that a worker owns until its lease ends. */
export interface Claimed {
  readonly id: string
  readonly payload: string
  readonly key: string | undefined
  readonly group: string | undefined
  /** Its starts, this one included. A start whose worker died counts. */
  readonly attempt: number
  /** When it was sent, in Unix milliseconds. */
  readonly sentAtMs: number
  /** Identifies this claim. A later claim of the same job has another one. */
  readonly token: string
}

/** A job that failed for the last time. */
export interface DeadJob {
  readonly id: string
  readonly payload: string
  readonly key: string | undefined
  readonly group: string | undefined
  /** Why it failed the last time: redacted, 2,000 characters at most. */
  readonly error: string
  readonly attempts: number
  readonly sentAtMs: number
  readonly failedAtMs: number
}

export interface DeadPage {
  readonly jobs: ReadonlyArray<DeadJob>
  /** Pass it as `after` for the next page; absent at the end. */
  readonly next?: string | undefined
}

export interface Counts {
  /** Jobs that may start now. */
  readonly waiting: number
  /** Jobs whose time has not come: sent with `at`, or waiting for a retry. */
  readonly delayed: number
  readonly running: number
  /** Dead letters. */
  readonly failed: number
  /** How long the oldest waiting job has been allowed to start, in milliseconds. 0 without one. */
  readonly oldestWaitMs: number
}

type Stored<A> = Effect.Effect<A, StoreError>

/** Every method fails with a StoreError and never throws. A queue is opened before its first use. */
export interface JobStore {
  readonly can: Can
  /**
   * Prepares a queue. It may be called again, also by another process, with other rules. It fails with a ConfigurationError if the
   * store is not set up for it.
   */
  readonly open: (queue: QueueSpec) => Effect.Effect<void, StoreError | ConfigurationError>
  /** Stores jobs in their order, all or none. It ends once they are durable. */
  readonly insert: (queue: QueueSpec, jobs: ReadonlyArray<NewJob>) => Stored<ReadonlyArray<SentAs>>
  /**
   * Takes up to `limit` jobs whose time has come, oldest first, under the rules of the queue's mode. Jobs whose lease has ended
   * come first. Atomic: no job is owned twice.
   */
  readonly claim: (queue: QueueSpec, limit: number) => Stored<ReadonlyArray<Claimed>>
  /** Starts the leases anew. Answers for each claim whether it still counts. */
  readonly renew: (queue: QueueSpec, claims: ReadonlyArray<Claimed>) => Stored<ReadonlyArray<boolean>>
  /** The job is done. False: the claim no longer counts, and nothing has changed. The same for the next three. */
  readonly complete: (queue: QueueSpec, claim: Claimed) => Stored<boolean>
  /** The run failed; the job may start again at `atMs`. In mode `coalesce`, a waiting job of the same key takes its place, at the earlier time. */
  readonly retry: (queue: QueueSpec, claim: Claimed, atMs: number, error: string) => Stored<boolean>
  /** The run failed for the last time; the job becomes a dead letter. */
  readonly bury: (queue: QueueSpec, claim: Claimed, error: string) => Stored<boolean>
  /** The worker stops: the job may start again at once, and this start does not count. In mode `coalesce` as for `retry`. */
  readonly giveBack: (queue: QueueSpec, claim: Claimed) => Stored<boolean>
  /** Dead letters, oldest first. */
  readonly failed: (queue: QueueSpec, after: string | undefined, limit: number) => Stored<DeadPage>
  /** Changes what a dead letter carries. False: there is no such dead letter. */
  readonly edit: (queue: QueueSpec, id: string, payload: string) => Stored<boolean>
  /**
   * Makes dead letters waiting jobs again, whose attempts count from 1. Answers how many there were. In mode `coalesce`, a waiting
   * job of the key has newer data, so the dead letter is done instead.
   */
  readonly replay: (queue: QueueSpec, ids: ReadonlyArray<string>) => Stored<number>
  /** Removes dead letters, and remembers their ids as those of finished jobs. Answers how many there were. */
  readonly discard: (queue: QueueSpec, ids: ReadonlyArray<string>) => Stored<number>
  readonly counts: (queue: QueueSpec) => Stored<Counts>
  /** Calls `wake` when another process has sent to the queue, as far as the adapter learns it. Answers how to stop. */
  readonly listen?: (queue: QueueSpec, wake: () => void) => Stored<Effect.Effect<void>>
  readonly close: Effect.Effect<void>
}
