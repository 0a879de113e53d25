/** The changes of spec/ since a commit, and the release that each package needs. */
import { join } from "node:path"
import { InputError } from "../command.ts"
import { extract } from "../git.ts"
import { printProblems, Source } from "../generate/source.ts"
import { readSpec } from "../generate/spec.ts"
import type { Package } from "../workspace.ts"
import { bumpOf, isLarger, type Change, type Level } from "./change.ts"
import { changesBetween } from "./changes.ts"
import { shapeOf, type Shape } from "./shape.ts"
import { usersOf } from "./users.ts"

export interface SpecDiff {
  /** The full hash of what it was compared with. */
  readonly base: string
  readonly changes: ReadonlyArray<Change>
  /** What each package has to release, by its name. */
  readonly bumps: ReadonlyMap<string, Level>
}

const readShape = (folder: string, whose: string, remedy: string): Shape => {
  const source = new Source(folder)
  const model = readSpec(source)
  if (source.problems.length === 0) return shapeOf(model)
  const shown = printProblems(source.problems).slice(0, 10).join("\n")
  throw new InputError(`${shown}\n${whose} cannot be read; ${remedy}`)
}

/** `commit` is a full hash. A base that has no spec yet has no operations. */
export const specDiff = (root: string, commit: string, packages: ReadonlyArray<Package>): SpecDiff => {
  const after = readShape(join(root, "spec"), "spec/", "correct it first: pnpm spec:lint")
  const { folder, remove } = extract(root, commit, ["spec"])
  try {
    const short = commit.slice(0, 7)
    const before = readShape(join(folder, "spec"), `spec/ at ${short}`, "compare with a newer revision")
    const changes = changesBetween(before, after)
    return { base: commit, changes, bumps: bumpsOf(root, changes, packages) }
  } finally {
    remove()
  }
}

/**
 * The generated package follows its changes. A package whose own code calls a changed operation is released with it: broken
 * as far as the operation is, since its types come through, otherwise as a patch.
 */
const bumpsOf = (
  root: string,
  changes: ReadonlyArray<Change>,
  packages: ReadonlyArray<Package>,
): Map<string, Level> => {
  const bumps = new Map<string, Level>()
  const raise = (name: string, level: Level) => {
    if (isLarger(level, bumps.get(name))) bumps.set(name, level)
  }
  const versions = new Map(packages.map(({ manifest }) => [manifest.name, manifest.version]))
  const users = usersOf(root, packages)
  for (const { level, operations } of changes) {
    for (const { name, short } of packages.map(({ manifest, short }) => ({ name: manifest.name, short }))) {
      const version = versions.get(name) ?? "0.0.0"
      if (short === "api") raise(name, bumpOf(level, version))
      else if (level !== "patch" && operations.some((id) => users.get(id)?.has(name) === true)) {
        raise(name, level === "major" ? bumpOf(level, version) : "patch")
      }
    }
  }
  return bumps
}
