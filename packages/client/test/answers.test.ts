/** Reading an answer's body: its data, a refusal in each form, warnings and failed items. */
import { expect, it } from "@effect/vitest"
import type { ErrorTable } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { describe, test } from "vitest"
import { readThing } from "../../../test/support/operations.ts"
import { decode } from "../src/call/decode.ts"
import * as Client from "../src/index.ts"

describe("the data of an answer", () => {
  const dataOf = (body: unknown, rest: Partial<Client.AnyOperation> = {}) =>
    decode({ ...readThing, ...rest }, { status: 200, headers: new Headers(), body })

  test.each<readonly [unknown, unknown]>([
    [{ code: 0, data: { id: "1" } }, { id: "1" }],
    [{ data: { id: "1" }, error: { code: "ok" } }, { id: "1" }],
    [
      { open_id: "o", expires_in: 5 },
      { open_id: "o", expires_in: 5 },
    ],
    [{ code: 0, data: null }, {}],
    [{ code: 0, data: "text" }, {}],
    [{ code: 0, data: [1] }, {}],
    [{ code: 0, message: "Success" }, {}],
    [{ error: { code: "ok" } }, {}],
    [[1], {}],
    ["text", {}],
    [null, {}],
    [undefined, {}],
  ])("%j is %j", (body, data) => expect(dataOf(body)).toEqual(data))

  test("a flat answer is the data, an answer of the form any is returned as it is", () => {
    const flat = { open_id: "o", expires_in: 5 }
    expect(dataOf(flat, { answer: "flat" })).toEqual(flat)
    for (const data of [[1], "text", 0, null, undefined, { id: "1" }]) {
      expect(dataOf({ code: 0, data }, { answer: "any" })).toEqual(data)
    }
    expect(dataOf(undefined, { answer: "none" })).toEqual({})
  })

  test("a binary answer is returned as it is", () => {
    const bytes = new Uint8Array([1])
    for (const body of [bytes, "text", undefined]) expect(dataOf(body, { answer: "binary" })).toBe(body)
  })

  test.each<readonly [string, unknown, unknown]>([
    ["rows", {}, { rows: [] }],
    ["rows", { rows: null, n: 1 }, { rows: [], n: 1 }],
    ["rows", { rows: {} }, { rows: [] }],
    ["rows", { rows: [1] }, { rows: [1] }],
    ["page.rows", {}, { page: { rows: [] } }],
    ["page.rows", { page: null }, { page: { rows: [] } }],
    ["page.rows", { page: [1] }, { page: { rows: [] } }],
    ["page.rows", { page: { n: 1 }, m: 2 }, { page: { n: 1, rows: [] }, m: 2 }],
    ["a.b.rows", { a: { b: { rows: [1] } } }, { a: { b: { rows: [1] } } }],
  ])("the list at %s of %j is always a list", (list, data, expected) => {
    expect(dataOf({ code: 0, data }, { list })).toEqual(expected)
  })

  test.each<readonly [unknown, unknown]>([
    [{ data: { rows: [1], next: "n" } }, { rows: [1], next: "n" }],
    [
      { rows: [1], next: "n" },
      { rows: [1], next: "n" },
    ],
    [
      { data: { next: "n" }, total: 2 },
      { rows: [], next: "n", total: 2 },
    ],
    [
      { data: null, rows: [1] },
      { data: null, rows: [1] },
    ],
    [{}, { rows: [] }],
  ])("with a member to unwrap, %j is %j", (data, expected) => {
    expect(dataOf({ code: 0, data }, { unwrap: "data", list: "rows" })).toEqual(expected)
  })

  test("a wide id is text at every place, and stays absent if it is absent", () => {
    const wide = { data: ["id", "rows[].id", "page.rows[].ids[]", "absent.id"] }
    const data = { id: 5, rows: [{ id: 6, n: 7 }, { n: 8 }, { id: null }], page: { rows: [{ ids: [9, "10"] }] } }
    expect(dataOf({ code: 0, data }, { wide })).toEqual({
      id: "5",
      rows: [{ id: "6", n: 7 }, { n: 8 }, { id: null }],
      page: { rows: [{ ids: ["9", "10"] }] },
    })
  })
})

