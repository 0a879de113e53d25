/** From a refusal to its error: which row of the table counts, what the status says where none does, and what the error carries. */
import { describe, expect, test } from "vitest"
import { classify, type ErrorTable, noCodes, type Refusal } from "../src/index.ts"

const table: ErrorTable = {
  plain: { validation: [11, "text_code"], "not-found": [12], limit: [13], conflict: [14], permission: [15] },
  steps: { conflict: [1000, 5, 1], quota: [2000, 1] },
  rows: {
    21: [
      { class: "signature", keyword: "sign", field: "sign" },
      { class: "clock", keyword: "Timestamp" },
      { class: "validation", keyword: "page" },
    ],
    22: [{ class: "rate-limit" }],
    23: [{ class: "rate-limit", retry: "later" }],
    24: [{ class: "authentication", retry: "after-refresh" }],
    25: [{ class: "authentication", retry: "backoff", outcome: "unknown" }],
    26: [{ class: "quota" }],
    27: [{ class: "server" }],
    28: [{ class: "limit", outcome: "unknown" }],
    29: [{ class: "conflict", retry: "later" }],
    30: [{ class: "conflict", retry: "backoff" }],
    31: [
      { class: "validation", operations: ["a.1.send"] },
      { class: "server", operations: ["a.1.read", "a.1.list"] },
    ],
    32: [{ class: "conflict", operations: ["a.1.send"] }, { class: "permission" }],
    33: [{ class: "server", retry: "never", outcome: "refused" }],
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
    // Failed items inside an answer name their code as text.
    expect(refused("12")._tag).toBe("NotFoundError")
    expect(refused("22")._tag).toBe("RateLimitError")
  })

  test("is found in the list of steps", () => {
    const tags = [1000, 1005, "1006", 2000, 2001].map((code) => refused(code)._tag)
    expect(tags).toEqual(["ConflictError", "ConflictError", "ConflictError", "QuotaError", "QuotaError"])
    for (const code of [0, 1, 5, 999, 1001, 2002]) expect(refused(code, { status: 503 })._tag).toBe("ServerError")
  })

  test("with several meanings has the first whose keyword is in the message, in any case and quotes; else the last", () => {
    const of = (message: string) => refused(21, { message })
    expect(of("the 'SIGN' of page 1 has a wrong Timestamp")).toMatchObject({ reason: "signature", field: "sign" })
    expect(of('"timeStamp" of the page is old')).toMatchObject({ reason: "clock", retry: "now" })
    expect(of("something else")._tag).toBe("ValidationError")
    expect(of("'create_time_ge' is no timestamp")).toMatchObject({ _tag: "ValidationError", field: "create_time_ge" })
    expect(of("expiration_timestamp: not a timestamp")).toMatchObject({ _tag: "ValidationError", retry: "never" })
  })

  test.each([
    "ExpirationTimestamp is a required field and has not been provided.",
    "Timestamp of Trend[0] is a required field",
    "param cover_timestamp_ms type invalid. actual type:string, expected type:int64",
    "param body.timestamp is missing",
    "invalid params; detail:binding: expr_path=timestamp, cause=missing required parameter",
    "'start_timestamp' is too early",
  ])("a field of the request is no word about the request: %s", (message) => {
    expect(refused(21, { message })).toMatchObject({ _tag: "ValidationError", retry: "never" })
  })

  test("uses the row of its operation, else the row for all operations, else the status", () => {
    const tagOf = (code: number, operation?: string, status = 200) => refused(code, { operation, status })._tag
    expect(["a.1.send", "a.1.read", "a.1.list"].map((id) => tagOf(31, id))).toEqual([
      "ValidationError",
      "ServerError",
      "ServerError",
    ])
    expect([tagOf(31, "a.2.send", 404), tagOf(31, undefined, 403)]).toEqual(["NotFoundError", "PermissionError"])
    expect([tagOf(32, "a.1.send"), tagOf(32, "a.2.send"), tagOf(32)]).toEqual([
      "ConflictError",
      "PermissionError",
      "PermissionError",
    ])
  })

  test.each(["toString", "constructor", "__proto__", "hasOwnProperty", "plain", ""])(
    "named like a member of every object is an unknown code: %j",
    (code) => {
      expect(refused(code)).toMatchObject({ _tag: "ValidationError", code })
      expect(refused(code, { status: 503 })._tag).toBe("ServerError")
    },
  )

  test.each([
    [22, { _tag: "RateLimitError", outcome: "refused", retry: "backoff" }],
    [23, { _tag: "RateLimitError", outcome: "refused", retry: "later" }],
    [24, { _tag: "AuthenticationError", outcome: "refused", retry: "after-refresh" }],
    [25, { _tag: "AuthenticationError", outcome: "unknown", retry: "backoff" }],
    [26, { _tag: "QuotaError", outcome: "refused", retry: "later" }],
    [27, { _tag: "ServerError", outcome: "unknown", retry: "backoff" }],
    [28, { _tag: "LimitError", outcome: "unknown", retry: "never" }],
    [29, { _tag: "ConflictError", outcome: "refused", retry: "later" }],
    [30, { _tag: "ConflictError", outcome: "refused", retry: "backoff" }],
    [33, { _tag: "ServerError", outcome: "refused", retry: "never" }],
  ])("%s", (code, expected) => expect(refused(code)).toMatchObject(expected))
})

