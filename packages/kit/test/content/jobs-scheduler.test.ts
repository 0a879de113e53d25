/** What only the scheduler on jobs does; the rest of its behaviour is in scheduler.test.ts, where it does the same as on the store. */
import { expect, it } from "@effect/vitest"
import { ConfigurationError, StoreError } from "@tiktok-shop-kit/errors"
import { type EffectJobs, type Jobs, memory } from "@tiktok-shop-kit/jobs"
import { makeMemory } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { test } from "vitest"
import {
  contentParts,
  type ContentParts,
  createPost,
  type CreatePostInput,
  deletePost,
  getPosts,
  publishPost,
  runScheduler,
  type SchedulerEvent,
} from "../../src/content/index.ts"
import { makeStub, processOf } from "./stub.ts"

const startMs = Date.UTC(2026, 10, 22, 12)
const minutes = (n: number) => n * 60_000

const post = (content: string, atMs: number): CreatePostInput => ({
  content,
  mediaUrls: ["https://example.com/1.jpg"],
  privacyLevel: "PUBLIC_TO_EVERYONE",
  scheduledTime: new Date(atMs),
})

const countsOf = ({ jobs }: ContentParts) => jobs!.jobs.counts(jobs!.queue)

/** The same jobs with other effects. */
const changed = (jobs: Jobs, change: (effect: EffectJobs) => Partial<EffectJobs>): Jobs => ({
  ...jobs,
  effect: { ...jobs.effect, ...change(jobs.effect) },
})

it.effect("a creator's posts wait as one job for the first of them; a later post holds back no earlier one", () =>
  Effect.gen(function* () {
    yield* TestClock.setTime(startMs)
    const stub = makeStub()
    const parts = processOf(stub, makeMemory(), { jobs: memory() })
    for (const minute of [90, 10, 30]) yield* createPost(parts, post(`minute ${minute}`, startMs + minutes(minute)))
    expect(yield* countsOf(parts)).toMatchObject({ waiting: 0, delayed: 1 })
    const scheduler = yield* Effect.forkChild(runScheduler(parts, { pollMs: 10_000 }))
    yield* TestClock.adjust(minutes(29))
    expect(stub.sent.map(({ caption }) => caption)).toEqual(["minute 10"])
    expect(yield* countsOf(parts)).toMatchObject({ waiting: 0, delayed: 1, running: 0, failed: 0 })
    yield* Fiber.interrupt(scheduler)
  }),
)

it.effect("the job of a post that was deleted, or published by hand, finds nothing to do", () =>
  Effect.gen(function* () {
    yield* TestClock.setTime(startMs)
    const stub = makeStub()
    const parts = processOf(stub, makeMemory(), { jobs: memory() })
    const events: Array<SchedulerEvent> = []
    const gone = yield* createPost(parts, post("deleted", startMs + minutes(5)))
    const early = yield* createPost(parts, post("by hand", startMs + minutes(5)))
    yield* deletePost(parts, gone.id)
    const publishing = yield* Effect.forkChild(publishPost(parts, early.id))
    yield* TestClock.adjust(minutes(1))
    yield* Fiber.join(publishing)
    expect(yield* countsOf(parts)).toMatchObject({ delayed: 1 })
    const scheduler = yield* Effect.forkChild(runScheduler(parts, { onEvent: (event) => events.push(event) }))
    yield* TestClock.adjust(minutes(20))
    expect(stub.sent.map(({ caption, atMs }) => [caption, atMs])).toEqual([["by hand", startMs]])
    expect(events).toEqual([])
    expect(yield* countsOf(parts)).toMatchObject({ waiting: 0, delayed: 0, running: 0, failed: 0 })
    yield* Fiber.interrupt(scheduler)
  }),
)

it.effect(
  "an upgrade: 60 posts that were scheduled without jobs are published once, by two workers on the same jobs",
  () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(startMs)
      const stub = makeStub()
      const store = makeMemory()
      const jobs = memory()
      const before = processOf(stub, store)
      const dueMs = (n: number) => startMs + minutes(5) + n * 15_000
      const numbers = Array.from({ length: 60 }, (_, n) => n)
      const made = yield* Effect.forkChild(
        Effect.forEach(numbers, (n) => createPost(before, post(`post ${n}`, dueMs(n))), { discard: true }),
      )
      // TikTok says 20 times a minute what a creator may do.
      yield* TestClock.adjust(minutes(4))
      yield* Fiber.join(made)
      const [a, b] = [processOf(stub, store, { jobs }), processOf(stub, store, { jobs })]
      const workers = yield* Effect.forEach([a, b], (parts) => Effect.forkChild(runScheduler(parts)))
      yield* TestClock.adjust(minutes(20))
      expect(stub.sent.map(({ caption }) => caption)).toEqual(numbers.map((n) => `post ${n}`))
      stub.sent.forEach(({ atMs }, n) => expect(atMs).toBeGreaterThanOrEqual(dueMs(n)))
      yield* TestClock.adjust(minutes(5))
      expect((yield* a.ledger.open()).marks).toEqual([])
      expect(yield* countsOf(a)).toMatchObject({ waiting: 0, delayed: 0, running: 0, failed: 0 })
      yield* Fiber.interruptAll(workers)
    }),
)

