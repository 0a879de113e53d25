import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { queue } from "../src/index.ts"
import { failingStore } from "./support/failing-store.ts"
import { pass } from "./support/turns.ts"

const reports = queue<string>("reports", { leaseMs: 86_400_000 })

const at = (time: string) => TestClock.setTime(new Date(time).getTime())

/** When jobs were sent, as the handler of a worker sees it. */
const watch = (jobs: ReturnType<typeof failingStore>["jobs"]) => {
  const ids: Array<string> = []
  return Effect.as(
    jobs.effect.work(reports, ({ id }) => void ids.push(id.replace(/^cron:[a-z]+:/, "")), { pollMs: 60_000 }),
    ids,
  )
}

it.effect("three processes send one job for each time", () =>
  Effect.gen(function* () {
    const { jobs, again } = failingStore()
    yield* at("2026-03-01T12:30:00Z")
    const ids = yield* watch(jobs)
    for (const process of [jobs, again(), again()]) {
      yield* process.effect.cron("hourly", "0 * * * *", reports, { data: "x", catchUpMs: 1 })
    }
    for (let hour = 0; hour < 3; hour++) yield* pass("1 hour")
    expect(ids).toEqual(["2026-03-01T13:00:00.000Z", "2026-03-01T14:00:00.000Z", "2026-03-01T15:00:00.000Z"])
  }),
)

it.effect("of times that passed while no process ran, the last one is made up for, unless it is too old", () =>
  Effect.gen(function* () {
    const { jobs, again } = failingStore()
    yield* at("2026-03-01T12:30:00Z")
    const ids = yield* watch(jobs)
    yield* jobs.effect.cron("hourly", "0 * * * *", reports, { data: "x" })
    yield* again().effect.cron("daily", "0 3 * * *", reports, { data: "x" })
    yield* again().effect.cron("long", "0 3 * * *", reports, { data: "x", catchUpMs: 86_400_000 })
    yield* pass("1 minute")
    expect(ids).toEqual(["2026-03-01T12:00:00.000Z", "2026-03-01T03:00:00.000Z"])
    // A restart makes up for nothing twice.
    yield* again().effect.cron("hourly", "0 * * * *", reports, { data: "x" })
    yield* pass("1 minute")
    expect(ids.length).toBe(2)
  }),
)

it.effect("a time zone decides, also when its clocks change", () =>
  Effect.gen(function* () {
    const { jobs } = failingStore()
    yield* at("2026-03-28T08:30:00Z")
    const ids = yield* watch(jobs)
    yield* jobs.effect.cron("london", "0 9 * * *", reports, { data: "x", timeZone: "Europe/London" })
    yield* pass("1 day")
    // Summer time begins on 29 March 2026.
    expect(ids).toEqual(["2026-03-28T09:00:00.000Z", "2026-03-29T08:00:00.000Z"])
  }),
)

it.effect("a clock that is set back sends no job twice", () =>
  Effect.gen(function* () {
    const { jobs } = failingStore()
    yield* at("2026-03-01T12:00:30Z")
    const ids = yield* watch(jobs)
    yield* jobs.effect.cron("minutely", "* * * * *", reports, { data: "x" })
    yield* pass("2 minutes")
    expect(ids.length).toBe(3)
    yield* at("2026-03-01T12:01:00Z")
    yield* pass("90 seconds")
    expect(ids.length).toBe(3)
    yield* pass("1 minute")
    expect(ids.at(-1)).toBe("2026-03-01T12:03:00.000Z")
    expect(new Set(ids).size).toBe(ids.length)
  }),
)

it.effect("while the store fails, the failures are reported; then only the last time is made up for", () =>
  Effect.gen(function* () {
    const { jobs, fail, mend } = failingStore()
    yield* at("2026-03-01T12:00:30Z")
    const ids = yield* watch(jobs)
    const errors: Array<unknown> = []
    yield* jobs.effect.cron("minutely", "* * * * *", reports, { data: "x", onError: (error) => errors.push(error) })
    fail("insert")
    yield* pass("5 minutes")
    expect(errors.length).toBeGreaterThan(100)
    expect(errors[0]).toMatchObject({ _tag: "StoreError" })
    mend()
    yield* pass("5 seconds")
    expect(ids).toEqual(["2026-03-01T12:00:00.000Z", "2026-03-01T12:05:00.000Z"])
  }),
)

it.effect("a closed cron sends nothing", () =>
  Effect.gen(function* () {
    const { jobs } = failingStore()
    yield* at("2026-03-01T12:00:30Z")
    const cron = yield* jobs.effect.cron("minutely", "* * * * *", reports, { data: "x", catchUpMs: 1 })
    yield* cron.close
    yield* pass("5 minutes")
    expect((yield* jobs.effect.counts(reports)).waiting).toBe(0)
  }),
)

it.effect("a second cron of a name is refused while the first one runs: their jobs would have the same ids", () =>
  Effect.gen(function* () {
    const { jobs, again } = failingStore()
    const cron = yield* jobs.effect.cron("minutely", "* * * * *", reports, { data: "x" })
    const error = yield* Effect.flip(jobs.effect.cron("minutely", "0 * * * *", reports, { data: "y" }))
    expect(error).toMatchObject({ _tag: "ConfigurationError", issues: [{ field: "name" }] })
    yield* again().effect.cron("minutely", "* * * * *", reports, { data: "x" })
    yield* cron.close
    yield* jobs.effect.cron("minutely", "0 * * * *", reports, { data: "y" })
  }),
)
