/**
 * A scheduler dies at every step: before and after each access to the store and each request. Each time another scheduler takes
 * over, and the post is published exactly once. The same for schedulers on jobs; each process has its own jobs, as if those of the
 * dead process were lost.
 */
import { it } from "@effect/vitest"
import type { Call } from "@tiktok-shop-kit/client"
import { memory } from "@tiktok-shop-kit/jobs"
import { makeMemory, type RecordStore } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { expect } from "vitest"
import { createPost, getPost, runScheduler } from "../../src/content/index.ts"
import { makeStub, processOf as processOnStore, type Stub } from "./stub.ts"

const startMs = Date.UTC(2026, 10, 22, 12)

/** Every access and request of this process passes here. From the step at which it dies, no answer comes back. */
const mortality = (dieAt: number, when: "before" | "after") => {
  let steps = 0
  const step = <A, E>(effect: Effect.Effect<A, E>): Effect.Effect<A, E> =>
    Effect.suspend(() => {
      steps++
      if (steps < dieAt) return effect
      return steps === dieAt && when === "after" ? Effect.andThen(effect, Effect.never) : Effect.never
    })
  const storeOf = (store: RecordStore): RecordStore => ({
    get: (key) => step(store.get(key)),
    compareAndSet: (...args) => step(store.compareAndSet(...args)),
    delete: (key) => step(store.delete(key)),
    scan: (...args) => step(store.scan(...args)),
    lease: (...args) =>
      Effect.map(step(store.lease(...args)), (lease) => ({
        ...lease,
        renew: (ttlMs: number) => step(lease.renew(ttlMs)),
        release: step(lease.release),
      })),
  })
  const stubOf = (stub: Stub): Stub => ({ ...stub, transport: (call: Call) => step(stub.transport(call)) })
  return { storeOf, stubOf, isDead: () => steps >= dieAt }
}

const options = { pollMs: 5_000 }

const scenario = (dieAt: number, when: "before" | "after", place: "store" | "jobs") =>
  Effect.gen(function* () {
    yield* TestClock.setTime(startMs)
    const store = makeMemory()
    const stub = makeStub()
    const processOf: typeof processOnStore = (one, shared) =>
      processOnStore(one, shared, place === "jobs" ? { jobs: memory() } : {})
    const made = yield* createPost(processOf(stub, store), {
      content: "once",
      mediaUrls: ["https://example.com/1.jpg"],
      privacyLevel: "PUBLIC_TO_EVERYONE",
      scheduledTime: new Date(startMs + 1000),
    })
    const { storeOf, stubOf, isDead } = mortality(dieAt, when)
    yield* Effect.forkDetach(runScheduler(processOf(stubOf(stub), storeOf(store)), options))
    yield* TestClock.adjust(20_000)
    // A killed process has no timers either. The test lets them run out.
    const dead = isDead()
    const live = processOf(stub, store)
    const scheduler = yield* Effect.forkChild(runScheduler(live, options))
    yield* TestClock.adjust(40 * 60_000)
    yield* Fiber.interrupt(scheduler)
    expect({ dieAt, when, sent: stub.sent.length }).toEqual({ dieAt, when, sent: 1 })
    expect(yield* getPost(live, made.id)).toMatchObject({ status: "PUBLISHED", videoId: "7300000000000000000" })
    expect((yield* live.ledger.open()).marks).toEqual([])
    return dead
  })

for (const [when, place] of [
  ["before", "store"],
  ["after", "store"],
  ["before", "jobs"],
  ["after", "jobs"],
] as const) {
  it.effect(`killed ${when} each step, on the ${place}`, () =>
    Effect.gen(function* () {
      let survived = 0
      for (let dieAt = 1; dieAt <= 60; dieAt++)
        if (!(yield* Effect.provide(scenario(dieAt, when, place), TestClock.layer()))) survived++
      // The last runs outlive the post, so every step was tried.
      expect(survived).toBeGreaterThan(0)
    }),
  )
}
