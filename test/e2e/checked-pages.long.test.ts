/**
 * The pages of the documentation run as printed: the visible blocks of a page are one program (pages.ts), and a sandbox takes
 * the place of TikTok. printed-code.test.ts compiles them without the checks.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { readersFiles, runPage } from "./page-run.ts"
import { besidePage, folderNameOf, type Page, pageNames, pageOf, programName } from "./pages.ts"

const root = join(import.meta.dirname, "../..")
const pages = pageNames(root)
  .map((name) => {
    const text = readFileSync(join(root, name), "utf8")
    return { name, text, page: pageOf(text) }
  })
  .filter(({ page }) => page.files.length > 0)

const parent = join(root, "test/.tmp")
mkdirSync(parent, { recursive: true })
const folder = mkdtempSync(join(parent, "pages-"))
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))

/** A test file of a page runs as one. */
const isTest = (name: string): boolean => name.endsWith(".test.ts")

const folderOf = (name: string): string => join(folder, folderNameOf(name))

for (const { name, text, page } of pages) {
  for (const file of page.files) {
    const path = join(folderOf(name), file.name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, file.checked)
  }
  for (const [file, module] of besidePage(page, dirname(join(root, name)), folderOf(name))) {
    mkdirSync(dirname(join(folderOf(name), file)), { recursive: true })
    writeFileSync(join(folderOf(name), file), module)
  }
  for (const [file, bytes] of Object.entries(readersFiles))
    if (text.includes(file)) writeFileSync(join(folderOf(name), file), bytes())
}
writeFileSync(join(folder, "page-run.ts"), 'export * from "../../e2e/page-run.ts"\n')

/** The program, and each further file that has a check. */
const startedFiles = ({ files }: Page): ReadonlyArray<string> =>
  files.filter(({ name, hasChecks }) => !isTest(name) && (hasChecks || name === programName)).map(({ name }) => name)

/** Those, the tests, and what they import. */
const filesThatRun = (page: Page): ReadonlySet<string> => {
  const run = new Set([...startedFiles(page), ...page.files.map(({ name }) => name).filter(isTest)])
  for (const name of run)
    for (const [, imported] of page.files.find((file) => file.name === name)!.printed.matchAll(/from "\.\/([^"]+)"/g))
      if (page.files.some(({ name }) => name === imported)) run.add(imported!)
  return run
}

describe("a page runs from its first block to its last", () => {
  for (const { name, page } of pages)
    test(name, { timeout: 20_000 }, async () => {
      await runPage(page.sandbox!, folderOf(name), startedFiles(page))
    })
})

for (const { name, page } of pages)
  for (const file of page.files.filter((one) => isTest(one.name)))
    describe(`${name}: ${file.name}`, async () => {
      await import(join(folderOf(name), file.name))
    })

test("nothing is hidden but the sandbox's line and the checks", () => {
  expect(pages.flatMap(({ name, page }) => page.faults.map((fault) => `${name}:${fault}`))).toEqual([])
})

test("the first block of a guide makes its client", () => {
  const guides = pages.filter(({ name }) => !/^(?:packages|examples|generated)\//.test(name))
  const without = guides.filter(({ page }) => {
    const program = page.files.find(({ name }) => name === programName)
    return program !== undefined && !program.blocks[0]!.includes("createTikTokShop(")
  })
  expect(without.map(({ name }) => name)).toEqual([])
})

test("the index names every guide and every example", () => {
  const index = readFileSync(join(root, "docs/README.md"), "utf8")
  const guides = readdirSync(join(root, "docs"), { encoding: "utf8", recursive: true }).filter((name) =>
    name.endsWith(".md"),
  )
  for (const guide of guides.filter((name) => name !== "README.md"))
    expect(index).toContain(`(${guide.replaceAll("\\", "/")})`)
  for (const example of readdirSync(join(root, "examples"))) expect(index).toContain(`(../examples/${example})`)
})

afterAll(() => {
  const blocks = pages.flatMap(({ page }) => page.files.map((file) => [page, file] as const))
  const count = (list: typeof blocks) => list.reduce((sum, [, file]) => sum + file.blocks.length, 0)
  const ran = count(blocks.filter(([page, file]) => filesThatRun(page).has(file.name)))
  process.stdout.write(`${pages.length} pages: ${count(blocks)} blocks, ${ran} of them run\n`)
})

describe("the program of a page", () => {
  const lines = [
    "# Title",
    "<!-- sandbox: shop -->",
    "```ts",
    "const a = 1",
    "```",
    "",
    "<!-- then",
    "expect(a).toBe(1)",
    "-->",
    "`worker.ts`:",
    "```ts worker.ts",
    "export const w = 1",
    "```",
    "```ts",
    "const b = a",
    "```",
  ]
  const linesOf = (text: string) => text.split("\n")

  test("has every block at its line, and nothing else", () => {
    const { sandbox, files, faults } = pageOf(lines.join("\n"))
    expect([sandbox, faults]).toEqual(["shop", []])
    expect(files.map(({ name, lines }) => [name, lines])).toEqual([
      ["page.ts", [4, 15]],
      ["worker.ts", [12]],
    ])
    expect(linesOf(files[0]!.printed).filter((line) => line !== "")).toEqual([
      "const a = 1",
      "const b = a",
      "export {}",
    ])
    expect([linesOf(files[0]!.printed)[3], linesOf(files[0]!.printed)[14]]).toEqual(["const a = 1", "const b = a"])
  })

  test("has its checks in a scope that the page does not see", () => {
    const checked = linesOf(pageOf(lines.join("\n")).files[0]!.checked)
    expect(checked.slice(6, 9)).toEqual([
      ";{ const { expect, tts, printed } = pageChecks();",
      "expect(a).toBe(1)",
      "};",
    ])
  })

  test("has checks that see the page's own sandbox", () => {
    const own = lines.join("\n").replace("const a = 1", "const tts = await sandbox()")
    expect(linesOf(pageOf(own).files[0]!.checked)[6]).toBe(";{ const { expect, printed } = pageChecks();")
  })

  test("may not be prepared out of sight", () => {
    const prelude = [...lines.slice(0, 9), "<!-- prelude", "const hidden = 1", "-->", ...lines.slice(9)]
    expect(pageOf(prelude.join("\n")).faults).toEqual([expect.stringMatching(/^10: /)])
    expect(pageOf(lines.slice(2).join("\n")).faults).toEqual([expect.stringMatching(/^1: one line names the sandbox/)])
    expect(pageOf(lines.join("\n").replace("`worker.ts`:", "")).faults).toEqual([expect.stringMatching(/^11: /)])
    const other = [...lines, "```typescript", "hidden()", "```"]
    expect(pageOf(other.join("\n")).faults).toEqual([expect.stringMatching(/^17: /)])
    const above = ["<!-- then", "const hidden = 1", "-->", ...lines]
    expect(pageOf(above.join("\n")).faults).toEqual([expect.stringMatching(/^1: /)])
  })
})
