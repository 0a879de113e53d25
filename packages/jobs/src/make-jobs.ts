/** Makes the port of a store: the checks, the payload, the workers and the Promise face, which are the same for every adapter. */
import {
  atLeastOne,
  type ConfigurationError,
  positive,
  StoreError,
  type ValidationError,
} from "@tiktok-shop-kit/errors"
import { configurationError, type ConfigurationIssue } from "@tiktok-shop-kit/errors/configuration"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { checkCron, startCron } from "./cron.ts"
import type {
  CronOptions,
  DeadLetter,
  EffectJobs,
  EffectRunning,
  FailedOptions,
  Jobs,
  JobsError,
  Running,
  SendOptions,
  WorkOptions,
} from "./jobs.ts"
import { readPayload, writePayload } from "./payload.ts"
import { type AnyQueue, type Queue, queue, type QueueSpec } from "./queue.ts"
import type { Can, DeadJob, JobStore, NewJob } from "./store.ts"
import { startWorker } from "./worker.ts"

const sendNames: Names<SendOptions> = { key: 1, group: 1, at: 1, id: 1 }
const workNames: Names<WorkOptions> = {
  concurrency: atLeastOne,
  pollMs: positive,
  closeWithinMs: positive,
  onError: "function",
}
const failedNames: Names<FailedOptions> = { after: 1, limit: atLeastOne }
const cronNames: Names<CronOptions<unknown>> = {
  data: 1,
  timeZone: 1,
  key: 1,
  group: 1,
  catchUpMs: positive,
  onError: "function",
}

/** PostgreSQL indexes it. */
const maxLabel = 255

/**
 * Makes the port of a store, for an adapter.
 *
 * @example
 * ```ts
 * import { type JobStore, makeJobs } from "@tiktok-shop-kit/jobs/adapter"
 *
 * declare const store: JobStore
 * export const jobs = makeJobs(store)
 * ```
 */
