/**
 * The tables of rules in the sandbox's README: each row has a source, and each code is expected in a test that its section
 * names. And each refusal in the code has a row: its code, or the field that it names.
 */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

const root = join(import.meta.dirname, "../..")
const read = (path: string): string => readFileSync(join(root, path), "utf8")

const rules = /## Rules of operations\n(.*?)\n## /s.exec(read("packages/sandbox/README.md"))![1]!

const sections = rules
  .split(/^### /m)
  .slice(1)
  .map((text) => {
    const [title = ""] = text.split("\n", 1)
    const tests = [...text.matchAll(/`([\w/-]+\.test\.ts)`/g)].map(([, path]) => path!)
    const rows = [...text.matchAll(/^\| (?!rule |---)(.+) \|$/gm)].map(([, row]) => row!.split(" | "))
    return { title, tests, rows }
  })
  .filter(({ tests }) => tests.length > 0)

const source = [
  ...globSync("packages/sandbox/src/handlers/**/*.ts", { cwd: root }),
  "packages/sandbox/src/limit-codes.ts",
]
  .toSorted()
  .map((path) => ({ path, text: read(path) }))

/** The cells of all rows. */
const table = sections.flatMap(({ rows }) => rows.flat()).join("\n")

test("each business code that an operation refuses with has a row", () => {
  const used = source.flatMap(({ text }) => [...text.matchAll(/\b[1-9]\d{7}\b/g)].map(([code]) => code))
  expect(new Set(used).size).toBeGreaterThan(150)
  expect([...new Set(used)].filter((code) => !table.includes(code)).toSorted()).toEqual([])
})

test("each field that an operation calls invalid is named in a row", () => {
  const calls = source.flatMap(({ path, text }) =>
    [...text.matchAll(/\binvalid\(\s*(["`])(.+?)\1/g)].map(([, , at]) => ({ path, at: at! })),
  )
  expect(calls.length).toBeGreaterThan(60)
  // `skus[0].price.currency` is the field `currency`. A field whose name is worked out is not looked for.
  const missing = calls
    .map(({ at, path }) => ({
      path,
      field: at
        .replaceAll(/\[[^\]]*\]/g, "")
        .split(".")
        .at(-1)!,
    }))
    .filter(({ field }) => !field.includes("$") && !table.includes(`\`${field}\``))
  expect(missing).toEqual([])
})

test("each word that TikTok for Developers refuses with has a row", () => {
  const words = source.flatMap(({ text }) =>
    [...text.matchAll(/\bContentRefusal\(\s*"(\w+)"/g)].map(([, word]) => word!),
  )
  expect(words.length).toBeGreaterThan(4)
  expect([...new Set(words)].filter((word) => !table.includes(`\`${word}\``))).toEqual([])
})

test.each(sections)("$title", ({ rows, tests }) => {
  expect(rows.length).toBeGreaterThan(1)
  const tried = tests.map(read).join("\n").replaceAll("_", "")
  for (const [rule, refusal = "", source = ""] of rows) {
    expect(source.trim(), rule).not.toBe("")
    for (const [code] of refusal.matchAll(/\d{6,}/g)) expect(tried.includes(code), `${rule}: ${code}`).toBe(true)
    for (const [, word] of refusal.matchAll(/`(\w+)`/g))
      expect(tried.includes(word!.replaceAll("_", "")), `${rule}: ${word}`).toBe(true)
  }
})
