/** Which refusal becomes which error, and that no printed form of an error has a secret. */
import { errorTable } from "@tiktok-shop-kit/api/errors"
import { inspect } from "node:util"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { classify, NetworkError, redact, TikTokShopError, TimeoutError, ValidationError } from "@tiktok-shop-kit/errors"

const refusal = (code: number | string, message: string, status = 200) =>
  classify(errorTable, { code, message, status, operation: "order.202309.getOrderList", scopes: ["seller.order.info"] })

describe("a refusal becomes the error of its class", () => {
  test.each([
    [105002, "access token expired", 401, { _tag: "AuthenticationError", retry: "after-refresh" }],
    [105005, "missing scope", 401, { _tag: "PermissionError", scopes: ["seller.order.info"], retry: "never" }],
    [106001, "signature is invalid", 401, { _tag: "SignatureError", reason: "signature" }],
    [106013, "shop_cipher is required", 200, { _tag: "ValidationError" }],
    [36009002, "too many requests", 429, { _tag: "RateLimitError", retry: "backoff", outcome: "refused" }],
    [36009003, "internal error", 200, { _tag: "ServerError", retry: "backoff", outcome: "unknown" }],
    [36009004, "'timestamp' is expired", 400, { _tag: "SignatureError", reason: "clock", retry: "now" }],
    [36009004, "'sign' or signature is missing", 400, { _tag: "SignatureError", reason: "signature" }],
    [36009004, "unexpected identifier 'shop_cipher'", 400, { _tag: "ValidationError", field: "shop_cipher" }],
    [36009004, "something else is off", 400, { _tag: "ValidationError" }],
    [36009037, "sandbox quota", 429, { _tag: "RateLimitError", retry: "later" }],
    ["access_token_invalid", "access token invalid", 401, { _tag: "AuthenticationError", retry: "after-refresh" }],
    [999, "nobody knows this one", 200, { _tag: "ValidationError", retry: "never", outcome: "refused" }],
    [999, "nobody knows this one", 404, { _tag: "NotFoundError", retry: "never" }],
    [999, "nobody knows this one", 503, { _tag: "ServerError", retry: "backoff" }],
  ] as const)("%s %s (HTTP %s)", (code, message, status, expected) => {
    expect(refusal(code, message, status)).toMatchObject(expected)
  })

  test("a Retry-After is carried in milliseconds", () => {
    const error = classify(errorTable, { code: 36009002, message: "slow", status: 429, retryAfterMs: 3000 })
    expect(error).toMatchObject({ retryAfterMs: 3000, retry: { afterMs: 3000 } })
  })
})

describe("nothing secret is kept", () => {
  const hex = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 12, maxLength: 64 })
  const named = fc.constantFrom("sign", "access_token", "refresh_token", "app_secret", "auth_code", "shop_cipher")

  test("a URL, a pair or JSON that names a secret loses its value, in every form of the error", () => {
    fc.assert(
      fc.property(hex, named, fc.constantFrom("url", "pair", "json"), (random, name, form) => {
        const secret = `9${random}`
        const text = {
          url: `fetch failed for https://auth.tiktok-shops.com/api/v2/token/get?a=1&${name}=${secret}&b=2`,
          pair: `${name}=${secret} was refused`,
          json: `{"${name}":"${secret}"}`,
        }[form]
        const cause = new TypeError(text, { cause: new Error(text) })
        const error = new NetworkError({ message: text, reason: "reset", cause, outcome: "unknown" })
        const seen = [
          String(error),
          JSON.stringify(error),
          inspect(error, { depth: 10, showHidden: true }),
          error.stack,
        ]
        for (const form of seen) expect(form).not.toContain(secret)
      }),
    )
  })

  test("prose about a field stays readable", () => {
    const prose = "sign: 'appSecret' of the credentials must not be empty."
    expect(redact(prose)).toBe(prose)
    expect(redact("authorization: let the seller authorize again")).toBe(
      "authorization: let the seller authorize again",
    )
  })
})

test("is() knows errors of another copy of the package by their brand", () => {
  const foreign = new Error("from elsewhere")
  Object.defineProperty(foreign, Symbol.for("tiktok-shop-kit/TikTokShopError"), { value: true })
  expect(TikTokShopError.is(foreign)).toBe(true)
  expect(TikTokShopError.is(new ValidationError({ message: "own" }))).toBe(true)
  expect([undefined, null, "x", new Error("x")].map(TikTokShopError.is)).toEqual([false, false, false, false])
})

test("a timeout is a network error by class and by tag", () => {
  const error = new TimeoutError({ message: "slow", scope: "attempt", timeoutMs: 10, outcome: "unknown" })
  expect(error).toBeInstanceOf(NetworkError)
  expect(error).toMatchObject({ _tag: "NetworkError", reason: "timeout", name: "NetworkError" })
})
