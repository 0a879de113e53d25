import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { describe } from "vitest"
import { makeMemory, type RecordStore } from "../src/index.ts"
import { type BatteryCheck, recordStoreBattery } from "../src/record-store-battery.ts"

/** Runs a check on the test's clock. */
const timed = (check: BatteryCheck) =>
  Effect.gen(function* () {
    const fiber = yield* Effect.forkChild(Effect.result(check.effect))
    for (let n = 0; n < 10; n++) {
      yield* Effect.yieldNow
      yield* Effect.promise(() => Promise.resolve())
      yield* TestClock.adjust(100)
    }
    return yield* Fiber.join(fiber)
  })

describe("memory", () => {
  for (const check of recordStoreBattery(makeMemory)) {
    it.effect(check.name, () => Effect.map(timed(check), (result) => expect(result._tag).toBe("Success")))
  }
})

/** Each store has one fault, which the named check has to find. */
const broken: Record<string, (store: RecordStore) => RecordStore> = {
  "a record is created once": (store) => ({
    ...store,
    compareAndSet: (key, version, value) =>
      Effect.flatMap(store.get(key), (record) => store.compareAndSet(key, version ?? record?.version, value)),
  }),
  "one of fifty writers wins": (store) => ({
    ...store,
    compareAndSet: (key, version, value) =>
      Effect.flatMap(store.get(key), (record) =>
        Effect.flatMap(Effect.yieldNow, () =>
          record?.version === version
            ? Effect.flatMap(store.get(key), (now) => store.compareAndSet(key, now?.version, value))
            : store.compareAndSet(key, version, value),
        ),
      ),
  }),
  "pages of a scan cover everything once": (store) => ({
    ...store,
    scan: (prefix, _after, limit) => store.scan(prefix, undefined, limit),
  }),
  "a lease has one holder": (store) => ({
    ...store,
    lease: (key, ttlMs) => store.lease(`${key}/${Math.random()}`, ttlMs),
  }),
  "a lease ends by itself": (store) => ({ ...store, lease: (key) => store.lease(key, 1e9) }),
  "a stage keeps its value for the next stage of the key, if a store has stages": (store) => ({
    ...store,
    stage: () => Effect.succeed({ left: [], put: () => Effect.void, clear: Effect.void }),
  }),
  "a value comes back as it was written": (store) => ({
    ...store,
    compareAndSet: (key, version, value) => store.compareAndSet(key, version, value.slice(0, 65_535)),
  }),
}

describe("a broken store fails", () => {
  for (const [name, damage] of Object.entries(broken)) {
    it.effect(name, () =>
      Effect.gen(function* () {
        const check = recordStoreBattery(() => damage(makeMemory())).find((found) => found.name === name)!
        expect((yield* timed(check))._tag).toBe("Failure")
      }),
    )
  }
})
