/** Each mistake that `explain` knows, made by a separate signer; and the limits of what it can find. */
import { createHmac } from "node:crypto"
import { describe, expect, test } from "vitest"
import { explain, type ExplainRequest, type FindingKind } from "../src/explain.ts"
import { signature } from "../src/index.ts"

const appSecret = "e59af819cc"
const nowMs = 1_700_000_000_000
const origin = "https://open-api.tiktokglobalshop.com"
const headers = { "content-type": "application/json", "x-tts-access-token": "TTP_token" }

type Params = ReadonlyArray<readonly [name: string, value: string]>

const params: Params = [
  ["timestamp", "1700000000"],
  ["app_key", "29a39d"],
  ["Keyword", "a b/c"],
  ["page", "2"],
]

const byName = (pairs: Params): Params => pairs.toSorted(([a], [b]) => (a < b ? -1 : 1))
const joined = (pairs: Params, equals = "", and = ""): string => pairs.map((pair) => pair.join(equals)).join(and)

interface Signing {
  readonly path: string
  readonly text: string
  readonly body: string
  readonly before: string
  readonly after: string
  readonly key: string
}

const path = "/order/202309/orders/search"
const body = '{"b":"éü","a":[1,{"d":null,"c":true}],"e":{}}'
const right: Signing = { path, text: joined(byName(params)), body, before: appSecret, after: appSecret, key: appSecret }

const signed = (change: Partial<Signing> = {}): string => {
  const { path, text, body, before, after, key } = { ...right, ...change }
  return createHmac("sha256", key)
    .update(before + path + text + body + after)
    .digest("hex")
}

const urlOf = (sign: string, pairs: Params = params, at = path): string =>
  `${origin}${at}?${[...pairs, ["sign", sign] as const].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}`

const base: ExplainRequest = { url: urlOf(signed()), headers, body, appSecret, nowMs }

/** The kinds of the findings. Each finding says what to do, in whole sentences. */
const kindsOf = async (change: Partial<ExplainRequest>): Promise<ReadonlyArray<FindingKind>> => {
  const { findings } = await explain({ ...base, ...change })
  for (const { message } of findings) expect(message).toMatch(/^\S.*\.$/)
  return findings.map(({ kind }) => kind)
}

test("signed by the rule, nothing is found", async () => {
  expect(await kindsOf({})).toEqual([])
  expect(await kindsOf({ body: Buffer.from(body) })).toEqual([])
})

const value = JSON.parse(body) as unknown
const sortedBody = '{"a":[1,{"c":true,"d":null}],"b":"éü","e":{}}'

describe("a body that was written anew", () => {
  test.each([
    ["over two columns", JSON.stringify(value, null, 2)],
    ["over four columns", JSON.stringify(value, null, 4)],
    ["as Python writes it", '{"b": "éü", "a": [1, {"d": null, "c": true}], "e": {}}'],
    ["its keys sorted, at every depth", sortedBody],
    ["sorted, as Python writes it", '{"a": [1, {"c": true, "d": null}], "b": "éü", "e": {}}'],
    ["as PHP writes it", body.replace("éü", String.raw`\u00e9\u00fc`)],
    ["as Python writes it by default", String.raw`{"b": "\u00e9\u00fc", "a": [1, {"d": null, "c": true}], "e": {}}`],
  ])("%s", async (_, written) => {
    expect(await kindsOf({ url: urlOf(signed({ body: written })) })).toEqual(["body-reformatted"])
    // The same with the body as bytes.
    expect(await kindsOf({ url: urlOf(signed({ body: written })), body: Buffer.from(body) })).toEqual([
      "body-reformatted",
    ])
  })

  test("the compact form was signed, another form was sent", async () => {
    const left = JSON.stringify(value, null, 2)
    expect(await kindsOf({ url: urlOf(signed()), body: left })).toEqual(["body-reformatted"])
  })

  test("a list, a text and a number are bodies as well", async () => {
    for (const [left, other, kind] of [
      ["[1,2]", "[1, 2]", "body-reformatted"],
      ['"a"', "a", "body-twice"],
      ["5 ", "5", "body-reformatted"],
    ] as const) {
      expect(await kindsOf({ body: left, url: urlOf(signed({ body: other })) })).toEqual([kind])
    }
  })

  test("if the body is not JSON, the only mistake is that it was not signed", async () => {
    expect(await kindsOf({ body: "{", url: urlOf(signed({ body: "" })) })).toEqual(["body-left-out"])
    expect(await kindsOf({ body: "{", url: urlOf(signed({ body: '"{"' })) })).toEqual(["sign-unexplained"])
  })
})

