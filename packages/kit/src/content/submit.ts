/**
 * What a call does with a checked post: store it as a draft, schedule it, or publish it now and wait until it is public or failed.
 * A post that is refused before its request is sent is not stored.
 */
import type { CallOptions } from "@tiktok-shop-kit/client"
import { monotonicMs } from "@tiktok-shop-kit/client/clock"
import { type CallError, ConflictError, ServerError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { OnProgress, Publication } from "./publisher.ts"
import { checkPrivacy } from "./publisher-developers.ts"
import { reconcile, isPublic } from "./reconcile.ts"
import { type ContentItem, fromRecord, statusOf } from "./item.ts"
import { type ContentParts, nowMs } from "./wiring.ts"
import { postNotFound, publish, underLease } from "./publish.ts"
import { failureReason, type LedgerRecord, moved, newId, type PostContent, type State } from "./record.ts"
import { type CreatorLook, type PostJobs, sendLooks } from "./post-jobs.ts"
import type { Source } from "./source.ts"

export interface WatchOptions {
  /** Wait until it is public or failed? `false` returns as soon as TikTok has accepted it. Default true. */
  readonly wait?: boolean | undefined
  /** How long to wait at most, in milliseconds; the call then returns its current state. Default 600,000. */
  readonly waitMs?: number | undefined
  /** Its errors are dropped. */
  readonly onProgress?: OnProgress | undefined
}

export interface Submission extends WatchOptions {
  readonly content: PostContent
  readonly file?: Source | undefined
  readonly chunkBytes?: number | undefined
}

/**
 * Time limit of the request that publishes, in milliseconds. A caller waits longer for the rate limits than a scheduler does.
 */
const directTimeoutMs = 120_000

const recordFor = (
  account: string,
  content: PostContent,
  state: State,
  now: number,
  lookAtMs?: number,
): LedgerRecord => ({
  id: newId(now),
  account,
  content,
  state,
  createdAtMs: now,
  updatedAtMs: now,
  ...(lookAtMs === undefined ? {} : { lookAtMs }),
})

/** Keeps it, to be published by hand later. */
export const keepDraft = (
  parts: ContentParts,
  content: PostContent,
  options: CallOptions | undefined,
): Effect.Effect<ContentItem, CallError> =>
  Effect.gen(function* () {
    const account = yield* parts.accountOf(content.carrier, options?.account)
    const record = recordFor(account, content, { name: "draft" }, yield* nowMs)
    return fromRecord(yield* parts.ledger.create(record))
  })

/** Keeps it for the scheduler. Settings that the creator may not use are refused now, not at that time. */
export const schedule = (
  parts: ContentParts,
  content: PostContent,
  atMs: number,
  options: CallOptions | undefined,
): Effect.Effect<ContentItem, CallError> =>
  Effect.gen(function* () {
    const account = yield* parts.accountOf(content.carrier, options?.account)
    if (content.carrier === "developers") {
      const { client } = yield* parts.developers
      yield* checkPrivacy(client, { account, content, options })
    }
    const record = recordFor(account, content, { name: "scheduled", attempts: 0 }, yield* nowMs, atMs)
    const kept = yield* parts.ledger.create({ ...record, dueMs: atMs })
    if (parts.jobs !== undefined) yield* sendLook(parts.jobs, { account, lookAtMs: atMs })
    return fromRecord(kept)
  })

/** How long a call waits for the jobs, in milliseconds. */
const sendWithinMs = 5_000

/** The post is in the ledger, where the scheduler finds it within a minute. So the call does not fail if the jobs do. */
const sendLook = (jobs: PostJobs, look: CreatorLook): Effect.Effect<void> =>
  Effect.ignore(Effect.timeoutOption(sendLooks(jobs, [look]), sendWithinMs))

/** Publishes it now. */
export const submit = (
  parts: ContentParts,
  submission: Submission,
  options: CallOptions | undefined,
): Effect.Effect<ContentItem, CallError> =>
  Effect.gen(function* () {
    const { content } = submission
    const account = yield* parts.accountOf(content.carrier, options?.account)
    const id = newId(yield* nowMs)
    return yield* sendAndWatch(parts, { ...submission, account, options }, id, (entry, now, lookAtMs) =>
      parts.ledger.create({ ...recordFor(account, content, entry, now, lookAtMs), id }),
    )
  })

/** Publishes a draft, a failed or a scheduled post of the ledger now. */
export const publishKept = (
  parts: ContentParts,
  record: LedgerRecord,
  watch: WatchOptions,
  options: CallOptions | undefined,
): Effect.Effect<ContentItem, CallError> => {
  const { account, content, id } = record
  return sendAndWatch(parts, { ...watch, content, account, options }, id, (entry, now, lookAtMs) =>
    Effect.flatMap(
      parts.ledger.update(account, id, (current) => moved(current, entry, now, lookAtMs)),
      (written) => (written === undefined ? Effect.fail(postNotFound(id)) : Effect.succeed(written)),
    ),
  )
}

const sendAndWatch = (
  parts: ContentParts,
  { account, content, file, chunkBytes, options, ...watch }: Submission & Publication,
  id: string,
  journal: (entry: State, nowMs: number, lookAtMs: number) => Effect.Effect<LedgerRecord, CallError>,
): Effect.Effect<ContentItem, CallError> =>
  Effect.gen(function* () {
    const onProgress: OnProgress = (progress) => observe(watch.onProgress, progress)
    const timeoutMs = options?.timeoutMs ?? directTimeoutMs
    const leaseMs = Math.max(parts.timing.leaseMs, 2 * timeoutMs)
    const publication = { account, content, file, chunkBytes, onProgress, options }
    const sent = yield* underLease(
      parts,
      account,
      id,
      (lease) =>
        publish(parts, {
          publication,
          lease,
          leaseMs,
          timeoutMs,
          mayStop: true,
          journal: (attempt) => journal({ name: "publishing", attempt }, attempt.startedAtMs, attempt.endsAtMs + 1),
          onFailure: (record, error, atMs) =>
            moved(record, { name: "failed", reason: failureReason(error), publishId: null, atMs }, atMs),
        }),
      leaseMs,
    )
    if (watch.wait === false) return fromRecord(sent)
    return yield* watchUntilDone(parts, sent, watch.waitMs ?? 600_000, onProgress, options)
  })

/** Looks until the post is public or has failed. A failed post is an error that holds TikTok's reason. */
const watchUntilDone = (
  parts: ContentParts,
  sent: LedgerRecord,
  waitMs: number,
  onProgress: OnProgress,
  options: CallOptions | undefined,
): Effect.Effect<ContentItem, CallError> =>
  Effect.gen(function* () {
    const clock = yield* Clock.Clock
    const untilMs = monotonicMs(clock) + waitMs
    let record = sent
    for (let pauseMs = parts.timing.lookMs; !isDone(record); pauseMs = Math.min(15_000, pauseMs * 1.5)) {
      const leftMs = untilMs - monotonicMs(clock)
      if (leftMs <= 0) break
      yield* Effect.sleep(Math.min(pauseMs, leftMs))
      record = yield* reconcile(parts, record, { options: { ...options, account: sent.account } })
      onProgress({ phase: "status", status: progressOf(record) })
    }
    return record.state.name === "failed" ? yield* Effect.fail(refusedBy(record)) : fromRecord(record)
  })

const progressOf = (record: LedgerRecord): "PROCESSING" | "PUBLISHED" | "FAILED" => {
  const status = statusOf(record)
  return status === "PUBLISHED" || status === "FAILED" ? status : "PROCESSING"
}

const isDone = ({ state, content }: LedgerRecord): boolean =>
  state.name === "failed" || (state.name === "published" && (state.videoId !== null || !isPublic(content)))

const refusedBy = (record: LedgerRecord): CallError => {
  const reason = record.state.name === "failed" ? record.state.reason : "unknown"
  const message = `${record.content.by}: TikTok did not publish it: ${reason}. The ledger keeps it as ${record.id}.`
  // `internal` is the platform's own failure; everything else is about this video or this creator.
  return reason === "internal"
    ? new ServerError({ message, code: reason, outcome: "refused", retry: "backoff" })
    : new ConflictError({ message, code: reason, outcome: "refused" })
}
