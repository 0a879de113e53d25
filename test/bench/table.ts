/** One row of the bench: a figure, its minimum, the budget it is held against. Printed as a table that a pull request can carry. */

export interface Row {
  readonly what: string
  /** The median, or the only figure there is. */
  readonly figure: number
  /** The smallest seen, where there were several runs: the machine is noisy. */
  readonly min?: number
  readonly unit: "us" | "ms" | "kB" | "MB" | "x" | "s" | ""
  /** At most this much. A row without one is there for comparison. */
  readonly budget?: number
}

const text = (value: number, unit: Row["unit"]): string =>
  `${value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)}${unit === "" ? "" : ` ${unit}`}`

/** Busy neighbours only ever add: a minimum within the budget shows what the code can do. */
const verdict = (figure: number, min: number, budget: number): string => {
  if (figure <= budget) return "ok"
  return min <= budget ? "ok at best" : "OVER"
}

export const print = (rows: ReadonlyArray<Row>): void => {
  const cells = rows.map(({ what, figure, min, unit, budget }) => [
    what,
    text(figure, unit),
    min === undefined ? "" : text(min, unit),
    budget === undefined ? "" : `<= ${text(budget, unit)}`,
    budget === undefined ? "" : verdict(figure, min ?? figure, budget),
  ])
  const all = [["what", "median", "min", "budget", ""], ...cells]
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  const line = (row: ReadonlyArray<string>) => `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(" | ")} |`
  console.log(
    [line(all[0]!), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...all.slice(1).map(line)].join(
      "\n",
    ),
  )
}

/** Median and minimum of a sample. */
export const summary = (sample: ReadonlyArray<number>): { readonly figure: number; readonly min: number } => {
  const sorted = sample.toSorted((a, b) => a - b)
  return { figure: sorted[Math.floor(sorted.length / 2)]!, min: sorted[0]! }
}