test.each(["{}", "[]", "null", '""'])("%s was signed and nothing sent", async (written) => {
  const url = urlOf(signed({ body: written }))
  for (const sent of [undefined, "", new Uint8Array()]) {
    expect(await kindsOf({ body: sent, url })).toEqual(["body-not-sent"])
  }
})

describe("the path", () => {
  test.each([
    ["the whole URL", origin + path],
    ["the host with the path", `open-api.tiktokglobalshop.com${path}`],
    ["without its slash", path.slice(1)],
    ["with a slash at its end", `${path}/`],
    ["nothing", ""],
  ])("%s was signed", async (_, wrong) => {
    expect(await kindsOf({ url: urlOf(signed({ path: wrong })) })).toEqual(["path"])
  })

  test("without the slash at its end; and percent-encoded", async () => {
    expect(await kindsOf({ url: urlOf(signed({ path: "/a" }), params, "/a/") })).toEqual(["path"])
    expect(await kindsOf({ url: urlOf(signed({ path: "/a%20b" }), params, "/a%20b") })).toEqual(["path"])
    expect(await kindsOf({ url: urlOf(signed({ path: "/a b" }), params, "/a%20b") })).toEqual([])
  })
})

describe("the parameters", () => {
  const encoded = (encode: (value: string) => string): string =>
    joined(byName(params).map(([name, text]) => [name, encode(text)] as const))

  test.each<readonly [FindingKind, string, string]>([
    ["encoded-values", "percent-encoded", encoded(encodeURIComponent)],
    ["encoded-values", "a space as a plus", encoded((text) => encodeURIComponent(text).replaceAll("%20", "+"))],
    ["unsorted", "in the order of the URL", joined(params)],
    [
      "unsorted",
      "sorted whatever their case",
      joined(params.toSorted(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))),
    ],
    ["separators", "with = and &", joined(byName(params), "=", "&")],
    ["separators", "with =", joined(byName(params), "=")],
    ["separators", "with &", joined(byName(params), "", "&")],
    ["access-token-signed", "with the header's token", joined(byName([...params, ["access_token", "TTP_token"]]))],
    ...params.map(
      ([left]) =>
        ["parameter-left-out", `without ${left}`, joined(byName(params.filter(([name]) => name !== left)))] as const,
    ),
  ])("%s: %s", async (kind, _, text) => {
    const { findings } = await explain({ ...base, url: urlOf(signed({ text })) })
    expect(findings.map((one) => one.kind)).toEqual([kind])
    if (kind === "parameter-left-out") expect(findings[0]?.message).toContain(`'${_.slice("without ".length)}' was not`)
  })

  test("percent-encoded, though they were sent in another encoding", async () => {
    const text = encoded(encodeURIComponent)
    for (const [from, to] of [
      ["%20", "+"],
      ["%2F", "%2f"],
    ] as const) {
      expect(await kindsOf({ url: urlOf(signed({ text })).replace(from, to) })).toEqual(["encoded-values"])
    }
    const asTheyLeft = encoded((value) => encodeURIComponent(value).replace("%2F", "%2f"))
    const url = urlOf(signed({ text: asTheyLeft })).replace("%2F", "%2f")
    expect(await kindsOf({ url })).toEqual(["encoded-values"])
  })

  test("with the token of the query, which comes before that of the header", async () => {
    const withToken: Params = [...params, ["access_token", "of-the-query"]]
    const url = urlOf(signed({ text: joined(byName(withToken)) }), withToken)
    expect(await kindsOf({ url })).toEqual(["access-token-in-query", "access-token-signed"])
  })

  test("a bare plus arrives as a space; only values with a plus are read this way", async () => {
    const plus: Params = [["q", "1+1"], ...params]
    const url = urlOf(signed({ text: joined(byName(plus)) }), plus).replace("1%2B1", "1+1")
    expect(await kindsOf({ url })).toEqual(["plus"])
  })
})

