/**
 * The blocks of the guides that can run do so, each against a sandbox of its own; readme.test.ts compiles all of them. Every
 * link between the pages leads somewhere.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { afterAll, afterEach, describe, expect, test } from "vitest"
import { blocksOf } from "./readme.ts"
import { ended } from "./world.ts"

const root = join(import.meta.dirname, "../..")
const pagesUnder = (folder: string): ReadonlyArray<string> =>
  readdirSync(join(root, folder), { encoding: "utf8", recursive: true })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(".md") && !name.includes("node_modules"))
const guides = pagesUnder("docs")
const pages = ["README.md", ...guides, ...pagesUnder("examples")]
const textOf = (page: string): string => readFileSync(join(root, page), "utf8")

const parent = join(root, "test/.tmp")
mkdirSync(parent, { recursive: true })
const folder = mkdtempSync(join(parent, "docs-"))
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
afterEach(ended)

const write = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}
write("world.ts", 'export * from "../../e2e/world.ts"\n')

/** Explanations, and lists of what stands elsewhere: nothing in them could run. */
const withoutCode = ["docs/README.md"]

for (const page of guides) {
  const blocks = blocksOf(textOf(page)).filter(({ runs }) => runs)
  for (const { line, module } of blocks) {
    test(`${page}:${line} runs`, { timeout: 20_000 }, async () => {
      const file = write(`${page.replaceAll("/", "-")}.${line}.ts`, module)
      const { run } = (await import(file)) as { readonly run: () => Promise<void> }
      await run()
    })
  }
}

describe("docs/testing.md: its tests are tests", async () => {
  const own = blocksOf(textOf("docs/testing.md")).filter(({ text }) => text.includes('from "vitest"'))
  for (const { line, text } of own) await import(write(`testing.${line}.test-of-a-guide.ts`, text))
})

/** As GitHub makes them: lower case, spaces to dashes, other signs left out. */
const anchorsOf = (text: string): ReadonlyArray<string> =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-"),
  )

test("every link leads to a page that is there, and to a heading that it has", () => {
  const dead = pages.flatMap((page) =>
    [...textOf(page).matchAll(/\]\((?!https?:)([^)\s]*)\)/g)].flatMap(([, link]) => {
      const [path = "", anchor] = link!.split("#")
      const target = path === "" ? page : relative(root, join(root, dirname(page), path))
      if (!existsSync(join(root, target))) return [`${page}: ${link}`]
      return anchor === undefined || anchorsOf(textOf(target)).includes(anchor) ? [] : [`${page}: ${link}`]
    }),
  )
  expect(dead).toEqual([])
})

test("the index names every guide and every example", () => {
  const index = textOf("docs/README.md")
  for (const guide of guides.filter((name) => !withoutCode.includes(name))) {
    expect(index).toContain(`(${guide.slice("docs/".length)})`)
  }
  for (const example of readdirSync(join(root, "examples"))) expect(index).toContain(`(../examples/${example})`)
})
