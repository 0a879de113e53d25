/**
 * The README's list of the operations that are answered from their schema alone is what `coverage()` says.
 */
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { coverage } from "../../packages/sandbox/src/coverage.ts"

const readme = readFileSync(new URL("../../packages/sandbox/README.md", import.meta.url), "utf8")

/** `group.version.name`: the versions of a name are one entry. */
const rows = (): ReadonlyArray<string> => {
  const groups = new Map<string, Set<string>>()
  for (const [id, kind] of Object.entries(coverage())) {
    if (kind !== "generated") continue
    const [group = "", version = "", name = ""] = id.split(".")
    const names = groups.get(group) ?? new Set<string>()
    groups.set(group, names.add(`${version}.${name}`))
  }
  return [...groups].map(([group, names]) => `| ${group} | ${[...names].join(", ")} |`)
}

test("the README lists every operation that answers examples, and no other", () => {
  const section = readme.split("## Operations that answer examples\n")[1]!.split("\n## ")[0]!
  const listed = section.split("\n").filter((line) => /^\| [a-z_]+ \|/.test(line))
  expect(listed).toEqual(rows())
})
