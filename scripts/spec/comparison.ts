/**
 * One comparison of the spec with an upstream: reads both surfaces, sorts the differences by accepted-differences.yaml,
 * and prints the report in Markdown.
 */
import { printProblems, Source } from "../generate/source.ts"
import { readSpec } from "../generate/spec.ts"
import { acceptedFile, readAccepted, sortOut, type Sorted } from "./accepted.ts"
import { compare } from "./compare.ts"
import { surfaceOfSpec, type Surface } from "./surface.ts"
import { markdownTable } from "./table.ts"

export interface Comparison extends Sorted {
  readonly upstreamOperations: number
  readonly specOperations: number
}

/** The comparison, or what is wrong with the spec, as `spec/…yaml:LINE: problem — remedy`. */
export const compareSpec = (
  spec: string,
  upstream: Surface,
): { readonly comparison: Comparison } | { readonly problems: ReadonlyArray<string> } => {
  const source = new Source(spec)
  readSpec(source)
  const accepted = readAccepted(source)
  if (source.problems.length > 0) return { problems: printProblems(source.problems) }
  const ours = surfaceOfSpec(source)
  const sorted = sortOut(compare(upstream, ours), accepted)
  return { comparison: { upstreamOperations: upstream.size, specOperations: ours.size, ...sorted } }
}

export const printComparison = ({
  upstreamOperations,
  specOperations,
  unexplained,
  explained,
  unused,
}: Comparison): string => {
  const rows = unexplained.map(({ kind, operation, field, theirs, ours }) => [kind, operation, field, theirs, ours])
  const counts = `${upstreamOperations} operations upstream, ${specOperations} in the spec`
  const found = `${unexplained.length} differences, and ${explained.length} that spec/${acceptedFile} explains`
  return [
    `${counts}: ${found}.\n`,
    rows.length === 0 ? "" : `\n${markdownTable(["kind", "operation", "field", "upstream", "spec"], rows)}`,
    unused.length === 0 ? "" : `\nEntries of spec/${acceptedFile} that no longer explain anything; remove them:\n\n`,
    ...unused.map(({ operation, field }) => `- ${operation} ${field ?? ""}`.trimEnd() + "\n"),
  ].join("")
}
