/**
 * Publishes scheduled posts at their time and reconciles what was sent, in any number of processes at once. A scheduler reads the
 * open posts from the store, waits until the first of them is due, and handles each post under the lease of the post. The posts
 * of one creator are published one after the other, in the order of their times. Creators do not wait for each other.
 */
import { atLeastOne, type CallError, positive, QuotaError, StoreError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { reconcile } from "./reconcile.ts"
import type { OpenMark } from "./ledger.ts"
import { type ContentParts, nowMs } from "./wiring.ts"
import { postNotFound, publish } from "./publish.ts"
import { failureReason, type LedgerRecord, moved, type State } from "./record.ts"

/** What happened to a post, for the application. */
export type SchedulerEvent =
  | { readonly type: "published" | "failed" | "postponed"; readonly record: LedgerRecord }
  | { readonly type: "error"; readonly id?: string | undefined; readonly error: CallError }

export interface SchedulerOptions {
  /** How often the scheduler looks for new posts in the store, in milliseconds. Default 1,000. */
  readonly pollMs?: number | undefined
  /** How many creators are served at once. Default 16. */
  readonly concurrency?: number | undefined
  /** Its errors are dropped. */
  readonly onEvent?: ((event: SchedulerEvent) => void) | undefined
}

const names: Names<SchedulerOptions> = { pollMs: positive, concurrency: atLeastOne, onEvent: "function" }

/** A post, and when to look at it. */
interface Planned extends OpenMark {
  lookAtMs: number
}

/** A mark without a record that is older than this comes from a crash between the two writes. */
const orphanMs = 60_000

/**
 * Runs until it is interrupted. Running requests are finished first.
 *
 * @example
 * ```ts
 * import { runPromise } from "@tiktok-shop-kit/client"
 * import { type ContentParts, runScheduler } from "tiktok-shop-kit/content"
 *
 * declare const parts: ContentParts
 * const stop = new AbortController()
 * await runPromise(runScheduler(parts, { onEvent: (event) => console.log(event.type) }), stop.signal)
 * ```
 */
export const runScheduler = (parts: ContentParts, options: SchedulerOptions = {}): Effect.Effect<never> => {
  checkOptions("runScheduler", options, names)
  const { pollMs = 1_000, concurrency = 16 } = options
  const emit = (event: SchedulerEvent): void => observe(options.onEvent, event)
  const plan = new Map<string, Planned>()
  /** Creators that are being served, one fiber each. */
  const busy = new Set<string>()
  const fibers = new Set<Fiber.Fiber<void>>()

  /** Adds new posts, and drops those that are done. */
  const refresh = Effect.gen(function* () {
    const seen = new Set<string>()
    let after: string | undefined
    do {
      const page: { readonly marks: ReadonlyArray<OpenMark>; readonly next?: string | undefined } =
        yield* parts.ledger.open(after)
      for (const mark of page.marks) {
        const key = `${mark.account}/${mark.id}`
        seen.add(key)
        if (plan.has(key)) continue
        const record = yield* parts.ledger.get(mark.account, mark.id)
        plan.set(key, { ...mark, lookAtMs: firstLookMs(record, yield* nowMs) })
      }
      after = page.next
    } while (after !== undefined)
    for (const key of plan.keys()) if (!seen.has(key)) plan.delete(key)
  })

  const handle = (planned: Planned): Effect.Effect<void> =>
    Effect.flatMap(Effect.result(handleOne(parts, planned, emit)), (result) =>
      Effect.map(nowMs, (now) => {
        const key = `${planned.account}/${planned.id}`
        if (result._tag === "Failure") {
          planned.lookAtMs = now + pollMs
          if (!isBusy(result.failure)) emit({ type: "error", id: planned.id, error: result.failure })
        } else if (result.success === undefined) plan.delete(key)
        else planned.lookAtMs = result.success > now ? result.success : now + pollMs
      }),
    )

  const serve = (account: string): Effect.Effect<void> =>
    Effect.gen(function* () {
      for (;;) {
        const now = yield* nowMs
        const due = [...plan.values()].filter((planned) => planned.account === account && planned.lookAtMs <= now)
        const [first] = due.sort((a, b) => a.lookAtMs - b.lookAtMs)
        if (first === undefined) return
        yield* handle(first)
      }
    })

  const tick = Effect.gen(function* () {
    const now = yield* nowMs
    for (const { account, lookAtMs } of plan.values()) {
      if (lookAtMs > now || busy.has(account) || busy.size >= concurrency) continue
      busy.add(account)
      const done = Effect.sync(() => {
        busy.delete(account)
      })
      const fiber = yield* Effect.forkDetach(Effect.ensuring(serve(account), done))
      fibers.add(fiber)
      fiber.addObserver(() => fibers.delete(fiber))
    }
    let wakeAtMs = now + pollMs
    for (const { account, lookAtMs } of plan.values()) {
      if (!busy.has(account) && lookAtMs < wakeAtMs) wakeAtMs = lookAtMs
    }
    return Math.max(wakeAtMs, now + 1)
  })

  const loop = Effect.gen(function* () {
    let refreshAtMs = 0
    for (;;) {
      const now = yield* nowMs
      if (now >= refreshAtMs) {
        const refreshed = yield* Effect.result(refresh)
        if (refreshed._tag === "Failure") emit({ type: "error", error: refreshed.failure })
        refreshAtMs = now + pollMs
      }
      const wakeAtMs = Math.min(yield* tick, refreshAtMs)
      yield* Effect.sleep(Math.max(1, wakeAtMs - (yield* nowMs)))
    }
  })
  return Effect.onExit(loop as Effect.Effect<never>, () => Fiber.interruptAll(fibers))
}

/** Only a scheduled post keeps its time. The call that sent another post may look at it meanwhile. */
const firstLookMs = (record: LedgerRecord | undefined, now: number): number => {
  const lookAtMs = record?.lookAtMs ?? 0
  return record?.state.name === "scheduled" ? lookAtMs : Math.min(lookAtMs, now + 5_000)
}

/** Another process or call holds the post's lease. */
const isBusy = (error: CallError): boolean => error instanceof StoreError && error.reason === "lease"

/** Handles one post. Returns when to look at it next; `undefined`: never. */
const handleOne = (
  parts: ContentParts,
  { account, id }: OpenMark,
  emit: (event: SchedulerEvent) => void,
): Effect.Effect<number | undefined, CallError> =>
  Effect.acquireUseRelease(
    parts.ledger.lease(account, id, parts.timing.leaseMs),
    (lease) =>
      Effect.gen(function* () {
        const record = yield* parts.ledger.get(account, id)
        const now = yield* nowMs
        if (record?.lookAtMs === undefined) {
          if (record !== undefined || isOrphan(id, now)) yield* parts.ledger.unmark({ account, id })
          return record === undefined && !isOrphan(id, now) ? now + orphanMs : undefined
        }
        if (record.lookAtMs > now) return record.lookAtMs
        const after =
          record.state.name === "scheduled"
            ? yield* publish(parts, {
                publication: { account, content: record.content, options: { retry: false } },
                lease,
                leaseMs: parts.timing.leaseMs,
                timeoutMs: parts.timing.publishTimeoutMs,
                mayStop: false,
                journal: (attempt) => begin(parts, record, attempt),
                onFailure: (current, error, atMs) => postponedOrFailed(parts, current, error, atMs),
              }).pipe(Effect.catch((error) => afterFailure(parts, record, error)))
            : yield* reconcile(parts, record, { options: { account }, holdsLease: true })
        report(record, after, emit)
        return after.lookAtMs
      }),
    (lease) => Effect.ignore(lease.release),
  )

/** The ledger id begins with the time it was made at. */
const isOrphan = (id: string, now: number): boolean => {
  const madeAtMs = 9_999_999_999_999 - Number(/^post_(\d{13})_/.exec(id)?.[1] ?? Number.NaN)
  return Number.isNaN(madeAtMs) || now - madeAtMs > orphanMs
}

const begin = (
  parts: ContentParts,
  record: LedgerRecord,
  attempt: { readonly startedAtMs: number; readonly endsAtMs: number; readonly fencingToken: number },
) =>
  Effect.flatMap(
    parts.ledger.update(record.account, record.id, (current) => {
      const number = current.state.name === "scheduled" ? current.state.attempts + 1 : 1
      const entry: State = { name: "publishing", attempt: { ...attempt, number } }
      return moved(current, entry, attempt.startedAtMs, attempt.endsAtMs + 1)
    }),
    (written) => (written === undefined ? Effect.fail(postNotFound(record.id)) : Effect.succeed(written)),
  )

/** The request failed, or a step before it. The record says what comes next. */
const afterFailure = (
  parts: ContentParts,
  before: LedgerRecord,
  error: CallError,
): Effect.Effect<LedgerRecord, CallError> =>
  Effect.flatMap(parts.ledger.get(before.account, before.id), (current) => {
    if (current === undefined || current.state.name !== "scheduled") return Effect.succeed(current ?? before)
    // The failed request has set its next time already.
    if (current.lookAtMs !== before.lookAtMs) return Effect.succeed(current)
    return Effect.flatMap(nowMs, (now) =>
      Effect.map(
        parts.ledger.update(before.account, before.id, (record) =>
          record.state.name === "scheduled" ? postponedOrFailed(parts, record, error, now) : undefined,
        ),
        (written) => written ?? before,
      ),
    )
  })

/** A temporary failure is retried until `giveUpMs` after the post's time. Any other failure is final. */
const postponedOrFailed = (parts: ContentParts, record: LedgerRecord, error: CallError, now: number): LedgerRecord => {
  const { state, dueMs = now } = record
  const attempts =
    state.name === "publishing" ? state.attempt.number : state.name === "scheduled" ? state.attempts + 1 : 1
  const waitMs = waitOf(error, attempts)
  if (waitMs === undefined || now + waitMs > dueMs + parts.timing.giveUpMs) {
    return moved(record, { name: "failed", reason: failureReason(error), publishId: null, atMs: now }, now)
  }
  return moved(record, { name: "scheduled", attempts, lastError: failureReason(error) }, now, now + waitMs)
}

const waitOf = (error: CallError, attempts: number): number | undefined => {
  const backoffMs = Math.min(300_000, 1_000 * 2 ** Math.min(attempts, 20))
  if (error instanceof QuotaError) return 3_600_000
  // A person has to act first. The post is not at fault.
  if (error._tag === "ConfigurationError" || error._tag === "ReauthorizationRequiredError") return 300_000
  // Held back in this process: its time was over before it could be sent.
  if (error._tag === "OverloadError" || isStillUnsent(error)) return backoffMs
  if (typeof error.retry === "object") return Math.max(backoffMs, error.retry.afterMs)
  return error.retry === "never" ? undefined : backoffMs
}

const isStillUnsent = (error: CallError): boolean => error._tag === "NetworkError" && error.outcome === "not-sent"

const report = (before: LedgerRecord, after: LedgerRecord, emit: (event: SchedulerEvent) => void): void => {
  const { name } = after.state
  if (name === before.state.name && name !== "scheduled") return
  if (name === "published" || name === "failed") emit({ type: name, record: after })
  else if (name === "scheduled" && before.state.name === "scheduled") emit({ type: "postponed", record: after })
}
