/** What counts as a line of code. */
import { expect, test } from "vitest"
import { codeLinesOf } from "./code-lines.ts"

test.each([
  ["blank lines and comments", "// one\n\n/* two\n three */\n/** four */\n", 0],
  ["code before and after a comment", "const a = 1 // one\n/* two */ const b = 2\n", 2],
  ["a doc comment inside of an interface", "interface A {\n  /**\n   * a\n   */\n  readonly a: string\n}\n", 3],
  ["the lines of a template, also those that look like comments", "const a = `\n// text\n\n`\n", 4],
  ["an empty list over two lines", "f(\n)\nf()", 3],
  ["slashes in a regular expression and in a string", 'const a = /\\/\\//\n\nconst b = "/* b */"\n', 2],
  ["an empty file", "", 0],
])("%s", (_, text, lines) => {
  expect(codeLinesOf(text)).toBe(lines)
})
