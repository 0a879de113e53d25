/** The inspector's formatting of JSON: it changes no value and no digit, and formats a text that was cut as far as it goes. */
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { dom } from "../../packages/sandbox/src/inspector/dom.ts"

const { pretty } = dom()
const records = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()))

test("formatted JSON is what JSON.stringify makes with two spaces", () => {
  fc.assert(
    fc.property(records, (value) => {
      expect(pretty(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2))
    }),
  )
})

test("the beginning of a JSON text is the beginning of the formatted text", () => {
  fc.assert(
    fc.property(records, fc.nat(), (value, cut) => {
      const text = JSON.stringify(value)
      const beginning = text.slice(0, cut % (text.length + 1))
      const bare = (formatted: string) => formatted.replace(/\s/g, "")
      expect(bare(pretty(beginning))).toBe(bare(beginning))
    }),
  )
})

test("digits beyond 2^53 stay, and what is no JSON is left alone", () => {
  expect(pretty('{"id":1729537355554298139}')).toBe('{\n  "id": 1729537355554298139\n}')
  expect(pretty("<html> a, b</html>")).toBe("<html> a, b</html>")
})
