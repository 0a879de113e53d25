/**
 * The queue on which scheduled posts run, if there are jobs. A job says: look at the posts of this creator, at this time. The
 * ledger stays the truth about the posts, so a job too many finds nothing to do.
 *
 * The key of a job is the creator and the mode is `coalesce`: the first time of a creator's posts waits as one job, and no two
 * workers serve one creator at the same time. In mode `ordered`, a post of next month would hold back one of tomorrow.
 */
import type { ConfigurationError } from "@tiktok-shop-kit/errors"
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import type { EffectJobs, Jobs, JobsError, Queue } from "@tiktok-shop-kit/jobs"
import * as Effect from "effect/Effect"

export interface CreatorJob {
  /** Open id of the creator. */
  readonly account: string
}

export interface PostJobs {
  readonly queue: Queue<CreatorJob>
  readonly jobs: EffectJobs
}

/** A creator, and when to look at the creator's posts. */
export interface CreatorLook extends CreatorJob {
  readonly lookAtMs: number
}

/** Throws a ConfigurationError if they are not jobs. */
export const postJobs = (jobs: Jobs, app: string): PostJobs => {
  const given: unknown = jobs
  if (!isRecord(given) || !isRecord(given["effect"]) || typeof given["queue"] !== "function") throw notJobs()
  const queue = jobs.queue<CreatorJob>(`posts.${labelOf(app)}`, {
    mode: "coalesce",
    retry: { firstDelayMs: 1_000, maxDelayMs: 60_000 },
    // A large video may take hours to upload. Every request has its own time limit.
    timeoutMs: 21_600_000,
    // The scheduler makes the job again within a minute, as long as the ledger has an open post of the creator.
    deadLetter: false,
    // No id is sent twice.
    keepMs: 60_000,
  })
  return { queue, jobs: jobs.effect }
}

/** Queues have names of letters, digits, dots, hyphens and underscores. Two apps never share a queue. */
const labelOf = (app: string): string =>
  app.replaceAll(/[^A-Za-z0-9.-]/g, (character) => `_${character.codePointAt(0)!.toString(16)}_`)

const notJobs = (): ConfigurationError =>
  configurationError("content", [
    { field: "jobs", problem: "is not an object of jobs", remedy: "pass memory(), sqlite() or pgBoss()" },
  ])

/** Sends the jobs in one request. A waiting job of a creator keeps the earlier time. */
export const sendLooks = (
  { queue, jobs }: PostJobs,
  looks: ReadonlyArray<CreatorLook>,
): Effect.Effect<void, JobsError> =>
  Effect.asVoid(
    jobs.sendAll(
      queue,
      looks.map(({ account, lookAtMs }) => ({ data: { account }, key: account, at: new Date(lookAtMs) })),
    ),
  )
