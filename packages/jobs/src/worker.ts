/**
 * A worker of one queue: claims jobs, runs them, renews their leases, and says how each run ended.
 *
 * - It claims as many jobs as it has free places, and at once again when a place becomes free. A send in this process wakes it.
 *   Otherwise it asks every `pollMs`.
 * - One renewal for all running jobs, three times a lease. A run whose lease is lost is aborted, and its end changes nothing. So
 *   is a run that the store did not renew for a whole lease: another worker, which reaches the store, may have its job.
 * - A handler may run for `timeoutMs`. Then its signal aborts, and an Effect is interrupted. A handler that does not end within
 *   30 seconds after that loses its place: the job has failed, and may start again while the old handler still runs.
 * - What a job's end could not be written for is written again for two minutes. After that the lease ends, and the job runs again.
 */
import { JobError, redact, sanitizeCause, StoreError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Latch from "effect/Latch"
import * as Random from "effect/Random"
import * as Schedule from "effect/Schedule"
import { BuryJob } from "./bury.ts"
import type { EffectRunning, Job, JobHandler, WorkerTrouble, WorkOptions } from "./jobs.ts"
import { readPayload } from "./payload.ts"
import type { QueueSpec } from "./queue.ts"
import { retryDelayMs } from "./retry-delay.ts"
import type { Claimed, JobStore } from "./store.ts"
import { metricsOf, spanOf } from "./telemetry.ts"

interface Run {
  readonly claim: Claimed
  readonly abort: AbortController
  /** The handler runs. Otherwise the end is being written, or there is nothing to write. */
  isRunning: boolean
  /** The claim counts no longer, so the end of the run changes nothing. */
  isLost: boolean
  /** When the lease that the store last confirmed began. */
  ownedMs: number
  fiber?: Fiber.Fiber<void>
}

/** How long a handler may take to end after its signal aborted, in milliseconds. */
const graceMs = 30_000

/** How long the end of a job is written again if the store fails, in milliseconds. */
const settleWithinMs = 120_000

const everySecond = Schedule.spaced("1 second")

/** Jobs that one claim takes at most. */
const maxClaim = 500

export interface WorkerHooks {
  /** Registers what is to be called when a job was sent in this process. Answers how to end that. */
  readonly onSent: (wake: () => void) => () => void
}

/** Starts the worker. The queue is open. */
export const startWorker = <Data>(
  store: JobStore,
  queue: QueueSpec,
  handler: JobHandler<Data>,
  options: WorkOptions,
  { onSent }: WorkerHooks,
): Effect.Effect<EffectRunning, StoreError> =>
  Effect.gen(function* () {
    const { pollMs = 1_000, closeWithinMs = 20_000 } = options
    const concurrency = Math.floor(options.concurrency ?? 10)
    const runs = new Map<string, Run>()
    const wake = Latch.makeUnsafe(false)
    const idle = Latch.makeUnsafe(true)
    const closed = Deferred.makeUnsafe<void>()
    const metrics = metricsOf(queue)
    const closingError = closing(queue)
    let isClosing = false
    let renewedMs = yield* Clock.currentTimeMillis

    const tell = (error: unknown, trouble: Omit<WorkerTrouble, "queue">): void =>
      observe(options.onError, error, { queue: queue.name, ...trouble })

    const lose = (run: Run, error: unknown): void => {
      if (run.isLost) return
      run.isLost = true
      tell(error, { id: run.claim.id, attempt: run.claim.attempt, follows: "lost" })
      run.abort.abort(error)
    }

    /** Writes how a run ended, again and again while the store fails. */
    const settle = (run: Run, write: Effect.Effect<boolean, StoreError>): Effect.Effect<void> =>
      Effect.matchCauseEffect(Effect.timeoutOption(Effect.retry(write, everySecond), settleWithinMs), {
        onSuccess: (written) =>
          Effect.sync(() => {
            if (written._tag === "None") lose(run, unsettled(queue))
            else if (!written.value) lose(run, leaseLost(queue))
          }),
        onFailure: (cause) => Effect.sync(() => lose(run, Cause.squash(cause))),
      })

    const fail = (run: Run, error: unknown): Effect.Effect<void> =>
      Effect.gen(function* () {
        const { claim } = run
        const { id, attempt } = claim
        const said = textOf(error)
        if (attempt < queue.attempts && !isFinal(error)) {
          tell(error, { id, attempt, follows: "retry" })
          const delayMs = retryDelayMs(queue, attempt, yield* Random.next)
          const atMs = (yield* Clock.currentTimeMillis) + delayMs
          return yield* settle(run, store.retry(queue, claim, atMs, said))
        }
        tell(error, { id, attempt, follows: queue.deadLetter ? "dead-letter" : "dropped" })
        yield* settle(run, queue.deadLetter ? store.bury(queue, claim, said) : store.complete(queue, claim))
      })

    const process = (run: Run): Effect.Effect<void> =>
      Effect.gen(function* () {
        const { claim, abort } = run
        // Its workers died with it, each time. It would end this one, too.
        if (claim.attempt > queue.attempts) return yield* fail(run, workersDied(queue))
        const startedMs = yield* Clock.currentTimeMillis
        yield* metrics.started(startedMs - claim.sentAtMs)
        const job = jobOf<Data>(queue, claim, startedMs, abort.signal)
        const handled = Exit.isFailure(job) ? job : yield* runHandler(queue, handler, job.value, abort)
        const durationMs = (yield* Clock.currentTimeMillis) - startedMs
        run.isRunning = false
        if (run.isLost) return yield* metrics.ended("lost", durationMs)
        if (Exit.isSuccess(handled)) {
          yield* settle(run, store.complete(queue, claim))
          return yield* metrics.ended("done", durationMs)
        }
        // It failed because the worker closes, or shortly after: that is not the job's fault.
        if (abort.signal.reason === closingError) {
          yield* settle(run, store.giveBack(queue, claim))
          return yield* metrics.ended("given-back", durationMs)
        }
        yield* fail(run, Cause.squash(handled.cause))
        yield* metrics.ended("failed", durationMs)
      })

    const start = (claim: Claimed, ownedMs: number): Effect.Effect<void> => {
      const abort = new AbortController()
      const run: Run = { claim, abort, isRunning: true, isLost: false, ownedMs }
      runs.set(claim.token, run)
      idle.closeUnsafe()
      const ended = Effect.sync(() => {
        runs.delete(claim.token)
        if (runs.size === 0) idle.openUnsafe()
        wake.openUnsafe()
      })
      // What nobody expects must not end the worker. The job runs again after its lease.
      const guarded = Effect.catchCause(process(run), (cause) => Effect.sync(() => lose(run, Cause.squash(cause))))
      return Effect.map(Effect.forkDetach(Effect.ensuring(spanOf(queue, claim, guarded), ended)), (fiber) => {
        run.fiber = fiber
      })
    }

    const take = (claims: ReadonlyArray<Claimed>, askedMs: number): Effect.Effect<void> =>
      isClosing
        ? Effect.forEach(claims, (claim) => Effect.ignore(store.giveBack(queue, claim)), { discard: true })
        : Effect.forEach(claims, (claim) => start(claim, askedMs), { discard: true })

    /** Renews all leases. Answers whether the store did. */
    const renewAll: Effect.Effect<boolean> = Effect.gen(function* () {
      const owned = [...runs.values()].filter((run) => !run.isLost)
      const nowMs = yield* Clock.currentTimeMillis
      if (owned.length > 0) {
        const claims = owned.map(({ claim }) => claim)
        const renewed = yield* Effect.exit(
          Effect.timeoutOrElse(store.renew(queue, claims), {
            duration: queue.leaseMs / 3,
            orElse: () => Effect.fail(silent(queue)),
          }),
        )
        if (Exit.isFailure(renewed)) {
          tell(Cause.squash(renewed.cause), { follows: "worker-continues" })
          const failedMs = yield* Clock.currentTimeMillis
          for (const run of owned) {
            if (run.isRunning && failedMs - run.ownedMs >= queue.leaseMs) lose(run, leaseLost(queue))
          }
          return false
        }
        owned.forEach((run, at) => {
          if (renewed.value[at] === true) run.ownedMs = nowMs
          else if (runs.has(run.claim.token)) lose(run, leaseLost(queue))
        })
      }
      renewedMs = nowMs
      return true
    })

    const renewing = Effect.forever(Effect.andThen(Effect.sleep(queue.leaseMs / 3), renewAll))

    /**
     * False: the leases of this worker's own jobs may have ended, since the store failed or a handler blocked the program, and the
     * store cannot renew them. A claim would then take these jobs a second time.
     */
    const holdsLeases: Effect.Effect<boolean> = Effect.flatMap(Clock.currentTimeMillis, (nowMs) =>
      runs.size === 0 || nowMs - renewedMs < queue.leaseMs / 2 ? Effect.succeed(true) : renewAll,
    )

    /** Claims until no place is free or no job is due. */
    const claimFree: Effect.Effect<void> = Effect.suspend(() => {
      const free = Math.min(maxClaim, concurrency - runs.size)
      if (free < 1 || isClosing) return Effect.void
      return Effect.flatMap(Clock.currentTimeMillis, (askedMs) =>
        Effect.matchCauseEffect(store.claim(queue, free), {
          onSuccess: (claims) =>
            Effect.andThen(
              Effect.suspend(() => take(claims, askedMs)),
              Effect.suspend(() => (claims.length === free ? claimFree : Effect.void)),
            ),
          onFailure: (cause) => Effect.sync(() => tell(Cause.squash(cause), { follows: "worker-continues" })),
        }),
      )
    })

    const loop = Effect.forever(
      Effect.gen(function* () {
        wake.closeUnsafe()
        // A claim that is under way is finished: its jobs would otherwise wait for the end of their leases.
        if (yield* holdsLeases) yield* Effect.uninterruptible(claimFree)
        yield* Effect.timeoutOption(wake.await, pollMs)
      }),
    )

    const giveBackAll = Effect.suspend(() =>
      Effect.forEach(
        [...runs.values()].filter((run) => run.isRunning && !run.isLost),
        (run) => {
          run.isLost = true
          return Effect.ignore(store.giveBack(queue, run.claim))
        },
        { concurrency: "unbounded", discard: true },
      ),
    )

    const stopListening = store.listen === undefined ? Effect.void : yield* store.listen(queue, () => wake.openUnsafe())
    const stopWaking = onSent(() => wake.openUnsafe())
    const looping = yield* Effect.forkDetach(loop)
    const renewal = yield* Effect.forkDetach(renewing)

    /** Handlers get most of the time to end by themselves, then this time after their signals aborted, as has giving back. */
    const stepMs = Math.min(2_000, closeWithinMs / 4)
    const close = Effect.gen(function* () {
      if (isClosing) return yield* Deferred.await(closed)
      isClosing = true
      stopWaking()
      const stopped = Effect.all([Effect.ignore(stopListening), Fiber.interrupt(looping), idle.await], {
        concurrency: "unbounded",
        discard: true,
      })
      yield* Effect.timeoutOption(stopped, closeWithinMs - 2 * stepMs)
      for (const { abort } of runs.values()) abort.abort(closingError)
      yield* Effect.timeoutOption(idle.await, stepMs)
      yield* Effect.timeoutOption(giveBackAll, stepMs)
      renewal.interruptUnsafe()
      for (const run of runs.values()) {
        // Nothing that was given back is told. The end of a job that the store did not take in time is.
        lose(run, unsettled(queue))
        // Its time limit would keep the process alive.
        run.fiber?.interruptUnsafe()
      }
      runs.clear()
      Deferred.doneUnsafe(closed, Exit.void)
    })
    return { close: Effect.uninterruptible(close) }
  })

/** Runs the handler, whatever it returns, until it ends or its time is over. */
const runHandler = <Data>(
  queue: QueueSpec,
  handler: JobHandler<Data>,
  job: Job<Data>,
  abort: AbortController,
): Effect.Effect<Exit.Exit<unknown, unknown>> =>
  Effect.gen(function* () {
    const fiber = yield* Effect.forkDetach(called(handler, job), { startImmediately: true })
    const inTime = yield* Effect.timeoutOption(Fiber.await(fiber), queue.timeoutMs)
    if (inTime._tag === "Some") return inTime.value
    const error = tooSlow(queue)
    abort.abort(error)
    yield* Effect.timeoutOption(Fiber.await(fiber), graceMs)
    return Exit.fail(error)
  })

const called = <Data>(handler: JobHandler<Data>, job: Job<Data>): Effect.Effect<unknown, unknown> =>
  Effect.flatMap(Effect.try({ try: () => handler(job), catch: (thrown) => thrown }), (result) =>
    ended(result, job.signal),
  )

/** An async function may resolve to an Effect: the job is not done before that has run. */
const ended = (result: unknown, signal: AbortSignal): Effect.Effect<unknown, unknown> => {
  if (result === undefined) return Effect.void
  if (Effect.isEffect(result)) {
    return Effect.raceFirst(result as Effect.Effect<unknown, unknown>, failOnAbort(signal))
  }
  return Effect.flatMap(Effect.tryPromise({ try: async () => result, catch: (thrown) => thrown }), (resolved) =>
    Effect.isEffect(resolved) ? ended(resolved, signal) : Effect.void,
  )
}

const failOnAbort = (signal: AbortSignal): Effect.Effect<never, unknown> =>
  Effect.callback((resume) => {
    const fail = () => resume(Effect.fail(signal.reason))
    if (signal.aborted) return fail()
    signal.addEventListener("abort", fail, { once: true })
    return Effect.sync(() => signal.removeEventListener("abort", fail))
  })

const jobOf = <Data>(
  queue: QueueSpec,
  { id, payload, key, group, attempt, sentAtMs }: Claimed,
  nowMs: number,
  signal: AbortSignal,
): Exit.Exit<Job<Data>, unknown> => {
  try {
    return Exit.succeed({
      id,
      data: readPayload(queue.name, payload) as Data,
      key,
      group,
      attempt,
      isLastAttempt: attempt >= queue.attempts,
      sentAt: new Date(sentAtMs),
      ageMs: Math.max(0, nowMs - sentAtMs),
      signal,
      deadline: new Date(nowMs + queue.timeoutMs),
    })
  } catch (thrown) {
    return Exit.fail(thrown)
  }
}

/** What is kept of an error: its name and message, without secrets, bounded. */
export const textOf = (error: unknown): string => {
  const safe = sanitizeCause(error)
  return redact(safe instanceof Error ? `${safe.name}: ${safe.message}` : String(safe)).slice(0, 2_000)
}

/** No retry can help. */
const isFinal = (error: unknown): boolean =>
  error instanceof BuryJob || (error instanceof JobError && error.reason === "unreadable")

const leaseLost = ({ name }: QueueSpec): StoreError =>
  new StoreError({
    message: `The worker of the queue '${name}' lost the lease of a job: another worker may run it now.`,
    reason: "lease",
  })

const unsettled = ({ name }: QueueSpec): StoreError =>
  new StoreError({
    message: `The end of a job of the queue '${name}' could not be stored. The job will run again.`,
    reason: "unavailable",
  })

const silent = ({ name, leaseMs }: QueueSpec): StoreError =>
  new StoreError({
    message: `The store did not renew the leases of the queue '${name}' within ${Math.round(leaseMs / 3)} ms.`,
    reason: "unavailable",
  })

const tooSlow = ({ name, timeoutMs }: QueueSpec): JobError =>
  new JobError({
    message: `A handler of the queue '${name}' did not end within ${timeoutMs} ms. Make it quicker, or raise timeoutMs.`,
    reason: "timeout",
    queue: name,
  })

const closing = ({ name }: QueueSpec): JobError =>
  new JobError({
    message: `The worker of the queue '${name}' closes. The job will run again.`,
    reason: "closing",
    queue: name,
  })

const workersDied = ({ name, attempts }: QueueSpec): JobError =>
  new JobError({
    message: `A job of the queue '${name}' started ${attempts} times, and its worker died each time.`,
    reason: "worker-died",
    queue: name,
  })
