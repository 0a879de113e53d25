/** Temporary folders and repositories that are gone after the test, and commands run as a user runs them. */
import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { onTestFinished } from "vitest"
import { commitAll } from "../../scripts/release/copy.ts"
import { root } from "../../scripts/workspace.ts"

export const temporary = (): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "keeping-up-")))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const write = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}

/** A repository of one commit with the spec that the generator's tests use. */
export const repository = (): string => {
  const folder = temporary()
  cpSync(join(root, "test/generate/fixture/spec"), join(folder, "spec"), { recursive: true })
  commitAll(folder, "A spec")
  return folder
}

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs a file of this repository with Node. */
export const node = (file: string, args: ReadonlyArray<string>, env: NodeJS.ProcessEnv = {}): Ended => {
  const options = { cwd: root, encoding: "utf8", env: { ...process.env, ...env } } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, file), ...args], options)
  return { code: status, out: stdout, err: stderr }
}

/** A port where nothing listens: the discard port, which needs a privilege. */
export const nobody = "http://127.0.0.1:9/"
