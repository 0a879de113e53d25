/** Errors survive a thread: the structured clone keeps what it can, `toJSON` and `errorFromJSON` keep the rest. */
import {
  type ErrorFields,
  errorFromJSON,
  NetworkError,
  PartialError,
  RateLimitError,
  TikTokShopError,
  TimeoutError,
} from "@tiktok-shop-kit/errors"
import * as errors from "@tiktok-shop-kit/errors"
import { MessageChannel, receiveMessageOnPort } from "node:worker_threads"
import { describe, expect, test } from "vitest"

const fields = {
  message: "TikTok refused.",
  code: 36009002,
  status: 429,
  requestId: "req-1",
  operation: "order.202309.getOrderList",
  outcome: "refused",
  retry: { afterMs: 500 },
  attempts: [{ number: 1, why: "first", startedAtMs: 5, durationMs: 7, status: 429, error: "RateLimitError" }],
  cause: new TypeError("fetch failed"),
} as const

type ErrorClass = new (fields: ErrorFields & Record<string, unknown>) => TikTokShopError

/** Every class of the package. */
const classes = Object.entries<unknown>({ ...errors })
  .filter(([, value]) => typeof value === "function" && value.prototype instanceof TikTokShopError)
  .map(([name, value]) => [name, value as ErrorClass] as const)

const extra = { reason: "timeout", scope: "total", timeoutMs: 5, items: [{ code: 1, detail: { id: "1" } }], issues: [] }

/** What arrives at the other end of a port. */
const posted = (message: unknown): unknown => {
  const { port1, port2 } = new MessageChannel()
  port1.postMessage(message)
  const received = receiveMessageOnPort(port2)?.message as unknown
  port1.close()
  return received
}

describe("every class", () => {
  test("is here", () => expect(classes.length).toBeGreaterThan(17))

  test.each(classes)("%s", (name, Class) => {
    const error = new Class({ ...fields, ...extra, ...(name === "NetworkError" ? { reason: "reset" } : {}) })
    const back = errorFromJSON(posted({ ...error.toJSON(), stack: error.stack }))
    expect(back?.constructor).toBe(Class)
    expect(back?.toJSON()).toEqual(error.toJSON())
    expect(back?.stack).toBe(error.stack)
    expect(TikTokShopError.is(back)).toBe(true)
    expect(errorFromJSON(JSON.parse(JSON.stringify(error)))?.toJSON()).toEqual(error.toJSON())
  })
})

test("a field of a method's name does not take the method's place", () => {
  const json = {
    ...new NetworkError({ message: "broke", reason: "reset" }).toJSON(),
    toString: "x",
    toJSON: 1,
    name: "y",
  }
  const back = errorFromJSON(json)
  expect([String(back), back?.name, back?.toJSON()._tag]).toEqual([
    "NetworkError: broke",
    "NetworkError",
    "NetworkError",
  ])
})

test("a timeout stays a timeout, another network error does not become one", () => {
  const timeout = new TimeoutError({ message: "late", scope: "attempt", timeoutMs: 30 })
  expect(errorFromJSON(timeout.toJSON())).toBeInstanceOf(TimeoutError)
  const reset = new NetworkError({ message: "reset", reason: "reset" })
  expect(errorFromJSON(reset.toJSON())).not.toBeInstanceOf(TimeoutError)
})

test("the structured clone itself throws nothing, and keeps message and stack", () => {
  const error = new RateLimitError({ ...fields, retryAfterMs: 5 })
  const clone = structuredClone(error)
  expect(clone).toBeInstanceOf(Error)
  expect(clone.message).toBe(error.message)
  expect(clone.stack).toBe(error.stack)
  expect((posted(error) as Error).message).toBe(error.message)
})

test("items of an answer stay as they came", () => {
  const items = [{ code: 12, message: "no", detail: { product_id: "1", wide: "12345678901234567890" } }]
  expect(errorFromJSON(posted(new PartialError({ message: "some", items }).toJSON()))).toMatchObject({ items })
})

test.each([
  undefined,
  null,
  "text",
  [],
  {},
  { _tag: "ValidationError" },
  { _tag: "toString", message: "x" },
  { _tag: "__proto__", message: "x" },
  { _tag: "Unknown", message: "x" },
  { _tag: 5, message: "x" },
])("%j is no error", (json) => {
  expect(errorFromJSON(json)).toBeUndefined()
})

test("a secret in the JSON does not come back", () => {
  const json = {
    _tag: "ServerError",
    message: "access_token=ROW_abcdefghijklmnop",
    stack: "at https://a.example/?sign=abcdef123",
  }
  const error = errorFromJSON(json)
  expect(`${error?.message} ${error?.stack}`).not.toMatch(/ROW_|abcdef123/)
})