describe("the secret", () => {
  test.each<readonly [string, Partial<Signing>]>([
    ["nowhere around it", { before: "", after: "" }],
    ["only before it", { after: "" }],
    ["only after it", { before: "" }],
  ])("is %s", async (_, change) => expect(await kindsOf({ url: urlOf(signed(change)) })).toEqual(["secret-not-around"]))

  test("is empty: the error names it and says what to pass", async () => {
    await expect(explain({ ...base, appSecret: "" })).rejects.toMatchObject({
      _tag: "ConfigurationError",
      issues: [
        {
          field: "appSecret",
          problem: "is empty",
          remedy: "pass the app's secret, which Partner Center shows on the app's page",
        },
      ],
    })
  })

  test("was given here with white space", async () => {
    for (const given of [` ${appSecret}`, `${appSecret}\t`]) {
      expect(await kindsOf({ appSecret: given })).toEqual(["secret-whitespace"])
    }
  })
})

describe("the timestamp", () => {
  const stamped = (timestamp: string): string => {
    const pairs = params.map(([name, text]) => [name, name === "timestamp" ? timestamp : text] as const)
    return urlOf(signed({ text: joined(byName(pairs)) }), pairs)
  }

  test.each<readonly [string, number, ReadonlyArray<FindingKind>]>([
    ["300 s old", 300, []],
    ["301 s old", 301, ["timestamp-stale"]],
    ["30 s ahead", -30, []],
    ["31 s ahead", -31, ["timestamp-ahead"]],
  ])("%s", async (said, ageSeconds, kinds) => {
    const { findings } = await explain({ ...base, nowMs: nowMs + ageSeconds * 1000 })
    expect(findings.map(({ kind }) => kind)).toEqual(kinds)
    for (const { message } of findings) expect(message).toContain(`is ${said}`)
  })

  test("is Unix seconds: digits, 11 at most", async () => {
    expect(await kindsOf({ url: stamped("1700000000000") })).toEqual(["timestamp-milliseconds"])
    expect(await kindsOf({ url: stamped("170000000000") })).toEqual(["timestamp-milliseconds"])
    expect(await kindsOf({ url: stamped("17000000000") })).toEqual(["timestamp-ahead"])
    for (const text of ["", "1700000000.5", "x1700000000", "1700000000x", "-1"]) {
      expect(await kindsOf({ url: stamped(text) })).toEqual(["timestamp-missing"])
    }
  })

  test("is compared with the clock if no time is given", async () => {
    const { nowMs: _, ...now } = base
    expect((await explain(now)).findings.map(({ kind }) => kind)).toEqual(["timestamp-stale"])
  })
})

