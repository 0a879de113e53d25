import { expect, it } from "@effect/vitest"
import * as fc from "fast-check"
import { describe } from "vitest"
import { expiryMs } from "../src/expiry.ts"

const now = fc.integer({ min: 1.6e12, max: 2e12 })

describe("expiry", () => {
  it("from 1e9 on the value is a point in time, whatever the clock says", () => {
    fc.assert(
      fc.property(now, fc.integer({ min: 1e9, max: 4e9 }), (nowMs, seconds) => {
        expect(expiryMs(seconds, nowMs)).toBe(seconds * 1000)
        expect(expiryMs(String(seconds), nowMs)).toBe(seconds * 1000)
      }),
    )
  })

  it("below 1e9 the value is a duration from now", () => {
    fc.assert(
      fc.property(now, fc.integer({ min: 1, max: 1e9 - 1 }), (nowMs, seconds) => {
        expect(expiryMs(seconds, nowMs)).toBe(nowMs + seconds * 1000)
      }),
    )
  })

  it("any other value is not a time", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(undefined, null, Number.NaN, Infinity, 0, "", "soon", "1e9", true),
          fc.integer({ max: 0 }),
          fc.object(),
          fc.array(fc.anything()),
        ),
        (value) => {
          expect(expiryMs(value, 1.7e12)).toBeUndefined()
        },
      ),
    )
  })
})
