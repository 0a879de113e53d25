/**
 * Finds the operations that a project's source uses: its imports from `@tiktok-shop-kit/api`, and paths in strings, as
 * `client.GET("/order/202507/orders")` and `client.request({ path })` take them.
 */
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join, relative } from "node:path"
import { importedFrom } from "./api-imports.ts"
import type { Known } from "./operations.ts"
import { pathsIn } from "./path-literals.ts"

export interface Use {
  readonly id: string
  /** From the project's folder. */
  readonly file: string
  readonly line: number
}

const sources = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/
const skipped = new Set(["node_modules", "dist", "build", "out", "coverage", ".git", ".next", ".output", ".svelte-kit"])

export const scan = (folder: string, known: Known): ReadonlyArray<Use> =>
  filesIn(folder).flatMap((file) => {
    const text = withoutComments(readFileSync(file, "utf8"))
    const seen = new Map<string, Use>()
    for (const [id, offset] of [...importedFrom(text, known), ...pathsIn(text, known)]) {
      if (seen.has(id) || !known.operations.has(id)) continue
      const line = text.slice(0, offset).split("\n").length
      seen.set(id, { id, file: relative(folder, file), line })
    }
    return [...seen.values()]
  })

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesIn(path)
    return entry.isFile() && sources.test(entry.name) && statSync(path).size < 2_000_000 ? [path] : []
  })

/** Comments become blanks, so that offsets stay. A string that looks like a comment stays. */
const withoutComments = (text: string): string =>
  text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (found) =>
    found.startsWith("/") ? found.replace(/[^\n]/g, " ") : found,
  )