describe("the form of the signature", () => {
  const digest = Buffer.from(signed(), "hex")
  /** Its base64 holds both characters that an unescaped query or another alphabet changes. */
  const pairs = Array.from({ length: 200 }, (_, at): Params => [...params, ["n", String(at)]]).find((some) =>
    /\+.*\/|\/.*\+/.test(Buffer.from(signed({ text: joined(byName(some)) }), "hex").toString("base64")),
  )!
  const other = Buffer.from(signed({ text: joined(byName(pairs)) }), "hex")

  test("base64, padded or not, in either alphabet, with a plus that became a space", async () => {
    for (const form of [
      other.toString("base64"),
      other.toString("base64").replace("=", ""),
      other.toString("base64url"),
      other.toString("base64").replaceAll("+", " "),
    ]) {
      const { findings, signatureMatches } = await explain({ ...base, url: urlOf(form, pairs) })
      expect(findings.map(({ kind, message }) => [kind, message.includes("base64")])).toEqual([["sign-form", true]])
      expect(signatureMatches).toBe(true)
    }
  })

  test("upper case, in whole or in part, and any other text", async () => {
    const upper = await explain({ ...base, url: urlOf(signed().toUpperCase()) })
    expect(upper).toMatchObject({ signatureMatches: true, findings: [{ kind: "sign-form" }] })
    expect(upper.findings[0]?.message).toContain("upper-case")
    for (const form of [
      "abc",
      digest.toString("hex").slice(1),
      `${digest.toString("hex")}0`,
      `g${signed().slice(1)}`,
    ]) {
      const { findings, signatureMatches } = await explain({ ...base, url: urlOf(form) })
      expect(findings).toMatchObject([
        { kind: "sign-form", message: expect.stringContaining(`has ${form.length} char`) },
      ])
      expect(signatureMatches).toBe(false)
    }
    expect(await kindsOf({ url: urlOf("") })).toEqual(["sign-missing"])
  })
})

describe("what can be seen", () => {
  const withCipher: Params = [...params, ["shop_cipher", "c1ph3r"]]
  const cipherUrl = urlOf(signed({ text: joined(byName(withCipher)) }), withCipher)

  test.each<readonly [ExplainRequest["shopCipher"], boolean, ReadonlyArray<FindingKind>]>([
    ["required", true, []],
    ["required", false, ["cipher-required"]],
    ["forbidden", true, ["cipher-forbidden"]],
    ["forbidden", false, []],
    ["optional", true, []],
    ["optional", false, []],
    [undefined, true, []],
  ])("an operation by which the cipher is %s, and one is there: %s", async (shopCipher, isThere, kinds) => {
    expect(await kindsOf({ shopCipher, ...(isThere ? { url: cipherUrl } : {}) })).toEqual(kinds)
  })

  test("a missing token is found only in the headers", async () => {
    const { headers: _, ...unknown } = base
    expect((await explain(unknown)).findings).toEqual([])
    expect(await kindsOf({ headers: {} })).toEqual(["access-token-missing"])
    expect(await kindsOf({ headers: new Headers(headers) })).toEqual([])
  })

  test("names that repeat or have brackets", async () => {
    expect(await kindsOf({ url: `${base.url}&page=2` })).toEqual(["repeated-name"])
    const brackets: Params = [...params, ["ids[]", "1"]]
    const url = urlOf(signed({ text: joined(byName(brackets)) }), brackets)
    const { findings } = await explain({ ...base, url })
    expect(findings).toMatchObject([{ kind: "repeated-name", message: expect.stringContaining("'ids[]'") }])
  })

  test("the result has the text to sign, with the secrets masked", async () => {
    const { signed: shown } = await explain({ ...base, url: cipherUrl, body: undefined })
    expect(shown).toBe(
      `<app secret>${path}Keyworda b/capp_key29a39dpage2shop_cipher<shop_cipher: 6 characters>timestamp1700000000<app secret>`,
    )
  })
})

test("four mistakes at once are not found", async () => {
  const four = { text: joined(params, "=", "&"), body: "", before: "", after: "", path: "" }
  expect(await kindsOf({ url: urlOf(signed(four)) })).toEqual(["sign-unexplained"])
  const { path: _, ...three } = four
  const kinds = await kindsOf({ url: urlOf(signed({ ...three, text: joined(byName(params), "=", "&") })) })
  expect(kinds).toEqual(["body-left-out", "separators", "secret-not-around"])
})

test("the test's own signer follows the rule", () => {
  expect(signed()).toBe(signature({ path, query: params, body, appSecret }))
})
