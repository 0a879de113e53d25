/** An attempt to publish: its time, its lease, its answer, and how its outcome is found afterwards. */
import { it } from "@effect/vitest"
import type { Call } from "@tiktok-shop-kit/client"
import { StoreError } from "@tiktok-shop-kit/errors"
import { makeMemory, type RecordStore } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { describe, expect } from "vitest"
import { createPost, getPost, getPosts, runScheduler } from "../../src/content/index.ts"
import { makeStub, processOf } from "./stub.ts"

const startMs = Date.UTC(2026, 10, 22, 12)
const timeoutMs = 1_000

/** A store that takes a given time to write the journal entry of the first attempt: the process slept, or the disk was slow. */
const slowJournal = (delayMs: number): RecordStore => {
  const store = makeMemory()
  let left = 1
  return {
    ...store,
    compareAndSet: (key, version, value) => {
      const written = store.compareAndSet(key, version, value)
      if (!value.includes('"publishing"') || left === 0) return written
      left -= 1
      return Effect.tap(written, () => Effect.sleep(delayMs))
    },
  }
}

const post = { content: "slow", mediaUrls: ["https://example.com/1.jpg"], privacyLevel: "PUBLIC_TO_EVERYONE" }

describe("an attempt whose journal entry took", () => {
  const publishing = (delayMs: number) =>
    Effect.gen(function* () {
      yield* TestClock.setTime(startMs)
      const stub = makeStub()
      const parts = processOf(stub, slowJournal(delayMs))
      const fiber = yield* Effect.forkChild(Effect.result(createPost(parts, { ...post, wait: false }, { timeoutMs })))
      yield* TestClock.adjust(delayMs)
      return { stub, parts, result: yield* Fiber.join(fiber) }
    })

  it.effect("all of the attempt's time: it fails unsent, and the post may be published again", () =>
    Effect.gen(function* () {
      const { stub, parts, result } = yield* publishing(timeoutMs)
      expect(result).toMatchObject({
        _tag: "Failure",
        failure: { _tag: "NetworkError", reason: "aborted", outcome: "not-sent", retry: "backoff" },
      })
      expect(stub.sent).toEqual([])
      expect((yield* getPosts(parts, { postStatus: "FAILED" })).posts).toHaveLength(1)
    }),
  )

  it.effect("all but a millisecond: it is still sent", () =>
    Effect.gen(function* () {
      const { stub, result } = yield* publishing(timeoutMs - 1)
      expect(result).toMatchObject({ _tag: "Success", success: { status: "PROCESSING" } })
      expect(stub.sent).toHaveLength(1)
    }),
  )
})

it.effect("the scheduler schedules a post again whose attempt failed unsent, and publishes it once", () =>
  Effect.gen(function* () {
    yield* TestClock.setTime(startMs)
    const stub = makeStub()
    const parts = processOf(stub, slowJournal(5_000), { publishTimeoutMs: 5_000 })
    const made = yield* createPost(parts, { ...post, scheduledTime: new Date(startMs + 1_000) })
    const scheduler = yield* Effect.forkChild(runScheduler(parts))
    yield* TestClock.adjust(1_000 + 5_000)
    expect(stub.sent).toEqual([])
    expect((yield* parts.ledger.get(made.account, made.id))?.state).toMatchObject({ name: "scheduled", attempts: 1 })
    yield* TestClock.adjust(60_000)
    expect(stub.sent).toHaveLength(1)
    yield* Fiber.interrupt(scheduler)
  }),
)