export const makeJobs = (store: JobStore): Jobs => {
  const wakes = new Map<string, Set<() => void>>()
  const open = new Map<string, QueueSpec>()
  const running = new Set<EffectRunning>()
  /** The names of the crons that run, by queue: the jobs of two of one name would have the same ids. */
  const crons = new Set<string>()
  /** No worker and no cron starts any more. Jobs that still run may send. */
  let isClosing = false
  let isClosed = false

  const ready = (queue: AnyQueue): Effect.Effect<QueueSpec, JobsError> =>
    Effect.flatMap(
      checked(() => declared(queue)),
      ({ name, spec }): Effect.Effect<QueueSpec, JobsError> => {
        if (isClosed) return Effect.fail(closed())
        const known = open.get(name)
        if (known === spec) return Effect.succeed(spec)
        const issues = [...cannot(store.can, spec), ...(known === undefined ? [] : differing(known, spec))]
        if (issues.length > 0) return Effect.fail(configurationError(`The queue '${name}'`, issues))
        if (known !== undefined) return Effect.succeed(known)
        return Effect.flatMap(store.open(spec), () => {
          // Another declaration may have been opened meanwhile.
          if (open.has(name)) return ready(queue)
          open.set(name, spec)
          return Effect.succeed(spec)
        })
      },
    )
  const on = <A>(queue: AnyQueue, use: (spec: QueueSpec) => Effect.Effect<A, JobsError>): Effect.Effect<A, JobsError> =>
    Effect.flatMap(ready(queue), use)

  const wake = (name: string): void => wakes.get(name)?.forEach((call) => call())

  const sendAll: EffectJobs["sendAll"] = (queue, jobs) =>
    Effect.flatMap(
      // At once, before the queue is opened: the caller may change the data after the call.
      checked(() => {
        const { name, spec } = declared(queue)
        if (!Array.isArray(jobs) || !jobs.every(isRecord)) throw configurationError(`The jobs of '${name}'`, [noJobs])
        return jobs.map(({ data, ...options }) => newJob(spec, data, options))
      }),
      (made) =>
        on(queue, (spec) =>
          made.length === 0
            ? Effect.succeed([])
            : Effect.tap(store.insert(spec, made), () => Effect.sync(() => wake(spec.name))),
        ),
    )

  /** Keeps what runs until it is closed. `close` may be called while it starts. */
  const keep = (starting: Effect.Effect<EffectRunning, JobsError>): Effect.Effect<EffectRunning, JobsError> =>
    Effect.suspend(() => {
      if (isClosing) return Effect.fail(closed())
      return Effect.flatMap(starting, (started) => {
        if (isClosing) return Effect.andThen(started.close, Effect.fail(closed()))
        const kept: EffectRunning = {
          close: Effect.andThen(
            started.close,
            Effect.sync(() => running.delete(kept)),
          ),
        }
        running.add(kept)
        return Effect.succeed(kept)
      })
    })

  const effect: EffectJobs = {
    send: (queue, data, options = {}) => Effect.map(sendAll(queue, [{ ...options, data }]), ([sentAs]) => sentAs!),
    sendAll,
    work: (queue, handler, options = {}) =>
      on(queue, (spec) =>
        Effect.flatMap(
          checked(() => {
            checkOptions(`The worker of the queue '${spec.name}'`, options, workNames, () => ({
              issues: typeof handler === "function" ? [] : [noHandler],
            }))
          }),
          () =>
            keep(
              startWorker(store, spec, handler, options, {
                onSent: (call) => {
                  const calls = wakes.get(spec.name) ?? new Set()
                  wakes.set(spec.name, calls.add(call))
                  return () => void calls.delete(call)
                },
              }),
            ),
        ),
      ),
    cron: (name, pattern, queue, options) =>
      on(queue, (spec) =>
        Effect.flatMap(
          checked(() => {
            checkOptions(`The cron '${name}'`, options ?? null, cronNames)
            // Its first time may be a year from now.
            newJob(spec, options.data, { key: options.key, group: options.group })
            return checkCron(name, pattern, options.timeZone)
          }),
          (cron) =>
            keep(
              alone(
                crons,
                `${spec.name} ${name}`,
                configurationError(`The cron '${name}'`, [takenName]),
                startCron(
                  cron,
                  Math.min(options.catchUpMs ?? 3_600_000, spec.keepMs),
                  (id) =>
                    Effect.asVoid(sendAll(queue, [{ data: options.data, id, key: options.key, group: options.group }])),
                  options.onError,
                ),
              ),
            ),
        ),
      ),
    failed: <Data>(queue: Queue<Data>, options: FailedOptions = {}) =>
      on(queue, (spec) =>
        Effect.flatMap(
          checked(() =>
            checkOptions(`The dead letters of '${spec.name}'`, options, failedNames, () => ({
              issues: options.after === undefined || typeof options.after === "string" ? [] : [noCursor],
            })),
          ),
          () =>
            Effect.map(
              store.failed(spec, options.after, Math.floor(Math.min(1_000, options.limit ?? 100))),
              ({ jobs, next }) => ({
                jobs: jobs.map((job) => deadLetter<Data>(spec, job)),
                ...(next === undefined ? {} : { next }),
              }),
            ),
        ),
      ),
    edit: (queue, id, data) =>
      on(queue, (spec) =>
        Effect.flatMap(
          checked(() => {
            checkIds(spec, [id])
            return writePayload(spec.name, data)
          }),
          (payload) => store.edit(spec, id, payload),
        ),
      ),
    replay: (queue, ids) =>
      on(queue, (spec) =>
        Effect.andThen(
          checked(() => checkIds(spec, ids)),
          Effect.tap(
            Effect.suspend(() => store.replay(spec, ids)),
            () => Effect.sync(() => wake(spec.name)),
          ),
        ),
      ),
    discard: (queue, ids) =>
      on(queue, (spec) =>
        Effect.andThen(
          checked(() => checkIds(spec, ids)),
          Effect.suspend(() => store.discard(spec, ids)),
        ),
      ),
    counts: (queue) => on(queue, (spec) => store.counts(spec)),
    close: Effect.suspend(() => {
      isClosing = true
      return Effect.andThen(
        Effect.forEach([...running], (one) => one.close, { concurrency: "unbounded", discard: true }),
        Effect.suspend(() => {
          // Not before: a handler that ends may send jobs.
          isClosed = true
          return store.close
        }),
      )
    }),
  }
  return { can: store.can, queue, ...promises(effect), effect }
}

/** Runs one at a time of each name. */
const alone = (
  names: Set<string>,
  name: string,
  taken: ConfigurationError,
  starting: Effect.Effect<EffectRunning, JobsError>,
): Effect.Effect<EffectRunning, JobsError> =>
  Effect.suspend(() => {
    if (names.has(name)) return Effect.fail(taken)
    names.add(name)
    const free = Effect.sync(() => names.delete(name))
    return Effect.map(
      Effect.onError(starting, () => free),
      ({ close }) => ({ close: Effect.ensuring(close, free) }),
    )
  })

