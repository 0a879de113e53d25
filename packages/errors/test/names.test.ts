/** Every class is known by one name, and every number that an option takes has a rule that says what it takes. */
import { describe, expect, test } from "vitest"
import * as Errors from "../src/index.ts"

const classes = Object.entries(Errors).filter(
  ([name]) => name.endsWith("Error") && !["TikTokShopError", "TimeoutError"].includes(name),
) as unknown as ReadonlyArray<readonly [string, new (fields: { readonly message: string }) => Errors.TikTokShopError]>

test.each(classes)("%s is its own tag and name, and an error of the SDK", (name, Class) => {
  const error = new Class({ message: "x" })
  expect(error).toMatchObject({ _tag: name, name })
  expect(error).toBeInstanceOf(Errors.TikTokShopError)
  expect(error).toBeInstanceOf(Error)
})

test("there is a class for each of the 21 kinds", () => expect(classes).toHaveLength(21))

const { amount, atLeastOne, count, positive, ratio } = Errors

describe("numbers", () => {
  const given = [-1, -0.1, 0, 0.1, 0.5, 1, 1.1, 2, Infinity, Number.NaN]
  test.each([
    ["count", count, "a whole number, 0 or more", [0, 1, 2]],
    ["amount", amount, "a number, 0 or more", [0, 0.1, 0.5, 1, 1.1, 2]],
    ["positive", positive, "a number above 0", [0.1, 0.5, 1, 1.1, 2]],
    ["atLeastOne", atLeastOne, "a number, 1 or more", [1, 1.1, 2]],
    ["ratio", ratio, "above 0 and at most 1", [0.1, 0.5, 1]],
  ] as const)("%s", (_, rule, is, accepted) => {
    expect(rule.is).toBe(is)
    expect(given.filter(rule.accepts)).toEqual(accepted)
  })

  test("all problems are reported at once, with place, value and remedy; an absent field is no problem", () => {
    const check = () =>
      Errors.checkNumbers("limiter", {
        a: [-1, count],
        b: [undefined, count],
        c: [1, ratio],
        d: ["5", positive],
        e: [null, amount],
        f: ["0.5", ratio],
      })
    expect(check).toThrow(
      expect.objectContaining({
        _tag: "ConfigurationError",
        message:
          "limiter: 'a' is -1: use a whole number, 0 or more; 'd' is the text \"5\": use a number above 0; 'e' is null: use a number, 0 or more; 'f' is the text \"0.5\": use above 0 and at most 1.",
        issues: [
          { field: "a", problem: "is -1", remedy: "use a whole number, 0 or more" },
          { field: "d", problem: `is the text "5"`, remedy: "use a number above 0" },
          { field: "e", problem: "is null", remedy: "use a number, 0 or more" },
          { field: "f", problem: `is the text "0.5"`, remedy: "use above 0 and at most 1" },
        ],
      }),
    )
    expect(() => Errors.checkNumbers("limiter", { c: [0, count] })).not.toThrow()
  })
})
