/** The options of a receiver with which events become jobs. */
import type { ConfigurationIssue } from "@tiktok-shop-kit/errors/configuration"
import type { Jobs, Queue } from "@tiktok-shop-kit/jobs"
import { noJobs, queueIssues } from "./jobs-checks.ts"
import type { WebhookEvent } from "./parse.ts"
import type { StoredEvent } from "./stored-event.ts"
import type { EventWorkerOptions } from "./work-events.ts"

export interface JobsOptions extends Omit<EventWorkerOptions, "concurrency" | "onError"> {
  /**
   * Stores each event as a job, and answers 200 once it is stored, whatever the functions do. Workers handle it, with retries and
   * dead letters. `dedupe`, `onSlow`, `onFailure` and `handleWithinMs` are refused then: the queue has these rules.
   */
  readonly jobs?: Jobs | undefined
  /** With `jobs`: the queue of the events. Default: `eventsQueue(jobs, appKey)`. Required for several apps. */
  readonly queue?: Queue<StoredEvent> | undefined
  /**
   * With `jobs`: whether this process also handles stored events. Default: true if it has a function for an event. False: it only
   * stores them, and workers in other processes (`workEvents`) handle them.
   */
  readonly work?: boolean | undefined
  /**
   * With `jobs` and a `queue` whose mode is `ordered`: events of the same text are handled one after the other, in the order in which
   * they arrived. An event without a text waits for no other.
   */
  readonly orderBy?: ((event: WebhookEvent) => string | undefined) | undefined
}

/** Options of the receiver that say how jobs are used. */
const needJobs = ["queue", "work", "orderBy", "pollMs", "closeWithinMs", "onWorkerError"] as const

/** With jobs, the queue has these rules, for the workers of all processes. */
const ruledByQueue = {
  dedupe: "leave it out: a job is stored once for each event, and the queue's 'keepMs' says for how long",
  onSlow: "leave it out: the answer is 200 once the event is stored, and never waits for a function",
  onFailure: "leave it out: a failed event is retried as the queue's 'retry' says",
  handleWithinMs: "leave it out, and pass a 'queue' with 'timeoutMs'",
} as const

/** The issues of a receiver's options that depend on `jobs`. */
export const jobsIssues = (
  options: JobsOptions & { readonly [Name in keyof typeof ruledByQueue]?: unknown },
): ReadonlyArray<ConfigurationIssue> => {
  const { jobs, queue, orderBy, work } = options
  if (jobs === undefined) {
    return needJobs
      .filter((field) => options[field] !== undefined)
      .map((field) => ({ field, problem: "has no effect without 'jobs'", remedy: "pass 'jobs' too, or leave it out" }))
  }
  const without = (Object.keys(ruledByQueue) as ReadonlyArray<keyof typeof ruledByQueue>)
    .filter((field) => options[field] !== undefined)
    .map((field) => ({ field, problem: "has no effect with 'jobs'", remedy: ruledByQueue[field] }))
  return [
    ...noJobs(jobs),
    ...without,
    ...(queue === undefined ? [] : queueIssues(queue)),
    ...(orderBy === undefined || queue?.spec?.mode === "ordered" ? [] : [notOrdered]),
    ...(work === undefined || typeof work === "boolean"
      ? []
      : [{ field: "work", problem: "is not true or false", remedy: "use true or false" }]),
  ]
}

const notOrdered: ConfigurationIssue = {
  field: "orderBy",
  problem: "needs a queue whose mode is 'ordered'",
  remedy: `declare queue<StoredEvent>(name, { mode: "ordered" }), and pass it as 'queue' to the receivers and to the workers`,
}
