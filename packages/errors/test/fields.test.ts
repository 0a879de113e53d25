/** What every error carries, and how it looks: as text, as JSON, and with what the client adds to it. */
import { inspect } from "node:util"
import { describe, expect, test } from "vitest"
import {
  annotate,
  type Attempt,
  NetworkError,
  PermissionError,
  TikTokShopError,
  ValidationError,
} from "../src/index.ts"

const attempt: Attempt = { number: 1, why: "first", startedAtMs: 0, durationMs: 5, status: 500 }

describe("a bare error", () => {
  const error = new ValidationError({ message: "'page_size' must be a whole number.", field: undefined } as never)

  test("says that nothing was sent and that trying again does not help", () => {
    expect(error).toMatchObject({ outcome: "not-sent", retry: "never", attempts: [], name: "ValidationError" })
  })

  test("has no field that is undefined", () => {
    expect(Object.keys(error)).not.toContain("field")
    expect("cause" in error).toBe(false)
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      _tag: "ValidationError",
      message: "'page_size' must be a whole number.",
      outcome: "not-sent",
      retry: "never",
      attempts: [],
    })
  })

  test("reads as its name and its message", () => {
    expect(String(error)).toBe("ValidationError: 'page_size' must be a whole number.")
  })
})

test("the fields of an error are in its JSON; the cause in one line", () => {
  const error = new PermissionError({
    message: "no",
    code: 105005,
    requestId: "r",
    operation: "o",
    status: 401,
    outcome: "refused",
    retry: { afterMs: 5 },
    attempts: [attempt],
    scopes: ["seller.order.info"],
    cause: new TypeError("fetch failed"),
  })
  const { cause, ...fields } = JSON.parse(JSON.stringify(error)) as Record<string, unknown>
  expect(error).toMatchObject(fields)
  expect(fields).toEqual({
    _tag: "PermissionError",
    message: "no",
    code: 105005,
    requestId: "r",
    operation: "o",
    status: 401,
    outcome: "refused",
    retry: { afterMs: 5 },
    attempts: [attempt],
    scopes: ["seller.order.info"],
  })
  expect(cause).toBe("TypeError: fetch failed")
  expect(error.cause).toMatchObject({ name: "TypeError", message: "fetch failed" })
})

test("its brand is true and does not show", () => {
  const error = new ValidationError({ message: "x" }) as unknown as Record<symbol, unknown>
  expect(error[Symbol.for("tiktok-shop-kit/TikTokShopError")]).toBe(true)
  expect(Object.getOwnPropertySymbols({ ...error })).toEqual([])
  expect(TikTokShopError.is(error)).toBe(true)
})

describe("annotate", () => {
  const made = (fields: { readonly operation?: string; readonly attempts?: ReadonlyArray<Attempt> } = {}) =>
    new NetworkError({ message: "reset", reason: "reset", ...fields })

  test("adds what the error lacks, and returns the same error", () => {
    const error = made()
    expect(annotate(error, { operation: "o", attempts: [attempt] })).toBe(error)
    expect(error).toMatchObject({ operation: "o", attempts: [attempt] })
  })

  test("changes nothing that it has", () => {
    const error = made({ operation: "own", attempts: [attempt] })
    annotate(error, { operation: "other", attempts: [] })
    annotate(error, { operation: "other", attempts: [attempt, attempt] })
    expect(error).toMatchObject({ operation: "own", attempts: [attempt] })
  })

  test("adds nothing if it gets nothing", () => {
    const error = annotate(made(), {})
    expect(error.attempts).toEqual([])
    expect("operation" in error).toBe(false)
  })
})

test("the console shows name, message, stack and fields", () => {
  const error = new ValidationError({ message: "a.b: 'x' is missing.", field: "x", operation: "a.b" })
  const shown = inspect({ error })
  expect(shown).toMatch(/ValidationError: a\.b: 'x' is missing\.\n +at .*fields\.test\.ts/)
  expect(shown).toContain("field: 'x'")
})

test("text of another host's answer is shortened, and a token in it is redacted", () => {
  const token = "ROW_aaaaaaaaaaaaaaaaaaaaaaaa"
  const requestId = `${token} ${"x".repeat(100_000)}`
  const error = new NetworkError({
    message: "m",
    reason: "reset",
    outcome: "unknown",
    requestId,
    contentType: token,
  } as never)
  expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain(token)
  expect(error.requestId?.length).toBeLessThan(200)
  const usual = "202411271234567890ABCDEF1234567890"
  expect(new NetworkError({ message: "m", reason: "reset", requestId: usual })).toMatchObject({ requestId: usual })
})
