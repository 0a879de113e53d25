/** Prints the report of a drift run: Markdown for a pull request and a terminal, JSON for programs. */
import { acceptedFile, type Sorted } from "../spec/accepted.ts"
import type { Difference, Kind } from "../spec/compare.ts"
import { markdownTable } from "../spec/table.ts"

export interface Drift extends Sorted {
  /** What was compared with, such as `@tts-open-toolkit/cli 0.1.7`. */
  readonly upstreams: ReadonlyArray<string>
  readonly observed: ReadonlyArray<Difference>
  /** Files that `--draft` wrote. */
  readonly drafts: ReadonlyArray<string>
  /** Why an operation has no draft. */
  readonly undrafted: ReadonlyArray<string>
}

const titles: Readonly<Record<Kind, string>> = {
  operation: "New operations",
  field: "New fields",
  type: "Other types",
  required: "Required otherwise",
  deprecated: "Newly deprecated",
  gone: "Gone",
  value: "New values",
}

const order: ReadonlyArray<Kind> = ["operation", "field", "type", "required", "value", "deprecated", "gone"]

export const driftCount = ({ unexplained, observed }: Drift): number => unexplained.length + observed.length

export const printDrift = (drift: Drift): string => {
  const { upstreams, unexplained, explained, observed, unused, drafts, undrafted } = drift
  const found = driftCount(drift)
  const said = found === 0 ? "nothing new" : `${found} ${found === 1 ? "difference" : "differences"}`
  const lines = [
    `# Drift\n\nAgainst ${upstreams.join(", ")}: ${said}, and ${explained.length} that spec/${acceptedFile} explains.\n`,
    ...sections(unexplained, "", upstreams.length > 1),
    ...sections(observed, ", as traffic shows", false),
  ]
  if (drafts.length > 0) lines.push(`\n## Drafts to finish\n\n${drafts.map((file) => `- ${file}\n`).join("")}`)
  if (undrafted.length > 0) lines.push(`\n## Without a draft\n\n${undrafted.map((line) => `- ${line}\n`).join("")}`)
  if (unused.length > 0) {
    lines.push(`\n## Entries of spec/${acceptedFile} that no longer explain anything\n\n`)
    lines.push(...unused.map(({ operation, field }) => `- ${operation} ${field ?? ""}`.trimEnd() + "\n"))
  }
  return lines.join("")
}

/** With several sources, each row names those that have it. */
const sections = (differences: ReadonlyArray<Difference>, suffix: string, withSources: boolean): string[] =>
  order.flatMap((kind) => {
    const rows = differences.filter((one) => one.kind === kind)
    if (rows.length === 0) return []
    const columns = ["operation", "field", "theirs", "ours", ...(withSources ? ["source"] : [])]
    const cells = rows.map(({ operation, field, theirs, ours, sources = [] }) =>
      [operation, field, theirs, ours, sources.join(", ")].slice(0, columns.length),
    )
    const table = markdownTable(columns, cells)
    return [`\n## ${titles[kind]}${suffix}\n\n${table}`]
  })

export const driftJson = (drift: Drift): string => {
  const { upstreams, unexplained, observed, unused, drafts, undrafted } = drift
  const explained = drift.explained.length
  return `${JSON.stringify({ upstreams, unexplained, observed, explained, unused, drafts, undrafted }, undefined, 2)}\n`
}
