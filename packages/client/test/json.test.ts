/** No digit is lost in reading or in writing. */
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { parse, stringify } from "../src/call/json.ts"

const withoutLongNumbers = fc.jsonValue().filter((value) => !/\d{16}/.test(JSON.stringify(value)))

test("an integer beyond 2^53 is read as its digits, all other JSON as JSON.parse reads it", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), withoutLongNumbers, (n, other) => {
      const text = `{"n":${n},"s":${JSON.stringify(String(n))},"other":${JSON.stringify(other)},"list":[${n}]}`
      const value = parse(text) as { n: unknown; s: unknown; other: unknown; list: ReadonlyArray<unknown> }
      const safe = n >= BigInt(Number.MIN_SAFE_INTEGER) && n <= BigInt(Number.MAX_SAFE_INTEGER)
      expect(value.n).toBe(safe ? Number(n) : String(n))
      expect(value.list[0]).toBe(value.n)
      expect(value.s).toBe(String(n))
      expect(value.other).toEqual(JSON.parse(JSON.stringify(other)))
    }),
  )
})

test("digits inside of strings do not change, whatever is around them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (s) => {
      const text = JSON.stringify({ s: `${s}\\"12345678901234567890`, n: 1 }).replace(/1\}$/, "98765432109876543210}")
      expect(parse(text)).toEqual({ s: `${s}\\"12345678901234567890`, n: "98765432109876543210" })
    }),
  )
})

test("a float of many digits stays a number", () => {
  expect(parse("[1.2345678901234567890, 1e30, 12345678901234567890]")).toEqual([
    1.2345678901234568,
    1e30,
    "12345678901234567890",
  ])
})

test("wide fields are written as bare digits, at any depth", () => {
  const value = { a: "12345678901234567890", list: [{ id: "1" }, { id: "98765432109876543210" }], s: "5" }
  expect(stringify(value, ["a", "list[].id", "absent.x"])).toBe(
    '{"a":12345678901234567890,"list":[{"id":1},{"id":98765432109876543210}],"s":"5"}',
  )
  expect(stringify({ n: 12345678901234567890n })).toBe('{"n":12345678901234567890}')
})

test("a wide field that is not digits is refused", () => {
  expect(() => stringify({ a: "12x" }, ["a"])).toThrow(/string of digits/)
})
