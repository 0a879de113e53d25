/**
 * The battery that every record store has to pass: a list of named checks, for any test framework or none.
 *
 *     for (const { name, run } of recordStoreBattery(() => makeMyStore())) test(name, run)
 */
import * as Effect from "effect/Effect"
import type { RecordStore } from "../record-store.ts"
import { checks } from "./checks.ts"

export interface BatteryCheck {
  readonly name: string
  /** Fails with what went wrong. For tests that run on Effect's TestClock. */
  readonly effect: Effect.Effect<void, unknown>
  /** Rejects with what went wrong. */
  readonly run: () => Promise<void>
}

/** One store a check, empty or shared: the checks of one battery use keys of their own. */
export const recordStoreBattery = (make: () => RecordStore | Promise<RecordStore>): ReadonlyArray<BatteryCheck> =>
  checks.map(({ name, check }) => {
    const root = `battery/${crypto.randomUUID()}/`
    const effect = Effect.flatMap(
      Effect.promise(async () => make()),
      (store) => check(store, root),
    )
    return { name, effect, run: () => Effect.runPromise(effect) }
  })
