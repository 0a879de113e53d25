/**
 * One span and three metrics for each run of a job. They name the queue and how the run ended, never a key, a group or data.
 *
 * | metric | what | unit |
 * | --- | --- | --- |
 * | `tiktok.shop.jobs.runs` | runs, by queue and outcome (`done`, `failed`, `given-back`, `lost`) | |
 * | `tiktok.shop.jobs.duration` | how long a run took | s |
 * | `tiktok.shop.jobs.age` | how long ago the job was sent when the run started | s |
 */
import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"
import type { QueueSpec } from "./queue.ts"
import type { Claimed } from "./store.ts"

const seconds = [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60, 300, 900, 3600, 21_600, 86_400]
const duration = Metric.histogram("tiktok.shop.jobs.duration", { boundaries: seconds, attributes: { unit: "s" } })
const age = Metric.histogram("tiktok.shop.jobs.age", { boundaries: seconds, attributes: { unit: "s" } })
const runs = Metric.counter("tiktok.shop.jobs.runs", { incremental: true })

export type RunOutcome = "done" | "failed" | "given-back" | "lost"

export interface RunMetrics {
  readonly started: (ageMs: number) => Effect.Effect<void>
  readonly ended: (outcome: RunOutcome, durationMs: number) => Effect.Effect<void>
}

/** The metrics of one queue. */
export const metricsOf = ({ name }: QueueSpec): RunMetrics => {
  const ages = Metric.withAttributes(age, { queue: name })
  const of = (outcome: RunOutcome) => ({
    runs: Metric.withAttributes(runs, { queue: name, outcome }),
    duration: Metric.withAttributes(duration, { queue: name, outcome }),
  })
  const ends = { done: of("done"), failed: of("failed"), "given-back": of("given-back"), lost: of("lost") }
  return {
    started: (ageMs) => Metric.update(ages, Math.max(0, ageMs) / 1000),
    ended: (outcome, durationMs) =>
      Effect.andThen(Metric.update(ends[outcome].runs, 1), Metric.update(ends[outcome].duration, durationMs / 1000)),
  }
}

export const spanOf = <A, E, R>(queue: QueueSpec, { id, attempt }: Claimed, run: Effect.Effect<A, E, R>) =>
  Effect.withSpan(run, "jobs.run", {
    kind: "consumer",
    captureStackTrace: false,
    // The worker may have been started within another span, which is not the cause of the job.
    root: true,
    attributes: {
      "messaging.destination.name": queue.name,
      "messaging.message.id": id,
      "tiktok.shop.attempt": attempt,
    },
  })