const table: ErrorTable = {
  plain: { conflict: [7, "taken"] },
  rows: { 429: [{ class: "rate-limit" }], 5: [{ class: "signature", keyword: "sign" }] },
}

/** The result of a call through the envelope with one answer. */
const opened = (
  reply: Partial<Client.Reply>,
  options: Client.CallOptions = {},
  layer?: Client.AnyMiddleware,
  operation: Partial<Client.AnyOperation> = {},
) => {
  const transport: Client.Transport = () =>
    Effect.succeed({ status: 200, headers: new Headers(), body: undefined, ...reply })
  const outermost = (layer ?? Client.middleware("outermost", (next) => next)) as ReturnType<
    typeof Client.middleware<"outermost">
  >
  const client = Client.make({ transport }).pipe(Client.layers(outermost, Client.envelope({ table })))
  const asked = { ...readThing, scopes: ["a.b"], ...operation } as typeof readThing
  return Effect.result(client.send(asked, { thing_id: "1" }, options))
}

describe("a refusal", () => {
  it.effect.each<readonly [object, object]>([
    [
      { code: 7, message: "m", request_id: "r" },
      { code: 7, requestId: "r", _tag: "ConflictError" },
    ],
    [
      { code: "taken", message: "m", request_id: "r" },
      { code: "taken", _tag: "ConflictError" },
    ],
    [
      { code: 7, log_id: "l" },
      { code: 7, requestId: "l", message: expect.stringContaining("no message") },
    ],
    [
      { code: 12052048, message: 5, request_id: 5 },
      { code: 12052048, message: expect.stringContaining("no message") },
    ],
  ])("%j", ([body, expected]) =>
    Effect.gen(function* () {
      const result = yield* opened({ body })
      expect(result).toMatchObject({ failure: { outcome: "refused", operation: readThing.id, ...expected } })
    }),
  )

  it.effect.each<readonly [object, object]>([
    [{ error: { code: "taken", message: "said so", log_id: "l" } }, { code: "taken", requestId: "l" }],
    [{ error: { code: "taken", message: "said so" }, log_id: "l" }, { message: expect.stringContaining("said so") }],
    [
      { error: "taken", error_description: "as described", log_id: "l" },
      { code: "taken", requestId: "l" },
    ],
    [
      { error: "taken", error_description: "as described", request_id: "r" },
      { message: expect.stringContaining("as described") },
    ],
    [{ code: "", error: "taken", log_id: "l" }, { code: "taken" }],
    [
      { code: null, error: { code: "taken", log_id: "l" } },
      { code: "taken", message: expect.stringContaining("no message") },
    ],
    [
      { error: "taken", log_id: "l" },
      { code: "taken", message: expect.stringContaining("no message") },
    ],
  ])("%j of TikTok for Developers", ([body, expected]) =>
    Effect.gen(function* () {
      for (const platform of ["content", "auth"] as const) {
        const result = yield* opened({ body }, {}, undefined, { platform })
        expect(result).toMatchObject({ failure: { outcome: "refused", operation: readThing.id, ...expected } })
      }
      // TikTok Shop does not answer like this, but many web servers do.
      expect(yield* opened({ body })).toMatchObject({ failure: { _tag: "DecodeError" } })
    }),
  )

  it.effect("is a success if the code says so, whatever the HTTP status", () =>
    Effect.gen(function* () {
      expect(yield* opened({ body: { code: 0, data: { id: "1" } }, status: 500 })).toMatchObject({
        success: { data: { id: "1" }, status: 500 },
      })
    }),
  )

  it.effect("has scopes, status and Retry-After, and its attempt has the tag", () =>
    Effect.gen(function* () {
      const headers = new Headers({ "retry-after": "2" })
      expect(yield* opened({ body: { code: 36009002 }, status: 429, headers })).toMatchObject({
        failure: { _tag: "RateLimitError", retryAfterMs: 2000, attempts: [{ error: "RateLimitError", status: 429 }] },
      })
      expect(yield* opened({ body: { code: 9, request_id: "r" }, status: 403 })).toMatchObject({
        failure: { scopes: ["a.b"] },
      })
    }),
  )

  it.effect("does not quote the secrets of this call; short values are not secret", () =>
    Effect.gen(function* () {
      const query = {
        shop_cipher: "cipher-1",
        app_secret: "secret-2",
        access_token: "token-3",
        refresh_token: "token-4",
        auth_code: "five",
        keyword: "keyword-6",
        page: "abc",
      }
      const headers = { "x-tts-access-token": "token-7", authorization: "Bearer token-8", other: "other-9" }
      const sending = Client.middleware("outermost", (next) => (call) => next({ ...call, query, headers }))
      const said = [...Object.values(query), "token-7", "token-8", "other-9"].join(" | ")
      const result = yield* opened({ body: { code: 7, message: `${said} | ${said}`, request_id: "r" } }, {}, sending)
      const message = result._tag === "Failure" ? result.failure.message : ""
      const quoted = message.slice(message.indexOf(": ") + 2).split(" | ")
      const shown = [...Array(5).fill("[redacted]"), "keyword-6", "abc", "[redacted]", "[redacted]", "other-9"]
      expect(quoted).toEqual([...shown, ...shown])

      const short = Client.middleware("outermost", (next) => (call) => next(Client.withQuery(call, "auth_code", "the")))
      expect(yield* opened({ body: { code: 7, message: "the title", request_id: "r" } }, {}, short)).toMatchObject({
        failure: { message: expect.stringContaining("the title") },
      })
    }),
  )
})

