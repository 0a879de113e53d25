/** What the commands ask git: which commit, what was in it, what is not committed. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { baseOf, commitOf, demandCommitted, extract, fileAt, uncommitted } from "../../scripts/git.ts"
import { commitAll, run } from "../../scripts/release/copy.ts"
import { declaredSince } from "../../scripts/release/changesets.ts"
import { repository, temporary, write } from "./temporary.ts"

it("a commit is read without touching what is checked out", () => {
  const folder = repository()
  const first = commitOf(folder, "HEAD")
  write(folder, { "spec/openapi.yaml": "changed\n", "spec/new.yaml": "new\n" })
  const { folder: before, remove } = extract(folder, first, ["spec", "not/there"])
  expect(readFileSync(join(before, "spec/openapi.yaml"), "utf8")).toContain("openapi: 3.1.0")
  expect(existsSync(join(before, "spec/new.yaml"))).toBe(false)
  remove()
  expect(existsSync(before)).toBe(false)
  expect(fileAt(folder, first, "spec/new.yaml")).toBeUndefined()
  expect(readFileSync(join(folder, "spec/openapi.yaml"), "utf8")).toBe("changed\n")
  expect(uncommitted(folder, ["spec"]).toSorted()).toEqual(["spec/new.yaml", "spec/openapi.yaml"])
  expect(() => demandCommitted(folder, ["spec"], "because")).toThrow(
    /openapi\.yaml.*not committed\. .*because\. Nothing was written\./,
  )
})

it("a branch is measured from where it left main, main from its last commit", () => {
  const folder = repository()
  const first = commitOf(folder, "main")
  expect(baseOf(folder)).toBe(first)
  run(folder, "git", ["switch", "--quiet", "--create", "mine"])
  commitAll(folder, "Mine")
  expect(commitOf(folder, "HEAD")).not.toBe(first)
  expect(baseOf(folder)).toBe(first)
})

it("a folder without git, and a revision that looks like an option, are refused", () => {
  expect(() => commitOf(temporary(), "HEAD")).toThrow(/git knows no revision HEAD here/)
  expect(() => commitOf(repository(), "--all")).toThrow(/git knows no revision --all here/)
})

it("changesets count from the base on, the largest of a package wins, and a broken one is named", () => {
  const folder = repository()
  const changeset = (level: string) => `---\n"a": ${level}\n---\n\nText.\n`
  write(folder, { ".changeset/old.md": changeset("major"), ".changeset/README.md": "# Changesets\n" })
  commitAll(folder, "Declared before")
  const base = commitOf(folder, "HEAD")
  write(folder, { ".changeset/one.md": changeset("patch"), ".changeset/two.md": changeset("minor") })
  expect([...declaredSince(folder, base)]).toEqual([["a", "minor"]])
  write(folder, { ".changeset/two.md": changeset("huge") })
  expect(() => declaredSince(folder, base)).toThrow(/\.changeset\/two\.md: its head is not a list of packages/)
})
