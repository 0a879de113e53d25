/**
 * The `@example` blocks in doc comments compile, and what users call has one: every exported function of every sub-path, and
 * every call of the two faces.
 */
import { describe, expect, test } from "vitest"
import { packages } from "../../scripts/workspace.ts"
import { folderOf } from "../types/compiler.ts"
import { examples, examplesIn, functionsWithoutExample } from "./doc-examples.ts"

/** How many functions of a package have no example yet. */
const pending: Readonly<Record<string, number>> = {
  client: 70,
  retry: 3,
  "rate-limit": 5,
  oauth: 21,
  redis: 5,
  sandbox: 4,
  kit: 23,
}

const tagged = examples.filter(({ isTagged }) => isTagged)

test("every example compiles", { timeout: 120_000 }, () => {
  expect(tagged.length).toBeGreaterThan(10)
  const files = new Map(
    tagged.map((example) => [`${example.file.replaceAll("/", "~").slice(0, -3)}.${example.line}.ts`, example]),
  )
  // The lines of the module have the numbers that they have in the source.
  const texts = [...files].map(([name, { line, text }]) => [name, `export {};${"\n".repeat(line - 1)}${text}`] as const)
  const folder = folderOf(Object.fromEntries(texts))
  try {
    const { errors } = folder.compile("tsc 7", ...files.keys())
    expect(errors.map((error) => error.replaceAll("~", "/"))).toEqual([])
  } finally {
    folder.remove()
  }
})

describe("every exported function has an example", () => {
  const handWritten = packages.filter(({ short }) => short !== "api")
  test.each(handWritten.map((one) => [one.manifest.name, one] as const))("%s", async (_, one) => {
    const without = await functionsWithoutExample(one)
    expect(without.length, without.join("\n")).toBeLessThanOrEqual(pending[one.short] ?? 0)
  })
})

test("a block is found with its line, and a fragment is told from an example", () => {
  const source = [
    "/**",
    " * Adds.",
    " *",
    " * @example",
    " * ```ts",
    " * add(1, 2) // 3",
    " * ```",
    " */",
    "export const add = 1",
    "interface A {",
    "  /** ```ts is no block here. */",
    "  a: 1",
    "  /**",
    "   * ```ts",
    "   * a",
    "   * ```",
    "   */",
    "  b: 1",
    "}",
  ].join("\n")
  expect(examplesIn("add.ts", source)).toEqual([
    { file: "add.ts", line: 6, text: "add(1, 2) // 3\n", isTagged: true },
    { file: "add.ts", line: 15, text: "a\n", isTagged: false },
  ])
})
