import { expect, test } from "vitest"
import { createHmac } from "node:crypto"
import { signature } from "../src/index.ts"
import { explain, type ExplainRequest, type FindingKind } from "../src/explain.ts"

const appSecret = "e59af819cc"
const cipher = "GCP_XF90igAAAABh00qsWgtvOiGFNqyubMt3"
const path = "/order/202309/orders/search"
const nowMs = 1_700_000_010_000
const query = { timestamp: "1700000000", app_key: "29a39d", shop_cipher: cipher, keyword: "a b/c" }
const body = '{"order_status":"UNPAID","n":1}'
const headers = { "content-type": "application/json", "x-tts-access-token": "TTP_token" }

const urlOf = (
  params: Readonly<Record<string, string>>,
  sign: string,
  encode: (text: string) => string = encodeURIComponent,
): string =>
  `https://open-api.tiktokglobalshop.com${path}?${[...Object.entries(params), ["sign", sign] as const]
    .map(([name, value]) => `${name}=${encode(value)}`)
    .join("&")}`

const mac = (text: string, key = appSecret) => createHmac("sha256", key).update(text).digest("hex")
const wrapped = (text: string) => mac(appSecret + text + appSecret)
const sorted = (params: Readonly<Record<string, string>>) =>
  Object.entries(params).toSorted(([a], [b]) => (a < b ? -1 : 1))
const joined = (params: Readonly<Record<string, string>>, encode = (value: string) => value) =>
  sorted(params)
    .map(([name, value]) => name + encode(value))
    .join("")

const right = signature({ path, query, body, appSecret })
const base: ExplainRequest = { url: urlOf(query, right), headers, body, appSecret, nowMs }

const check = async (change: Partial<ExplainRequest>, kinds: ReadonlyArray<FindingKind>, matches = false) => {
  const explanation = await explain({ ...base, ...change })
  expect(explanation.findings.map(({ kind }) => kind)).toEqual(kinds)
  expect(explanation.signatureMatches).toBe(matches)
  expect(explanation.ok).toBe(kinds.length === 0)
  const shown = JSON.stringify(explanation)
  for (const secret of [appSecret, cipher, "TTP_token", right, "UNPAID"]) expect(shown).not.toContain(secret)
}

test("a right request has nothing to explain", () => check({}, [], true))

const signedWrongly: ReadonlyArray<readonly [FindingKind | ReadonlyArray<FindingKind>, string, string]> = [
  ["unsorted", "in the order of the URL", wrapped(path + Object.entries(query).flat().join("") + body)],
  ["encoded-values", "%20", wrapped(path + joined(query, encodeURIComponent) + body)],
  [
    "encoded-values",
    "plus for a space",
    wrapped(path + joined(query, (value) => new URLSearchParams({ "": value }).toString().slice(1)) + body),
  ],
  ["access-token-signed", "from the header", wrapped(path + joined({ ...query, access_token: "TTP_token" }) + body)],
  ["body-left-out", "no body", wrapped(path + joined(query))],
  ["body-twice", "a string that holds JSON", wrapped(path + joined(query) + JSON.stringify(body))],
  ["body-reformatted", "spaces", wrapped(path + joined(query) + '{"order_status": "UNPAID", "n": 1}')],
  ["body-reformatted", "sorted keys", wrapped(path + joined(query) + '{"n":1,"order_status":"UNPAID"}')],
  [
    "parameter-left-out",
    "without the cipher",
    wrapped(path + joined({ ...query, shop_cipher: "" }).replace("shop_cipher", "") + body),
  ],
  ["path", "the whole URL", wrapped(`https://open-api.tiktokglobalshop.com${path}${joined(query)}${body}`)],
  [
    "separators",
    "a query string",
    wrapped(
      `${path}${sorted(query)
        .map((pair) => pair.join("="))
        .join("&")}${body}`,
    ),
  ],
  ["secret-not-around", "only as the key", mac(path + joined(query) + body)],
  [["unsorted", "body-left-out"], "two mistakes", wrapped(path + Object.entries(query).flat().join(""))],
  [
    ["encoded-values", "body-reformatted", "secret-not-around"],
    "three mistakes",
    mac(path + joined(query, encodeURIComponent) + '{"order_status": "UNPAID", "n": 1}'),
  ],
  ["sign-unexplained", "another secret", mac(path, "another")],
]

test.each(signedWrongly)("%s: %s", (kinds, _, sign) =>
  check({ url: urlOf(query, sign) }, typeof kinds === "string" ? [kinds] : kinds),
)

test("a body signed but not sent", () =>
  check({ body: undefined, url: urlOf(query, wrapped(`${path}${joined(query)}{}`)) }, ["body-not-sent"]))

test("a body that was sent as a JSON string", () => check({ body: JSON.stringify(body) }, ["body-twice"]))

test("a signed multipart body", () =>
  check({ headers: { ...headers, "content-type": "multipart/form-data; boundary=B" } }, ["multipart-signed"]))

test("white space around the secret", () => check({ appSecret: `${appSecret}\n` }, ["secret-whitespace"]))

test("a bare plus in the URL", () => {
  const plus = { ...query, keyword: "a+b" }
  const sign = signature({ path, query: plus, body, appSecret })
  return check({ url: urlOf(plus, sign, (value) => value) }, ["plus"])
})

test("a stale timestamp", () => check({ nowMs: nowMs + 301_000 }, ["timestamp-stale"], true))

test("a timestamp ahead", () => check({ nowMs: nowMs - 60_000 }, ["timestamp-ahead"], true))

const resigned = (changed: Readonly<Record<string, string>>) =>
  urlOf(changed, signature({ path, query: changed, body, appSecret }))

test("milliseconds for seconds", () =>
  check({ url: resigned({ ...query, timestamp: "1700000000000" }) }, ["timestamp-milliseconds"], true))

test("no timestamp and no app key", () =>
  check({ url: resigned({ keyword: "x" }) }, ["app-key-missing", "timestamp-missing"], true))

test("the operation's rule for the cipher", async () => {
  await check({ shopCipher: "forbidden" }, ["cipher-forbidden"], true)
  const { shop_cipher: _, ...without } = query
  await check({ shopCipher: "required", url: resigned(without) }, ["cipher-required"], true)
})

test("where the access token travels", async () => {
  await check({ headers: { "content-type": "application/json" } }, ["access-token-missing"], true)
  await check({ url: resigned({ ...query, access_token: "TTP_token" }) }, ["access-token-in-query"], true)
})

test("a repeated name", () =>
  check({ url: base.url.replace("&sign=", "&keyword=other&sign=") }, ["repeated-name"], true))

test("the form of the signature", async () => {
  await check({ url: urlOf(query, right.toUpperCase()) }, ["sign-form"], true)
  await check({ url: urlOf(query, Buffer.from(right, "hex").toString("base64")) }, ["sign-form"], true)
  await check({ url: urlOf(query, right.slice(1)) }, ["sign-form"])
  await check({ url: base.url.replace(/&sign=.*/, "") }, ["sign-missing"])
})

test("text that is not a request is a typed error", async () => {
  await expect(explain({ ...base, url: path })).rejects.toMatchObject({ _tag: "ValidationError", field: "url" })
  await expect(explain({ ...base, appSecret: "" })).rejects.toMatchObject({ _tag: "ConfigurationError" })
})
