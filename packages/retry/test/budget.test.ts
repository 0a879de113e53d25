/** The budget of retries: its capacity, what calls and time add, and what a successful retry returns. */
import { describe, expect, it } from "@effect/vitest"
import * as Client from "@tiktok-shop-kit/client"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import { test } from "vitest"
import { retry } from "../src/index.ts"
import { type Budget, makeBudget, unlimitedBudget } from "../src/retry.ts"
import { type Answer, down, errorOf, read, reply, scripted, settle, throttled, wrongClock } from "./support.ts"

const still = { perCall: 0, perSecond: 0 }
const times = (n: number, act: () => void): void => Array.from({ length: n }).forEach(act)

/** How many retries it allows at one moment. */
const allowed = (budget: Budget, nowMs = 0): number => {
  let count = 0
  while (count < 10_000 && budget.spend(nowMs)) count++
  return count
}

test("a hundred are saved up at the start, or what the options say", () => {
  expect(allowed(makeBudget())).toBe(100)
  expect(allowed(makeBudget({ capacity: 7 }))).toBe(7)
  expect(allowed(makeBudget({ capacity: 0 }))).toBe(0)
})

describe("once it is spent", () => {
  test("a call earns a tenth, or what the options say", () => {
    for (const [options, calls] of [
      [{ perSecond: 0 }, 10],
      [{ perSecond: 0, perCall: 0.5 }, 2],
    ] as const) {
      const budget = makeBudget(options)
      allowed(budget)
      times(calls - 1, budget.earn)
      expect(budget.spend(0)).toBe(false)
      // One more than the sum asks for: ten tenths are not quite one.
      times(2, budget.earn)
      expect(allowed(budget)).toBe(1)
    }
  })

  test("a second earns a tenth, or what the options say, whenever the clock began", () => {
    for (const [perSecond, ms] of [
      [undefined, 10_000],
      [1, 1000],
      [0.5, 2000],
    ] as const) {
      for (const startMs of [0, 123_456]) {
        const budget = makeBudget({ capacity: 1, perCall: 0, perSecond })
        expect(allowed(budget, startMs)).toBe(1)
        expect(budget.spend(startMs + ms)).toBe(true)
        expect(budget.spend(startMs + 2 * ms - 1)).toBe(false)
      }
    }
  })

  test("time before the first failure earns nothing, and none is counted twice", () => {
    const budget = makeBudget({ capacity: 2, perCall: 0, perSecond: 1 })
    expect(allowed(budget, 3_600_000)).toBe(2)
    expect(allowed(budget, 3_600_600)).toBe(0)
    expect(allowed(budget, 3_601_001)).toBe(1)
    expect(allowed(budget, 3_601_500)).toBe(0)
  })

  test("what helped is given back, one for one", () => {
    const budget = makeBudget({ ...still, capacity: 3 })
    allowed(budget)
    budget.giveBack()
    expect(allowed(budget)).toBe(1)
  })
})

test("nothing fills it beyond its capacity", () => {
  const fillers: ReadonlyArray<(budget: Budget) => void> = [
    (budget) => times(1000, budget.earn),
    (budget) => times(1000, budget.giveBack),
    // The first failure sets the clock; an hour later it is full again.
    (budget) => {
      budget.spend(-3_600_000)
      budget.giveBack()
    },
  ]
  for (const fill of fillers) {
    const budget = makeBudget({ capacity: 5, perCall: 1, perSecond: 1 })
    fill(budget)
    expect(allowed(budget)).toBe(5)
  }
})

test("an unlimited one never says no", () => {
  unlimitedBudget.earn()
  unlimitedBudget.giveBack()
  expect(allowed(unlimitedBudget)).toBe(10_000)
})

/** No wait, so that time adds nothing. */
const atOnce = <A, E>(effect: Effect.Effect<A, E>) =>
  Effect.provideService(effect, Random.Random, { nextDoubleUnsafe: () => 0, nextIntUnsafe: () => 0 })

it.effect("without a bound every call repeats as often as it may, however long the outage", () =>
  Effect.gen(function* () {
    let answer: () => Answer = down
    const { transport, at } = scripted([() => answer()])
    const client = Client.make({ transport }).pipe(Client.layers(retry({ budget: false })))
    const calls = Effect.forEach(Array.from({ length: 100 }), () => Effect.flip(client.call(read, {})))
    yield* settle(atOnce(calls))
    expect(at).toHaveLength(100 * 3)
    answer = () => (at.length % 2 === 0 ? down() : reply)
    expect((yield* settle(client.call(read, {})))._tag).toBe("Success")
  }),
)

it.effect(
  "what cost nothing gives nothing back: a corrected clock, a throttle while the limiter makes requests wait",
  () =>
    Effect.gen(function* () {
      const limited = Client.middleware("limited", (next) => (call) => {
        call.context.limited = true
        return next(call)
      })
      for (const free of [wrongClock, () => throttled(1)]) {
        const answers = [down, down, free, () => reply, down]
        const { transport, at } = scripted(answers)
        const budget = { capacity: 1, perCall: 0, perSecond: 0 }
        const client = Client.make({ transport }).pipe(Client.layers(retry({ budget }), limited))
        yield* errorOf(client.call(read, {}))
        expect((yield* settle(client.call(read, {})))._tag).toBe("Success")
        yield* errorOf(client.call(read, {}))
        expect(at).toHaveLength(answers.length)
      }
    }),
)
