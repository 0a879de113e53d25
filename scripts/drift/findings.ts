/**
 * Finds what upstream has and our spec does not know yet: the comparison of scripts/spec/compare.ts, and two changes
 * that only show over time: upstream deprecates an operation or field, or removes it while our spec still has it.
 */
import { printProblems, Source, type JsonObject } from "../generate/source.ts"
import { readSpec } from "../generate/spec.ts"
import { readAccepted, sortOut, type Accepted, type Sorted } from "../spec/accepted.ts"
import { compare, isUnder, type Difference } from "../spec/compare.ts"
import { keyOf, mergeSurfaces, surfaceOf, surfaceOfSpec, type OperationSurface, type Surface } from "../spec/surface.ts"
import { InputError } from "../command.ts"

export interface Ours {
  readonly source: Source
  readonly model: ReturnType<typeof readSpec>
  readonly surface: Surface
  readonly accepted: ReadonlyArray<Accepted>
}

/** Our spec as it is written, without unfinished drafts. Any other problem in it is an InputError. */
export const readOurs = (spec: string): Ours => {
  const source = new Source(spec)
  const model = readSpec(source)
  const accepted = readAccepted(source)
  const problems = source.problems.filter(({ message }) => !message.startsWith("a draft"))
  if (problems.length > 0) throw new InputError(`${printProblems(problems).join("\n")}\nCorrect the spec first.`)
  return { source, model, accepted, surface: surfaceOfSpec(source) }
}

export const surfaceOfAll = (documents: ReadonlyArray<JsonObject>): Surface => mergeSurfaces(documents.map(surfaceOf))

/** What one source says about the API. */
export interface Upstream {
  readonly name: string
  readonly surface: Surface
}

/**
 * What any source has and our spec does not know; each difference names its sources. `before` is the upstream that our
 * spec was last compared with; without it, removed fields are not found.
 */
export const findDrift = (ours: Ours, upstreams: ReadonlyArray<Upstream>, before: Surface | undefined): Sorted => {
  const said = upstreams.flatMap(({ name, surface }) =>
    [...compare(surface, ours.surface), ...deprecations(surface, ours.surface)].map((one) => ({
      ...one,
      sources: [name],
    })),
  )
  const removed = before === undefined ? [] : removals(before, unionOf(upstreams), ours.surface)
  return sortOut([...together(said), ...removed], ours.accepted)
}

/** The same difference once, with all its sources. */
const together = (
  differences: ReadonlyArray<Difference & { readonly sources: ReadonlyArray<string> }>,
): Difference[] => {
  const found = new Map<string, Difference & { readonly sources: ReadonlyArray<string> }>()
  for (const one of differences) {
    const method = one.operation.split(" ")[0]!
    const key = [one.kind, keyOf(method, one.operation), one.field, one.theirs].join("\n")
    const known = found.get(key)
    found.set(key, known === undefined ? one : { ...known, sources: [...new Set([...known.sources, ...one.sources])] })
  }
  return [...found.values()]
}

/** What any of the sources has. */
const unionOf = (upstreams: ReadonlyArray<Upstream>): Surface => {
  const union = new Map<string, OperationSurface>()
  for (const [key, operation] of upstreams.flatMap(({ surface }) => [...surface])) {
    const known = union.get(key)
    union.set(key, { ...operation, fields: new Map([...(known?.fields ?? []), ...operation.fields]) })
  }
  return union
}

const deprecations = (theirs: Surface, ours: Surface): Difference[] => {
  const found: Difference[] = []
  const words = { kind: "deprecated", theirs: "deprecated", ours: "not deprecated" } as const
  for (const [key, operation] of theirs) {
    const mine = ours.get(key)
    if (mine === undefined) continue
    const name = `${operation.method} ${operation.path}`
    if (operation.deprecated && !mine.deprecated) found.push({ ...words, operation: name, field: "" })
    for (const [field, { deprecated }] of operation.fields) {
      if (deprecated && mine.fields.get(field)?.deprecated === false) found.push({ ...words, operation: name, field })
    }
  }
  return found
}

const removals = (before: Surface, now: Surface, ours: Surface): Difference[] => {
  const found: Difference[] = []
  for (const [key, operation] of before) {
    const mine = ours.get(key)
    if (mine === undefined) continue
    const name = `${operation.method} ${operation.path}`
    const still = now.get(key)
    if (still === undefined) {
      found.push({ kind: "gone", operation: name, field: "", theirs: "gone", ours: "there" })
      continue
    }
    const missing = [...operation.fields.keys()].filter((field) => mine.fields.has(field) && !still.fields.has(field))
    for (const field of missing.filter((field) => !missing.some((parent) => isUnder(field, parent)))) {
      found.push({ kind: "gone", operation: name, field, theirs: "gone", ours: mine.fields.get(field)!.type })
    }
  }
  return found
}
