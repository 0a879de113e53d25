/**
 * Finds the operations that a project's source uses: imports from `@tiktok-shop-kit/api`, and paths in strings, as
 * `client.GET("/order/202507/orders")` and `client.request({ path })` take them. It reads text, not types: an operation
 * that is passed on under another name is found where it was imported.
 */
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join, relative } from "node:path"
import { type Known, newestNamed } from "./operations.ts"

export interface Use {
  readonly id: string
  /** From the project's folder. */
  readonly file: string
  readonly line: number
}

const sources = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/
const skipped = new Set(["node_modules", "dist", "build", "out", "coverage", ".git", ".next", ".output", ".svelte-kit"])

export const scan = (folder: string, known: Known): ReadonlyArray<Use> => {
  const byPath = new Map<string, string[]>()
  for (const { id, path } of known.operations.values()) byPath.set(path, [...(byPath.get(path) ?? []), id])
  return filesIn(folder).flatMap((file) => {
    const text = withoutComments(readFileSync(file, "utf8"))
    const seen = new Map<string, Use>()
    for (const [id, offset] of [...imported(text, known), ...called(text, known, byPath)]) {
      if (seen.has(id) || !known.operations.has(id)) continue
      const line = text.slice(0, offset).split("\n").length
      seen.set(id, { id, file: relative(folder, file), line })
    }
    return [...seen.values()]
  })
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesIn(path)
    return entry.isFile() && sources.test(entry.name) && statSync(path).size < 2_000_000 ? [path] : []
  })

/** Comments become blanks, so that offsets stay; what looks like one in a string stays. */
const withoutComments = (text: string): string =>
  text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (found) =>
    found.startsWith("/") ? found.replace(/[^\n]/g, " ") : found,
  )

type Found = readonly [id: string, offset: number]

const statement =
  /(?:import|export)\s+(?:type\s+)?(?:\{([^}]*)\}|\*\s+as\s+(\w+))\s+from\s*["']@tiktok-shop-kit\/api\/([\w/]+)["']/g
const dynamic = /(?:\{([^}]*)\}\s*=\s*await\s+)?import\(\s*["']@tiktok-shop-kit\/api\/([\w/]+)["']/g

const imported = (text: string, known: Known): Found[] => {
  const found: Found[] = []
  const add = (from: string, names: ReadonlyArray<string>, offset: number): void => {
    const [category = "", version, name] = from.split("/")
    if (name !== undefined) found.push([`${category}.${version}.${name}`, offset])
    else for (const one of names) found.push([idOf(known, category, version, one), offset])
  }
  for (const { 1: names, 2: namespace, 3: from = "", index } of text.matchAll(statement)) {
    if (names !== undefined) add(from, namesIn(names), index)
    else for (const use of text.matchAll(new RegExp(`\\b${namespace}\\.(\\w+)`, "g"))) add(from, [use[1]!], use.index)
  }
  for (const { 1: names, 2: from = "", index } of text.matchAll(dynamic)) add(from, namesIn(names ?? ""), index)
  return found
}

/** `type SearchProducts` is the namespace of `searchProducts`. */
const namesIn = (list: string): string[] =>
  list
    .split(",")
    .map(
      (name) =>
        name
          .replace(/^\s*type\s/, "")
          .trim()
          .split(/\s+as\s+|\s*:\s*/)[0]!,
    )
    .filter((name) => name !== "")
    .map((name) => name[0]!.toLowerCase() + name.slice(1))

const idOf = (known: Known, category: string, version: string | undefined, name: string): string =>
  version === undefined ? (newestNamed(known, category, name) ?? "") : `${category}.${version}.${name}`

const literal = /(?:\.(GET|POST|PUT|PATCH|DELETE)\(\s*)?["'`](\/[a-z_]+\/(?:\d{6}|v\d)\/[^"'`\s]*)["'`]/g

/** Without a method beside the path, every operation of the path is meant. */
const called = (text: string, known: Known, byPath: ReadonlyMap<string, ReadonlyArray<string>>): Found[] =>
  [...text.matchAll(literal)].flatMap(({ 1: method, 2: path = "", index }) =>
    (byPath.get(path) ?? [])
      .filter((id) => method === undefined || known.operations.get(id)?.method === method)
      .map((id): Found => [id, index]),
  )
