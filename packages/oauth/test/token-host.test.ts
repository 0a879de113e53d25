import { expect, it } from "@effect/vitest"
import type { CallError } from "@tiktok-shop-kit/errors"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Logger from "effect/Logger"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import { describe } from "vitest"
import { exchangeCode, makeMemory, makeStored, refreshPair, type TokenPair } from "../src/index.ts"
import { everyText } from "./support/leaks.ts"
import { appSecret, type Fault, faults, paths, ping, type Platform, platform } from "./support/platform.ts"
import { onClock, until } from "./support/time.ts"

const setup = Effect.gen(function* () {
  const tiktok = yield* Effect.acquireRelease(Effect.promise(platform), (server) =>
    Effect.promise(() => server[Symbol.asyncDispose]()),
  )
  yield* onClock(tiktok)
  return tiktok
})

const code = "ROW_the-code-of-the-consent"
const refreshToken = "plain-refresh-token-without-a-shape"

const whole = {
  access_token: "TTP_access-token-x",
  access_token_expire_in: 1_900_000_000,
  refresh_token: "TTP_refresh-token-x",
  refresh_token_expire_in: 1_900_000_000,
  open_id: "open-1",
}
const without = (field: string) => Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field))

/** What the token host does, and what a caller gets. */
const cases: Record<string, readonly [Fault, object]> = {
  "a reset": [faults.reset, { _tag: "NetworkError", reason: "reset", outcome: "unknown" }],
  "a web page": [faults.html, { _tag: "DecodeError" }],
  "HTTP 500": [faults.status500, { _tag: "ServerError", outcome: "unknown" }],
  "an answer without data": [(_, response) => response.end(`{"code":0,"data":null}`), { _tag: "DecodeError" }],
  "an empty answer": [(_, response) => response.end(), { _tag: "DecodeError" }],
  "half an answer": [
    (_, response) => response.end(`{"code":0,"data":{"access_t`),
    { _tag: "NetworkError", reason: "truncated", outcome: "unknown" },
  ],
  "no access token": [faults.data(without("access_token")), { _tag: "DecodeError" }],
  "an access token with a line break": [
    faults.data({ ...whole, access_token: "TTP_access\r\nx-evil: 1" }),
    { _tag: "DecodeError" },
  ],
  "no refresh token": [faults.data(without("refresh_token")), { _tag: "DecodeError" }],
  "a refusal that echoes what was sent": [
    (request, response) =>
      response.end(
        JSON.stringify({
          code: 36009004,
          message: `bad request: ${request.url} / ${[...new URL(request.url!, "http://x").searchParams.values()].join(" ")}`,
        }),
      ),
    { code: 36009004 },
  ],
}

const calls = {
  exchange: (tiktok: Platform) => exchangeCode(tiktok.app, code),
  refresh: (tiktok: Platform) => refreshPair(tiktok.app, Redacted.make(refreshToken)),
}

const hidden = [appSecret, code, refreshToken, "app_secret=5", "TTP_access-token", "TTP_refresh-token"]

const expectNothingSecret = (error: unknown): void => {
  const text = everyText(error)
  for (const secret of hidden) expect(text).not.toContain(secret)
}

describe.each(["exchange", "refresh"] as const)("%s", (name) => {
  for (const [what, [fault, expected]] of Object.entries(cases)) {
    it.effect(`${what} is a typed error without a secret, and nothing is sent twice`, () =>
      Effect.gen(function* () {
        const tiktok = yield* setup
        tiktok.next(paths[name], fault)
        const error = yield* Effect.flip(calls[name](tiktok))
        expect(error).toMatchObject(expected)
        expectNothingSecret(error)
        expect(tiktok.seen).toHaveLength(1)
      }).pipe(Effect.scoped),
    )
  }

  it.effect("an answer that never comes is a TimeoutError", () =>
    Effect.gen(function* () {
      const tiktok = yield* setup
      tiktok.next(paths[name], faults.silent)
      const fiber = yield* Effect.forkChild(Effect.flip(calls[name](tiktok)))
      yield* until(() => tiktok.seen.length === 1)
      yield* TestClock.adjust(30_000)
      const error = yield* Fiber.join(fiber)
      expect(error).toMatchObject({ _tag: "NetworkError", reason: "timeout" })
      expectNothingSecret(error)
    }).pipe(Effect.scoped),
  )

  it.effect("a host where nothing listens gives the outcome not-sent", () =>
    Effect.gen(function* () {
      const tiktok = yield* setup
      yield* Effect.promise(() => tiktok[Symbol.asyncDispose]())
      const error = yield* Effect.flip(calls[name](tiktok))
      expect(error).toMatchObject({ _tag: "NetworkError", reason: "connect", outcome: "not-sent" })
      expectNothingSecret(error)
    }).pipe(Effect.scoped),
  )
})

