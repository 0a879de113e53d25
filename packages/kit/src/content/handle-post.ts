/**
 * What a scheduler does with one post whose time has come: publishes it if it is scheduled, else finds out its outcome. Both
 * schedulers, on the store and on jobs, do their work here.
 */
import { type CallError, type JobError, QuotaError, StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import type { OpenMark } from "./ledger.ts"
import { postNotFound, publish } from "./publish.ts"
import { reconcile } from "./reconcile.ts"
import { failureReason, type LedgerRecord, moved, type State } from "./record.ts"
import { type ContentParts, nowMs } from "./wiring.ts"

/** What happened to a post, for the application. */
export type SchedulerEvent =
  | { readonly type: "published" | "failed" | "postponed"; readonly record: LedgerRecord }
  | { readonly type: "error"; readonly id?: string | undefined; readonly error: CallError | JobError }

export type Emit = (event: SchedulerEvent) => void

/** A mark without a record that is older than this comes from a crash between the two writes. */
const orphanMs = 60_000

/**
 * Handles a post and never fails: what failed is an event, and the post is handled again after `againMs`. Returns when to look
 * at it next; `undefined`: never.
 */
export const handlePost = (
  parts: ContentParts,
  mark: OpenMark,
  againMs: number,
  emit: Emit,
): Effect.Effect<number | undefined> =>
  Effect.flatMap(Effect.result(handleOne(parts, mark, emit)), (result) =>
    Effect.map(nowMs, (now) => {
      if (result._tag === "Success") {
        const lookAtMs = result.success
        return lookAtMs === undefined || lookAtMs > now ? lookAtMs : now + againMs
      }
      if (!isBusy(result.failure)) emit({ type: "error", id: mark.id, error: result.failure })
      return now + againMs
    }),
  )

/** Another process or call holds the post's lease. */
const isBusy = (error: CallError): boolean => error instanceof StoreError && error.reason === "lease"

/** Handles one post. Returns when to look at it next; `undefined`: never. */
const handleOne = (
  parts: ContentParts,
  { account, id }: OpenMark,
  emit: Emit,
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

const report = (before: LedgerRecord, after: LedgerRecord, emit: Emit): void => {
  const { name } = after.state
  if (name === before.state.name && name !== "scheduled") return
  if (name === "published" || name === "failed") emit({ type: name, record: after })
  else if (name === "scheduled" && before.state.name === "scheduled") emit({ type: "postponed", record: after })
}
