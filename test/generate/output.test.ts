import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { expect, it } from "vitest"
import { generate } from "../../scripts/generate/run.ts"
import { copyOfFixture, fixture } from "./temporary.ts"

/*
 * The golden output is test/generate/fixture/generated. After a change on purpose:
 * `node scripts/generate.ts --spec test/generate/fixture/spec --out test/generate/fixture/generated`, and read the diff.
 */
it("the fixture prints as it did", async () => {
  const { problems, differences } = await generate({
    spec: join(fixture, "spec"),
    out: join(fixture, "generated"),
    check: true,
  })
  expect(problems).toEqual([])
  expect(differences).toEqual([])
})

it("a second run changes nothing", async () => {
  const copy = copyOfFixture()
  const first = await copy.generate()
  const file = join(copy.out, "src/shelf/202502/searchThings.ts")
  const { mtimeMs } = statSync(file)
  const second = await copy.generate()
  expect(first.differences.length).toBeGreaterThan(0)
  expect(second.differences).toEqual([])
  expect(statSync(file).mtimeMs).toBe(mtimeMs)
})

it("--check finds a hand edit, a missing file and a stale one; a run repairs all three", async () => {
  const copy = copyOfFixture()
  await copy.generate()
  const edited = join(copy.out, "src/errors.ts")
  const stale = join(copy.out, "src/shelf/202001/old.ts")
  writeFileSync(edited, `${readFileSync(edited, "utf8")}// mine\n`)
  rmSync(join(copy.out, "src/table.ts"))
  mkdirSync(dirname(stale))
  writeFileSync(stale, "")

  const found = [
    { file: "src/errors.ts", kind: "differs" },
    { file: "src/shelf/202001/old.ts", kind: "stale" },
    { file: "src/table.ts", kind: "missing" },
  ]
  expect((await copy.generate({ check: true })).differences).toEqual(found)
  expect((await copy.generate({ check: true })).differences).toEqual(found)
  await copy.generate()
  expect((await copy.generate({ check: true })).differences).toEqual([])
  expect(existsSync(dirname(stale))).toBe(false)
})

it("a folder that holds nothing but stale files goes, with the folders around it", async () => {
  const copy = copyOfFixture()
  await copy.generate()
  const stale = join(copy.out, "src/old/202001/deep/old.ts")
  mkdirSync(dirname(stale), { recursive: true })
  writeFileSync(stale, "")
  await copy.generate()
  expect(existsSync(join(copy.out, "src/old"))).toBe(false)
  expect(existsSync(join(copy.out, "src/shelf"))).toBe(true)
})

it("a comment in the spec cannot end a comment in the output", async () => {
  const copy = copyOfFixture()
  copy.edit("schemas/Money.yaml", "An amount.", "An amount */ export const broken = 1 /*")
  expect((await copy.generate()).problems).toEqual([])
  expect(readFileSync(join(copy.out, "src/schemas.ts"), "utf8")).toContain("An amount *\\/ export")
})

it("the command prints what differs and exits with 1", () => {
  const copy = copyOfFixture()
  const script = join(fixture, "../../../scripts/generate.ts")
  const run = (...options: string[]) =>
    execFileSync(process.execPath, [script, "--spec", copy.spec, "--out", copy.out, ...options], {
      encoding: "utf8",
      stdio: "pipe",
    })
  expect(run()).toMatch(/^7 operations, 6 schemas, 2 webhooks/)
  expect(run("--check")).toMatch(/0 differ/)
  writeFileSync(join(copy.out, "src/table.ts"), "")
  expect(() => run("--check")).toThrow(/generated\/src\/table\.ts: differs/)
})
