/**
 * The scheduler on jobs. A worker of the queue serves a creator whose time has come, and sends the creator's next look as a job.
 *
 * At its start and every minute it reads the open marks of the ledger and sends jobs for them. That finds the posts that have no
 * job: those of a release without jobs, and those whose job was not sent because a process or the jobs' database was down.
 */
import {
  type CallError,
  type ConfigurationError,
  type JobError,
  StoreError,
  TikTokShopError,
} from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Latch from "effect/Latch"
import * as Schedule from "effect/Schedule"
import { type Emit, handlePost } from "./handle-post.ts"
import { firstOf, openMarks, type Plan, planKey, serve } from "./plan.ts"
import { type CreatorLook, type PostJobs, sendLooks } from "./post-jobs.ts"
import { type ContentParts, nowMs } from "./wiring.ts"

export interface JobsSchedulerOptions {
  readonly pollMs: number
  readonly concurrency: number
  readonly emit: Emit
}

/** How often the marks are read, in milliseconds. */
const scanEveryMs = 60_000

/** After this time a job ends and sends the next one, so that creators with many posts take turns with others. */
const longestRunMs = 60_000

/** Runs until it is interrupted. Running requests are finished first. */
export const runOnJobs = (
  parts: ContentParts,
  postJobs: PostJobs,
  { pollMs, concurrency, emit }: JobsSchedulerOptions,
): Effect.Effect<never, ConfigurationError> => {
  const { queue, jobs } = postJobs
  const onError = (error: unknown): void => {
    if (TikTokShopError.is(error)) emit({ type: "error", error: error as CallError | JobError })
  }
  const scan = makeScan(parts, postJobs)
  const scanning = Effect.forever(
    Effect.andThen(
      Effect.catch(scan, (error) => Effect.sync(() => emit({ type: "error", error }))),
      Effect.sleep(scanEveryMs),
    ),
  )
  const running = Effect.suspend(() => {
    const stopping = Latch.makeUnsafe(false)
    const serveOne = serveCreator(parts, postJobs, pollMs, emit, stopping)
    return Effect.acquireUseRelease(
      jobs.work(queue, ({ data }) => serveOne(data.account), { concurrency, pollMs, onError }),
      () => scanning,
      (worker) => Effect.andThen(stopping.open, worker.close),
    )
  })
  // The jobs' database may be down at the start.
  return Effect.retry(
    Effect.tapErrorTag(running, "StoreError", (error) => Effect.sync(() => emit({ type: "error", error }))),
    { while: (error) => error instanceof StoreError, schedule: Schedule.spaced(pollMs) },
  ) as Effect.Effect<never, ConfigurationError>
}

/** Handles a creator's due posts, and sends the next look. */
const serveCreator =
  (parts: ContentParts, postJobs: PostJobs, pollMs: number, emit: Emit, stopping: Latch.Latch) =>
  (account: string): Effect.Effect<void, CallError> =>
    Effect.gen(function* () {
      const endsAtMs = (yield* nowMs) + longestRunMs
      const mayContinue = (now: number): boolean => now < endsAtMs && !stopping.isOpen()
      const plan = yield* readPlan(parts, account)
      for (;;) {
        const handled = yield* serve(plan, account, (post) => handlePost(parts, post, pollMs, emit), mayContinue)
        const next = firstOf(plan, account)
        if (next === undefined) return
        const now = yield* nowMs
        const waitMs = next.lookAtMs - now
        // It stays for a look that comes soon. A clock that is behind the queue's gets a job too early, so it waits a little.
        if (mayContinue(now) && (handled === 0 || waitMs <= pollMs)) {
          yield* Effect.timeoutOption(stopping.await, Math.max(1, Math.min(waitMs, pollMs)))
        }
        if (!mayContinue(yield* nowMs) || waitMs > pollMs) return yield* sendLooks(postJobs, [next])
      }
    })

const readPlan = (parts: ContentParts, account: string): Effect.Effect<Plan, StoreError> =>
  Effect.gen(function* () {
    const plan: Plan = new Map()
    for (const mark of yield* openMarks(parts.ledger, account)) {
      const record = yield* parts.ledger.get(account, mark.id)
      plan.set(planKey(mark), { ...mark, lookAtMs: record?.lookAtMs ?? 0 })
    }
    return plan
  })

/** How long the time of a scheduled post is remembered. The post may have been published by hand meanwhile. */
const forgetAfterMs = 3_600_000

/** Sends a job for every creator with an open post, except for scheduled posts of the future that it has sent before. */
const makeScan = (parts: ContentParts, postJobs: PostJobs): Effect.Effect<void, CallError> => {
  let known = new Map<string, number>()
  let forgetAtMs = 0
  return Effect.gen(function* () {
    const now = yield* nowMs
    if (now >= forgetAtMs) {
      known = new Map()
      forgetAtMs = now + forgetAfterMs
    }
    const looks = new Map<string, CreatorLook>()
    const next = new Map<string, number>()
    for (const mark of yield* openMarks(parts.ledger)) {
      const key = planKey(mark)
      const knownMs = known.get(key)
      if (knownMs !== undefined && knownMs > now) {
        next.set(key, knownMs)
        continue
      }
      const record = yield* parts.ledger.get(mark.account, mark.id)
      const lookAtMs = record?.lookAtMs ?? now
      if (record?.state.name === "scheduled") next.set(key, lookAtMs)
      const { account } = mark
      if (lookAtMs < (looks.get(account)?.lookAtMs ?? Infinity)) looks.set(account, { account, lookAtMs })
    }
    yield* sendLooks(postJobs, [...looks.values()])
    known = next
  })
}
