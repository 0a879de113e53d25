/** Copies of the fixture spec in temporary folders, to be damaged by a test and thrown away after it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { onTestFinished } from "vitest"
import { generate, type Outcome } from "../../scripts/generate/run.ts"

export const fixture: string = join(dirname(fileURLToPath(import.meta.url)), "fixture")

export interface Copy {
  readonly spec: string
  readonly out: string
  /** Replaces a text of a file of the spec; fails where it is not there. */
  readonly edit: (file: string, from: string | RegExp, to: string) => void
  readonly add: (file: string, text: string) => void
  readonly generate: (options?: { readonly check: boolean }) => Promise<Outcome>
}

export const copyOfFixture = (): Copy => {
  const root = mkdtempSync(join(tmpdir(), "generate-"))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const spec = join(root, "spec")
  const out = join(root, "generated")
  cpSync(join(fixture, "spec"), spec, { recursive: true })
  return {
    spec,
    out,
    edit: (file, from, to) => {
      const before = readFileSync(join(spec, file), "utf8")
      const after = before.replace(from, to)
      if (after === before) throw new Error(`${file} has no ${String(from)}`)
      writeFileSync(join(spec, file), after)
    },
    add: (file, text) => writeFileSync(join(spec, file), text),
    generate: (options) => generate({ spec, out, check: options?.check ?? false }),
  }
}
