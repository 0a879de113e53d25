/** Whether a request may have been sent, by the codes of a failure and its causes; and when to retry, by Retry-After. */
import { describe, expect, test } from "vitest"
import type { Call } from "../src/index.ts"
import { networkError, redirected } from "../src/wire/network-error.ts"
import { retryAfterMs } from "../src/wire/retry-after.ts"

const call = { origin: "https://open-api.example", operation: { id: "test.202309.readThing" } } as Call
const coded = (code: string | number, cause?: unknown) => Object.assign(new Error("x", { cause }), { code })
const nested = (depth: number, code: string): unknown =>
  depth === 0 ? coded(code) : new TypeError("fetch failed", { cause: nested(depth - 1, code) })

const neverLeft = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EADDRNOTAVAIL",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_CLOSED",
  "UND_ERR_PRX_CONN",
  "UND_ERR_PRX_TLS",
  "ConnectionRefused",
  "FailedToOpenSocket",
  "EMFILE",
  "ERR_INVALID_URL",
]

const noTls = [
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "CERT_REVOKED",
  "INVALID_CA",
  "UNKNOWN_CERTIFICATE_VERIFICATION_ERROR",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "ERR_TLS_HANDSHAKE_TIMEOUT",
]

describe("nothing was sent", () => {
  test.each(neverLeft)("%s, as the error itself or as a cause of it", (code) => {
    for (const depth of [0, 1, 2, 9]) {
      expect(networkError(nested(depth, code), call)).toMatchObject({
        _tag: "NetworkError",
        reason: "connect",
        outcome: "not-sent",
        retry: "backoff",
        operation: "test.202309.readThing",
        message: `Could not connect to open-api.example (${code}). Check the base URL, DNS, the network and any proxy in between.`,
      })
    }
  })

  test.each(noTls)("%s: the handshake failed, and the message says where to name an issuer", (code) => {
    const error = networkError(nested(1, code), call)
    expect(error).toMatchObject({ reason: "connect", outcome: "not-sent", retry: "backoff" })
    expect(error.message).toMatch(/^Could not agree with open-api\.example on a secure connection \(/)
    expect(error.message).toContain(`(${code})`)
    expect(error.message).toContain("NODE_EXTRA_CA_CERTS")
  })

  test.each(["connect", "getaddrinfo"])("if %s failed because the host was out of reach", (syscall) => {
    const cause = Object.assign(coded("EHOSTUNREACH"), { syscall })
    expect(networkError(cause, call).outcome).toBe("not-sent")
  })

  test("if all of several addresses were out of reach", () => {
    const all = new AggregateError([coded("ECONNREFUSED"), coded("ENETUNREACH")])
    expect(networkError(new TypeError("fetch failed", { cause: all }), call).outcome).toBe("not-sent")
  })
})

describe("the request may have been sent", () => {
  test.each<readonly [string, unknown]>([
    ["a reset", nested(1, "ECONNRESET")],
    ["an unreadable TLS record", nested(1, "ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC")],
    ["a failure of TLS at an unknown time", nested(1, "ERR_SSL_WRONG_VERSION_NUMBER")],
    ["an unknown code", coded("EWHATEVER")],
    ["no code", new Error("x")],
    ["a code that is a number", coded(111)],
    ["no error", "ECONNREFUSED"],
    ["null", null],
    ["a failure of TLS without its own code", coded("EPROTO")],
    ["one of several addresses was reached", new AggregateError([coded("ECONNREFUSED"), coded("ECONNRESET")])],
    ...["EHOSTUNREACH", "ENETUNREACH", "ENETDOWN", "EHOSTDOWN", "ECONNREFUSED"].flatMap((code) =>
      ["read", "write"].map((syscall): [string, unknown] => [
        `${code} of an open connection (${syscall})`,
        new TypeError("fetch failed", { cause: Object.assign(coded(code), { syscall }) }),
      ]),
    ),
    ["a connection refused behind a reset", coded("ECONNRESET", coded("ECONNREFUSED"))],
  ])("%s", (_, cause) => {
    const error = networkError(cause, call)
    expect(error).toMatchObject({ _tag: "NetworkError", reason: "reset", outcome: "unknown", retry: "backoff" })
    expect(error.message).toMatch(
      /^The connection to open-api\.example broke .*The request may have been carried out\.$/,
    )
  })

  test("the message contains the code, if there is a code", () => {
    const broke = "The connection to open-api.example broke before an answer came"
    const may = "The request may have been carried out."
    expect(networkError(coded("ECONNRESET"), call).message).toBe(`${broke} (ECONNRESET). ${may}`)
    for (const cause of [new Error("x"), coded(111), undefined]) {
      expect(networkError(cause, call).message).toBe(`${broke}. ${may}`)
    }
  })

  test("a failure may be among its own causes", () => {
    const itself = new AggregateError([])
    itself.errors.push(itself, coded("ECONNREFUSED"))
    itself.cause = itself
    expect(networkError(itself, call).outcome).toBe("not-sent")
  })

  test("an answer that breaks off says so, once its head had arrived", () => {
    const error = networkError(new TypeError("terminated", { cause: coded("UND_ERR_SOCKET") }), call, true)
    expect(error).toMatchObject({ reason: "truncated", outcome: "unknown", operation: call.operation.id })
    expect(error.message).toBe(
      "The answer of open-api.example broke off before its end (UND_ERR_SOCKET). The request may have been carried out.",
    )
    expect(networkError(coded("ECONNREFUSED"), call, true)).toMatchObject({ reason: "truncated", outcome: "unknown" })
    expect(networkError(new TypeError("fetch failed"), call).reason).toBe("reset")
  })

  test("the caught value is its cause", () => {
    for (const code of ["ECONNRESET", "ENOTFOUND"])
      expect(networkError(coded(code), call).cause).toMatchObject({ code })
  })
})

test("a redirect is a refusal that names its status and is not retried", () => {
  const error = redirected(call, 307)
  expect(error).toMatchObject({
    reason: "redirect",
    status: 307,
    outcome: "refused",
    retry: "never",
    operation: call.operation.id,
  })
  expect(error.message).toMatch(/^open-api\.example answered with a redirect \(HTTP 307\)/)
})

describe("Retry-After", () => {
  const now = Date.UTC(2026, 10, 22, 12, 0, 0)
  const at = (ms: number): string => new Date(ms).toUTCString()
  const read = (retryAfter: string | undefined, date?: string): number | undefined => {
    const headers = new Headers()
    if (retryAfter !== undefined) headers.set("retry-after", retryAfter)
    if (date !== undefined) headers.set("date", date)
    return retryAfterMs(headers, now)
  }

  test.each([
    ["0", 0],
    ["3", 3000],
    [" 3 ", 3000],
    ["0.0015", 2],
    ["1.5", 1500],
    ["120", 120_000],
  ])("%j in seconds", (text, ms) => expect(read(text)).toBe(ms))

  test.each([undefined, "", "  ", "soon", "-", "3 s", "x3", "3, 3", "-5", "in 3"])("%j is not valid", (text) =>
    expect(read(text)).toBeUndefined(),
  )

  test("a date is compared with the server's clock, else with ours, and is never less than 0", () => {
    expect(read(at(now + 7000))).toBe(7000)
    expect(read(at(now + 7000), at(now + 5000))).toBe(2000)
    expect(read(at(now + 7000), "nonsense")).toBe(7000)
    expect(read(at(now - 7000))).toBe(0)
    expect(read(at(now + 7000), at(now + 9000))).toBe(0)
  })

  test("a number that is too large to be read is 2^31 seconds", () => {
    expect(retryAfterMs(new Headers({ "retry-after": "9".repeat(400) }))).toBe(2 ** 31 * 1000)
    expect(retryAfterMs(new Headers({ "retry-after": "86400" }))).toBe(86_400_000)
  })

  test("without a time it is compared with now", () => {
    const headers = new Headers({ "retry-after": at(Date.now() + 60_000) })
    expect(retryAfterMs(headers)).toBeGreaterThan(50_000)
    expect(retryAfterMs(headers)).toBeLessThanOrEqual(60_000)
  })
})
