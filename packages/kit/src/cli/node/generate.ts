/**
 * `tiktok-shop-kit generate`: writes operation modules from a user's OpenAPI file. If the file has problems, it prints each
 * problem with its line and writes nothing. It replaces or removes only files that an earlier run made.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { type Terminal, UsageError } from "./terminal.ts"

export interface GenerateOptions {
  readonly file: string
  readonly out: string
}

interface Generator {
  readonly generateOwn: (path: string) => {
    readonly problems: ReadonlyArray<string>
    readonly files: ReadonlyMap<string, string>
    readonly operations: ReadonlyArray<string>
  }
}

/** The build puts the generator beside this file. In the repository the generator is under `scripts/`. */
const loadGenerator = (): Promise<Generator> => {
  const built = join(import.meta.dirname, "generator.js")
  const source = join(import.meta.dirname, "../../../../../scripts/own-operations/index.ts")
  return import(pathToFileURL(existsSync(built) ? built : source).href) as Promise<Generator>
}

const mark = "by `npx tiktok-shop-kit generate`. Do not edit."

const isGenerated = (path: string): boolean => readFileSync(path, "utf8").split("\n", 1)[0]!.endsWith(mark)

export const generate = async ({ file, out }: GenerateOptions, terminal: Terminal): Promise<number> => {
  const { generateOwn } = await loadGenerator()
  const { problems, files, operations } = generateOwn(resolve(file))
  if (problems.length > 0) {
    for (const problem of problems) terminal.err(`${problem}\n`)
    terminal.err(`${problems.length} ${problems.length === 1 ? "problem" : "problems"}; nothing was written.\n`)
    return 1
  }
  const foreign = [...files.keys()]
    .map((name) => join(out, name))
    .find((path) => existsSync(path) && !isGenerated(path))
  if (foreign !== undefined) {
    throw new UsageError(
      `${foreign} is not generated and would be overwritten: choose another folder with --out. Nothing was written.`,
    )
  }
  removeStale(out, basename(file), files)
  for (const [name, text] of files) {
    mkdirSync(dirname(join(out, name)), { recursive: true })
    writeFileSync(join(out, name), text)
  }
  for (const id of operations) terminal.out(`${id}\n`)
  terminal.out(
    `${operations.length} ${operations.length === 1 ? "operation" : "operations"} in ${out}: import them from ${join(out, "index.js")}\n`,
  )
  return 0
}

/** Removes the modules of operations that the same file no longer describes. */
const removeStale = (out: string, name: string, files: ReadonlyMap<string, string>): void => {
  if (!existsSync(out)) return
  for (const entry of readdirSync(out, { recursive: true, encoding: "utf8" })) {
    const path = join(out, entry)
    if (!entry.endsWith(".ts") || files.has(entry.replaceAll("\\", "/"))) continue
    if (readFileSync(path, "utf8").startsWith(`// Generated from ${name} ${mark}`)) rmSync(path)
  }
}
