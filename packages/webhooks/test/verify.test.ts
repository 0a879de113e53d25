import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import * as fc from "fast-check"
import { inspect } from "node:util"
import { describe, test } from "vitest"
import { type Scheme, validateWebhookSignature, verify } from "../src/index.ts"
import { app, delivery, headersOf } from "./signed.ts"

const schemes: ReadonlyArray<Scheme> = ["tiktok-shop", "tiktok-for-developers", "timestamped"]
const nowMs = 1_700_000_000_000

const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 }) as fc.Arbitrary<Uint8Array<ArrayBuffer>>

/** The text with one flipped bit. */
const flipped = (text: string, bit: number): string => {
  const turned = Buffer.from(text, "latin1")
  const at = bit % (turned.length * 8)
  turned[at >> 3]! ^= 1 << (at & 7)
  return turned.toString("latin1")
}

describe.each(schemes)("%s", (scheme) => {
  const reasonOf = (options: Partial<Parameters<typeof verify>[0]>): Promise<string> =>
    Effect.runPromise(
      Effect.match(verify({ scheme, headers: {}, body: "", apps: app, nowMs, ...options }), {
        onSuccess: () => "verified",
        onFailure: (error) => (error._tag === "WebhookError" ? error.reason : error._tag),
      }),
    )

  test("a signed body is verified, whatever its bytes", () =>
    fc.assert(
      fc.asyncProperty(bytes, async (body) => {
        expect(await reasonOf({ body, headers: headersOf(scheme, body) })).toBe("verified")
      }),
    ))

  test("any flipped bit of the body is refused", () =>
    fc.assert(
      fc.asyncProperty(bytes, fc.nat(), async (body, bit) => {
        const headers = headersOf(scheme, body)
        const turned = body.slice()
        turned[(bit >> 3) % body.length]! ^= 1 << (bit & 7)
        expect(await reasonOf({ body: turned, headers })).toBe("signature")
      }),
    ))

  test("any flipped bit of a header, the timestamp's among them, is refused", () =>
    fc.assert(
      fc.asyncProperty(bytes, fc.nat(), fc.nat(), async (body, which, bit) => {
        const headers = headersOf(scheme, body)
        const names = Object.keys(headers)
        const name = names[which % names.length]!
        const turned = { ...headers, [name]: flipped(headers[name]!, bit) }
        // Without a tolerance, a changed digit is refused because of the signature, not because of its age.
        expect(["signature", "malformed"]).toContain(await reasonOf({ body, headers: turned, toleranceSeconds: false }))
      }),
    ))

  test("any flipped bit of the secret is refused", () =>
    fc.assert(
      fc.asyncProperty(bytes, fc.nat(), async (body, bit) => {
        const other = { ...app, appSecret: flipped(app.appSecret, bit) }
        expect(await reasonOf({ body, headers: headersOf(scheme, body, other) })).toBe("signature")
      }),
    ))

  test("no header leads to an untyped error", () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), bytes, async (value, body) => {
        const headers = Object.fromEntries(Object.keys(headersOf(scheme, body)).map((name) => [name, value]))
        expect(["missing-header", "malformed", "signature"]).toContain(await reasonOf({ body, headers }))
      }),
    ))

  test("a missing header is an error that names it", async () => {
    expect(await reasonOf({ headers: {} })).toBe("missing-header")
    expect(await reasonOf({ headers: new Headers() })).toBe("missing-header")
  })

  test("an empty secret, an empty key and no app at all are a ConfigurationError: anybody could sign", async () => {
    const headers = headersOf(scheme, "x", { appKey: "k", appSecret: "" })
    expect(await reasonOf({ body: "x", headers, apps: { appKey: "k", appSecret: "" } })).toBe("ConfigurationError")
    expect(await reasonOf({ apps: { appKey: "", appSecret: "s" } })).toBe("ConfigurationError")
    expect(await reasonOf({ apps: { appKey: "k", appSecret: "s\n" } })).toBe("ConfigurationError")
    expect(await reasonOf({ apps: [app, { appKey: "k", appSecret: "" }] })).toBe("ConfigurationError")
    expect(await reasonOf({ apps: [] })).toBe("ConfigurationError")
    expect(await reasonOf({ apps: { appKey: "k", appSecret: [] } })).toBe("ConfigurationError")
  })

  test("a header in another case is found; a header that comes twice, or is not a text, is refused", async () => {
    const headers = headersOf(scheme, "x")
    const changed = (change: (value: string) => unknown, rename = (name: string) => name) =>
      Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [rename(name), change(value)]),
      ) as typeof headers
    const same = (value: string) => value
    expect(await reasonOf({ body: "x", headers: changed(same, (name) => name.toUpperCase()) })).toBe("verified")
    expect(await reasonOf({ body: "x", headers: changed((value) => [value]) })).toBe("verified")
    expect(await reasonOf({ body: "x", headers: changed((value) => [value, value]) })).toBe("malformed")
    expect(await reasonOf({ body: "x", headers: changed(() => 5) })).toBe("missing-header")
    expect(await reasonOf({ body: "x", headers: changed(() => null) })).toBe("missing-header")
  })

  test("a tolerance that is not a number of seconds is a ConfigurationError, not a window that is always open or closed", async () => {
    for (const toleranceSeconds of [-1, Number.NaN]) {
      expect(await reasonOf({ toleranceSeconds })).toBe("ConfigurationError")
    }
    expect(await reasonOf({ body: "x", headers: headersOf(scheme, "x"), nowMs: Number.NaN })).toBe(
      scheme === "tiktok-shop" ? "verified" : "stale",
    )
  })

  it.effect("of two apps with one secret, the first is named if the scheme does not sign the app's key", () =>
    Effect.gen(function* () {
      const headers = headersOf(scheme, "{}")
      const apps = [app, { ...app, appKey: "another" }]
      const ofFirst = yield* verify({ scheme, headers, body: "{}", apps, nowMs })
      const ofLast = yield* verify({ scheme, headers, body: "{}", apps: apps.toReversed(), nowMs })
      expect([ofFirst.appKey, ofLast.appKey]).toEqual([app.appKey, scheme === "tiktok-shop" ? app.appKey : "another"])
    }),
  )

  it.effect("several apps and secrets: the result names the app that matched", () =>
    Effect.gen(function* () {
      const apps = [
        { appKey: "first", appSecret: ["old", Redacted.make("new")] },
        { appKey: "second", appSecret: Redacted.make("other") },
      ]
      for (const [appKey, appSecret] of [
        ["first", "old"],
        ["first", "new"],
        ["second", "other"],
      ] as const) {
        const headers = headersOf(scheme, "{}", { appKey, appSecret })
        const verified = yield* verify({ scheme, headers, body: "{}", apps, nowMs })
        expect(verified).toMatchObject({ scheme, appKey })
      }
    }),
  )

  it.effect("a failure contains neither the right signature, nor the received signature, nor the secret", () =>
    Effect.gen(function* () {
      const right = Object.values(headersOf(scheme, "{}")).join()
      const hex = /[0-9a-f]{64}/.exec(right)![0]
      const came = flipped(hex, 0)
      const headers = headersOf(scheme, "{}")
      const wrong = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace(hex, came)]))
      const error = yield* Effect.flip(verify({ scheme, headers: wrong, body: "{}", apps: app, nowMs }))
      const shown = String(error) + JSON.stringify(error) + inspect(error, { depth: 9 })
      for (const secret of [hex, came, app.appSecret]) expect(shown).not.toContain(secret)
    }),
  )
})

