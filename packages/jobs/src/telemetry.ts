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

export const jobStarted = ({ name }: QueueSpec, ageMs: number): Effect.Effect<void> =>
  Metric.update(Metric.withAttributes(age, { queue: name }), Math.max(0, ageMs) / 1000)

export const jobEnded = (
  { name }: QueueSpec,
  outcome: "done" | "failed" | "given-back" | "lost",
  durationMs: number,
): Effect.Effect<void> => {
  const attributes = { queue: name, outcome }
  return Effect.andThen(
    Metric.update(Metric.withAttributes(runs, attributes), 1),
    Metric.update(Metric.withAttributes(duration, attributes), durationMs / 1000),
  )
}

export const spanOf = <A, E, R>(queue: QueueSpec, { id, attempt }: Claimed, run: Effect.Effect<A, E, R>) =>
  Effect.withSpan(run, "jobs.run", {
    kind: "consumer",
    attributes: {
      "messaging.destination.name": queue.name,
      "messaging.message.id": id,
      "tiktok.shop.attempt": attempt,
    },
  })
