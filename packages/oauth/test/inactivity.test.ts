/** The states of an inactive shop, for any order of calls, answers and hours. */
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import {
  active,
  claimed,
  isWaiting,
  makeInactivityMemory,
  refused,
  released,
  type ShopInactivity,
} from "../src/inactivity.ts"

const hourMs = 3_600_000
const startMs = Date.UTC(2026, 10, 22)

/** What may happen next. `answer`: of the call that checks again. `late`: a call that was sent before the first refusal. */
type Step =
  | { readonly type: "wait"; readonly ms: number }
  | { readonly type: "calls"; readonly count: number }
  | { readonly type: "answer"; readonly says: "success" | "inactive" | "nothing" }
  | { readonly type: "late" }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ type: fc.constant("wait"), ms: fc.oneof(fc.constantFrom(1, hourMs - 1, hourMs), fc.nat(2 * hourMs)) }),
  fc.record({ type: fc.constant("calls"), count: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ type: fc.constant("answer"), says: fc.constantFrom("success", "inactive", "nothing") }),
  fc.record({ type: fc.constant("late") }),
) as fc.Arbitrary<Step>

test("one call an hour checks again, in any order of calls and answers", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const store = makeInactivityMemory()
      const change = (with_: Parameters<typeof store.change>[1]) => Effect.runSync(store.change("7001", with_))
      const state = (): ShopInactivity | undefined => Effect.runSync(store.known("7001"))
      let nowMs = startMs
      change(refused(36009043, nowMs))
      let sinceMs: number | undefined = nowMs
      /** The call that checks again, while it has no answer. */
      let claim: ShopInactivity | undefined
      /** Until then no call may be sent. */
      let quietUntilMs = nowMs + hourMs
      for (const next of steps) {
        if (next.type === "wait") {
          nowMs += next.ms
          // A call takes at most an hour: it ended without an answer.
          if (claim !== undefined && nowMs >= quietUntilMs) claim = undefined
        } else if (next.type === "late") {
          const { before, after } = change(refused(36009043, nowMs))
          if (before === undefined || !isWaiting(before, nowMs)) quietUntilMs = nowMs + hourMs
          else expect(after).toBe(before)
          sinceMs ??= nowMs
        } else if (next.type === "calls") {
          const wasInactive = state() !== undefined
          const results = Array.from({ length: next.count }, () => change(claimed(nowMs)))
          const sent = results.filter(({ before, after }) => after !== undefined && after !== before)
          expect(sent).toHaveLength(wasInactive && nowMs >= quietUntilMs ? 1 : 0)
          if (!wasInactive) expect(results.every(({ after }) => after === undefined)).toBe(true)
          const [won] = sent
          if (won !== undefined) {
            claim = won.after
            quietUntilMs = nowMs + hourMs
          }
        } else if (claim !== undefined) {
          if (next.says === "success") {
            change(active)
            sinceMs = undefined
          } else if (next.says === "inactive") {
            const { before, after } = change(refused(36009043, nowMs))
            expect(after).toBe(before)
          } else {
            change(released(claim, nowMs))
            quietUntilMs = nowMs
          }
          claim = undefined
        }
        expect(state()?.sinceMs).toBe(sinceMs)
        if (sinceMs !== undefined) expect(isWaiting(state()!, nowMs)).toBe(nowMs < quietUntilMs)
      }
    }),
  )
})

test("a release does not touch the hour of another call", () => {
  const own = claimed(startMs + hourMs)(refused(36009043, startMs)(undefined))!
  const other = claimed(startMs + 3 * hourMs)(own)!
  expect(released(own, startMs + 3 * hourMs)(other)).toBe(other)
})

test("a wait that a wrong clock wrote does not stop a shop for years", () => {
  const wrong = refused(36009043, startMs + 365 * 24 * hourMs)(undefined)
  expect(isWaiting(wrong, startMs)).toBe(false)
  expect(claimed(startMs)(wrong)).toMatchObject({ retryAtMs: startMs + hourMs })
})
