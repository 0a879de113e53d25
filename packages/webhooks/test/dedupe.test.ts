import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { describe } from "vitest"
import { Dedupe } from "../src/index.ts"
import { type DedupeCheck, dedupeBattery } from "../src/testing/index.ts"

/** Runs a check on the test's clock. */
const timed = ({ effect }: DedupeCheck) =>
  Effect.gen(function* () {
    const fiber = yield* Effect.forkChild(Effect.result(effect))
    // The battery makes its store in a promise.
    yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
    yield* TestClock.adjust("2 seconds")
    return yield* Fiber.join(fiber)
  })

describe("memory", () => {
  for (const check of dedupeBattery(Dedupe.memory)) {
    it.effect(check.name, () => Effect.map(timed(check), ({ _tag }) => expect(_tag).toBe("Success")))
  }

  it.effect("a handled key is remembered for longer than its redeliveries, a claim for a minute", () =>
    Effect.gen(function* () {
      const dedupe = Dedupe.memory()
      expect(yield* dedupe.claim("a", "1")).toBe("claimed")
      yield* TestClock.adjust("59 seconds")
      expect(yield* dedupe.claim("a", "2")).toBe("busy")
      yield* TestClock.adjust("1 second")
      expect(yield* dedupe.claim("a", "3")).toBe("claimed")
      yield* dedupe.confirm("a")
      yield* TestClock.adjust("72 hours")
      expect(yield* dedupe.claim("a", "4")).toBe("done")
      yield* TestClock.adjust("1 hour")
      expect(yield* dedupe.claim("a", "5")).toBe("claimed")
    }),
  )

  it.effect("at the limit of keys, the key whose last use is the oldest is forgotten first", () =>
    Effect.gen(function* () {
      const dedupe = Dedupe.memory({ maxKeys: 2 })
      yield* dedupe.claim("a", "1")
      yield* dedupe.claim("b", "1")
      yield* dedupe.confirm("a")
      yield* dedupe.claim("c", "1")
      expect(yield* dedupe.claim("a", "2")).toBe("done")
      expect(yield* dedupe.claim("c", "2")).toBe("busy")
      expect(yield* dedupe.claim("b", "2")).toBe("claimed")
    }),
  )

  it.effect("the default limit is 100,000 keys", () =>
    Effect.gen(function* () {
      const dedupe = Dedupe.memory()
      for (let at = 0; at < 100_000; at++) yield* dedupe.confirm(String(at))
      expect(yield* dedupe.claim("0", "1")).toBe("done")
      yield* dedupe.confirm("one more")
      expect(yield* dedupe.claim("0", "1")).toBe("claimed")
    }),
  )
})

/** Each dedupe has one fault, which the named check has to find. */
const broken: Record<string, (dedupe: Dedupe.Dedupe) => Dedupe.Dedupe> = {
  "a key is claimed once, and is busy until it is done": (dedupe) => ({ ...dedupe, confirm: () => Effect.void }),
  "one of fifty concurrent claims gets the key": (dedupe) => {
    let count = 0
    return {
      ...dedupe,
      claim: (key, token) => (count++ === 7 ? Effect.succeed("claimed") : dedupe.claim(key, token)),
    }
  },
  "a released key may be claimed again": (dedupe) => ({ ...dedupe, release: () => Effect.void }),
  "only its own token releases a claim": (dedupe) => ({ ...dedupe, release: (key) => dedupe.release(key, "a") }),
  "a key that is done stays done when a claim is released late": (dedupe) => {
    const undone = new Map<string, Dedupe.Dedupe>()
    const storeFor = (key: string) => undone.get(key) ?? dedupe
    return {
      ...dedupe,
      claim: (key, token) => storeFor(key).claim(key, token),
      confirm: (key) => storeFor(key).confirm(key),
      release: (key) => Effect.sync(() => void undone.set(key, Dedupe.memory())),
    }
  },
  "a claim ends by itself; a late release by its holder does nothing, a late confirmation counts": () =>
    Dedupe.memory(),
  "a renewal restarts the time of a claim; a renewal by another token does nothing": (dedupe) => ({
    ...dedupe,
    renew: () => Effect.void,
  }),
  "a handled key is forgotten after its time": () => Dedupe.memory(),
}

describe("a broken dedupe fails", () => {
  for (const check of dedupeBattery((times) => Dedupe.memory(times))) {
    const breaks = broken[check.name]!
    const [same] = dedupeBattery((times) => breaks(Dedupe.memory(times))).filter(({ name }) => name === check.name)
    it.effect(check.name, () =>
      Effect.gen(function* () {
        expect(yield* timed(same!)).toMatchObject({ _tag: "Failure", failure: { name: "BatteryFailure" } })
      }),
    )
  }
})
