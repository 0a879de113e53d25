/** Parsing the URL of a signed request. */
import { expect, test } from "vitest"
import { explain } from "../src/explain.ts"
import { parseSignedRequest } from "../src/parse-signed-request.ts"

const base = "https://open-api.tiktokglobalshop.com/order/202309/orders"

const read = (search: string) => parseSignedRequest(`${base}?${search}`, undefined).params.map(({ read }) => read)

test("a pair is split at its first =; a pair without = has an empty value; an empty pair is ignored", () => {
  expect(read("a=b=c&flag&&=x&d=")).toEqual([
    ["a", "b=c"],
    ["flag", ""],
    ["", "x"],
    ["d", ""],
  ])
})

test("the first value of a repeated name counts", () => {
  expect(parseSignedRequest(`${base}?a=1&a=2`, undefined).get("a")).toBe("1")
})

test("white space around it and a fragment behind it do not matter", () => {
  for (const url of [`\n ${base}?a=1 \n`, `${base}?a=1#top`]) {
    expect(parseSignedRequest(url, undefined)).toMatchObject({
      rawPath: "/order/202309/orders",
      params: [{ read: ["a", "1"] }],
    })
  }
})

test("invalid percent-encoding stays as it is, in the path and in the query", () => {
  expect(parseSignedRequest("https://h/100%?a=50%", undefined)).toMatchObject({
    origin: "https://h",
    rawPath: "/100%",
    path: "/100%",
    params: [{ raw: ["a", "50%"], read: ["a", "50%"] }],
  })
  expect(parseSignedRequest("https://h/a%20b?n%61me=%2B+", undefined)).toMatchObject({
    rawPath: "/a%20b",
    path: "/a b",
    params: [{ raw: ["n%61me", "%2B+"], read: ["name", "+ "] }],
  })
})

test("a request without a query lacks all of its parameters", async () => {
  const { findings } = await explain({ url: base, appSecret: "s" })
  expect(findings.map(({ kind }) => kind)).toEqual(["app-key-missing", "timestamp-missing", "sign-missing"])
})

test.each([`curl ${base}?a=1`, `${base}?a=1 -H x`, "https://host", "ftp://host/path", "/order/202309/orders", ""])(
  "%j is no URL of a request",
  (url) =>
    expect(() => parseSignedRequest(url, undefined)).toThrow(
      expect.objectContaining({ _tag: "ValidationError", field: "url" }),
    ),
)
