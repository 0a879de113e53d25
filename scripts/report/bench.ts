/** Runs `pnpm bench` of a copy of the repository and reads its table. */
import { run } from "../release/copy.ts"

export interface Figure {
  readonly value: number
  /** With its unit, as the bench prints it. */
  readonly text: string
  readonly budget: string
}

export interface Bench {
  /** By what was measured, in the bench's order. */
  readonly figures: ReadonlyMap<string, Figure>
  /** Parts that did not run, with the first line of why. */
  readonly failed: ReadonlyArray<string>
}

export const parts = ["calls", "digests", "bundles", "imports", "types"]

/** Each part runs in its own process: a part that fails at an old revision does not stop the others. */
export const bench = (root: string, names: ReadonlyArray<string>): Bench => {
  const figures = new Map<string, Figure>()
  const failed: string[] = []
  for (const name of names) {
    try {
      for (const [what, figure] of parseTable(run(root, "node", ["test/bench/main.ts", name])))
        figures.set(what, figure)
    } catch (error) {
      const said = (error as Error).message
        .split("\n")
        .find((line) => /error/i.test(line) && !line.includes("test/bench/main.ts"))
      failed.push(`${name}: ${(said ?? "it failed").trim().slice(0, 200)}`)
    }
  }
  return { figures, failed }
}

export const parseTable = (output: string): Map<string, Figure> => {
  const figures = new Map<string, Figure>()
  for (const line of output.split("\n")) {
    const [, what = "", text = "", , budget = ""] = line.split("|").map((cell) => cell.trim())
    const value = Number.parseFloat(text)
    if (!Number.isNaN(value)) figures.set(what, { value, text, budget })
  }
  return figures
}
