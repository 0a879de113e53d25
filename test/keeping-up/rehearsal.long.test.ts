/**
 * A month in the life of the spec: the platform makes ten changes, and a maintainer follows them with the commands of
 * CONTRIBUTING.md, in a copy of this repository. Drift, drafts, lint, generator, diff, changeset, version, and the gate
 * that finds undeclared changes.
 */
import { appendFileSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { spawnSync } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { commitAll, copyRepository, run } from "../../scripts/release/copy.ts"
import { root } from "../../scripts/workspace.ts"
import { addShelf, follow, observed, upstreamAfter, upstreamBefore } from "./shelf.ts"

let copy = ""

/** The copy sees the installed dependencies, and of the workspace its own packages. */
beforeAll(() => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), "rehearsal-")))
  copyRepository(root, copy)
  run(copy, "pnpm", ["install", "--prefer-offline", "--no-frozen-lockfile"], { CI: "true" })
  for (const file of readdirSync(join(copy, ".changeset"))) {
    if (file.endsWith(".md") && file !== "README.md") rmSync(join(copy, ".changeset", file))
  }
  addShelf(join(copy, "spec"))
  succeed("generate")
  succeed("api:snapshot")
  commitAll(copy, "As released")
  writeFileSync(join(copy, "before.json"), JSON.stringify(upstreamBefore))
  writeFileSync(join(copy, "after.json"), JSON.stringify(upstreamAfter))
  writeFileSync(join(copy, "observed.jsonl"), observed)
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const command = (name: string, ...args: ReadonlyArray<string>) => {
  const { status, stdout, stderr } = spawnSync("pnpm", ["--silent", name, ...args], { cwd: copy, encoding: "utf8" })
  return { code: status, stdout, stderr }
}

/** A command that has to succeed; otherwise its output is the error. */
const succeed = (name: string, ...args: ReadonlyArray<string>): void => {
  const { code, stdout, stderr } = command(name, ...args)
  if (code !== 0) throw new Error(`pnpm ${name} ended with ${code}\n${stdout}\n${stderr}`)
}

const version = (dir: string): string => JSON.parse(readFileSync(join(copy, dir, "package.json"), "utf8")).version

test("before the changes, nothing has drifted", () => {
  expect(command("spec:drift", "--upstream", "before.json")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("nothing new"),
  })
})

test("drift names what the platform and the traffic changed", () => {
  const { code, stdout } = command(
    ...([
      "spec:drift",
      "--upstream",
      "after.json",
      "--since",
      "before.json",
      "--observed",
      "observed.jsonl",
      "--json",
    ] as const),
  )
  expect(code).toBe(1)
  const found = JSON.parse(stdout)
  expect(
    [...found.unexplained, ...found.observed]
      .map((one) => `${one.kind} ${one.operation} ${one.field}`.trim())
      .toSorted(),
  ).toEqual([
    "deprecated GET /shelf/202309/photos",
    "field GET /shelf/202309/things/{thing_id} query colour",
    "field POST /shelf/202309/things/{thing_id}/move body reason",
    "gone GET /shelf/202309/things/{thing_id} answer data.weight",
    "operation POST /shelf/202612/things/search",
    "operation POST /shelf/202612/things/{thing_id}/clone",
    "type GET /shelf/202309/things/{thing_id} answer data.size",
    "value GET /shelf/202309/things/{thing_id} answer data.status",
  ])
  expect(found.observed).toMatchObject([{ theirs: "ON_REVIEW (seen 7x)", ours: "LIVE, DRAFT" }])
})

test("drafts are not written into a spec with other changes", () => {
  appendFileSync(join(copy, "spec/README.md"), "\n")
  const { code, stderr } = command("spec:drift", "--upstream", "after.json", "--draft")
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("README.md: not committed") })
  expect(existsSync(join(copy, "spec/paths/shelf/202612"))).toBe(false)
  run(copy, "git", ["checkout", "spec/README.md"])
})

test("drafts of the new operations pass lint and generator once a person has finished them", () => {
  const { stdout } = command("spec:drift", "--upstream", "after.json", "--draft")
  expect(stdout).toContain("- spec/paths/shelf/202612/things_thing_id_clone.yaml")
  expect(stdout).toContain("- spec/paths/shelf/202612/things_search.yaml")
  const newer = readFileSync(join(copy, "spec/paths/shelf/202612/things_search.yaml"), "utf8")
  expect(newer).toContain("# It looks like a newer form of shelf.202309.searchThings")
  // Taken over from that one; alone, a POST would be unsafe.
  expect(newer).toContain("x-tts-safety: read")
  for (const name of ["spec:lint", "generate"]) {
    const { code, stderr } = command(name)
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining("a draft — finish it, then remove x-tts-draft"),
    })
  }
  follow(join(copy, "spec"))
  // A new event needs a sample, and the compiler says so: the samples are typed by the events.
  const samples = join(copy, "packages/webhooks/src/testing/samples.ts")
  const text = readFileSync(samples, "utf8")
  writeFileSync(
    samples,
    text.replace("  ORDER_STATUS_CHANGE:", '  SHELF_FULL: { thing_id: "1" },\n  ORDER_STATUS_CHANGE:'),
  )
  expect(command("spec:lint")).toMatchObject({ code: 0, stderr: "" })
})