describe("the elements of TikTok-Signature", () => {
  const { "tiktok-signature": sent = "" } = headersOf("tiktok-for-developers", "{}")
  const [t = "", s = ""] = sent.split(",")
  const verified = (header: string) =>
    verify({ scheme: "tiktok-for-developers", headers: { "tiktok-signature": header }, body: "{}", apps: app, nowMs })

  for (const header of [
    `${t},${s}`,
    `${s},${t}`,
    `${t}, ${s}`,
    ` ${s} ,\t${t} `,
    `v=1,${t},${s}`,
    `${t},${s},v=1`,
    `${s}, v = 2 ,x=a=b,y=,${t}`,
    `${t.replace("=", " = ")},${s.replace("=", "= ")}`,
  ]) {
    it.effect(`are read by name: '${header.replace(/[0-9a-f]{64}/, "…")}'`, () =>
      Effect.gen(function* () {
        expect(yield* verified(header)).toMatchObject({ appKey: app.appKey, signedAtMs: nowMs })
      }),
    )
  }

  for (const header of [
    t,
    s,
    `${t},${s},`,
    `${t},${s},v`,
    `${t},${s},=1`,
    `${t};${s}`,
    `T${t.slice(1)},${s}`,
    `${t},${t},${s}`,
    `${t},${s},${s}`,
    `${t},s=${"0".repeat(64)},${s}`,
    `t=,${s}`,
    `t=-1,${s}`,
    `${t}.0,${s}`,
    `${t},${s}0`,
    `${t},s=${s.slice(2).toUpperCase()}`,
  ]) {
    it.effect(
      `are refused if one is missing, malformed or there twice: '${header.replace(/[0-9a-f]{64}/i, "…")}'`,
      () =>
        Effect.gen(function* () {
          expect(yield* Effect.flip(verified(header))).toMatchObject({ _tag: "WebhookError", reason: "malformed" })
        }),
    )
  }

  it.effect("a further element is not signed: it changes nothing, and another time is refused", () =>
    Effect.gen(function* () {
      expect(yield* Effect.flip(verified(`t=1700000001,${s},v=1`))).toMatchObject({ reason: "signature" })
    }),
  )
})

