import { expect, it } from "vitest"
import { docComment, fieldDoc } from "../../scripts/generate/prose.ts"
import type { Schema } from "../../scripts/generate/schema.ts"

const cases: ReadonlyArray<readonly [Schema, string]> = [
  [{ minimum: 1, maximum: 1000 }, "1 to 1,000."],
  [{ minimum: 0 }, "At least 0."],
  [{ maximum: 50 }, "At most 50."],
  [{ maxLength: 255 }, "At most 255 characters."],
  [{ minLength: 1, maxLength: 50 }, "1 to 50 characters."],
  [{ minLength: 3 }, "At least 3 characters."],
  [{ "x-tts-minimum": "0.01", "x-tts-maximum": "99999.9999" }, "0.01 to 99,999.9999."],
  [{ minItems: 1, maxItems: 20 }, "At least 1 of them. At most 20 of them."],
  [{ minItems: 0 }, ""],
  [{ "x-tts-max-bytes": 10 * 2 ** 20 }, "At most 10 MB."],
  [{ default: false }, "false by default."],
  [{ default: "ASC" }, '"ASC" by default.'],
  [{ description: "The size", "x-tts-uncertain": true }, "The size. Uncertain: the sources do not agree on it."],
  [{ description: "Ends: ", deprecated: true }, "Ends:\n@deprecated"],
]

it.each(cases)("%j says %j", (schema, said) => {
  expect(fieldDoc(schema)).toBe(said)
})

it("a comment is one line of at most 120 characters, or several", () => {
  const word = "word ".repeat(22).trim()
  expect(docComment(`${word} 123`)).toBe(`/** ${word} 123 */\n`)
  expect(docComment(`${word} 1234`)).toBe(`/**\n * ${word} 1234\n */\n`)
  const long = docComment(`${word} ${word}`, "  ").trimEnd().split("\n")
  expect(long.length).toBeGreaterThan(3)
  expect(Math.max(...long.map(({ length }) => length))).toBeLessThanOrEqual(120)
  expect(docComment(" ")).toBe("")
})