it.effect("the error of a refused signature has the signed text", () =>
  Effect.gen(function* () {
    const signing = Client.middleware("outermost", (next) => (call) => {
      call.context.signed = () => "/what/was/signed"
      return next(call)
    })
    expect(yield* opened({ body: { code: 5, message: "sign", request_id: "r" } }, {}, signing)).toMatchObject({
      failure: { _tag: "SignatureError", signed: "/what/was/signed" },
    })
  }),
)

it.effect("without a table the HTTP status decides", () =>
  Effect.gen(function* () {
    const transport: Client.Transport = () =>
      Effect.succeed({ status: 404, headers: new Headers(), body: { code: 70000 } })
    const client = Client.make({ transport }).pipe(Client.layers(Client.envelope()))
    expect(yield* Effect.flip(client.call(readThing, { thing_id: "1" }))).toMatchObject({ _tag: "NotFoundError" })
  }),
)

describe("a success with warnings and items that failed", () => {
  const data = {
    warnings: [{ code: 1, message: "slow" }, "text", null],
    errors: [
      { code: "E2", message: "no stock", detail: { sku: "s" } },
      { code: {}, message: 5 },
    ],
  }
  const failed = [
    { code: "E2", message: "no stock", detail: { sku: "s" } },
    { code: undefined, message: undefined, detail: undefined },
  ]

  it.effect("keeps both, the warnings first", () =>
    Effect.gen(function* () {
      expect(yield* opened({ body: { code: 0, data, request_id: "r" } })).toMatchObject({
        success: { requestId: "r", warnings: [{ code: 1, message: "slow", detail: undefined }, ...failed] },
      })
      expect(yield* opened({ body: { code: 0, data: { errors: {}, warnings: "x" } } })).toMatchObject({
        success: { warnings: [] },
      })
      expect(yield* opened({ body: { code: 0, data: {}, log_id: "l" } })).toMatchObject({
        success: { warnings: [], requestId: "l" },
      })
    }),
  )

  it.effect("fails if the call asks for that, and only for items", () =>
    Effect.gen(function* () {
      const partial = { partial: "fail" } as const
      expect(yield* opened({ body: { code: 0, data, request_id: "r" }, status: 207 }, partial)).toMatchObject({
        failure: {
          _tag: "PartialError",
          items: failed,
          operation: readThing.id,
          requestId: "r",
          status: 207,
          outcome: "unknown",
          message: expect.stringContaining("2 of the items failed"),
        },
      })
      const one = { code: 0, data: { errors: [{ code: 1 }] } }
      expect(yield* opened({ body: one }, partial)).toMatchObject({ failure: { items: [{ code: 1 }] } })
      const warned = { code: 0, data: { warnings: data.warnings } }
      expect(yield* opened({ body: warned }, partial)).toMatchObject({ success: { warnings: [{ code: 1 }] } })
    }),
  )
})
