import { expect, test } from "vitest"
import * as fc from "fast-check"
import { createHmac } from "node:crypto"
import { byBytes, isMultipart } from "../src/canonical.ts"
import { signature, signatureAsync, type SignatureRequest } from "../src/index.ts"

const key = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 })
const params = fc.uniqueArray(fc.tuple(key, fc.string({ unit: "grapheme" })), { selector: ([name]) => name })

/** The rule once more, written for clarity alone. */
const reference = (path: string, query: ReadonlyArray<readonly [string, string]>, body: Buffer, secret: string) => {
  const sorted = query
    .filter(([name]) => name !== "sign" && name !== "access_token")
    .toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const text = Buffer.from(secret + path + sorted.map(([name, value]) => name + value).join(""))
  return createHmac("sha256", secret)
    .update(Buffer.concat([text, body, Buffer.from(secret)]))
    .digest("hex")
}

test("any parameters in any order are signed by the rule", () => {
  fc.assert(
    fc.property(params, fc.string({ unit: "grapheme" }), fc.string({ minLength: 1 }), (query, body, appSecret) => {
      const expected = reference("/a/202309/b", query, Buffer.from(body), appSecret)
      const request = { path: "/a/202309/b", body, appSecret }
      expect(signature({ ...request, query })).toBe(expected)
      expect(signature({ ...request, query: query.toReversed() })).toBe(expected)
      expect(signature({ ...request, query: Object.fromEntries(query) })).toBe(expected)
      expect(signature({ ...request, query, body: Buffer.from(body) })).toBe(expected)
    }),
  )
})

test("names compare as their UTF-8 bytes", () => {
  fc.assert(
    fc.property(key, key, (a, b) => {
      expect(Math.sign(byBytes(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
    }),
  )
})

test("only the media type marks a multipart body", () => {
  for (const type of ["multipart/form-data", "Multipart/Form-Data; boundary=B", " multipart/form-data ;boundary=x"]) {
    expect(isMultipart(type)).toBe(true)
  }
  for (const type of [undefined, "", "application/json", "multipart/form-data2", "text/plain; multipart/form-data"]) {
    expect(isMultipart(type)).toBe(false)
  }
})

test("undefined is not signed, a list is joined by commas", () => {
  const base = { path: "/a", appSecret: "s" }
  const joined = signature({ ...base, query: { ids: "1,2", full: "true" } })
  expect(signature({ ...base, query: { ids: ["1", 2n], full: true, none: undefined } })).toBe(joined)
})

const failing: ReadonlyArray<readonly [string, SignatureRequest, object]> = [
  ["an empty secret", { path: "/a", appSecret: "" }, { _tag: "ConfigurationError", issues: [{ field: "appSecret" }] }],
  ["a whole URL", { path: "https://h/a", appSecret: "s" }, { _tag: "ValidationError", field: "path" }],
  ...["/a/../b", "/./a", "/a/..", "/a/%2e%2E/b", "/a/.%2e/b"].map(
    (path) =>
      ["a path that a URL resolves", { path, appSecret: "s" }, { _tag: "ValidationError", field: "path" }] as const,
  ),
  ["a path with a query", { path: "/a?b=1", appSecret: "s" }, { _tag: "ValidationError", field: "path" }],
  [
    "a number that lost its digits",
    { path: "/a", query: { id: 1e21 }, appSecret: "s" },
    { _tag: "ValidationError", field: "id" },
  ],
  [
    "an object",
    { path: "/a", query: { filter: {} as never }, appSecret: "s" },
    { _tag: "ValidationError", field: "filter" },
  ],
]

test.each(failing)("%s is a typed error that names the field", async (_, request, error) => {
  await expect((async () => signature(request))()).rejects.toMatchObject(error)
  await expect(signatureAsync(request)).rejects.toMatchObject(error)
})
