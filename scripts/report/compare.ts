/** Prints two runs of the bench side by side, as a Markdown table. */
import { markdownTable } from "../spec/table.ts"
import type { Figure } from "./bench.ts"

type Figures = ReadonlyMap<string, Figure>

/** Smaller changes are noise. */
const noise = 0.02

export const compareFigures = (before: Figures, after: Figures): string => {
  const rows = [...new Set([...after.keys(), ...before.keys()])].map((what) => {
    const [old, now] = [before.get(what), after.get(what)]
    const budget = (now ?? old)!.budget
    return [what, old?.text ?? "", now?.text ?? "gone", changeOf(old, now), budget, verdictOf(now)]
  })
  return markdownTable(["what", "base", "now", "change", "budget", ""], rows)
}

const changeOf = (old: Figure | undefined, now: Figure | undefined): string => {
  if (old === undefined) return "new"
  if (now === undefined) return ""
  const ratio = old.value === 0 ? (now.value === 0 ? 0 : 1) : now.value / old.value - 1
  return Math.abs(ratio) < noise ? "same" : `${ratio > 0 ? "+" : ""}${(ratio * 100).toFixed(1)} %`
}

const verdictOf = (now: Figure | undefined): string => {
  const budget = now === undefined ? Number.NaN : Number.parseFloat(now.budget.replace("<=", ""))
  return Number.isNaN(budget) ? "" : now!.value <= budget ? "ok" : "OVER"
}