const promises = (effect: EffectJobs): Omit<Jobs, "can" | "queue" | "effect"> => {
  const running = async (starting: Effect.Effect<EffectRunning, JobsError>): Promise<Running> => {
    const started = await run(starting)
    const close = () => Effect.runPromise(started.close)
    return { close, [Symbol.asyncDispose]: close }
  }
  const close = () => Effect.runPromise(effect.close)
  return {
    send: (...args) => run(effect.send(...args)),
    sendAll: (...args) => run(effect.sendAll(...args)),
    work: (...args) => running(effect.work(...args)),
    cron: (...args) => running(effect.cron(...args)),
    failed: (...args) => run(effect.failed(...args)),
    edit: (...args) => run(effect.edit(...args)),
    replay: (...args) => run(effect.replay(...args)),
    discard: (...args) => run(effect.discard(...args)),
    counts: (...args) => run(effect.counts(...args)),
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Rejects with the error itself. */
const run = async <A>(effect: Effect.Effect<A, JobsError>): Promise<A> => {
  const exit = await Effect.runPromiseExit(effect)
  if (Exit.isSuccess(exit)) return exit.value
  throw Cause.squash(exit.cause)
}

/** Runs checks that throw. */
const checked = <A>(check: () => A): Effect.Effect<A, ConfigurationError | ValidationError> =>
  Effect.try({ try: check, catch: (thrown) => thrown as ConfigurationError | ValidationError })

const declared = (queue: AnyQueue): AnyQueue => {
  if (!isRecord(queue) || !isRecord(queue.spec)) throw configurationError("The call", [noQueue])
  return queue
}

const newJob = (spec: QueueSpec, data: unknown, options: SendOptions): NewJob => {
  const { key, group, at, id } = options
  checkOptions(`A job of the queue '${spec.name}'`, options, sendNames, () => ({
    issues: [
      ...labelIssues("key", key),
      ...labelIssues("group", group),
      ...labelIssues("id", id),
      ...(key === undefined && spec.mode !== "each"
        ? [{ field: "key", problem: `is missing, and the mode of the queue is ${spec.mode}`, remedy: "pass a key" }]
        : []),
      ...(at === undefined || (at instanceof Date && !Number.isNaN(at.getTime()))
        ? []
        : [{ field: "at", problem: "is no time", remedy: "pass a Date" }]),
    ],
  }))
  return {
    id: id ?? crypto.randomUUID(),
    payload: writePayload(spec.name, data),
    key,
    group,
    atMs: at?.getTime(),
    forget: id === undefined,
  }
}

const checkIds = ({ name }: QueueSpec, ids: ReadonlyArray<string>): void => {
  if (Array.isArray(ids) && ids.every((id) => typeof id === "string")) return
  throw configurationError(`The dead letters of '${name}'`, [noIds])
}

const labelIssues = (field: string, value: unknown): ReadonlyArray<ConfigurationIssue> =>
  value === undefined ||
  (typeof value === "string" && value !== "" && value.length <= maxLabel && !/[\0\p{Surrogate}]/u.test(value))
    ? []
    : [{ field, problem: "is no label", remedy: `pass a text of 1 to ${maxLabel} characters` }]

const closed = (): StoreError =>
  new StoreError({ message: "The jobs are closed. Close what uses them first.", reason: "unavailable" })

const takenName: ConfigurationIssue = {
  field: "name",
  problem: "is the name of another cron of this queue",
  remedy: "use another name, or close that one first",
}

const noJobs: ConfigurationIssue = { field: "jobs", problem: "is no list of jobs", remedy: "pass [{ data }, …]" }

const noIds: ConfigurationIssue = {
  field: "id",
  problem: "is no id of a dead letter",
  remedy: "pass what failed answers",
}

const noCursor: ConfigurationIssue = {
  field: "after",
  problem: "is no text",
  remedy: "pass the next of the page before",
}

const noQueue: ConfigurationIssue = {
  field: "queue",
  problem: "is no queue",
  remedy: "pass what the function queue returned",
}

const noHandler: ConfigurationIssue = {
  field: "handler",
  problem: "is not a function",
  remedy: "pass a function of the job",
}

const cannot = (can: Can, { mode, fair }: QueueSpec): ReadonlyArray<ConfigurationIssue> => [
  ...(can.ordered || mode === "each"
    ? []
    : [{ field: "mode", problem: `is ${mode}, which this adapter cannot do`, remedy: "use each or another adapter" }]),
  ...(can.fair || !fair
    ? []
    : [
        {
          field: "fair",
          problem: "is true, which this adapter cannot do",
          remedy: "leave it out or use another adapter",
        },
      ]),
]

/** Two declarations of one queue in a program must agree: one would change the rules of the other's jobs. */
const differing = (known: QueueSpec, spec: QueueSpec): ReadonlyArray<ConfigurationIssue> =>
  (Object.keys(spec) as ReadonlyArray<keyof QueueSpec>)
    .filter((field) => known[field] !== spec[field])
    .map((field) => ({
      field,
      problem: `is ${String(spec[field])} here and ${String(known[field])} in another declaration of the queue`,
      remedy: "declare the queue once, and import it",
    }))

const deadLetter = <Data>(spec: QueueSpec, { payload, sentAtMs, failedAtMs, ...job }: DeadJob): DeadLetter<Data> => {
  const data = Effect.runSyncExit(Effect.try({ try: () => readPayload(spec.name, payload), catch: (thrown) => thrown }))
  return {
    ...job,
    data: Exit.isSuccess(data) ? (data.value as Data) : undefined,
    sentAt: new Date(sentAtMs),
    failedAt: new Date(failedAtMs),
  }
}
