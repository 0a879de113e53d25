import { describe, it } from "@effect/vitest"
import type { Call } from "@tiktok-shop-kit/client"
import { memory } from "@tiktok-shop-kit/jobs"
import { makeMemory } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { expect, test } from "vitest"
import {
  createPost,
  deletePost,
  getPost,
  getPosts,
  runScheduler,
  type SchedulerEvent,
} from "../../src/content/index.ts"
import type { CreatePostInput } from "../../src/content/index.ts"
import { makeStub, processOf as processOnStore } from "./stub.ts"

const startMs = Date.UTC(2026, 10, 22, 12)
const minutes = (n: number) => n * 60_000
const post = (content: string, atMs: number, more: Partial<CreatePostInput> = {}): CreatePostInput => ({
  content,
  mediaUrls: ["https://example.com/1.jpg"],
  privacyLevel: "PUBLIC_TO_EVERYONE",
  scheduledTime: new Date(atMs),
  ...more,
})

describe.each(["the store", "jobs"])("the scheduler on %s", (place) => {
  /** Each process has its own jobs, as if it had lost the jobs of the others. */
  const processOf: typeof processOnStore = (stub, store, options) =>
    processOnStore(stub, store, place === "jobs" ? { ...options, jobs: memory() } : options)

  it.effect("publishes a post at its time, not before, once, and follows it until it is public", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(startMs)
      const stub = makeStub()
      const parts = processOf(stub)
      const events: Array<SchedulerEvent> = []
      const made = yield* createPost(parts, post("later", startMs + minutes(10)))
      expect(made.status).toBe("SCHEDULED")
      const scheduler = yield* Effect.forkChild(runScheduler(parts, { onEvent: (event) => events.push(event) }))
      yield* TestClock.adjust(minutes(10) - 1)
      expect(stub.sent).toEqual([])
      yield* TestClock.adjust(1)
      expect(stub.sent).toMatchObject([{ caption: "later", atMs: startMs + minutes(10) }])
      yield* TestClock.adjust(minutes(30))
      expect(stub.sent).toHaveLength(1)
      expect(events.map(({ type }) => type)).toEqual(["published"])
      expect((yield* getPosts(parts, { postStatus: "SCHEDULED" })).posts).toEqual([])
      const { posts } = yield* getPosts(parts, { postStatus: "PUBLISHED" })
      expect(posts).toMatchObject([{ id: made.id, videoId: "7300000000000000000", publishId: "p0" }])
      yield* Fiber.interrupt(scheduler)
    }),
  )

  it.effect("a post that is made while it runs is found; one creator's posts go in the order of their times", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(startMs)
      const stub = makeStub()
      const parts = processOf(stub)
      const scheduler = yield* Effect.forkChild(runScheduler(parts))
      yield* TestClock.adjust(minutes(1))
      for (const n of [3, 1, 2]) yield* createPost(parts, post(`post ${n}`, startMs + minutes(5) + n))
      yield* TestClock.adjust(minutes(6))
      expect(stub.sent.map(({ caption }) => caption)).toEqual(["post 1", "post 2", "post 3"])
      yield* Fiber.interrupt(scheduler)
    }),
  )

  it.effect("two schedulers over one store: each post once; a deleted one never", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(startMs)
      const stub = makeStub()
      const store = makeMemory()
      const [a, b] = [processOf(stub, store), processOf(stub, store)]
      for (let n = 0; n < 5; n++) yield* createPost(a, post(`post ${n}`, startMs + minutes(1) + n))
      const gone = yield* createPost(a, post("deleted", startMs + minutes(1)))
      yield* deletePost(b, gone.id)
      const schedulers = yield* Effect.forEach([a, b], (parts) => Effect.forkChild(runScheduler(parts)))
      yield* TestClock.adjust(minutes(60))
      expect(stub.sent.map(({ caption }) => caption).toSorted()).toEqual(
        Array.from({ length: 5 }, (_, n) => `post ${n}`),
      )
      yield* Fiber.interruptAll(schedulers)
    }),
  )

  it.effect.each([
    ["right", 0],
    ["an hour ahead", minutes(60)],
    ["an hour behind", -minutes(60)],
  ] as const)(
    "the answer is lost: the post is found among the videos and not repeated, machine's clock %s",
    ([, aheadMs]) =>
      Effect.gen(function* () {
        yield* TestClock.setTime(startMs)
        const stub = makeStub()
        stub.aheadMs = aheadMs
        stub.onInit = () => "lost"
        stub.publishMs = minutes(3)
        const parts = processOf(stub)
        const made = yield* createPost(parts, post("lost", startMs + 1000))
        const scheduler = yield* Effect.forkChild(runScheduler(parts))
        yield* TestClock.adjust(minutes(2))
        expect(yield* getPost(parts, made.id).pipe(Effect.map(({ status }) => status))).toBe("PROCESSING")
        yield* TestClock.adjust(minutes(60))
        expect(stub.sent).toHaveLength(1)
        const { posts } = yield* getPosts(parts, { postStatus: "PUBLISHED" })
        expect(posts).toMatchObject([{ id: made.id, videoId: "7300000000000000000", publishId: null }])
        yield* Fiber.interrupt(scheduler)
      }),
  )

  it.effect(
    "a process dies and its request never arrives: another process looks for the post, then repeats the request",
    () =>
      Effect.gen(function* () {
        yield* TestClock.setTime(startMs)
        const [dead, live] = [makeStub(), makeStub()]
        dead.onInit = () => "never"
        const store = makeMemory()
        const first = processOf(dead, store)
        const made = yield* createPost(first, post("again", startMs + 1000))
        const died = yield* Effect.forkChild(runScheduler(first))
        yield* TestClock.adjust(1000)
        const journal = yield* first.ledger.get("anna", made.id)
        expect(journal?.state).toMatchObject({
          name: "publishing",
          attempt: { number: 1, startedAtMs: startMs + 1000, endsAtMs: startMs + 31_000 },
        })
        // Its request ends without an answer after 30 s, and no process is left to check the outcome.
        yield* Effect.forkChild(Fiber.interrupt(died))
        const scheduler = yield* Effect.forkChild(runScheduler(processOf(live, store)))
        yield* TestClock.adjust(minutes(15))
        expect(live.sent).toEqual([])
        expect(live.asked).toContain("/v2/video/list/")
        yield* TestClock.adjust(minutes(3))
        expect(live.sent).toMatchObject([{ caption: "again" }])
        yield* TestClock.adjust(minutes(60))
        expect(live.sent).toHaveLength(1)
        yield* Fiber.interrupt(scheduler)
      }),
  )

  it.effect(
    "a post that is not found in answers without a list of videos fails for a person to decide, and is never repeated",
    () =>
      Effect.gen(function* () {
        yield* TestClock.setTime(startMs)
        const stub = makeStub()
        stub.onInit = () => "dropped"
        stub.omitsVideos = true
        const parts = processOf(stub, makeMemory())
        const { id } = yield* createPost(parts, post("unseen", startMs + 1))
        const scheduler = yield* Effect.forkChild(runScheduler(parts))
        yield* TestClock.adjust(minutes(120))
        expect(stub.asked).toContain("/v2/video/list/")
        const { status, failReason } = yield* getPost(parts, id)
        expect({ status, failReason }).toMatchObject({
          status: "FAILED",
          failReason: expect.stringContaining("outcome_unknown"),
        })
        expect(stub.asked.filter((path) => path.endsWith("/init/"))).toHaveLength(1)
        yield* Fiber.interrupt(scheduler)
      }),
  )

  it.effect(
    "a post that is not found and is private, or with ifUnseen: fail, fails for a person to decide, and is never repeated",
    () =>
      Effect.gen(function* () {
        yield* TestClock.setTime(startMs)
        const stub = makeStub()
        stub.onInit = () => "dropped"
        const parts = processOf(stub, makeMemory(), { ifUnseen: "fail" })
        const hidden = yield* createPost(parts, post("private", startMs + 1, { privacyLevel: "SELF_ONLY" }))
        const unseen = yield* createPost(parts, post("unseen", startMs + 2))
        const scheduler = yield* Effect.forkChild(runScheduler(parts))
        yield* TestClock.adjust(minutes(120))
        for (const { id } of [hidden, unseen]) {
          const { status, failReason } = yield* getPost(parts, id)
          expect({ status, failReason }).toMatchObject({
            status: "FAILED",
            failReason: expect.stringContaining("outcome_unknown"),
          })
        }
        expect(stub.asked.filter((path) => path.endsWith("content/init/"))).toHaveLength(2)
        yield* Fiber.interrupt(scheduler)
      }),
  )

  it.effect(
    "two posts with one caption, the first one's answer lost: each is published once, each has its own video",
    () =>
      Effect.gen(function* () {
        yield* TestClock.setTime(startMs)
        const stub = makeStub()
        let first = true
        stub.onInit = () => (first ? ((first = false), "lost") : undefined)
        stub.publishMs = minutes(20)
        const parts = processOf(stub)
        const twins = [
          yield* createPost(parts, post("same", startMs + 1000)),
          yield* createPost(parts, post("same", startMs + 2000)),
        ]
        const scheduler = yield* Effect.forkChild(runScheduler(parts))
        yield* TestClock.adjust(minutes(15))
        expect(stub.sent).toHaveLength(2)
        stub.publishMs = minutes(1)
        yield* TestClock.adjust(minutes(60))
        expect(stub.sent).toHaveLength(2)
        const ids = yield* Effect.forEach(twins, ({ id }) => Effect.map(getPost(parts, id), ({ videoId }) => videoId))
        expect(ids.toSorted()).toEqual(["7300000000000000000", "7300000000000000001"])
        yield* Fiber.interrupt(scheduler)
      }),
  )

  it.effect("ten posts that are watched at once ask for their status 30 times a minute at most", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(startMs)
      const stub = makeStub()
      stub.publishMs = minutes(6)
      const parts = processOf(stub, makeMemory(), { lookMs: 100 })
      const { scheduledTime: _, ...now } = post("now", startMs)
      const watched = yield* Effect.forEach(Array.from({ length: 10 }), () =>
        Effect.forkChild(createPost(parts, now, { timeoutMs: minutes(10) })),
      )
      yield* TestClock.adjust(minutes(15))
      const posts = yield* Effect.forEach(watched, Fiber.join)
      expect(posts.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => "PUBLISHED"))
      expect(stub.looks.length).toBeGreaterThan(60)
      const most = stub.looks.map((at) => stub.looks.filter((other) => other >= at && other < at + 60_000).length)
      expect(Math.max(...most)).toBeLessThanOrEqual(30)
    }),
  )

  it.effect(
    "a throttled post is tried again later; a post that is refused, or fails later, fails with TikTok's reason",
    () =>
      Effect.gen(function* () {
        yield* TestClock.setTime(startMs)
        const stub = makeStub()
        let throttles = 3
        stub.onInit = (caption) => {
          if (caption === "refused") return { status: 403, code: "url_ownership_unverified" }
          return throttles-- > 0 ? { status: 429, code: "rate_limit_exceeded" } : undefined
        }
        const parts = processOf(stub)
        const refused = yield* createPost(parts, post("refused", startMs + 1))
        const throttled = yield* createPost(parts, post("throttled", startMs + 2))
        const events: Array<string> = []
        const scheduler = yield* Effect.forkChild(runScheduler(parts, { onEvent: (event) => events.push(event.type) }))
        yield* TestClock.adjust(minutes(10))
        expect(yield* getPost(parts, refused.id)).toMatchObject({
          status: "FAILED",
          failReason: expect.stringContaining("url_ownership_unverified"),
        })
        expect(stub.sent.map(({ caption }) => caption)).toEqual(["throttled"])
        expect(events).toEqual(["failed", "postponed", "postponed", "postponed", "published"])
        stub.verdict = "spam_risk_text"
        const bad = yield* createPost(parts, post("bad", startMs + minutes(11)))
        yield* TestClock.adjust(minutes(10))
        expect(yield* getPost(parts, bad.id)).toMatchObject({ status: "FAILED", failReason: "spam_risk_text" })
        expect((yield* parts.ledger.get("anna", throttled.id))?.lookAtMs).toBeUndefined()
        expect((yield* parts.ledger.open()).marks).toEqual([])
        yield* Fiber.interrupt(scheduler)
      }),
  )

  it.effect("stopped during a request: the request ends first, and its outcome is written", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(startMs)
      const stub = makeStub()
      const store = makeMemory()
      const made = yield* createPost(processOf(stub, store), post("slow", startMs + 1000))
      const slow = { ...stub, transport: (call: Call) => Effect.delay(stub.transport(call), 5_000) }
      const parts = processOf(slow, store)
      const scheduler = yield* Effect.forkChild(runScheduler(parts))
      // First its time, then the creator's options, then the request.
      yield* TestClock.adjust(1_000 + 5_000 + 1_000)
      const stopped = yield* Effect.forkChild(Fiber.interrupt(scheduler))
      yield* TestClock.adjust(20_000)
      yield* Fiber.join(stopped)
      const state = (yield* parts.ledger.get("anna", made.id))?.state.name
      expect([state, stub.sent.length]).toEqual(["processing", 1])
    }),
  )
})

test.each([{ pollMs: -1 }, { pollMs: Number.NaN }, { concurrency: 0 }])(
  "%j is refused: the scheduler would read the store without end",
  (options) => {
    const parts = processOnStore(makeStub(), makeMemory())
    expect(() => runScheduler(parts, options)).toThrow(/runScheduler: '(pollMs|concurrency)' is/)
  },
)