it.effect("a process of the release before schedules a post while workers run: they find it within a minute", () =>
  Effect.gen(function* () {
    yield* TestClock.setTime(startMs)
    const stub = makeStub()
    const store = makeMemory()
    const scheduler = yield* Effect.forkChild(runScheduler(processOf(stub, store, { jobs: memory() })))
    yield* TestClock.adjust(minutes(5) + 10_000)
    yield* createPost(processOf(stub, store), post("soon", startMs + minutes(5) + 11_000))
    yield* TestClock.adjust(minutes(1))
    expect(stub.sent.map(({ atMs }) => atMs)).toEqual([startMs + minutes(6)])
    yield* Fiber.interrupt(scheduler)
  }),
)

it.effect("schedulers on the store and on jobs run at once on one ledger: each post is published once", () =>
  Effect.gen(function* () {
    yield* TestClock.setTime(startMs)
    const stub = makeStub()
    const store = makeMemory()
    const [before, after] = [processOf(stub, store), processOf(stub, store, { jobs: memory() })]
    for (let n = 0; n < 20; n++) {
      yield* createPost(n % 2 === 0 ? before : after, post(`post ${n}`, startMs + minutes(1) + n * 10_000))
    }
    const both = yield* Effect.forEach([before, after], (parts) => Effect.forkChild(runScheduler(parts)))
    yield* TestClock.adjust(minutes(10))
    expect(stub.sent.map(({ caption }) => caption).toSorted()).toEqual(
      Array.from({ length: 20 }, (_, n) => `post ${n}`).toSorted(),
    )
    expect((yield* getPosts(after, { postStatus: "PUBLISHED", pageSize: 100 })).posts).toHaveLength(20)
    yield* Fiber.interruptAll(both)
  }),
)

const down = new StoreError({ message: "The database is down.", reason: "unavailable" })

it.effect("the jobs are down while a post is scheduled: the call succeeds, and the post is published at its time", () =>
  Effect.gen(function* () {
    yield* TestClock.setTime(startMs)
    const stub = makeStub()
    const store = makeMemory()
    const jobs = memory()
    const failing = changed(jobs, () => ({ sendAll: () => Effect.fail(down) }))
    const hanging = changed(jobs, () => ({ sendAll: () => Effect.never }))
    yield* createPost(processOf(stub, store, { jobs: failing }), post("failing", startMs + minutes(5)))
    const call = yield* Effect.forkChild(
      createPost(processOf(stub, store, { jobs: hanging }), post("hanging", startMs + minutes(6))),
    )
    yield* TestClock.adjust(5_000)
    expect((yield* Fiber.join(call)).status).toBe("SCHEDULED")
    const scheduler = yield* Effect.forkChild(runScheduler(processOf(stub, store, { jobs })))
    yield* TestClock.adjust(minutes(10))
    expect(stub.sent.map(({ caption, atMs }) => [caption, Math.ceil((atMs - startMs) / minutes(1))])).toEqual([
      ["failing", 5],
      ["hanging", 6],
    ])
    yield* Fiber.interrupt(scheduler)
  }),
)

it.effect("the jobs forget a job that was stored: its post is at most a minute late", () =>
  Effect.gen(function* () {
    yield* TestClock.setTime(startMs)
    const stub = makeStub()
    const jobs = changed(memory(), (effect) => ({
      sendAll: (queue, list) =>
        Effect.clockWith((clock) =>
          clock.currentTimeMillisUnsafe() < startMs + minutes(5)
            ? Effect.succeed(list.map(() => "queued" as const))
            : effect.sendAll(queue, list),
        ),
    }))
    const parts = processOf(stub, makeMemory(), { jobs })
    const scheduler = yield* Effect.forkChild(runScheduler(parts))
    yield* createPost(parts, post("forgotten", startMs + minutes(5) + 1_000))
    yield* TestClock.adjust(minutes(6))
    expect(stub.sent.map(({ atMs }) => atMs)).toEqual([startMs + minutes(6)])
    yield* Fiber.interrupt(scheduler)
  }),
)

