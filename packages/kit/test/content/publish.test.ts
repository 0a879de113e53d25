/** A post is published within the time of its attempt, or not at all: afterwards others may conclude that it was never sent. */
import { it } from "@effect/vitest"
import { makeMemory, type RecordStore } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { describe, expect } from "vitest"
import { createPost, getPosts, runScheduler } from "../../src/content/index.ts"
import { makeStub, processOf } from "./stub.ts"

const startMs = Date.UTC(2026, 10, 22, 12)
const timeoutMs = 1_000

/** Takes so long to write the journal entry of the first attempt: the process slept, or the disk was slow. */
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

  it.effect("all of its time fails unsent, and the post may be published again", () =>
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

  it.effect("all but a millisecond is still sent", () =>
    Effect.gen(function* () {
      const { stub, result } = yield* publishing(timeoutMs - 1)
      expect(result).toMatchObject({ _tag: "Success", success: { status: "PROCESSING" } })
      expect(stub.sent).toHaveLength(1)
    }),
  )
})

it.effect("the scheduler puts such a post back, and publishes it once", () =>
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
