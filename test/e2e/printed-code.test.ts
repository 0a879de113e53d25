/**
 * The programs of the pages (pages.ts), as printed, and the `@example`s of doc comments compile against the packages, with the
 * tsconfig.json of docs/setup.md and the strictest options that a user's project may add. checked-pages.long.test.ts runs the programs.
 */
import { execFileSync } from "node:child_process"
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { examplesOf } from "./doc-comments.ts"
import { besidePage, folderNameOf, pageOf, pageNames } from "./pages.ts"

const root = join(import.meta.dirname, "../..")
const textOf = (name: string): string => readFileSync(join(root, name), "utf8")

const programs = pageNames(root)
  .map((name) => ({ name, page: pageOf(textOf(name)) }))
  .filter(({ page }) => page.files.length > 0)
const examples = globSync("packages/*/src/**/*.ts", { cwd: root })
  .map((name) => name.replaceAll("\\", "/"))
  .toSorted()
  .flatMap((name) => examplesOf(textOf(name)).map((example) => ({ name, ...example })))

// Inside of the repository, so that the packages are found as by a user's program.
const parent = join(root, "test/.tmp")
mkdirSync(parent, { recursive: true })
const folder = mkdtempSync(join(parent, "printed-"))
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))

/** The tsconfig.json that a reader copies. */
const readersOptions = (): object =>
  JSON.parse(/This `tsconfig\.json` .*\n\n```json\n([\s\S]*?)```/.exec(textOf("docs/setup.md"))![1]!).compilerOptions

const write = (name: string, text: string): void => {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

test("every block of a page and every example compiles", { timeout: 180_000 }, () => {
  for (const { name, page } of programs) {
    const programFolder = folderNameOf(name)
    for (const file of page.files) write(join(programFolder, file.name), file.printed)
    for (const [file, module] of besidePage(page, dirname(join(root, name)), join(folder, programFolder)))
      write(join(programFolder, file), module)
  }
  for (const { name, line, module } of examples) write(`${name.replaceAll("/", "-")}.${line}.ts`, module)
  write(
    "tsconfig.json",
    JSON.stringify({
      compilerOptions: {
        ...readersOptions(),
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noImplicitOverride: true,
        noFallthroughCasesInSwitch: true,
        verbatimModuleSyntax: true,
        isolatedModules: true,
        allowUnreachableCode: true,
        skipLibCheck: true,
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
  const blocks = programs.flatMap(({ page }) => page.files.flatMap((file) => file.blocks)).length
  process.stdout.write(
    `${programs.length} pages: ${blocks} blocks compiled; ${examples.length} examples of doc comments\n`,
  )
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
  const found = examplesOf(source.join("\n"))
  expect(found.map(({ line }) => line)).toEqual([6])
  expect(found[0]?.module.split("\n").slice(5, 9)).toEqual(['import { add } from "x"', "", "add(1, 2)", "export {}"])
})
