/** Guards the size of a bundle in one file. It is a guard, not a contest: docs/performance.md says what the budgets are for. */
import { expect, test } from "vitest"
import { bundledKilobytes, inOneFileBudgets } from "../bench/bundles.ts"

test.each(Object.entries(inOneFileBudgets))(
  "%s in one file is at most %d kB",
  { timeout: 60_000 },
  async (name, budget) => {
    const kilobytes = await bundledKilobytes(name as keyof typeof inOneFileBudgets, { split: false })
    // A bundle of a few kilobytes would mean that the program was dropped.
    expect(kilobytes).toBeGreaterThan(20)
    expect(kilobytes).toBeLessThanOrEqual(budget)
  },
)
