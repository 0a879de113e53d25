/** The details of the signed text: bytes that are not text, names that begin alike, values of every kind, and how it is shown. */
import * as Client from "@tiktok-shop-kit/client"
import { expect, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as fc from "fast-check"
import { createHash, createHmac } from "node:crypto"
import { describe, test } from "vitest"
import { canonical } from "../src/canonical.ts"
import { sign, signature, type SignatureRequest } from "../src/index.ts"
import { signedText } from "../src/signed-text.ts"
import { appSecret, clientOf, gateway } from "./gateway.ts"

const path = "/order/202309/orders/search"

const mac = (text: string, body: Uint8Array = new Uint8Array()): string =>
  createHmac("sha256", appSecret)
    .update(appSecret + text)
    .update(body)
    .update(appSecret)
    .digest("hex")

describe("by the function", () => {
  const signed = (rest: Partial<SignatureRequest>) => signature({ path, appSecret, ...rest })

  test("a shorter name comes before a longer name that begins with it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1 }),
        fc.string({ unit: "grapheme", minLength: 1 }),
        (a, b) => {
          fc.pre(
            a !== "__proto__" && !["sign", "access_token"].includes(a) && !["sign", "access_token"].includes(a + b),
          )
          expect(canonical("/", { [a + b]: "2", [a]: "1" })).toBe(`/${a}1${a}${b}2`)
        },
      ),
    )
  })

  test("bytes are signed as they are, whether or not they are text", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (body) => {
        expect(signed({ body })).toBe(mac(path, body))
      }),
    )
  })

  test("no query is an empty query", () => expect(signed({})).toBe(mac(path)))

  test("entries may come from any iterable; the first value of a repeated name counts", () => {
    const expected = signed({ query: { a: "1", b: "2" } })
    const entries = [
      ["b", "2"],
      ["a", "1"],
      ["b", "3"],
    ] as const
    expect(signed({ query: entries })).toBe(expected)
    expect(signed({ query: new Map(entries.slice(0, 2)) })).toBe(expected)
    expect(signed({ query: new URLSearchParams("b=2&a=1&b=3") })).toBe(expected)
  })

  test("a number is signed as it is written, unless its form is uncertain", () => {
    expect(signed({ query: { rate: 0.5, n: -3 } })).toBe(signed({ query: { rate: "0.5", n: "-3" } }))
    for (const id of [Number.NaN, Infinity, 2 ** 53, [1, 2 ** 53]]) {
      expect(() => signed({ query: { id } })).toThrow(/'id' has no certain form/)
    }
  })

  test("the error of a missing secret says what to do, for every wrong value", () => {
    for (const missing of ["", undefined, null, 5]) {
      expect(() => signed({ appSecret: missing as never })).toThrow(
        expect.objectContaining({
          _tag: "ConfigurationError",
          issues: [
            {
              field: "appSecret",
              problem: "is missing or empty",
              remedy: "pass the app's secret, which Partner Center shows on the app's page",
            },
          ],
        }),
      )
    }
  })
})

describe("by the client", () => {
  /** The requests that would be sent. */
  const sent = (change: (call: Client.Call) => Client.Call) =>
    Effect.gen(function* () {
      let left: Client.Call | undefined
      const transport: Client.Transport = (call) => {
        left = call
        return Effect.succeed({ status: 200, headers: new Headers(), body: { code: 0, data: {} } })
      }
      const changed = Client.middleware("changed", (next) => (call) => next(change(call)))
      const credentials = Context.make(Client.Credentials, { appKey: "29a39d", appSecret: Redacted.make(appSecret) })
      const client = Client.make({ transport }).pipe(Client.layers(changed, sign()), Client.provide(credentials))
      yield* client.request({ method: "POST", path, body: {} })
      const { query, context } = left!
      return { sign: query["sign"], text: canonical(path, query), signed: context.signed!() }
    })

  const bytes = new Uint8Array([0, 159, 146, 150, 255])

  it.effect("a body of bytes is signed as it is sent, and shown as its length and hash", () =>
    Effect.gen(function* () {
      const body = { kind: "bytes", bytes, mediaType: "application/octet-stream" } as const
      const made = yield* sent((call) => ({ ...call, body }))
      expect(made.sign).toBe(mac(made.text, bytes))
      const hash = createHash("sha256").update(bytes).digest("hex")
      expect(made.signed).toContain(`<body: 5 bytes, sha256 ${hash}>`)
    }),
  )

  it.effect("a multipart body is not signed, and neither are bytes with a multipart header", () =>
    Effect.gen(function* () {
      const parts = { kind: "multipart", parts: [{ name: "data", value: "x" }] } as const
      const written = { kind: "bytes", bytes, mediaType: "application/octet-stream" } as const
      for (const made of [
        yield* sent((call) => ({ ...call, body: parts })),
        yield* sent((call) => ({
          ...Client.withHeader(call, "content-type", "multipart/form-data; boundary=B"),
          body: written,
        })),
        yield* sent((call) => ({ ...call, body: undefined })),
      ]) {
        expect(made.sign).toBe(mac(made.text))
        expect(made.signed).not.toContain("<body")
      }
    }),
  )

  it.effect("credentials without a key are refused by name, each with its remedy", () =>
    Effect.gen(function* () {
      const { baseUrl, seen } = yield* gateway(() => ({ code: 0 }))
      const issue = (field: string, variable: string) => ({
        field,
        problem: "is empty",
        remedy: `pass it, or set ${variable} (Partner Center shows it on the app's page)`,
      })
      const key = issue("appKey", "TIKTOK_SHOP_APP_KEY")
      const secret = issue("appSecret", "TIKTOK_SHOP_APP_SECRET")
      for (const [credentials, issues, said] of [
        [{ appKey: "" }, [key], "The credentials: 'appKey' is empty"],
        [{ appSecret: "" }, [secret], "The credentials: 'appSecret' is empty"],
        [{ appKey: "", appSecret: "" }, [key, secret], "; 'appSecret' is empty"],
      ] as const) {
        const error = yield* Effect.flip(clientOf(baseUrl, {}, credentials).request({ method: "GET", path }))
        expect(error).toMatchObject({ _tag: "ConfigurationError", issues })
        expect(error.message).toContain(said)
      }
      expect(seen).toHaveLength(0)
    }),
  )
})

describe("how it is shown", () => {
  test("the value of every secret name is shown as its length, in any case, and no other", () => {
    const secrets = ["shop_cipher", "Category_Asset_Cipher", "refresh_token", "app_secret", "auth_code"]
    for (const name of secrets)
      expect(signedText("/", { [name]: "hidden" }, undefined)).toContain(`${name}<${name}: 6 characters>`)
    for (const name of ["signed", "sign_type", "assign", "keyword"]) {
      expect(signedText("/", { [name]: "shown" }, undefined)).toContain(`${name}shown`)
    }
  })

  test("an empty body is not shown", () => {
    for (const body of ["", new Uint8Array(), undefined])
      expect(signedText("/a", {}, body)).toBe("<app secret>/a<app secret>")
  })

  test("the length of text is in bytes", () => {
    expect(signedText("/a", {}, "né")).toContain("<body: 3 bytes, sha256 ")
    expect(signedText("/a", {}, "n")).toContain("<body: 1 bytes, sha256 ")
  })
})

test("a query that is neither an object nor a list of pairs is refused by name", () => {
  for (const query of [[1, 2], ["app_key"], [[1, "x"]], new Set(["app_key"])]) {
    expect(() => signature({ path, appSecret, query: query as never })).toThrow(
      expect.objectContaining({ _tag: "ValidationError", field: "query" }),
    )
  }
})
