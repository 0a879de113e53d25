/**
 * The life of one call: the files that `tiktok.getProducts()` with a fixed token enters, from the facade to `fetch`, in the
 * order in which the call reaches them. `node test/houses/life.ts` prints of each file how many of its functions run, and how
 * often the call enters the file: functions that begin one after the other in one file count as one entry.
 *
 * Every function of the packages reports its beginning here: a hook writes that into the sources as they load. What is
 * computed once, when the client is made or at its first call, is not part of the life.
 */
import { registerHooks } from "node:module"
import { join, relative } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import ts from "typescript"

const root = join(import.meta.dirname, "../..")
const packages = `${pathToFileURL(join(root, "packages")).href}/`

interface Begun {
  readonly file: string
  /** Where the function is in its file. */
  readonly at: number
}

let begun: Array<Begun> = []
Object.assign(globalThis, { reportBegin: (file: string, at: number) => void begun.push({ file, at }) })

/** The source, each of whose functions first reports that it begins. Line numbers and types stay as they are. */
const reporting = (file: string, source: string): string => {
  const inserts: Array<readonly [at: number, text: string]> = []
  const visit = (node: ts.Node): void => {
    const body = ts.isFunctionLike(node) && "body" in node ? (node.body as ts.Node | undefined) : undefined
    if (body !== undefined) {
      const report = `reportBegin(${JSON.stringify(file)}, ${node.pos})`
      if (ts.isBlock(body)) inserts.push([body.getStart(tree) + 1, `${report};`])
      else inserts.push([body.getStart(tree), `(${report}, `], [body.end, ")"])
    }
    ts.forEachChild(node, visit)
  }
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest)
  visit(tree)
  let text = source
  // From the end, so that the places before stay right. Of two at one place the inner one was found later.
  const ordered = inserts
    .map((insert, found) => ({ insert, found }))
    .toSorted((a, b) => {
      return b.insert[0] - a.insert[0] || b.found - a.found
    })
  for (const { insert } of ordered) text = text.slice(0, insert[0]) + insert[1] + text.slice(insert[0])
  return text
}

registerHooks({
  load: (url, context, nextLoad) => {
    const loaded = nextLoad(url, context)
    if (!url.startsWith(packages) || loaded.source === undefined || loaded.source === null) return loaded
    const file = relative(root, fileURLToPath(url)).replaceAll("\\", "/")
    const source = typeof loaded.source === "string" ? loaded.source : new TextDecoder().decode(loaded.source)
    return { ...loaded, source: reporting(file, source) }
  },
})

const { createTikTokShop } = await import("tiktok-shop-kit")

let life: ReadonlyArray<Begun> = []
const tiktok = createTikTokShop({
  appKey: "life",
  appSecret: "life-app-secret",
  accessToken: "ROW_life",
  fetch: async () => {
    life = [...begun]
    return Response.json({ code: 0, message: "Success", request_id: "1", data: { products: [] } })
  },
}).shop({ id: "7494000000000000001", cipher: "ROW_cipher" })

// What is checked or made once, the first call does.
await tiktok.getProducts()
begun = []
await tiktok.getProducts()

const files = new Map<string, { readonly functions: Set<number>; entries: number }>()
let previous: string | undefined
for (const { file, at } of life) {
  const seen = files.get(file) ?? { functions: new Set(), entries: 0 }
  files.set(file, seen)
  seen.functions.add(at)
  if (file !== previous) seen.entries += 1
  previous = file
}
console.log("| file | functions | entries |")
console.log("| --- | --- | --- |")
for (const [file, { functions, entries }] of files) console.log(`| ${file} | ${functions.size} | ${entries} |`)
console.log(`\n${files.size} files, ${life.length} functions begin`)