test("nothing is generated while lint has a problem, also where the generator has none", () => {
  const file = join(copy, "spec/paths/shelf/202309/photos.yaml")
  const text = readFileSync(file, "utf8")
  writeFileSync(file, text.replace(/(summary: .*)\./, "$1"))
  const { code, stderr } = command("generate")
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("summary ends without a full stop") })
  const { stdout } = spawnSync("git", ["status", "--porcelain", "generated"], { cwd: copy, encoding: "utf8" })
  expect(stdout).toBe("")
  writeFileSync(file, text)
})

test("a changeset is not written over a generated/ that is older than the spec", () => {
  expect(command("changeset:spec", "HEAD")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("run pnpm generate first. Nothing was written"),
  })
  succeed("generate")
})

test("the diff says what each change means for a user", () => {
  const { code, stdout } = command("spec:diff", "HEAD")
  expect(code).toBe(0)
  const lines = stdout.split("\n").filter((line) => line.startsWith("- "))
  expect(lines).toEqual(
    expect.arrayContaining([
      "- @tiktok-shop-kit/api: minor",
      "- required field added: `reason` (string), in the input of `shelf.202309.moveThing`",
      "- field removed: `weight` (string), in the answer of `shelf.202309.readThing`",
      "- type changed: `size` from string to number, in the answer of `shelf.202309.readThing`",
      "- operation added: `shelf.202612.cloneThing` (`POST /shelf/202612/things/{thing_id}/clone`)",
      "- operation added: `shelf.202612.searchThings` (`POST /shelf/202612/things/search`)",
      "- operation deprecated: `shelf.202309.listPhotos` — sunset 2027-06-01",
      "- webhook added: `SHELF_FULL` (type 9001)",
      "- error code added: 99009001 (shelf): conflict",
      "- field added: `colour` (string), in the input of `shelf.202309.readThing`",
      "- value added: `status` `ON_REVIEW`, in the answer of `shelf.202309.readThing`",
      "- newest form moved: `searchThings` of `@tiktok-shop-kit/api/shelf` is `shelf.202612.searchThings` now, was `shelf.202309.searchThings`",
      "- superseded: `shelf.202309.searchThings` by `shelf.202612.searchThings`",
    ]),
  )
  expect(lines).toHaveLength(13)
})

test("the gate asks for a changeset, and changeset:spec writes the one that it asks for", () => {
  expect(command("release:check", "HEAD")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("@tiktok-shop-kit/api needs a minor release and no changeset names it"),
  })
  // The snapshot of the generated package has only names: two more operations.
  expect(command("api:snapshot", "--check")).toMatchObject({
    code: 1,
    stdout: expect.stringContaining("+ export { cloneThing }"),
  })
  succeed("api:snapshot")
  succeed("changeset:spec", "HEAD")
  const [file = ""] = readdirSync(join(copy, ".changeset")).filter((name) => name.startsWith("spec-since-"))
  const text = readFileSync(join(copy, ".changeset", file), "utf8")
  expect(text).toMatch(
    /^---\n"@tiktok-shop-kit\/api": minor\n---\n\nThe API changed, in part incompatibly\.\n\nBreaking:\n/,
  )
  expect(text).toMatch(/required field added: `reason` [^\n]*\n {2}Pass it\.\n/)
  expect(text).toMatch(/field removed: `weight` [^\n]*\n {2}Do not read it: /)
  expect(command("release:check", "HEAD")).toMatchObject({ code: 0, stderr: "" })
})

test("what nobody declared does not pass: the snapshot shows it, the gate names the package", () => {
  appendFileSync(
    join(copy, "packages/signing/src/index.ts"),
    "\nexport const undeclared = (text: string): string => text\n",
  )
  const checked = command("api:snapshot", "--check")
  expect(checked.code).toBe(1)
  expect(checked.stdout).toContain("+ export const undeclared: (text: string) => string;")
  succeed("api:snapshot")
  const { code, stderr } = command("release:check", "HEAD")
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringContaining("@tiktok-shop-kit/signing needs a minor release and no changeset names it"),
  })
  writeFileSync(join(copy, ".changeset/signing.md"), '---\n"@tiktok-shop-kit/signing": patch\n---\n\nSmall.\n')
  expect(command("release:check", "HEAD")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("its changeset says patch"),
  })
  rmSync(join(copy, ".changeset/signing.md"))
  run(copy, "git", ["checkout", "packages/signing/src/index.ts", "api-snapshot/signing.api.md"])
})

test("versions and changelogs follow", () => {
  const before = version("generated")
  commitAll(copy, "The spec follows the platform")
  succeed("release:version")
  const [major = 0, minor = 0] = before.split(".").map(Number)
  expect(version("generated")).toBe(`${major}.${minor + 1}.0`)
  const log = readFileSync(join(copy, "generated/CHANGELOG.md"), "utf8")
  expect(log).toContain("The API changed, in part incompatibly.")
  expect(log).toContain("required field added: `reason` (string), in the input of `shelf.202309.moveThing`")
  expect(readdirSync(join(copy, ".changeset")).filter((name) => name.startsWith("spec-since-"))).toEqual([])
  // The packages that depend on it are released with it.
  expect(
    JSON.parse(readFileSync(join(copy, "packages/kit/package.json"), "utf8")).dependencies["@tiktok-shop-kit/api"],
  ).toBe("workspace:*")
  expect(version("packages/kit")).not.toBe("0.0.0")
})
