/** Tables in text: Markdown for reports in a pull request, aligned columns for a terminal. */

export type Row = ReadonlyArray<string | number>

export const markdownTable = (head: Row, rows: ReadonlyArray<Row>): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |\n`).join("")

const cell = (value: string | number): string => String(value).replaceAll("|", "\\|").replaceAll("\n", " ")

/** The first column to the left, the others to the right. */
export const columns = (head: Row, rows: ReadonlyArray<Row>): string => {
  const all = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  const pad = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[column]!) : text.padStart(widths[column]!)
  return all.map((row) => `${row.map(pad).join("  ").trimEnd()}\n`).join("")
}
