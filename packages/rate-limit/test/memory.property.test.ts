/**
 * Random callers that come, wait and cancel, against a model of a dozen lines that goes through time millisecond by
 * millisecond. Both serve the same callers in the same order at the same times: so no token is lost, no caller is stuck, and no window
 * ever sees more than its rate and the burst.
 */
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { makeMemory } from "../src/index.ts"

type Step =
  | { readonly do: "ask"; readonly priority: number }
  | { readonly do: "give up"; readonly who: number }
  | { readonly do: "wait"; readonly ms: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant("ask"), priority: fc.integer({ min: -1, max: 1 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("give up"), who: fc.nat(40) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("wait"), ms: fc.integer({ min: 1, max: 700 }) }) },
) as fc.Arbitrary<Step>

interface Went {
  readonly name: number
  readonly atMs: number
}

interface Setup {
  readonly ratePerSecond: number
  readonly burst: number
  readonly maxPassedOver: number
}

/** What should happen. */
const model = ({ ratePerSecond, burst, maxPassedOver }: Setup, steps: ReadonlyArray<Step>): ReadonlyArray<Went> => {
  const went: Array<Went> = []
  let waiting: Array<{ readonly name: number; readonly priority: number }> = []
  let [nowMs, names, passedOver] = [0, 0, 0]
  // In units of one token a millisecond and 1000, so that nothing is rounded.
  let tokens = burst * 1000
  const serve = () => {
    while (waiting.length > 0 && tokens >= 1000) {
      const top = waiting.reduce((best, one) => (one.priority > best.priority ? one : best))
      const mixed = waiting.some(({ priority }) => priority !== top.priority)
      const turn = mixed && passedOver >= maxPassedOver ? waiting[0]! : top
      passedOver = mixed && turn !== waiting[0] ? passedOver + 1 : 0
      waiting = waiting.filter((one) => one !== turn)
      tokens -= 1000
      went.push({ name: turn.name, atMs: nowMs })
    }
  }
  for (const step of steps) {
    if (step.do === "ask") waiting.push({ name: names++, priority: step.priority })
    else if (step.do === "give up") waiting = waiting.filter(({ name }) => name !== step.who)
    else {
      for (let ms = 0; ms < step.ms; ms++) {
        nowMs += 1
        tokens = Math.min(burst * 1000, tokens + ratePerSecond)
        serve()
      }
    }
    serve()
  }
  return went
}

/** What does happen. */
const actual = (setup: Setup, steps: ReadonlyArray<Step>): Promise<ReadonlyArray<Went>> =>
  Effect.gen(function* () {
    const limiter = makeMemory(setup)
    const went: Array<Went> = []
    const fibers: Array<Fiber.Fiber<void, unknown>> = []
    for (const step of steps) {
      if (step.do === "ask") {
        const name = fibers.length
        const asked = Effect.flatMap(limiter.acquire({ key: "k", priority: step.priority }), () =>
          Effect.clockWith((clock) =>
            Effect.sync(() => void went.push({ name, atMs: clock.currentTimeMillisUnsafe() })),
          ),
        )
        fibers.push(yield* Effect.forkChild(asked))
        yield* TestClock.adjust(0)
      } else if (step.do === "give up") {
        const fiber = fibers[step.who]
        if (fiber !== undefined) yield* Fiber.interrupt(fiber)
      } else {
        yield* TestClock.adjust(step.ms)
      }
    }
    return went
  }).pipe(Effect.provide(TestClock.layer()), Effect.runPromise)

test("callers are served exactly at the times and in the order of the model", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(1, 4, 5, 10, 20, 50),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 0, max: 4 }),
      fc.array(step, { maxLength: 60 }),
      async (ratePerSecond, burst, maxPassedOver, steps) => {
        const setup = { ratePerSecond, burst, maxPassedOver }
        // In the end there is time for everybody.
        const all: ReadonlyArray<Step> = [...steps, { do: "wait", ms: 70_000 }]
        const went = await actual(setup, all)
        expect(went).toEqual(model(setup, all))
        const times = went.map(({ atMs }) => atMs)
        times.forEach((from, first) => {
          times.slice(first).forEach((to, more) => {
            expect(more + 1).toBeLessThanOrEqual(((to - from) / 1000) * ratePerSecond + burst + 1e-6)
          })
        })
      },
    ),
    { numRuns: 200 },
  )
})

test("with throttles, Retry-Afters, answers and unused tokens in between: never too fast, never too early, never stuck", async () => {
  const signal = fc.oneof(
    fc.constant({ kind: "ok" } as const),
    fc.constant({ kind: "throttled" } as const),
    fc.integer({ min: 1, max: 5000 }).map((retryAfterMs) => ({ kind: "throttled", retryAfterMs }) as const),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.option(signal)), { maxLength: 40 }),
      async (events) => {
        await Effect.gen(function* () {
          const limiter = makeMemory({ ratePerSecond: 10, burst: 4 })
          const times: Array<number> = []
          const stops: Array<readonly [fromMs: number, toMs: number]> = []
          const now = Effect.clockWith((clock) => Effect.sync(() => clock.currentTimeMillisUnsafe()))
          const asked = Effect.flatMap(limiter.acquire({ key: "k" }), () =>
            Effect.map(now, (ms) => void times.push(ms)),
          )
          const fibers: Array<Fiber.Fiber<void, unknown>> = []
          for (const [ms, signal] of events) {
            fibers.push(yield* Effect.forkChild(asked))
            yield* TestClock.adjust(ms)
            if (signal === null) continue
            yield* limiter.feedback("k", signal)
            const atMs = yield* now
            if ("retryAfterMs" in signal) stops.push([atMs, atMs + signal.retryAfterMs])
          }
          // At the slowest, two seconds each.
          yield* TestClock.adjust(100_000)
          yield* Effect.forEach(fibers, Fiber.join)
          expect(times).toHaveLength(events.length)
          for (const [fromMs, toMs] of stops) {
            expect(times.filter((ms) => ms > fromMs && ms < toMs)).toEqual([])
          }
          times.forEach((from, first) => {
            times.slice(first).forEach((to, more) => {
              expect(more + 1).toBeLessThanOrEqual((to - from) / 100 + 4 + 1e-6)
            })
          })
        }).pipe(Effect.provide(TestClock.layer()), Effect.runPromise)
      },
    ),
    { numRuns: 200 },
  )
})