describe("the store and the lease while a post is published", () => {
  it.effect("an answer is written although the store fails twice in between", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(startMs)
      const stub = makeStub()
      const store = makeMemory()
      let failures = 2
      const flaky: RecordStore = {
        ...store,
        compareAndSet: (key, version, value) =>
          value.includes('"processing"') && failures-- > 0
            ? Effect.fail(new StoreError({ message: "The store is down.", reason: "unavailable" }))
            : store.compareAndSet(key, version, value),
      }
      const parts = processOf(stub, flaky)
      const fiber = yield* Effect.forkChild(createPost(parts, { ...post, wait: false }))
      yield* TestClock.adjust(1_000)
      expect(yield* Fiber.join(fiber)).toMatchObject({ status: "PROCESSING", publishId: "p0" })
      expect(failures).toBeLessThanOrEqual(0)
    }),
  )

  it.effect("a lease that is lost before the request ends the attempt, and nothing is sent", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(startMs)
      const stub = makeStub()
      const store = makeMemory()
      const lost = new StoreError({ message: "Another process has the lease.", reason: "lease" })
      const losing: RecordStore = {
        ...store,
        lease: (key, ttlMs) =>
          Effect.map(store.lease(key, ttlMs), (lease) => ({ ...lease, renew: () => Effect.fail(lost) })),
      }
      // The creator's options take longer than the lease is held without a renewal.
      const slow = { ...stub, transport: (call: Call) => Effect.delay(stub.transport(call), 25_000) }
      const options = { timeoutMs: 30_000, attemptTimeoutMs: 30_000 }
      const fiber = yield* Effect.forkChild(Effect.flip(createPost(processOf(slow, losing), post, options)))
      yield* TestClock.adjust(60_000)
      expect(yield* Fiber.join(fiber)).toMatchObject({ _tag: "StoreError", reason: "lease" })
      expect(stub.sent).toEqual([])
    }),
  )

  it.effect("a post that is read while its request is under way stays as it is", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(startMs)
      const stub = makeStub()
      const slow = { ...stub, transport: (call: Call) => Effect.delay(stub.transport(call), 2_000) }
      const parts = processOf(slow)
      const fiber = yield* Effect.forkChild(createPost(parts, { ...post, privacyLevel: "SELF_ONLY", wait: false }))
      yield* TestClock.adjust(3_000)
      const [id] = (yield* parts.ledger.list("anna")).records.map((record) => record.id)
      expect(yield* getPost(parts, id!)).toMatchObject({ status: "PROCESSING", publishId: null })
      yield* TestClock.adjust(3_000)
      expect(yield* Fiber.join(fiber)).toMatchObject({ status: "PROCESSING", publishId: "p0" })
    }),
  )
})

describe("reconciling", () => {
  it.effect("an older video with the same caption is not taken for the post", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(startMs)
      const stub = makeStub()
      stub.sent.push({ caption: "slow", atMs: startMs - 86_400_000, publishId: "older" })
      let drops = 1
      stub.onInit = () => (drops-- > 0 ? "dropped" : undefined)
      const parts = processOf(stub)
      const made = yield* createPost(parts, { ...post, scheduledTime: new Date(startMs + 1_000) })
      const scheduler = yield* Effect.forkChild(runScheduler(parts))
      yield* TestClock.adjust(3_600_000)
      expect(stub.sent).toHaveLength(2)
      expect(yield* getPost(parts, made.id)).toMatchObject({ status: "PUBLISHED", videoId: "7300000000000000001" })
      yield* Fiber.interrupt(scheduler)
    }),
  )

  it.effect("a post that stays in processing fails after a day", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(startMs)
      const stub = makeStub()
      stub.publishMs = Infinity
      const parts = processOf(stub)
      const made = yield* createPost(parts, { ...post, scheduledTime: new Date(startMs + 1_000) })
      const scheduler = yield* Effect.forkChild(runScheduler(parts))
      yield* TestClock.adjust(23 * 3_600_000)
      expect((yield* parts.ledger.get("anna", made.id))?.state.name).toBe("processing")
      yield* TestClock.adjust(2 * 3_600_000)
      const state = (yield* parts.ledger.get("anna", made.id))?.state
      expect(state).toMatchObject({ name: "failed", reason: expect.stringContaining("within a day") })
      yield* Fiber.interrupt(scheduler)
    }),
  )
})
