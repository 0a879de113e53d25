/** Any sequence of sends, claims, ends, deaths and replays leaves a store as the model says, in each mode. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Mode, queue } from "../src/index.ts"
import { memoryStore } from "../src/memory.ts"
import { openDatabase } from "../src/node/sqlite/database.ts"
import { makeStore } from "../src/node/sqlite/store.ts"
import type { Claimed, JobStore } from "../src/store.ts"
import { StoreModel } from "./support/store-model.ts"

const leaseMs = 100

type Ending = "complete" | "bury" | "giveBack" | "renew" | "replay"

type Step =
  | { readonly do: "send"; readonly key: number; readonly id: number; readonly inMs: number }
  | { readonly do: "claim"; readonly limit: number }
  | { readonly do: Ending; readonly at: number }
  | { readonly do: "retry"; readonly at: number; readonly inMs: number }
  | { readonly do: "pass"; readonly ms: number }

const at = fc.nat(5)
const inMs = fc.constantFrom(-50, 0, 0, 0, 30, 200)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant("send" as const), key: fc.nat(3), id: fc.nat(40), inMs }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("claim" as const), limit: fc.integer({ min: 1, max: 4 }) }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constantFrom<Ending>("complete", "bury", "giveBack", "renew", "replay"), at }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("retry" as const), at, inMs }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("pass" as const), ms: fc.constantFrom(1, 30, 99, 100, 300) }) },
)
const steps = fc.array(step, { maxLength: 60, size: "max" })

const follow = (store: JobStore, mode: Mode, all: ReadonlyArray<Step>) =>
  Effect.gen(function* () {
    const { spec } = queue("model", { mode, leaseMs })
    yield* store.open(spec)
    const model = new StoreModel(spec)
    /** Every claim ever made, the latest first: most of them no longer count. */
    const claims: Array<Claimed> = []
    let sent = 0

    const take = Effect.fnUntraced(function* (step: Step) {
      const nowMs = yield* Clock.currentTimeMillis
      switch (step.do) {
        case "send": {
          const forget = step.id > 30
          const job = {
            id: forget ? `random ${sent}` : `${step.id}`,
            forget,
            key: `${step.key}`,
            group: undefined,
            payload: `${++sent}`,
            atMs: step.inMs === 0 ? undefined : nowMs + step.inMs,
          }
          return expect(yield* store.insert(spec, [job])).toEqual([model.insert(job, nowMs)])
        }
        case "claim": {
          const claimed = yield* store.claim(spec, step.limit)
          claims.unshift(...claimed)
          return expect(model.claimed(claimed, step.limit, nowMs)).toEqual([])
        }
        case "pass":
          return yield* TestClock.adjust(step.ms)
        case "replay":
          return expect(yield* store.replay(spec, [`${step.at}`])).toBe(model.replay(`${step.at}`, nowMs))
      }
      const claim = claims[step.at]
      if (claim === undefined) return
      switch (step.do) {
        case "complete":
          return expect(yield* store.complete(spec, claim)).toBe(model.end(claim, "done"))
        case "bury":
          return expect(yield* store.bury(spec, claim, "no")).toBe(model.end(claim, "dead"))
        case "giveBack":
          return expect(yield* store.giveBack(spec, claim)).toBe(model.release(claim, nowMs, false))
        case "renew":
          return expect(yield* store.renew(spec, [claim])).toEqual([model.renew(claim, nowMs)])
        case "retry":
          return expect(yield* store.retry(spec, claim, nowMs + step.inMs, "no")).toBe(
            model.release(claim, nowMs + step.inMs, true),
          )
      }
    })

    const compare = Effect.gen(function* () {
      const { oldestWaitMs: _, ...counts } = yield* store.counts(spec)
      expect(counts).toEqual(model.counts(yield* Clock.currentTimeMillis))
    })
    for (const one of all) {
      yield* take(one)
      yield* compare
    }
    // All workers die. Nothing is lost: the next worker gets every job, in the order of its key.
    for (let round = 0; round < 200; round++) {
      const { waiting, delayed, running } = yield* store.counts(spec)
      if (waiting + delayed + running === 0) return
      yield* TestClock.adjust(leaseMs)
      yield* take({ do: "claim", limit: 3 })
      for (let place = 0; place < 3; place++) yield* take({ do: "complete", at: place })
      yield* compare
    }
    expect.unreachable("jobs are left over")
  }).pipe(Effect.provide(TestClock.layer()), Effect.runPromise)

describe.each<readonly [string, () => JobStore, number]>([
  ["memory", memoryStore, 100],
  ["SQLite", () => makeStore(openDatabase(":memory:")), 30],
])("%s", (_, make, numRuns) => {
  test.each<Mode>(["each", "coalesce", "ordered"])("mode %s", (mode) =>
    fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const store = make()
        await follow(store, mode, all)
        await Effect.runPromise(store.close)
      }),
      { numRuns },
    ),
  )
})
