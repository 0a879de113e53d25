/** What is wrong with a key, a secret, a token or a cipher, and that no problem shows it. */
import * as Redacted from "effect/Redacted"
import { expect, test } from "vitest"
import { credentialProblem } from "../src/credential.ts"
import { checkOptions, wrongCredentials } from "../src/options.ts"

test.each(["a", "ROW_abc-._~+/=", "two words", "<redacted", "~"])("%j is fine", (text) => {
  expect(credentialProblem(text)).toBeUndefined()
})

test.each([
  [undefined, "is missing"],
  [null, "is missing"],
  [5, "is not text"],
  [{ token: "s3cret" }, "is not text"],
  [Redacted.make("s3cret"), "is not text"],
  ["", "is empty"],
  [" \n", "is empty"],
  ["s3cret\n", "has white space around it"],
  [" s3cret", "has white space around it"],
  ["s3cret\r\nx-evil: 1", "has a line break or a character that is not ASCII"],
  ["s3cret\0", "has a line break or a character that is not ASCII"],
  ["s3cr\u00e9t", "has a line break or a character that is not ASCII"],
  ["<redacted:access token>", "is the text of a redacted value"],
])("%j: %s", (value, problem) => {
  const found = credentialProblem(value)
  expect(found?.problem).toBe(problem)
  expect(JSON.stringify(found)).not.toContain("s3c")
})

test("options may be Redacted, and those that are left out are fine", () => {
  const given = { a: Redacted.make("ROW_1"), b: undefined, c: Redacted.make("s3cret\n"), d: "" }
  expect(wrongCredentials(given).map(({ field }) => field)).toEqual(["c", "d"])
  const check = () => checkOptions("A client", given, { a: 1, b: 1, c: 1, d: 1 }, () => ({ credentials: given }))
  expect(check).toThrow(
    "A client: 'c' has white space around it: remove it; a copied line break does this; 'd' is empty",
  )
})
