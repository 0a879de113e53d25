/**
 * Finds what a file imports from `@tiktok-shop-kit/api`: by `import` and `export … from`, by `require`, and by `import()`, with
 * or without destructuring. It reads text, not types: an operation that is passed on under another name is found where it is
 * imported.
 */
import { type Known, newestNamed } from "./operations.ts"

/** An operation and the place of its name in the text. */
export type Found = readonly [id: string, offset: number]

const from = String.raw`["']@tiktok-shop-kit/api/(?<from>[\w/]+)["']`
/** A module as a value: `require("…")` or `import("…")`, awaited or not. */
const loaded = String.raw`(?:require|import)\(\s*${from}\s*\)`

/** Each form captures the imported names, or the name of the module whose members are used. */
const forms: ReadonlyArray<RegExp> = [
  new RegExp(
    String.raw`(?:import|export)\s+(?:type\s+)?(?:\{(?<names>[^}]*)\}|\*\s+as\s+(?<module>\w+))\s+from\s*${from}`,
    "g",
  ),
  new RegExp(
    String.raw`(?:\{(?<names>[^{}]*)\}|(?<module>\b\w+))\s*=\s*(?:\(?\s*await\s+)?${loaded}(?!\s*\)?\s*\.)`,
    "g",
  ),
  new RegExp(String.raw`import\s+(?<module>\w+)\s*=\s*${loaded}`, "g"),
  new RegExp(String.raw`${loaded}\s*\)?\s*\.\s*(?<names>(?!then\b)\w+)`, "g"),
  new RegExp(String.raw`${loaded}\s*\.\s*then\(\s*(?:async\s+)?\(?\s*(?:\{(?<names>[^}]*)\}|(?<module>\w+))`, "g"),
  // The module of one operation needs no name: its path has the name.
  new RegExp(loaded, "g"),
]

export const importedFrom = (text: string, known: Known): ReadonlyArray<Found> =>
  forms.flatMap((form) =>
    [...text.matchAll(form)].flatMap((match): ReadonlyArray<Found> => {
      return operationsIn(text, known, match.groups!["from"]!, match)
    }),
  )

const operationsIn = (text: string, known: Known, path: string, match: RegExpExecArray): ReadonlyArray<Found> => {
  const [category = "", version, operation] = path.split("/")
  if (operation !== undefined) return [[`${category}.${version}.${operation}`, match.index]]
  const { names, module } = match.groups ?? {}
  if (names !== undefined) return namesIn(names).map((name) => [idOf(known, category, version, name), match.index])
  if (module === undefined) return []
  return [...text.matchAll(new RegExp(String.raw`\b${module}\s*\.\s*(\w+)`, "g"))].map((use) => [
    idOf(known, category, version, use[1]!),
    use.index,
  ])
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
          .split(/\s+as\s+|\s*:\s*|\s*=/)[0]!,
    )
    .filter((name) => name !== "")
    .map((name) => name[0]!.toLowerCase() + name.slice(1))

const idOf = (known: Known, category: string, version: string | undefined, name: string): string =>
  version === undefined ? (newestNamed(known, category, name) ?? "") : `${category}.${version}.${name}`
