/** The lockfiles of the examples outside of the workspace follow their package.json files. `pnpm example <name> --lock` writes one. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { separateExamples } from "../../scripts/example-copy.ts"
import { packages, root } from "../../scripts/workspace.ts"

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

interface Lockfile {
  readonly importers: {
    readonly ".": Readonly<
      Record<"dependencies" | "devDependencies", Readonly<Record<string, { readonly specifier: string }>>>
    >
  }
}

const textOf = (path: string): string => readFileSync(join(root, path), "utf8")
const ours = new Set(packages.map(({ manifest }) => manifest.name))

/** The dependencies of a package.json that other people publish. */
const othersOf = (path: string): Readonly<Record<string, string>> => {
  const { dependencies, devDependencies } = JSON.parse(textOf(path)) as Manifest
  return Object.fromEntries(Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) => !ours.has(name)))
}

/** Every version that the workspace itself uses. */
const inWorkspace: Readonly<Record<string, string>> = Object.assign(
  {},
  ...["package.json", "test/package.json", ...packages.map(({ dir }) => `${dir}/package.json`)].map(othersOf),
)

describe.each(separateExamples())("%s", (name) => {
  const others = othersOf(`examples/${name}/package.json`)
  const lockfile = textOf(`examples/${name}/pnpm-lock.yaml`)

  test("its lockfile has the versions of its package.json, and no host of a registry", () => {
    const { dependencies, devDependencies } = (parse(lockfile) as Lockfile).importers["."]
    const locked = Object.entries({ ...dependencies, ...devDependencies }).map(([name, { specifier }]) => [
      name,
      specifier,
    ])
    expect(Object.fromEntries(locked)).toEqual(others)
    expect(lockfile).not.toMatch(/https?:\/\//)
  })

  test("what the workspace uses, too, has the same version there", () => {
    // The packages are compiled by another TypeScript than that of an app.
    const shared = Object.keys(others).filter((name) => name in inWorkspace && name !== "typescript")
    expect(shared).toContain("effect")
    for (const name of shared) expect([name, others[name]]).toEqual([name, inWorkspace[name]])
  })
})
