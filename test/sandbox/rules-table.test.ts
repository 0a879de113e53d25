/**
 * The tables of rules in the sandbox's README: each row has a source, and each code is expected in a test that its section
 * names.
 */
import { readFileSync } from "node:fs"
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

test("products, promotions and analytics have a table", () => {
  expect(sections.map(({ title }) => title)).toEqual(expect.arrayContaining(["Products", "Promotions", "Analytics"]))
})

test.each(sections)("$title", ({ rows, tests }) => {
  expect(rows.length).toBeGreaterThan(1)
  const tried = tests.map(read).join("\n").replaceAll("_", "")
  for (const [rule, refusal = "", source = ""] of rows) {
    expect(source.trim(), rule).not.toBe("")
    for (const [code] of refusal.matchAll(/\d{6,}/g)) expect(tried.includes(code), `${rule}: ${code}`).toBe(true)
  }
})
