/** What is taken out of text, what stays readable, and what of a caught value is kept. */
import { describe, expect, test } from "vitest"
import { redact, REDACTED, sanitizeCause } from "../src/index.ts"

const names = [
  "app_secret",
  "client_secret",
  "access_token",
  "refresh_token",
  "auth_code",
  "shop_cipher",
  "category_asset_cipher",
  "sign",
  "signature",
  "x-tts-access-token",
  "authorization",
  "code_verifier",
  "password",
]
const short = "abc123"
const long = "abcdefghijklmnop"

describe("a value that a name gives away", () => {
  test.each(names)("%s, in any form and case", (name) => {
    for (const secret of [short, long]) {
      for (const [before, after] of [
        [`${name}=`, ""],
        [`${name.toUpperCase()}=`, "&next=1"],
        [`${name}: `, ", next"],
        [`${name} = `, "; next"],
        [`"${name}":"`, '"}'],
        [`'${name}' : '`, "'"],
        [`${name}: Bearer `, ""],
      ] as const) {
        expect(redact(`x ${before}${secret}${after}`)).toBe(`x ${before.replace("Bearer ", "")}${REDACTED}${after}`)
      }
    }
  })

  test("every one of them, not just the first", () => {
    expect(redact(`sign=${long}&sign=${long} password=${long}`)).toBe(
      `sign=${REDACTED}&sign=${REDACTED} password=${REDACTED}`,
    )
  })
})

test.each([
  "sign: the key is missing",
  "sign: abc12",
  "authorization: fifteenletters_",
  "design=abc123456789",
  "my_signature_x: abc123456",
  "page_token=abc123456789",
  "see https://host/path for the shop's state",
])("%s stays as it is", (text) => expect(redact(text)).toBe(text))

test("a URL loses its whole query, up to the end of the URL", () => {
  expect(redact("GET https://host/a/b?page=1&x=y failed, and http://other/c?z ended")).toBe(
    `GET https://host/a/b?${REDACTED} failed, and http://other/c?${REDACTED} ended`,
  )
  for (const end of [" ", "'", '"', "<", ">", "\n"]) {
    expect(redact(`HTTPS://host/a?b=c${end}next`)).toBe(`HTTPS://host/a?${REDACTED}${end}next`)
  }
})

test("text with the form of a token or a cipher is removed everywhere", () => {
  for (const secret of [
    "ROW_abcdefABCDEF",
    "TTP_pwSm2AAAAABmmtFz1xlyKMnwg74T2GJ5s0uQbS8jPjb_GkdFVCxPqzQXSyuyfXdQa0AqyDsea2tYFNVf4XeqgZHFfPyv0Vs659QqyLYfsGzanZ5XZAin3_ZkcIxxS0_In6u6XDeU96k",
    "GCP_XF90igAAAABh00qsWgtvOiGFNqyubMt3",
    "EU_-_-_-_-_-_-_-",
    "US_123456789012",
    "act.abcdef!1234.x-_",
    "act.abcdefghijkl",
  ]) {
    expect(redact(`the ${secret} and (${secret})`)).toBe(`the ${REDACTED} and (${REDACTED})`)
  }
  for (const word of ["ROW_abcdefABCDE", "US_12345678901", "act.abcdef!1234", "TTP_", "react.abcdefghijklmnop"]) {
    expect(redact(word)).toBe(word)
  }
})

describe("what was caught", () => {
  const caught = (cause: unknown) => sanitizeCause(cause) as Error & { readonly code?: unknown }

  test("an error keeps its name, code, message and stack, without what is secret in them", () => {
    const error = Object.assign(new TypeError(`sign=${long} refused`), { code: "ECONNRESET", token: long })
    error.stack = `TypeError: sign=${long} refused\n    at here`
    const copy = caught(error)
    expect(copy).not.toBe(error)
    expect(copy).toMatchObject({ name: "TypeError", message: `sign=${REDACTED} refused`, code: "ECONNRESET" })
    expect(copy.stack).toBe(`TypeError: sign=${REDACTED} refused\n    at here`)
    expect(copy).not.toHaveProperty("token")
    expect(error.message).toContain(long)
  })

  test("a code is text or a number; an error without a stack has its one line", () => {
    expect(caught(Object.assign(new Error("x"), { code: 5 })).code).toBe(5)
    expect("code" in caught(Object.assign(new Error("x"), { code: { secret: long } }))).toBe(false)
    expect("code" in caught(new Error("x"))).toBe(false)
    const bare = Object.assign(new RangeError("x"), { stack: undefined })
    expect(caught(bare).stack).toBe("RangeError: x")
  })

  test("its causes are kept three deep", () => {
    let error = new Error("5")
    for (const message of ["4", "3", "2", "1"]) error = new Error(message, { cause: error })
    const seen: Array<string> = []
    for (let at: unknown = caught(error); at instanceof Error; at = at.cause) seen.push(at.message)
    expect(seen).toEqual(["1", "2", "3", "4"])
    expect("cause" in caught(new Error("alone"))).toBe(false)
  })

  test("text is redacted; of anything else only its type is kept", () => {
    expect(sanitizeCause(`password=${long}`)).toBe(`password=${REDACTED}`)
    expect([null, undefined, 5, { access_token: long }, () => long].map((value) => sanitizeCause(value))).toEqual([
      "null",
      "a thrown undefined",
      "a thrown number",
      "a thrown object",
      "a thrown function",
    ])
  })
})

test("an address loses its user and password, also if the password has an @", () => {
  expect(redact("postgres://app:pa55@db/shop and redis://:p@ss@cache:6379 and https://u:p@host/a?b")).toBe(
    `postgres://${REDACTED}@db/shop and redis://${REDACTED}@cache:6379 and https://${REDACTED}@host/a?${REDACTED}`,
  )
  for (const text of ["ssh://git@host/a", "http://host:8080/a@b", "at 10:30://x y@z"]) expect(redact(text)).toBe(text)
})

test("what throws when it is read is described", () => {
  const fails = () => {
    throw new Error("no")
  }
  for (const name of ["name", "message", "stack", "cause", "code"]) {
    const error = Object.defineProperty(new Error("x"), name, { get: fails })
    expect(sanitizeCause(error)).toBe("a thrown object that cannot be read")
  }
  expect(sanitizeCause(new Proxy({}, { getPrototypeOf: fails }))).toBe("a thrown object that cannot be read")
})
