/**
 * Publishes scheduled posts at their time and reconciles what was sent, in any number of processes at once: on jobs if the
 * configuration has them, else on the store alone. Both handle each post under the lease of the post, so both may run at once.
 * The posts of one creator are published one after the other, in the order of their times. Creators do not wait for each other.
 */
import { atLeastOne, type ConfigurationError, positive } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import type * as Effect from "effect/Effect"
import type { SchedulerEvent } from "./handle-post.ts"
import { runOnJobs } from "./jobs-scheduler.ts"
import { runOnStore } from "./store-scheduler.ts"
import type { ContentParts } from "./wiring.ts"

export interface SchedulerOptions {
  /** How often the scheduler looks for new posts in the store, or asks the jobs for work, in milliseconds. Default 1,000. */
  readonly pollMs?: number | undefined
  /** How many creators are served at once. Default 16. */
  readonly concurrency?: number | undefined
  /** Its errors are dropped. */
  readonly onEvent?: ((event: SchedulerEvent) => void) | undefined
}

const names: Names<SchedulerOptions> = { pollMs: positive, concurrency: atLeastOne, onEvent: "function" }

/**
 * Runs until it is interrupted. Running requests are finished first. Fails only if the jobs cannot do what the queue needs.
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
export const runScheduler = (
  parts: ContentParts,
  options: SchedulerOptions = {},
): Effect.Effect<never, ConfigurationError> => {
  checkOptions("runScheduler", options, names)
  const { pollMs = 1_000, concurrency = 16 } = options
  const emit = (event: SchedulerEvent): void => observe(options.onEvent, event)
  const chosen = { pollMs, concurrency, emit }
  return parts.jobs === undefined ? runOnStore(parts, chosen) : runOnJobs(parts, parts.jobs, chosen)
}
