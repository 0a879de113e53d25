/**
 * Finds what upstream has and our spec does not know yet: the comparison of scripts/spec/compare.ts, and two things
 * that only show over time. Upstream deprecates an operation or field, or it removes one that our spec still has.
 */
import { printProblems, Source, type JsonObject } from "../generate/source.ts"
import { readSpec } from "../generate/spec.ts"
import { readAccepted, sortOut, type Accepted, type Sorted } from "../spec/accepted.ts"
import { compare, isUnder, type Difference } from "../spec/compare.ts"
import { mergeSurfaces, surfaceOf, surfaceOfSpec, type Surface } from "../spec/surface.ts"
import { InputError } from "../command.ts"

export interface Ours {
  readonly source: Source
  readonly model: ReturnType<typeof readSpec>
  readonly surface: Surface
  readonly accepted: ReadonlyArray<Accepted>
}

/** Our spec as it is written. Unfinished drafts are left out; anything else that is wrong with it is an InputError. */
export const readOurs = (spec: string): Ours => {
  const source = new Source(spec)
  const model = readSpec(source)
  const accepted = readAccepted(source)
  const problems = source.problems.filter(({ message }) => !message.startsWith("a draft"))
  if (problems.length > 0) throw new InputError(`${printProblems(problems).join("\n")}\nCorrect the spec first.`)
  return { source, model, accepted, surface: surfaceOfSpec(source) }
}

export const surfaceOfAll = (documents: ReadonlyArray<JsonObject>): Surface => mergeSurfaces(documents.map(surfaceOf))

/** `before` is the upstream that our spec was last compared with; without one, nothing is known to be gone. */
export const findDrift = (ours: Ours, upstream: Surface, before: Surface | undefined): Sorted =>
  sortOut(
    [
      ...compare(upstream, ours.surface),
      ...deprecations(upstream, ours.surface),
      ...(before === undefined ? [] : removals(before, upstream, ours.surface)),
    ],
    ours.accepted,
  )

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
