/**
 * Handles the events that receivers have stored as jobs. A failed event runs again later, and becomes a dead letter after its last
 * attempt: the queue has the rules.
 */
import { atLeastOne, type ConfigurationError, JobError, positive, WebhookError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import type { EffectRunning, Job, Jobs, JobsError, Queue, WorkerTrouble, WorkOptions } from "@tiktok-shop-kit/jobs"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type { IndexedShop } from "./accounts.ts"
import { noJobs, queueIssues } from "./jobs-checks.ts"
import type { WebhookEvent } from "./parse.ts"
import { makeRouter, type Router, type Routes } from "./route.ts"
import { readStoredEvent, type StoredEvent } from "./stored-event.ts"

/** What a worker of events takes from its options: how much at a time, when to stop, whom to tell. */
export interface EventWorkerOptions extends Pick<WorkOptions, "concurrency" | "pollMs" | "closeWithinMs"> {
  /** Called with the error of a function, for each failed attempt. What it throws or rejects with is dropped. */
  readonly onError?: ((error: unknown, event: WebhookEvent) => void) | undefined
  /**
   * Called for each failed attempt with what happens now (`retry`, `dead-letter`), and for each failure of the store. What it
   * throws is dropped.
   */
  readonly onWorkerError?: ((error: unknown, trouble: WorkerTrouble) => void) | undefined
}

export interface WorkEventsOptions<Shop extends IndexedShop = never> extends Routes<Shop>, EventWorkerOptions {
  /** The queue to which the receivers send: `eventsQueue(jobs, appKey)`, or the one that you gave them. */
  readonly queue: Queue<StoredEvent>
}

const names: Names<WorkEventsOptions> = {
  queue: 1,
  on: 1,
  onAny: "function",
  onUnknown: "function",
  onExpiring: "function",
  accounts: 1,
  concurrency: atLeastOne,
  pollMs: positive,
  closeWithinMs: positive,
  onError: "function",
  onWorkerError: "function",
}

/**
 * Starts a worker of stored events, for a process that receives none. All workers of a queue need the same functions: each event
 * goes to one of them. Fails with a ConfigurationError for an unknown option, a number out of range, and a name in `on` that is
 * not an event; with a StoreError if the store is away.
 *
 * @example
 * ```ts
 * import { sqlite } from "@tiktok-shop-kit/jobs/sqlite"
 * import { eventsQueue, workEvents } from "@tiktok-shop-kit/webhooks"
 * import * as Effect from "effect/Effect"
 *
 * const jobs = sqlite("jobs.db")
 * const worker = await Effect.runPromise(
 *   workEvents(jobs, {
 *     queue: eventsQueue(jobs, "29a39d"),
 *     on: { ORDER_STATUS_CHANGE: ({ data }, { attempt }) => console.log(data.order_id, attempt) },
 *   }),
 * )
 * process.once("SIGTERM", () => Effect.runPromise(worker.close))
 * ```
 */
export const workEvents = <Shop extends IndexedShop = never>(
  jobs: Jobs,
  options: WorkEventsOptions<Shop>,
): Effect.Effect<EffectRunning, JobsError> =>
  Effect.flatMap(
    Effect.try({
      try: () => {
        checkOptions("The worker of webhooks", options, names, () => ({
          issues: [...noJobs(jobs), ...queueIssues(options.queue)],
        }))
        return makeRouter(options)
      },
      catch: (thrown) => thrown as ConfigurationError,
    }),
    (router) => startEventWorker(jobs, options.queue, router, options),
  )

/** The worker of a router to which handlers may be added later. */
export const startEventWorker = (
  jobs: Jobs,
  queue: Queue<StoredEvent>,
  router: Router,
  { concurrency = 100, pollMs, closeWithinMs, onError, onWorkerError }: EventWorkerOptions,
): Effect.Effect<EffectRunning, JobsError> =>
  jobs.effect.work(queue, (job) => handled(job, router, onError), {
    concurrency,
    pollMs,
    closeWithinMs,
    onError: onWorkerError,
  })

const handled = (
  { data, attempt, signal }: Job<StoredEvent>,
  router: Router,
  onError: EventWorkerOptions["onError"],
): Effect.Effect<void, unknown> =>
  Effect.gen(function* () {
    const read = readStoredEvent(data)
    if (read instanceof WebhookError) return yield* read
    const { event, stored } = read
    const { scheme, appKey, signedAtMs, receivedAtMs } = stored
    const nowMs = yield* Clock.currentTimeMillis
    const ageMs = Math.max(0, nowMs - (event.timestampMs ?? receivedAtMs))
    const delivery = { scheme, appKey, signedAtMs, signal, attempt, ageMs, receivedAt: new Date(receivedAtMs) }
    const report = (error: unknown) => observe(onError, error, event)
    // A function that hangs has failed, and is reported before it has ended.
    const late = () => {
      if (isTimeout(signal.reason)) report(signal.reason)
    }
    signal.addEventListener("abort", late, { once: true })
    const work = Effect.tapCause(router.run(event, delivery), (cause) =>
      Effect.sync(() => {
        const error = Cause.squash(cause)
        if (!signal.aborted || error !== signal.reason) report(error)
      }),
    )
    // The job counts as running until the functions have really ended, also those that ignore the signal.
    const fiber = yield* Effect.forkDetach(
      Effect.ensuring(
        work,
        Effect.sync(() => signal.removeEventListener("abort", late)),
      ),
      { startImmediately: true },
    )
    return yield* yield* Effect.uninterruptible(Fiber.await(fiber))
  })

const isTimeout = (reason: unknown): boolean => reason instanceof JobError && reason.reason === "timeout"