describe("the error carries", () => {
  test("code, status, request id and operation", () => {
    const of = { requestId: "r", operation: "o", status: 418 }
    for (const code of [11, 12, 13, 14, 15, 21, 22, 24, 26, 27])
      expect(refused(code, of)).toMatchObject({ code, ...of })
  })

  test("the scopes of the operation if a permission is missing", () => {
    expect(refused(15, { scopes: ["a"] })).toMatchObject({ scopes: ["a"] })
    expect(refused(15)).toMatchObject({ scopes: [] })
  })

  test("a mark if the scopes belong to another version of the operation", () => {
    expect(refused(15, { scopes: ["a"], scopesInferred: true })).toMatchObject({ scopes: ["a"], scopesInferred: true })
    expect(refused(15, { scopes: ["a"] })).not.toHaveProperty("scopesInferred")
  })

  test("the signed text if the signature was refused, and asks for it in no other case", () => {
    expect(refused(21, { message: "sign", signed: () => "/path" })).toMatchObject({ signed: "/path" })
    expect(refused(21, { message: "sign" })).not.toHaveProperty("signed")
    const never = () => {
      throw new Error("asked")
    }
    expect(refused(21, { message: "timestamp", signed: never })).not.toHaveProperty("signed")
  })

  test("the Retry-After of throttles and of failures, if there was one", () => {
    for (const code of [22, 27]) {
      expect(refused(code, { retryAfterMs: 700 })).toMatchObject({ retryAfterMs: 700, retry: { afterMs: 700 } })
      expect(refused(code)).not.toHaveProperty("retryAfterMs")
    }
    expect(refused(23, { retryAfterMs: 700 })).toMatchObject({ retryAfterMs: 700, retry: "later" })
  })

  test.each([
    ["'page_size' must be at most 100", "page_size"],
    ["invalid `skus[0].price` and 'title'", "skus[0].price"],
    ['"line_items[].id" is missing', "line_items[].id"],
    ["'Title' is taken", "Title"],
    ["page_size must be at most 100", "page_size"],
    ["MainImages is a required field and has not been provided.", "main_images"],
    ["StartDateGe is a required field", "start_date_ge"],
    ["SkuID is a required field", "sku_id"],
    ["Currency of Price is a required field and has not been provided.", "price.currency"],
    ["Amount of Price of Skus[2] is a required field", "skus[2].price.amount"],
    ["param body.address is missing", "address"],
    ["param query.page_size is missing", "page_size"],
    ["param use_case type invalid. actual type:[]uint8, expected type:string", "use_case"],
    ["param is missing", undefined],
    ["invalid params; detail:binding: expr_path=ttc_state, cause=missing required parameter", "ttc_state"],
    ["invalid params; detail:miss partner_id", "partner_id"],
    ["invalid params; detail:shop_id is invalid", "shop_id"],
    ["Value Out Of Range: page_size must be between 10 and 50", "page_size"],
    ["invalid request params; detail:start_date_ge must be earlier than end_date_lt", "start_date_ge"],
    ["invalid request params; detail: start time or end time is invalid.", undefined],
    ["The 'x-tts-access-token' header is invalid.", "x-tts-access-token"],
    ["order is ON_HOLD", undefined],
    ["see https://m.example.org/s/a_bC_d", undefined],
    ["the seller's shop isn't open", undefined],
    ["You can't edit other sellers' products", undefined],
  ])("the field that %j names", (message, field) => {
    const error = refused(11, { message })
    if (field === undefined) expect(error).not.toHaveProperty("field")
    else expect(error).toMatchObject({ field })
  })
})

describe("its message", () => {
  test("is bounded, and so is a code that is text", () => {
    const error = refused("c".repeat(5000), { message: "word ".repeat(100_000) })
    expect(error.message.length).toBeLessThan(2500)
    expect(String(error.code).length).toBeLessThan(200)
    expect(error.message).toMatch(/characters left out]$/)
  })

  test("contains the code and the platform's message, trimmed", () => {
    expect(refused(11, { message: "  no such title \n" }).message).toBe("TikTok refused with code 11: no such title")
    expect(refused(11, { message: " \n" }).message).toBe("TikTok refused with code 11: no message")
  })

  test.each([
    [15, /^TikTok refused with code 15: said — If a scope is missing, add it/],
    [22, /said — Slow down/],
    [26, /said — Wait until the quota/],
    [27, /said$/],
  ])("ends with what to do about it, where that is known: %s", (code, expected) => {
    expect(refused(code).message).toMatch(expected)
  })

  test("distinguishes a wrong signature from a wrong clock", () => {
    expect(refused(21, { message: "sign" }).message).toMatch(/ — Check the app secret/)
    expect(refused(21, { message: "timestamp" }).message).toMatch(/ — The clock of this machine/)
  })
})
