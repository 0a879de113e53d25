import * as fc from "fast-check"
import { expect, test } from "vitest"
import { seedFrom } from "../support/seed.ts"

test("properties use the seed that the run printed", () => {
  const seed = Number(process.env["TEST_SEED"])
  expect(process.env["TEST_SEED"]).toMatch(/^\d+$/)
  const drawn: number[] = []
  fc.assert(
    fc.property(fc.integer(), (value) => {
      drawn.push(value)
    }),
  )
  expect(drawn).toEqual(fc.sample(fc.integer(), { seed, numRuns: drawn.length }))
})

test("a seed that TEST_SEED names is used as it is; without one, each run has its own", () => {
  expect(seedFrom("0")).toBe(0)
  expect(seedFrom("2147483647")).toBe(2_147_483_647)
  const seeds = Array.from({ length: 20 }, () => seedFrom(""))
  expect(new Set(seeds).size).toBeGreaterThan(15)
  for (const seed of [...seeds, seedFrom(undefined)]) expect(seedFrom(String(seed))).toBe(seed)
})

test.each(["abc", "-1", "1.5", "1e3", "2147483648", " 7"])("TEST_SEED=%j is refused", (text) => {
  expect(() => seedFrom(text)).toThrow(/TEST_SEED is ".*"\. Use the whole number/)
})
