/**
 * Compiles program texts with a compiler of choice and reads what it says: its errors, and from its diagnostics the figures
 * that the budgets are about. The texts are in a separate folder of this package, so that they import what
 * this package imports.
 */
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const test = join(import.meta.dirname, "..")

export const compilers = {
  /** What the repository is checked with. */
  "tsc 7": join(test, "../node_modules/@typescript/native/bin/tsc"),
  /** The oldest that users are likely to have. */
  "tsc 5.9": join(test, "node_modules/typescript-5.9/bin/tsc"),
} as const

export interface Compiled {
  /** As the compiler prints them. */
  readonly errors: ReadonlyArray<string>
  readonly instantiations: number
  /** Seconds in the checker. */
  readonly checkSeconds: number
}

export interface Folder {
  readonly path: string
  /** Compiles these of its files. */
  readonly compile: (compiler: keyof typeof compilers, ...files: ReadonlyArray<string>) => Compiled
  readonly remove: () => void
}

/** Writes the texts by file name. */
export const folderOf = (texts: Readonly<Record<string, string>>): Folder => {
  mkdirSync(join(import.meta.dirname, ".tmp"), { recursive: true })
  const path = mkdtempSync(join(import.meta.dirname, ".tmp/"))
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(path, file), text)
  return {
    path,
    compile: (compiler, ...files) => compile(compilers[compiler], path, files),
    remove: () => rmSync(path, { recursive: true }),
  }
}

const compile = (compiler: string, folder: string, files: ReadonlyArray<string>): Compiled => {
  // An optional peer that only the package of its example has.
  const paths = { fastify: ["../../../../packages/webhooks/node_modules/fastify/fastify.d.ts"] }
  const options = { extends: "../../../../tsconfig.base.json", compilerOptions: { incremental: false, paths }, files }
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options))
  const { stdout, stderr } = spawnSync(process.execPath, [compiler, "-p", folder, "--extendedDiagnostics"], {
    encoding: "utf8",
    cwd: folder,
    maxBuffer: 2 ** 27,
  })
  const figure = (name: string): number => {
    const found = new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1]
    if (found === undefined) throw new Error(`${compiler} prints no ${name}: ${stdout}${stderr}`)
    return Number(found)
  }
  return {
    errors: stdout.split("\n").filter((line) => line.includes("error TS")),
    instantiations: figure("Instantiations"),
    checkSeconds: figure("Check time"),
  }
}
