/** Long and odd texts of other parties in errors: they are bounded, quick to redact, and have no secret after the cut. */
import { NetworkError, redact, REDACTED } from "@tiktok-shop-kit/errors"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"

describe("texts of other parties are bounded, and cost time in proportion to their length", () => {
  const fastest = (run: () => unknown): number => {
    const times = Array.from({ length: 3 }, () => {
      const startedMs = performance.now()
      run()
      return performance.now() - startedMs
    })
    return Math.min(...times)
  }

  test.each([
    "https://",
    "https://a?",
    "sign=",
    "sign: ",
    "sign=bearer ",
    "'sign' ",
    '"access_token" : "',
    "ROW_",
    "act.",
    "\t ",
  ])("60,000 times %j", (part) => {
    const text = part.repeat(60_000)
    // Takes a few milliseconds. With a time that grows with the square of the length it was 12 s.
    expect(fastest(() => redact(text))).toBeLessThan(2_000)
    expect(fastest(() => new NetworkError({ message: text, reason: "reset", cause: new Error(text) }))).toBeLessThan(
      2_000,
    )
  })

  test("a message, the message of a cause and its stack are cut; the rest is counted", () => {
    const text = "no answer ".repeat(10_000)
    const error = new NetworkError({ message: text, reason: "reset", cause: new Error(text) })
    const cause = error.cause as Error
    expect(error.message).toMatch(/^no answer .* … \[9\d{4} characters left out]$/)
    expect(error.message.length).toBeLessThan(4100)
    expect(cause.message.length).toBeLessThan(4100)
    expect(cause.stack!.length).toBeLessThan(16_100)
  })

  test("no part of a secret is left where the text is cut", () => {
    const odd = fc.string({ unit: "binary", maxLength: 40 })
    const secret = fc.string({
      unit: fc.constantFrom(..."ABCDEFGHJKLMNPQRSTUVWXYZ23456789"),
      minLength: 40,
      maxLength: 80,
    })
    const before = fc.constantFrom(
      "sign=",
      "access_token: ",
      '{"refresh_token":"',
      "https://h/p?sign=",
      "ROW_",
      "authorization: Bearer ",
    )
    fc.assert(
      fc.property(odd, before, secret, fc.integer({ min: 3850, max: 4010 }), (text, name, value, at) => {
        const filler = "word ".repeat(800).slice(0, at)
        const message = `${filler}\n${name}${value}" ${text} ${"x ".repeat(200)}`
        const seen = new NetworkError({ message, reason: "reset", cause: message })
        for (const form of [seen.message, String(seen.cause), JSON.stringify(seen)]) {
          expect(form).not.toContain(value.slice(0, 12))
        }
      }),
    )
  })

  test("any text is accepted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 5000 }), (text) => {
        expect(typeof redact(text)).toBe("string")
        expect(new NetworkError({ message: text, reason: "reset" }).message.length).toBeLessThan(4100 + REDACTED.length)
      }),
    )
  })
})
