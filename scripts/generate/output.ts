/**
 * Compares the printed files with those on disk and writes the differences. The generator owns `src/` and `reference/`:
 * it removes every other file in them. Outside these folders it touches only the files that it prints.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs"
import { dirname, join, posix } from "node:path"

/** Files by path from the root of the output. */
export type Files = ReadonlyMap<string, string>

export interface Difference {
  readonly file: string
  readonly kind: "missing" | "differs" | "stale"
}

/** Folders whose whole content is generated. */
const owned = ["src", "reference"]

export const compareWithDisk = (out: string, files: Files): Difference[] => {
  const differences: Difference[] = []
  for (const [file, text] of files) {
    const at = join(out, file)
    if (!existsSync(at)) differences.push({ file, kind: "missing" })
    else if (readFileSync(at, "utf8") !== text) differences.push({ file, kind: "differs" })
  }
  for (const folder of owned) {
    for (const file of listed(out, folder)) if (!files.has(file)) differences.push({ file, kind: "stale" })
  }
  return differences.sort((a, b) => (a.file < b.file ? -1 : 1))
}

export const writeToDisk = (out: string, files: Files, differences: ReadonlyArray<Difference>): void => {
  for (const { file, kind } of differences) {
    const at = join(out, file)
    if (kind === "stale") {
      rmSync(at)
      removeEmpty(dirname(at))
    } else {
      mkdirSync(dirname(at), { recursive: true })
      writeFileSync(at, files.get(file)!)
    }
  }
}

const listed = (out: string, folder: string): string[] => {
  if (!existsSync(join(out, folder))) return []
  return readdirSync(join(out, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(out, posix.join(entry.parentPath, entry.name)))
}

const removeEmpty = (folder: string): void => {
  if (readdirSync(folder).length > 0) return
  rmSync(folder, { recursive: true })
  removeEmpty(dirname(folder))
}
