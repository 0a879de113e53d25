import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"
import * as Tracer from "effect/Tracer"
import { inspect } from "node:util"
import { BuryJob, queue } from "../src/index.ts"
import { failingStore } from "./support/failing-store.ts"
import { pass, turns } from "./support/turns.ts"

const secret = "buyer-jane-doe"
const orders = queue<string>("telemetry", { mode: "ordered", retry: { attempts: 2, firstDelayMs: 10, maxDelayMs: 10 } })

/** Runs three jobs: one is done, one fails and is done at the second start, one is buried. */
const program = Effect.gen(function* () {
  const { jobs, store } = failingStore()
  const told: Array<unknown> = []
  yield* jobs.effect.work(
    orders,
    ({ id, attempt }) => {
      if (id === "retried" && attempt === 1) throw new Error("no")
      if (id === "buried") throw new BuryJob("never")
    },
    { pollMs: 10, onError: (...report) => told.push(report) },
  )
  for (const id of ["done", "retried", "buried"]) {
    yield* jobs.effect.send(orders, secret, { id, key: `${secret} ${id}`, group: secret })
  }
  const payload = `{"data":"${secret}"}`
  yield* store.insert(orders.spec, [{ id: "bad", payload, key: secret, group: secret, atMs: undefined }])
  yield* pass("1 second")
  const refused = yield* Effect.flip(jobs.effect.send(orders, secret, { key: `${secret}\0` }))
  return [...told, refused]
})

it.effect("each run has a root span with the queue, the id and the attempt", () =>
  Effect.gen(function* () {
    const spans: Array<Tracer.NativeSpan> = []
    const tracer = Tracer.make({
      span: (options) => {
        const span = new Tracer.NativeSpan(options)
        spans.push(span)
        return span
      },
    })
    yield* program.pipe(Effect.withSpan("app"), Effect.provideService(Tracer.Tracer, tracer))
    yield* turns
    const runs = spans.filter(({ name }) => name === "jobs.run")
    expect(runs.map(({ attributes }) => Object.fromEntries(attributes))).toEqual(
      [
        ["done", 1],
        ["retried", 1],
        ["buried", 1],
        ["bad", 1],
        ["retried", 2],
      ].map(([id, attempt]) => ({
        "messaging.destination.name": "telemetry",
        "messaging.message.id": id,
        "tiktok.shop.attempt": attempt,
      })),
    )
    expect(runs.map(({ kind, parent }) => [kind, parent._tag])).toEqual(runs.map(() => ["consumer", "None"]))
    expect(inspect(runs, { depth: 8 })).not.toContain(secret)
  }),
)

it.effect("metrics count runs by outcome, and name neither keys nor data", () =>
  Effect.gen(function* () {
    yield* program
    const all = (yield* Metric.snapshot).filter(({ id }) => id.startsWith("tiktok.shop.jobs."))
    const runs = all.filter(({ id }) => id === "tiktok.shop.jobs.runs")
    const counted = runs.map(({ attributes, state }) => [attributes?.["outcome"], (state as { count: number }).count])
    expect(Object.fromEntries(counted)).toMatchObject({ done: 2, failed: 3 })
    expect(all.map(({ attributes }) => attributes?.["queue"])).toEqual(all.map(() => "telemetry"))
    expect(inspect(all, { depth: 8 })).not.toContain(secret)
  }).pipe(Effect.provideService(Metric.MetricRegistry, new Map())),
)

it.effect("errors and reports contain no data, key or group", () =>
  Effect.gen(function* () {
    const told = yield* program
    expect(told.length).toBe(4)
    expect(inspect(told, { depth: 10 })).not.toContain(secret)
    expect(JSON.stringify(told)).not.toContain(secret)
  }),
)
