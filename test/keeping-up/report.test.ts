/** The table of a pull request: the figures of the bench at the base and now. */
import { expect, it } from "vitest"
import { parseTable } from "../../scripts/report/bench.ts"
import { compareFigures } from "../../scripts/report/compare.ts"

const table = (...rows: ReadonlyArray<string>) =>
  parseTable(
    ["Node v24", "", "| what | median | min | budget |  |", "| --- | --- | --- | --- | --- |", ...rows].join("\n"),
  )

it("figures of two runs are side by side, with the change and the budget", () => {
  const before = table(
    "| bundle | 20.0 kB |  | <= 26.0 kB | ok |",
    "| call | 10.0 us | 9.00 us |  |  |",
    "| old | 1.00 s |  |  |  |",
  )
  const after = table(
    "| bundle | 27.0 kB |  | <= 26.0 kB | OVER |",
    "| call | 10.1 us | 9.00 us |  |  |",
    "| added | 3.00 |  | <= 30.0 | ok |",
  )
  expect(compareFigures(before, after).split("\n").slice(2, -1)).toEqual([
    "| bundle | 20.0 kB | 27.0 kB | +35.0 % | <= 26.0 kB | OVER |",
    "| call | 10.0 us | 10.1 us | same |  |  |",
    "| added |  | 3.00 | new | <= 30.0 | ok |",
    "| old | 1.00 s | gone |  |  |  |",
  ])
})
