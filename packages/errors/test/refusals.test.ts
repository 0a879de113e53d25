/** From a refusal to its error: which row of the table counts, what the status says where none does, and what the error carries. */
import { describe, expect, test } from "vitest"
import { classify, type ErrorTable, noCodes, type Refusal } from "../src/index.ts"

const table: ErrorTable = {
  plain: { validation: [11, "text_code"], "not-found": [12], limit: [13], conflict: [14], permission: [15] },
  rows: {
    21: [
      ["signature", "`Sign`"],
      ["clock", "timestamp"],
      ["validation", "page"],
    ],
    22: [["rate-limit", "", "backoff"]],
    23: [["rate-limit", "", "later"]],
    24: [["authentication", "", "after-refresh"]],
    25: [["authentication", "", "backoff"]],
    26: [["quota", ""]],
    27: [["server", "", "backoff"]],
    28: [["limit", ""]],
    29: [["conflict", ""]],
  },
}

const refused = (code: number | string, rest: Partial<Refusal> = {}) =>
  classify(table, { code, message: "said", status: 200, ...rest })

describe("an unknown code", () => {
  test.each([
    [200, "ValidationError", "refused", "never"],
    [400, "ValidationError", "refused", "never"],
    [401, "AuthenticationError", "refused", "never"],
    [402, "ValidationError", "refused", "never"],
    [403, "PermissionError", "refused", "never"],
    [404, "NotFoundError", "refused", "never"],
    [409, "ConflictError", "refused", "never"],
    [413, "LimitError", "refused", "never"],
    [429, "RateLimitError", "refused", "backoff"],
    [499, "ValidationError", "refused", "never"],
    [500, "ServerError", "unknown", "backoff"],
    [503, "ServerError", "unknown", "backoff"],
  ])("with HTTP %s is a %s", (status, _tag, outcome, retry) => {
    for (const codes of [table, noCodes]) {
      const error = classify(codes, { code: 999, message: "said", status })
      expect(error).toMatchObject({ _tag, outcome, retry, status, code: 999 })
    }
  })
})

describe("a known code", () => {
  test("counts before the status", () => {
    const tags = [11, "text_code", 12, 13, 14, 15].map((code) => refused(code, { status: 503 })._tag)
    expect(tags).toEqual([
      "ValidationError",
      "ValidationError",
      "NotFoundError",
      "LimitError",
      "ConflictError",
      "PermissionError",
    ])
    expect(refused("11", { status: 503 })._tag).toBe("ServerError")
  })

  test("of several meanings has the first one whose keyword is said, whatever the case and the quotes; else the last", () => {
    const of = (message: string) => refused(21, { message })
    expect(of("the 'SIGN' of page 1 has a wrong Timestamp")).toMatchObject({ reason: "signature" })
    expect(of('"timeStamp" of the page is old')).toMatchObject({ reason: "clock", retry: "now" })
    expect(of("a ti'mest\"amp of `page`")).toMatchObject({ reason: "clock" })
    expect(of("something else")._tag).toBe("ValidationError")
  })

  test.each([
    [22, { _tag: "RateLimitError", outcome: "refused", retry: "backoff" }],
    [23, { _tag: "RateLimitError", outcome: "refused", retry: "never" }],
    [24, { _tag: "AuthenticationError", outcome: "refused", retry: "after-refresh" }],
    [25, { _tag: "AuthenticationError", outcome: "refused", retry: "never" }],
    [26, { _tag: "QuotaError", outcome: "refused", retry: "never" }],
    [27, { _tag: "ServerError", outcome: "unknown", retry: "backoff" }],
    [28, { _tag: "LimitError", outcome: "refused", retry: "never" }],
    [29, { _tag: "ConflictError", outcome: "refused", retry: "never" }],
  ])("%s", (code, expected) => expect(refused(code)).toMatchObject(expected))
})

describe("the error carries", () => {
  test("code, status, request id and operation", () => {
    const of = { requestId: "r", operation: "o", status: 418 }
    for (const code of [11, 12, 13, 14, 15, 21, 22, 24, 26, 27])
      expect(refused(code, of)).toMatchObject({ code, ...of })
  })

  test("the scopes of the operation where a permission is missing", () => {
    expect(refused(15, { scopes: ["a"] })).toMatchObject({ scopes: ["a"] })
    expect(refused(15)).toMatchObject({ scopes: [] })
  })

  test("the mark of scopes that only another version of the operation names", () => {
    expect(refused(15, { scopes: ["a"], scopesInferred: true })).toMatchObject({ scopes: ["a"], scopesInferred: true })
    expect(refused(15, { scopes: ["a"] })).not.toHaveProperty("scopesInferred")
  })

  test("what was signed where the signature was refused, and asks for it nowhere else", () => {
    expect(refused(21, { message: "sign", signed: () => "/path" })).toMatchObject({ signed: "/path" })
    expect(refused(21, { message: "sign" })).not.toHaveProperty("signed")
    const never = () => {
      throw new Error("asked")
    }
    expect(refused(21, { message: "timestamp", signed: never })).not.toHaveProperty("signed")
  })

  test("a Retry-After, of throttles and of failures, and none where there was none", () => {
    for (const code of [22, 27]) {
      expect(refused(code, { retryAfterMs: 700 })).toMatchObject({ retryAfterMs: 700, retry: { afterMs: 700 } })
      expect(refused(code)).not.toHaveProperty("retryAfterMs")
    }
    expect(refused(23, { retryAfterMs: 700 })).toMatchObject({ retryAfterMs: 700, retry: "never" })
  })

  test.each([
    ["'page_size' must be at most 100", "page_size"],
    ["invalid `skus[0].price` and 'title'", "skus[0].price"],
    ['"line_items[].id" is missing', "line_items[].id"],
    ["'Title' is taken", "Title"],
    ["page_size must be at most 100", undefined],
    ["the seller's shop isn't open", undefined],
  ])("the field that %j names", (message, field) => {
    const error = refused(11, { message })
    if (field === undefined) expect(error).not.toHaveProperty("field")
    else expect(error).toMatchObject({ field })
  })
})

describe("its message", () => {
  test("says the code and what the platform said, trimmed", () => {
    expect(refused(11, { message: "  no such title \n" }).message).toBe("TikTok refused with code 11: no such title")
    expect(refused(11, { message: " \n" }).message).toBe("TikTok refused with code 11: no message")
  })

  test.each([
    [15, /^TikTok refused with code 15: said — Where a scope is missing: add it/],
    [22, /said — Slow down/],
    [26, /said — Wait until the quota/],
    [27, /said$/],
  ])("ends with what to do about it, where that is known: %s", (code, expected) => {
    expect(refused(code).message).toMatch(expected)
  })

  test("tells a wrong signature from a wrong clock", () => {
    expect(refused(21, { message: "sign" }).message).toMatch(/ — Check the app secret/)
    expect(refused(21, { message: "timestamp" }).message).toMatch(/ — The clock of this machine/)
  })
})
