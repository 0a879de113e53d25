/**
 * The intended differences from upstream: accepted-differences.yaml, a list of patterns, each with the reason why the
 * spec differs. `*` in a pattern matches any text.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import type { JsonObject, Source } from "../generate/source.ts"
import type { Difference } from "./compare.ts"

export const acceptedFile = "accepted-differences.yaml"

/** One entry; a member that is left out matches everything. */
export interface Accepted {
  readonly operation: string
  readonly field?: string
  readonly kind?: string
  readonly theirs?: string
  readonly ours?: string
  readonly reason: string
}

const patterns = ["operation", "field", "kind", "theirs", "ours"] as const
const members: ReadonlyArray<string> = [...patterns, "reason"]

/** The entries of the file; empty if it is missing. Problems are reported to the source. */
export const readAccepted = (source: Source): Accepted[] => {
  if (!source.exists(acceptedFile)) return []
  const root = source.read(acceptedFile)
  const list = isRecord(root) ? root["differences"] : undefined
  if (!Array.isArray(list)) {
    if (root !== undefined) source.reportLine(acceptedFile, 1, "no list", "write the entries under differences:")
    return []
  }
  return list.filter((entry) => isRecord(entry)).filter((entry) => isAccepted(source, entry)) as unknown as Accepted[]
}

const isAccepted = (source: Source, entry: JsonObject): boolean => {
  const before = source.problems.length
  for (const member of ["operation", "reason"]) {
    if (!entry[member]) source.report(entry, `${member} is missing`, "say which difference is meant, and why")
  }
  for (const [member, value] of Object.entries(entry)) {
    if (!members.includes(member)) source.report(entry, `unknown member ${member}`, `use ${members.join(", ")}`, member)
    else if (typeof value !== "string") source.report(entry, `${member} is not a text`, "put it into quotes", member)
  }
  return source.problems.length === before
}

export interface Sorted {
  /** Differences that no entry explains. */
  readonly unexplained: ReadonlyArray<Difference>
  readonly explained: ReadonlyArray<Difference>
  /** Entries that no longer explain a difference. */
  readonly unused: ReadonlyArray<Accepted>
}

export const sortOut = (differences: ReadonlyArray<Difference>, accepted: ReadonlyArray<Accepted>): Sorted => {
  const tests = accepted.map((entry) => ({ entry, matches: matcher(entry) }))
  const used = new Set<Accepted>()
  const unexplained: Difference[] = []
  const explained: Difference[] = []
  for (const difference of differences) {
    const matching = tests.filter(({ matches }) => matches(difference))
    for (const { entry } of matching) used.add(entry)
    const sorted = matching.length > 0 ? explained : unexplained
    sorted.push(difference)
  }
  return { unexplained, explained, unused: accepted.filter((entry) => !used.has(entry)) }
}

const matcher = (entry: Accepted): ((difference: Difference) => boolean) => {
  const tests = patterns.flatMap((member) => {
    const pattern = entry[member]
    return pattern === undefined ? [] : [{ member, test: wildcard(pattern) }]
  })
  return (difference) => tests.every(({ member, test }) => test.test(difference[member]))
}

const wildcard = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replaceAll(/[\\^$.+?()[\]{}|]/g, "\\$&").replaceAll("*", ".*")}$`)
