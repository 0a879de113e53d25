import { spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { fixture, temporaryFolder } from "./fixture.ts"

const scripts = join(import.meta.dirname, "../../scripts")
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(scripts, `${script}.ts`), ...args], { encoding: "utf8" })

it.each([
  "generate",
  "spec-lint",
  "spec-compare",
  "spec-drift",
  "spec-diff",
  "spec-stats",
  "changeset-spec",
  "api-snapshot",
  "check-exports",
  "build",
  "release-check",
  "release-rehearse",
  "release-version",
  "report",
])("%s refuses an option that it does not know in one line, and does nothing", (script) => {
  const { status, stderr, stdout } = run(script, "--nonsense")
  expect({ status, stdout, lines: stderr.trim().split("\n").length }).toEqual({ status: 2, stdout: "", lines: 1 })
  expect(stderr).toContain("--nonsense")
})

it.each(["generate", "spec-lint", "spec-compare", "spec-drift", "spec-stats"])(
  "%s refuses a folder that is no spec in one line",
  (script) => {
    const folder = temporaryFolder()
    const { status, stderr, stdout } = run(script, "--spec", folder)
    expect({ status, stdout, stderr: stderr.trim() }).toEqual({
      status: 2,
      stdout: "",
      stderr: `${folder} is no spec: it has no openapi.yaml. Name the folder that has one.`,
    })
  },
)

it("generate refuses a file in the place of its folder", () => {
  const out = join(temporaryFolder(), "file")
  writeFileSync(out, "mine")
  const { status, stderr } = run("generate", "--spec", fixture().spec, "--out", out)
  expect({ status, stderr: stderr.trim() }).toEqual({ status: 2, stderr: `${out} is a file: --out names a folder` })
})
