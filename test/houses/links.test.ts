/** Every link of every page of the repository leads to an existing file and heading. */
import { existsSync, globSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { expect, test } from "vitest"

const root = join(import.meta.dirname, "../..")
const left = new Set(["node_modules", "dist", ".tmp", ".git", ".changeset", "CHANGELOG.md"])
/** The site's pages are written from these; test/site looks at their links. */
const written = "site/src/content/"
const pages = globSync("**/*.md", { cwd: root, exclude: (name) => left.has(name.split(/[\\/]/).at(-1)!) })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => !name.startsWith(written))

/** Without code, whose brackets and number signs are neither links nor headings, and without what a reader does not see. */
const proseOf = (text: string): string =>
  text.replace(/<!--[\s\S]*?-->/g, "").replace(/^( *)(```|~~~)[\s\S]*?^\1\2$/gm, "")

/** As GitHub makes them: lower case, spaces to dashes, other signs left out, a number after a repeated heading. */
const anchorsOf = (text: string): ReadonlySet<string> => {
  const anchors = new Set<string>()
  for (const [, heading] of proseOf(text).matchAll(/^#+ +(.+)$/gm)) {
    const plain = heading!
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-")
    let anchor = plain
    for (let n = 1; anchors.has(anchor); n++) anchor = `${plain}-${n}`
    anchors.add(anchor)
  }
  return anchors
}

/** The links of a page, code left out; addresses elsewhere are not looked at. */
const linksOf = (text: string): ReadonlyArray<string> =>
  [
    ...proseOf(text)
      .replace(/`[^`\n]*`/g, "code")
      .matchAll(/\]\(<?([^)\s>]+)>?\)/g),
  ].flatMap(([, link]) => (/^[a-z]+:/.test(link!) ? [] : [link!]))

const read = new Map<string, string>()
const textOf = (page: string): string => {
  const text = read.get(page) ?? readFileSync(join(root, page), "utf8")
  read.set(page, text)
  return text
}

const deadLinksOf = (page: string): ReadonlyArray<string> =>
  linksOf(textOf(page)).filter((link) => {
    const [path = "", anchor] = link.split("#")
    const target = path === "" ? page : join(dirname(page), path)
    if (!existsSync(join(root, target)) && !read.has(target)) return true
    return anchor !== undefined && (!target.endsWith(".md") || !anchorsOf(textOf(target)).has(anchor))
  })

test("the pages are found", () => {
  expect(pages).toEqual(expect.arrayContaining(["README.md", "spec/README.md", "packages/kit/README.md"]))
})

test.each(pages)("%s", (page) => {
  expect(deadLinksOf(page)).toEqual([])
})

test("a dead link, a dead anchor and an anchor of a folder are reported; code and comments are not read", () => {
  read.set(
    "a.md",
    "# One `two` (three)\n## Again\n## Again\n```sh\n# no heading\n```\n[x](#one-two-three) [y](#again-1)",
  )
  expect(deadLinksOf("a.md")).toEqual([])
  read.set(
    "b.md",
    "[a](gone.md) [b](#gone) [c](docs#x) `[d](gone.md)` <!-- [e](gone.md) --> [f](https://x.example/gone)",
  )
  expect(deadLinksOf("b.md")).toEqual(["gone.md", "#gone", "docs#x"])
  expect([...anchorsOf(textOf("a.md"))]).toEqual(["one-two-three", "again", "again-1"])
})