it.effect("the jobs are down when the scheduler starts: it reports that, tries again, and publishes", () =>
  Effect.gen(function* () {
    yield* TestClock.setTime(startMs)
    const stub = makeStub()
    const events: Array<SchedulerEvent> = []
    const jobs = memory()
    const parts = processOf(stub, makeMemory(), {
      jobs: changed(jobs, (effect) => ({
        work: (...args) =>
          Effect.clockWith((clock) =>
            clock.currentTimeMillisUnsafe() < startMs + minutes(2) ? Effect.fail(down) : effect.work(...args),
          ),
      })),
    })
    yield* createPost(parts, post("patient", startMs + minutes(1)))
    const options = { pollMs: 30_000, onEvent: (event: SchedulerEvent) => events.push(event) }
    const scheduler = yield* Effect.forkChild(runScheduler(parts, options))
    yield* TestClock.adjust(minutes(30))
    expect(events.map(({ type }) => type)).toEqual(["error", "error", "error", "error", "published"])
    expect(events[0]).toMatchObject({ error: { reason: "unavailable" } })
    expect(stub.sent).toHaveLength(1)
    yield* Fiber.interrupt(scheduler)
  }),
)

it.effect(
  "a queue whose clock is an hour ahead gives jobs too early: no post is early, and the worker asks once a second",
  () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(startMs)
      const stub = makeStub()
      let sends = 0
      const jobs = changed(memory(), (effect) => ({
        sendAll: (queue, list) => {
          sends++
          return effect.sendAll(
            queue,
            list.map((job) => ({ ...job, at: new Date(job.at!.getTime() - minutes(60)) })),
          )
        },
      }))
      const parts = processOf(stub, makeMemory(), { jobs })
      yield* createPost(parts, post("on time", startMs + minutes(2)))
      const scheduler = yield* Effect.forkChild(runScheduler(parts))
      yield* TestClock.adjust(minutes(2) - 1)
      expect(stub.sent).toEqual([])
      expect(sends).toBeLessThan(130)
      yield* TestClock.adjust(minutes(1))
      expect(stub.sent).toMatchObject([{ atMs: startMs + minutes(2) }])
      yield* Fiber.interrupt(scheduler)
    }),
)

it.effect("jobs that cannot keep one job for a key: the scheduler fails at its start", () =>
  Effect.gen(function* () {
    const refused = new ConfigurationError({ message: "mode: is coalesce, which this adapter cannot do", issues: [] })
    const jobs = changed(memory(), () => ({ work: () => Effect.fail(refused) }))
    const failed = yield* Effect.flip(runScheduler(processOf(makeStub(), makeMemory(), { jobs })))
    expect(failed).toBe(refused)
  }),
)

it.effect("stopped while it waits for the next look: it ends at once, and the job is there for the next process", () =>
  Effect.gen(function* () {
    yield* TestClock.setTime(startMs)
    const stub = makeStub()
    const parts = processOf(stub, makeMemory(), { jobs: memory(), lookMs: 60_000 })
    yield* createPost(parts, post("stopped", startMs + minutes(1)))
    const scheduler = yield* Effect.forkChild(runScheduler(parts, { pollMs: 120_000 }))
    yield* TestClock.adjust(minutes(1) + 30_000)
    expect(stub.sent).toHaveLength(1)
    yield* Fiber.interrupt(scheduler)
    expect(yield* countsOf(parts)).toMatchObject({ waiting: 0, delayed: 1, running: 0 })
  }),
)

test.each([{}, "sqlite", null, { effect: {} }])("jobs: %j are refused", (jobs) => {
  expect(() => processOf(makeStub(), makeMemory(), { jobs: jobs as unknown as Jobs })).toThrow(/'jobs'/)
})

test("each app has its own queue, whose name is one that every adapter takes", () => {
  const nameFor = (appKey: string) => {
    const { transport } = makeStub()
    const shop = { ...({} as Parameters<typeof contentParts>[0]), appKey, transport }
    return contentParts(shop, { jobs: memory() }).jobs!.queue.name
  }
  const names = ["29a39d", "a b", "a_b", "a_20_b", "ü/x"].map(nameFor)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9._-]{0,79}$/)
})
