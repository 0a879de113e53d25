/**
 * An event as the store of jobs keeps it: the signed body, not the parsed event. The worker parses it, so a worker of a newer
 * release knows more events than the process that received it.
 */
import { WebhookError } from "@tiktok-shop-kit/errors"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import type { Jobs, Queue } from "@tiktok-shop-kit/jobs"
import { noJobs } from "./jobs-checks.ts"
import { readEvent, type WebhookEvent } from "./parse.ts"
import type { Verified } from "./verify.ts"

/** What a job of a received event carries. `parse(body)` returns the event. */
export interface StoredEvent extends Omit<Verified, "body" | "signedAtMs"> {
  /** The signed body as it came. A worker does not verify it again, so protect the store as you protect the secret. */
  readonly body: string
  /** When it was signed, in Unix milliseconds, if the scheme signs a time. */
  readonly signedAtMs?: number | undefined
  /** When it arrived, in Unix milliseconds. */
  readonly receivedAtMs: number
}

/**
 * The queue of an app's events, `webhooks.<app key>`. An event is retried for about 10 hours: 20 attempts, 5 seconds to one hour
 * apart, each for 60 seconds at most. Use it for the dead letters, too.
 *
 * Throws a ConfigurationError if the app key cannot be part of the name of a queue.
 *
 * For other rules, or for events in order, declare your own queue: `queue<StoredEvent>("events", { mode: "ordered" })`.
 *
 * @example
 * ```ts
 * import { sqlite } from "@tiktok-shop-kit/jobs/sqlite"
 * import { eventsQueue } from "@tiktok-shop-kit/webhooks"
 *
 * const jobs = sqlite("jobs.db")
 * const events = eventsQueue(jobs, "29a39d")
 * const dead = await jobs.failed(events)
 * await jobs.replay(events, dead.jobs.map(({ id }) => id))
 * ```
 */
export const eventsQueue = (jobs: Jobs, appKey: string): Queue<StoredEvent> => {
  const issues = noJobs(jobs)
  if (issues.length > 0) throw configurationError("eventsQueue", issues)
  return jobs.queue<StoredEvent>(`webhooks.${appKey}`, {
    retry: { attempts: 20, firstDelayMs: 5_000, maxDelayMs: 3_600_000 },
    timeoutMs: 60_000,
  })
}

/** Reads what a job carries. `data` comes from a store, and someone may have edited it. */
export const readStoredEvent = (
  data: unknown,
): { readonly stored: StoredEvent; readonly event: WebhookEvent } | WebhookError => {
  if (!isRecord(data) || typeof data["body"] !== "string") return notStored()
  const event = readEvent(data["body"])
  return event instanceof WebhookError ? event : { stored: data as unknown as StoredEvent, event }
}

const notStored = (): WebhookError =>
  new WebhookError({
    reason: "body",
    message: "The job is not a stored event: it has no 'body' with the text of a delivery.",
  })
