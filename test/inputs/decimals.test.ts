/** Amounts are added and compared exactly; any other text is an error and never 0. */
import { addDecimals, compareDecimals, formatDecimal, parseDecimal, ValidationError } from "tiktok-shop-kit"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"

const amounts = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat({ max: 12 }))
  .map(([units, places]) => ({ units, places, text: formatDecimal({ units, places }) }))

describe("what the platform writes", () => {
  test.each([
    ["12.34", { units: 1234n, places: 2 }],
    ["0 ", { units: 0n, places: 0 }],
    [" -0.50", { units: -50n, places: 2 }],
    ["434566", { units: 434566n, places: 0 }],
    ["", undefined],
    [" ", undefined],
    [undefined, undefined],
  ])("%j", (text, decimal) => expect(parseDecimal(text)).toEqual(decimal))

  test("no amount adds nothing", () => {
    expect(addDecimals("1.50", "", undefined, "0 ")).toBe("1.50")
    expect(addDecimals()).toBe("0")
  })
})

test.each(["abc", "1,50", "1.", ".5", "1e3", "0x10", "--1", "1 2", "NaN", "Infinity", "١", 5, null, {}])(
  "%j is an error, not 0",
  (text) => {
    for (const use of [parseDecimal, addDecimals, (it: string) => compareDecimals(it, "0"), formatDecimal]) {
      expect(() => use(text as never)).toThrow(text === null || typeof text === "object" ? Error : ValidationError)
    }
  },
)

test("no amount cannot be compared", () => {
  expect(() => compareDecimals("", "0")).toThrow(ValidationError)
  expect(() => formatDecimal("", 2)).toThrow(ValidationError)
})

test("text and number are each other's inverse", () => {
  fc.assert(
    fc.property(amounts, ({ units, places, text }) => {
      expect(parseDecimal(text)).toEqual({ units, places })
    }),
  )
})

test("the sum is that of the whole numbers, in any order", () => {
  fc.assert(
    fc.property(fc.array(amounts, { minLength: 1 }), (list) => {
      const places = Math.max(...list.map((amount) => amount.places))
      const units = list.reduce((sum, amount) => sum + amount.units * 10n ** BigInt(places - amount.places), 0n)
      const texts = list.map(({ text }) => text)
      expect(addDecimals(...texts)).toBe(formatDecimal({ units, places }))
      expect(addDecimals(...texts.toReversed())).toBe(addDecimals(...texts))
    }),
  )
})

test("comparing agrees with the difference", () => {
  fc.assert(
    fc.property(amounts, amounts, (a, b) => {
      const difference = parseDecimal(addDecimals(a.text, formatDecimal({ ...b, units: -b.units })))!.units
      expect(compareDecimals(a.text, b.text)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0)
    }),
  )
})

test("format pads, cuts noughts, and cuts no other digit", () => {
  expect(formatDecimal("12.5", 2)).toBe("12.50")
  expect(formatDecimal("-0.5", 1)).toBe("-0.5")
  expect(formatDecimal("1200.00", 0)).toBe("1200")
  expect(() => formatDecimal("12.345", 2)).toThrow(ValidationError)
  for (const places of [-1, 1.5, Number.NaN, 1e9]) expect(() => formatDecimal("1", places)).toThrow(ValidationError)
})