describe("age", () => {
  for (const scheme of ["tiktok-for-developers", "timestamped"] as const) {
    it.effect(`${scheme}: 300 s by the Clock, both ways`, () =>
      Effect.gen(function* () {
        const options = { scheme, headers: headersOf(scheme, "{}"), body: "{}", apps: app }
        for (const seconds of [300, -300]) {
          yield* TestClock.setTime(nowMs + seconds * 1000)
          expect(yield* verify(options)).toMatchObject({ signedAtMs: nowMs })
          yield* TestClock.setTime(nowMs + (seconds + Math.sign(seconds)) * 1000)
          expect(yield* Effect.flip(verify(options))).toMatchObject({ _tag: "WebhookError", reason: "stale" })
          expect(yield* verify({ ...options, toleranceSeconds: false })).toMatchObject({ signedAtMs: nowMs })
        }
      }),
    )
  }

  it.effect("tiktok-shop: the time in the body is checked only if a tolerance is set", () =>
    Effect.gen(function* () {
      const body = delivery()
      const options = { headers: headersOf("tiktok-shop", body), body, apps: app }
      yield* TestClock.setTime((1644412885 + 60_000) * 1000)
      expect(yield* verify(options)).toMatchObject({ appKey: app.appKey, signedAtMs: undefined })
      expect(yield* verify({ ...options, toleranceSeconds: 60_000 })).toMatchObject({ appKey: app.appKey })
      const late = yield* Effect.flip(verify({ ...options, toleranceSeconds: 59_999 }))
      expect(late).toMatchObject({ _tag: "WebhookError", reason: "stale" })
      const none = { headers: headersOf("tiktok-shop", "{"), body: "{", apps: app, toleranceSeconds: 60 }
      expect(yield* Effect.flip(verify(none))).toMatchObject({ reason: "stale" })
    }),
  )
})

it.effect("an unknown scheme is a ConfigurationError that lists the schemes", () =>
  Effect.gen(function* () {
    const error = yield* Effect.flip(verify({ scheme: "stripe" as never, headers: {}, body: "", apps: app }))
    expect(error).toMatchObject({ _tag: "ConfigurationError", issues: [{ field: "scheme" }] })
  }),
)

it.effect("a parsed body is a ConfigurationError that says how to keep the bytes", () =>
  Effect.gen(function* () {
    const error = yield* Effect.flip(verify({ headers: {}, body: { type: 1 } as never, apps: app }))
    expect(error).toMatchObject({ _tag: "ConfigurationError", issues: [{ field: "body" }] })
    expect(error.message).toContain("express.raw")
  }),
)

describe("validateWebhookSignature", () => {
  const body = delivery()
  const signature = headersOf("tiktok-shop", body)["authorization"]!
  const timestamped = headersOf("timestamped", body)["x-tiktok-shop-signature"]!

  test("without a timestamp it is TikTok Shop's scheme", () => {
    expect(validateWebhookSignature({ signature, body, ...app })).toBe(true)
    expect(validateWebhookSignature({ signature, body: Buffer.from(body) as Uint8Array<ArrayBuffer>, ...app })).toBe(
      true,
    )
    expect(validateWebhookSignature({ signature, body: `${body} `, ...app })).toBe(false)
    expect(validateWebhookSignature({ signature: "", body, ...app })).toBe(false)
    expect(validateWebhookSignature({ signature: timestamped, body, ...app })).toBe(false)
  })

  test("with a timestamp it is the timestamped scheme, if that is allowed and the time is fresh", () => {
    const options = { signature: timestamped, timestamp: 1_700_000_000, body, ...app, nowMs }
    expect(validateWebhookSignature(options)).toBe(false)
    expect(validateWebhookSignature({ ...options, allowTimestamped: true })).toBe(true)
    expect(validateWebhookSignature({ ...options, allowTimestamped: true, nowMs: nowMs + 301_000 })).toBe(false)
    expect(validateWebhookSignature({ ...options, allowTimestamped: true, timestamp: "1700000001" })).toBe(false)
  })

  test("an empty secret is a ConfigurationError, not false", () => {
    expect(() => validateWebhookSignature({ signature, body, appKey: "k", appSecret: "" })).toThrow(/'appSecret'/)
  })
})
