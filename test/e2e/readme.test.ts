/**
 * The READMEs, the guides and the `@example`s of doc comments compile against the packages as they are. The sandbox's
 * example also runs.
 */
import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { besidePage, pageOf } from "./pages.ts"
import { blocksOf, examplesOf } from "./readme.ts"

const root = join(import.meta.dirname, "../..")
const readmes = [
  "README.md",
  "generated/README.md",
  ...readdirSync(join(root, "packages")).map((name) => `packages/${name}/README.md`),
  ...readdirSync(join(root, "examples")).map((name) => `examples/${name}/README.md`),
  ...readdirSync(join(root, "docs"), { encoding: "utf8", recursive: true })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name.replaceAll("\\", "/")}`),
].filter((file) => existsSync(join(root, file)))
const sources = readdirSync(join(root, "packages"))
  .map((name) => `packages/${name}/src`)
  .flatMap((src) =>
    readdirSync(join(root, src), { encoding: "utf8", recursive: true })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `${src}/${name.replaceAll("\\", "/")}`),
  )
/** The programs of pages (pages.ts), as printed. */
const programs = readmes
  .map((file) => ({ file, page: pageOf(readFileSync(join(root, file), "utf8")) }))
  .filter(({ page }) => page.sandbox !== undefined)
const readmesOfBlocks = readmes.filter((file) => !programs.some((program) => program.file === file))
const all = [
  ...readmesOfBlocks.flatMap((file) =>
    blocksOf(readFileSync(join(root, file), "utf8")).map((block) => ({ file, ...block })),
  ),
  ...sources.flatMap((file) => examplesOf(readFileSync(join(root, file), "utf8")).map((block) => ({ file, ...block }))),
]

// Inside of the repository, so that the packages are found as they are by a program of its own.
const parent = join(root, "test/.tmp")
mkdirSync(parent, { recursive: true })
const folder = mkdtempSync(join(parent, "readme-"))
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))

const write = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

/** `packages/kit/README.md`, line 12: `packages-kit-README.md.12.ts`. */
const nameOf = (file: string, line: number): string => `${file.replaceAll("/", "-")}.${line}.ts`

// What the blocks of the guides that run stand on; here it only compiles.
write("world.ts", 'export * from "../../e2e/world.ts"\n')

/** What the example of packages/sandbox/README.md is a test of. */
write(
  "restock.ts",
  `/** Fills up to 50 whatever ran out. */
import { searchProducts } from "@tiktok-shop-kit/api/product"
import type { TikTokShop } from "tiktok-shop-kit"

export const restock = async (tiktok: TikTokShop): Promise<void> => {
  for await (const { id: productId, skus = [] } of tiktok.items(searchProducts, { status: "ACTIVATE" })) {
    for (const { id: skuId, inventory = [] } of skus) {
      if (inventory.every(({ quantity }) => quantity === 0)) {
        await tiktok.updateInventory({ productId, skuId, quantity: 50 })
      }
    }
  }
}
`,
)

test("every block compiles", { timeout: 60_000 }, () => {
  expect([...programs, ...all].map(({ file }) => file)).toContain("README.md")
  for (const { file, line, module } of all) write(nameOf(file, line), module)
  for (const { file, page } of programs) {
    const programFolder = file.replaceAll("/", "-")
    const modules = [
      ...page.files.map(({ name, printed }) => [name, printed] as const),
      ...besidePage(page, dirname(join(root, file)), join(folder, programFolder)),
    ]
    for (const [name, module] of modules) {
      mkdirSync(dirname(join(folder, programFolder, name)), { recursive: true })
      write(join(programFolder, name), module)
    }
  }
  write(
    "tsconfig.json",
    JSON.stringify({
      extends: "../../../tsconfig.base.json",
      compilerOptions: {
        allowUnreachableCode: true,
        allowImportingTsExtensions: true,
        // An optional peer that only the package of its example has.
        paths: { fastify: ["../../../packages/webhooks/node_modules/fastify/fastify.d.ts"] },
      },
      include: ["**/*.ts"],
    }),
  )
  let said = ""
  try {
    execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", folder, "--pretty", "false"], {
      cwd: folder,
      encoding: "utf8",
      shell: process.platform === "win32",
    })
  } catch (failed) {
    said = String((failed as { readonly stdout?: string }).stdout)
  }
  // What is wrong in a package is `pnpm typecheck`'s to say.
  const problems = said.split("\n").filter((line) => line !== "" && !/^(?:\.\.|\s)/.test(line))
  expect(problems).toEqual([])
  const blocks = programs.flatMap(({ page }) => page.files.flatMap((one) => one.blocks)).length
  process.stdout.write(`${programs.length} pages: ${blocks} blocks compiled as printed; ${all.length} others\n`)
})

test("a block keeps its lines, sees the imports above it, and takes its prelude for granted", () => {
  const readme = [
    "# Title",
    "```ts",
    'import { a, b } from "x"',
    "a(b)",
    "```",
    "<!-- prelude",
    "declare const c: number",
    "-->",
    "```ts",
    'import { b } from "y"',
    "a(b, c)",
    "```",
  ].join("\n")
  const [first, second] = blocksOf(readme)
  expect([first?.line, second?.line]).toEqual([3, 10])
  expect(first?.module.split("\n").slice(2, 4)).toEqual(['import { a, b } from "x"; void async function* () {', "a(b)"])
  const lines = second?.module.split("\n") ?? []
  expect([first?.runs, second?.runs]).toEqual([false, false])
  expect(lines[0]).toContain('import { a } from "x"')
  expect([lines[6], lines[10]]).toEqual(["declare const c: number", "a(b, c)"])
})

test("a block that runs exports a function, with what is true afterwards at its end and at its line", () => {
  const readme = ["<!-- run", "const a = 1", "-->", "```ts", "const b = a", "```", "<!-- then", "check(b)", "-->"]
  const [block] = blocksOf(readme.join("\n"))
  expect(block?.runs).toBe(true)
  expect(block?.module.split("\n").slice(1, 9)).toEqual([
    "const a = 1",
    "",
    "",
    "; export const run = async () => {const b = a",
    "",
    "",
    "check(b)",
    "}",
  ])
})

test("an example of a doc comment keeps its lines", () => {
  const source = [
    "/**",
    " * Adds.",
    " *",
    " * @example",
    " * ```ts",
    ' * import { add } from "x"',
    " *",
    " * add(1, 2)",
    " * ```",
    " */",
    "export const add = 1",
    "  /** @example none: not at the start of its line */",
  ]
  const blocks = examplesOf(source.join("\n"))
  expect(blocks.map(({ line }) => line)).toEqual([6])
  expect(blocks[0]?.module.split("\n").slice(5, 9)).toEqual(['import { add } from "x"', "", "add(1, 2)", "export {}"])
})

describe("packages/sandbox/README.md runs", async () => {
  const example = all.find(({ file, text }) => file === "packages/sandbox/README.md" && text.includes('from "vitest"'))
  await import(write("example.ts", example?.text ?? ""))
})