describe("what a caller sees of a failed refresh", () => {
  for (const [what, [fault]] of Object.entries(cases)) {
    it.effect(`${what}: nothing secret`, () =>
      Effect.gen(function* () {
        const tiktok = yield* setup
        const stored = makeStored({ ...tiktok.app, store: makeMemory() })
        const account = yield* stored.exchange("good-code")
        expectNothingSecret(account)
        yield* TestClock.adjust(8 * 86_400_000)
        tiktok.next(paths.refresh, fault)
        const error = yield* Effect.flip(stored.resolve({}, ping))
        expect(error.outcome).toBe("not-sent")
        expectNothingSecret(error)
      }).pipe(Effect.scoped),
    )
  }
})

it.effect("a duration for an expiry is counted from now", () =>
  Effect.gen(function* () {
    const tiktok = yield* setup
    tiktok.next(paths.exchange, faults.data({ ...whole, access_token_expire_in: 86_400 }))
    const account = yield* exchangeCode(tiktok.app, code)
    expect(account.accessTokenExpiresAtMs).toBe(tiktok.nowMs() + 86_400_000)
    expect(account.refreshTokenExpiresAtMs).toBe(1_900_000_000_000)
  }).pipe(Effect.scoped),
)

it.effect("an exchange without an open id is a DecodeError: no account could be stored", () =>
  Effect.gen(function* () {
    const tiktok = yield* setup
    tiktok.next(paths.exchange, faults.data(without("open_id")))
    expect(yield* Effect.flip(exchangeCode(tiktok.app, code))).toMatchObject({ _tag: "DecodeError" })
  }).pipe(Effect.scoped),
)

describe.each(["exchange", "refresh"] as const)(
  "%s: an end of the access token that is missing or implausible",
  (name) => {
    const year = 366 * 86_400
    const ends: Record<string, (nowSeconds: number) => unknown> = {
      missing: () => undefined,
      "0": () => 0,
      negative: () => -1,
      "a word": () => "soon",
      "in milliseconds": (nowSeconds) => (nowSeconds + 7 * 86_400) * 1000,
      "more than a year ahead": (nowSeconds) => nowSeconds + year + 1,
      "in the past": (nowSeconds) => nowSeconds - 1,
    }
    for (const [what, endOf] of Object.entries(ends)) {
      it.effect(`${what}: the pair is kept for an hour, with a warning that names the field`, () =>
        Effect.gen(function* () {
          const tiktok = yield* setup
          const nowMs = yield* Clock.currentTimeMillis
          tiktok.next(paths[name], faults.data({ ...whole, access_token_expire_in: endOf(nowMs / 1000) }))
          const warnings: Array<string> = []
          const keep = Logger.layer([Logger.make(({ message }) => void warnings.push(String(message)))])
          const pair = yield* Effect.provide(calls[name](tiktok) as Effect.Effect<TokenPair, CallError>, keep)
          expect(pair.accessTokenExpiresAtMs).toBe(nowMs + 3_600_000)
          expect(Redacted.value(pair.refreshToken)).toBe(whole.refresh_token)
          expect(warnings).toHaveLength(1)
          expect(warnings[0]).toContain("'access_token_expire_in'")
          expectNothingSecret(warnings)
        }).pipe(Effect.scoped),
      )
    }

    it.effect(
      "an expiry in a year is plausible, and a refresh token's in a century, but not an expiry in milliseconds or in the past",
      () =>
        Effect.gen(function* () {
          const tiktok = yield* setup
          const nowMs = yield* Clock.currentTimeMillis
          const [inAYear, inACentury] = [nowMs / 1000 + year, nowMs / 1000 + 100 * year]
          tiktok.next(
            paths[name],
            faults.data({ ...whole, access_token_expire_in: inAYear, refresh_token_expire_in: inACentury }),
            faults.data({ ...whole, refresh_token_expire_in: nowMs }),
            faults.data({ ...whole, refresh_token_expire_in: nowMs / 1000 - 1 }),
          )
          const call = calls[name](tiktok) as Effect.Effect<TokenPair, CallError>
          const ends = { accessTokenExpiresAtMs: inAYear * 1000, refreshTokenExpiresAtMs: inACentury * 1000 }
          expect(yield* call).toMatchObject(ends)
          expect(yield* call).not.toHaveProperty("refreshTokenExpiresAtMs")
          expect(yield* call).not.toHaveProperty("refreshTokenExpiresAtMs")
        }).pipe(Effect.scoped),
    )
  },
)
