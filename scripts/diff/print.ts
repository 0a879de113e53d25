/** Changes of the spec as text: a report for a person, and the body of a changeset for the changelog. */
import { remedyOf } from "./remedy.ts"
import { largest, type Change, type Level } from "./change.ts"
import type { SpecDiff } from "./spec-diff.ts"

const titles: Readonly<Record<Level, string>> = { major: "Breaking", minor: "New", patch: "Without effect on types" }
const order: ReadonlyArray<Level> = ["major", "minor", "patch"]

export const printDiff = ({ base, changes, bumps }: SpecDiff): string => {
  const head = `# The spec since ${base.slice(0, 7)}\n`
  if (changes.length === 0) return `${head}\nNothing changed for the SDK's user.\n`
  const releases = [...bumps].map(([name, level]) => `- ${name}: ${level}\n`).join("")
  return `${head}\n${releases}${sections(changes, 20, () => "")}`
}

/** The lines below a change. */
type Below = (change: Change) => string

const sections = (changes: ReadonlyArray<Change>, atMost: number, below: Below): string =>
  order
    .flatMap((level) => {
      const found = changes.filter((change) => change.level === level)
      return found.length === 0 ? [] : [`\n## ${titles[level]}\n\n${lines(found, atMost, below)}`]
    })
    .join("")

const lines = (changes: ReadonlyArray<Change>, atMost: number, below: Below): string => {
  const kinds = [...new Set(changes.map(({ kind }) => kind))]
  return kinds
    .map((kind) => {
      const ofKind = changes.filter((change) => change.kind === kind)
      if (kind === "documentation changed" && ofKind.length > 3)
        return `- ${kind}: ${ofKind.length} operations and events\n`
      const shown = ofKind
        .slice(0, atMost)
        .map((change) => `- ${kind}: ${change.what}${placesOf(change)}\n${below(change)}`)
      return shown.join("") + (ofKind.length > atMost ? `- ${kind}: ${ofKind.length - atMost} more\n` : "")
    })
    .join("")
}

/** ` in the answer of A and 3 more`. */
const placesOf = ({ where }: Change): string => {
  if (where.length === 0) return ""
  const more = where.length > 2 ? ` and ${where.length - 1} more` : where.length === 2 ? ` and the ${where[1]}` : ""
  return `, in the ${where[0]}${more}`
}

const remedyBelow: Below = (change) => {
  const remedy = remedyOf(change)
  return remedy === undefined ? "" : `  ${remedy}\n`
}

/** A changeset: the packages with their bumps, one sentence, and the changes as a list; what breaks says what to do. */
export const printChangeset = ({ changes, bumps }: SpecDiff): string => {
  const packages = [...bumps].map(([name, level]) => `"${name}": ${level}\n`).join("")
  const level = largest(changes.map((change) => change.level))
  const sentences = {
    major: "The API changed, in part incompatibly.",
    minor: "The API grew.",
    patch: "The API's description was corrected.",
  }
  return `---\n${packages}---\n\n${sentences[level ?? "patch"]}\n${sections(changes, 100, remedyBelow).replaceAll(/^## (.*)$/gm, "$1:")}`
}
