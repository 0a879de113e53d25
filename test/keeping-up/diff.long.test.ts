/** What a change of the spec means for the SDK's user, and so for the version. */
import { rmSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { bumpOf } from "../../scripts/diff/change.ts"
import { changesBetween } from "../../scripts/diff/changes.ts"
import { shapeOf } from "../../scripts/diff/shape.ts"
import { Source } from "../../scripts/generate/source.ts"
import { readSpec } from "../../scripts/generate/spec.ts"
import { copyOfFixture, type Copy } from "../generate/temporary.ts"
import { node } from "./temporary.ts"

const shape = (spec: string) => {
  const source = new Source(spec)
  const model = readSpec(source)
  expect(source.problems).toEqual([])
  return shapeOf(model)
}

/** `level kind: what`, after an edit of the fixture. */
const after = (change: (copy: Copy) => void): string[] => {
  const copy = copyOfFixture()
  const before = shape(copy.spec)
  change(copy)
  return changesBetween(before, shape(copy.spec)).map(({ level, kind, what }) => `${level} ${kind}: ${what}`)
}

const read = "schemas/Money.yaml"
const search = "paths/shelf/202502/things_search.yaml"

it("a spec that was only reordered and reworded is documentation", () => {
  expect(after(() => {})).toEqual([])
  expect(after(({ edit }) => edit(search, /summary: .*/, "summary: Says it otherwise."))).toEqual([
    expect.stringMatching(/^patch documentation changed: `shelf\.202502\.searchThings`$/),
  ])
})

it("a field of a shared shape is one change, named by its shape, with every place it shows in", () => {
  const copy = copyOfFixture()
  const before = shape(copy.spec)
  copy.edit(read, "properties:\n", "properties:\n  rounding: { type: string }\n")
  const changes = changesBetween(before, shape(copy.spec))
  expect(changes.map(({ level, kind, what }) => `${level} ${kind}: ${what}`)).toEqual([
    "minor field added: `Money.rounding` (string)",
  ])
  expect(changes[0]!.where.length).toBeGreaterThan(0)
})

it("what an answer no longer promises breaks; what an input no longer demands does not", () => {
  expect(
    after(({ edit }) =>
      edit(read, /required: \[amount, currency\]|required: \[currency, amount\]/, "required: [amount]"),
    ),
  ).toEqual(["minor became optional: `Money.currency`", "major became optional: `Money.currency`"])
})

it("an operation that is removed breaks", () => {
  const changes = after(({ edit, spec }) => {
    edit("openapi.yaml", /^ {2}\/token\/v2\/get: .*\n/m, "")
    rmSync(join(spec, "paths/token/v2/get.yaml"))
  })
  expect(changes).toEqual([expect.stringMatching(/^major operation removed: `token\.v2\.\w+`/)])
})

it("before 1.0.0 what breaks is a minor release, after it a major one", () => {
  expect([bumpOf("major", "0.4.0"), bumpOf("minor", "0.4.0"), bumpOf("patch", "0.4.0")]).toEqual([
    "minor",
    "minor",
    "patch",
  ])
  expect([bumpOf("major", "1.0.0"), bumpOf("minor", "1.0.0")]).toEqual(["major", "minor"])
})

it("a revision that git does not know ends with one sentence", () => {
  for (const script of [
    "scripts/spec-diff.ts",
    "scripts/changeset-spec.ts",
    "scripts/release-check.ts",
    "scripts/report.ts",
  ]) {
    expect(node(script, ["no-such-revision"])).toEqual({
      code: 2,
      out: "",
      err: "git knows no revision no-such-revision here; name a commit, a branch or a tag\n",
    })
  }
  expect(node("scripts/spec-diff.ts", ["--output=x"])).toMatchObject({
    code: 2,
    err: expect.stringContaining("--output"),
  })
}, 30_000)
