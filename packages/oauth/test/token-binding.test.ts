/** What a call is sent with, which calls are not sent, and what follows from a refusal. The tokens are the test's. */
import { describe, expect, it } from "@effect/vitest"
import * as Client from "@tiktok-shop-kit/client"
import {
  AuthenticationError,
  type CallError,
  NetworkError,
  ReauthorizationRequiredError,
  TimeoutError,
} from "@tiktok-shop-kit/errors"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { type Renewed, type Resolved, token, Tokens } from "../src/index.ts"
import { ping } from "./support/platform.ts"

const seller: Resolved = {
  account: "open-1",
  userType: "seller",
  accessToken: Redacted.make("token-1"),
  grantedScopes: ["seller.product.basic"],
  shop: { id: "7001", cipher: "cipher-1" },
}

const expired = () =>
  new AuthenticationError({ message: "Expired", code: 105002, outcome: "refused", retry: "after-refresh" })

/** Returns the sent requests, and what was asked for. Each entry of `answers` fails the next request. */
const made = (resolved: Partial<Resolved> = {}, answers: Array<CallError> = [], onRetry?: Client.OnRetry) => {
  const sent: Array<Client.Call & { readonly why: string; readonly sentBefore: boolean }> = []
  const refreshed: Array<readonly [account: string, token: string]> = []
  const service = {
    resolve: () => Effect.succeed({ ...seller, ...resolved }),
    refreshed: (account: string, token: Redacted.Redacted<string>): Effect.Effect<Renewed, CallError> =>
      Effect.sync(() => {
        refreshed.push([account, Redacted.value(token)])
        return { accessToken: Redacted.make("token-2") }
      }),
  }
  const noting = Client.middleware("noting", (next) => (call) => {
    sent.push({ ...call, why: call.context.why, sentBefore: call.context.sent })
    return next(call)
  })
  const transport: Client.Transport = () => {
    const answer = answers.shift()
    return answer === undefined
      ? Effect.succeed({ status: 200, headers: new Headers(), body: { code: 0, data: {} } })
      : Effect.fail(answer as never)
  }
  const client = () =>
    Client.make({ transport }).pipe(
      Client.layers(token({ onRetry }), noting),
      Client.provide(Context.make(Tokens, service)),
    )
  const send = (rest: Partial<Client.AnyOperation> = {}, input: object = {}) =>
    client().send({ ...ping, ...rest } as typeof ping, input as never)
  return { sent, refreshed, service, send }
}

describe("the token is sent", () => {
  it.effect("in its own header to TikTok Shop, as a bearer token to TikTok for Developers", () =>
    Effect.gen(function* () {
      for (const [platform, headers, absent] of [
        ["shop", { "x-tts-access-token": "token-1" }, "authorization"],
        ["content", { authorization: "Bearer token-1" }, "x-tts-access-token"],
      ] as const) {
        const { sent, send } = made()
        yield* send({ platform, access: "any" })
        expect(sent[0]?.headers).toMatchObject(headers)
        expect(sent[0]?.headers).not.toHaveProperty(absent)
      }
    }),
  )

  it.effect("neither with operations of the token hosts, nor with operations that take no token", () =>
    Effect.gen(function* () {
      for (const rest of [{ platform: "auth" }, { access: "none" }] as const) {
        const { sent, service, send } = made()
        service.resolve = () => Effect.die("asked")
        yield* send(rest)
        expect(sent[0]?.headers).not.toHaveProperty("x-tts-access-token")
        expect(sent[0]?.query).toEqual({})
      }
    }),
  )
})

describe("the shop", () => {
  it.effect.each([
    ["required", "cipher-1", { shop_cipher: "cipher-1" }],
    ["optional", "cipher-1", { shop_cipher: "cipher-1" }],
    ["forbidden", "cipher-1", {}],
    ["optional", undefined, {}],
    ["forbidden", undefined, {}],
  ] as const)("an operation by which the cipher is %s, a shop whose cipher is %s", ([shopCipher, cipher, query]) =>
    Effect.gen(function* () {
      const { sent, send } = made({ shop: { id: "7001", cipher } })
      yield* send({ shopCipher })
      expect(sent[0]).toMatchObject({ target: { account: "open-1", shop: "7001" } })
      expect(sent[0]?.query).toEqual(query)
    }),
  )

  it.effect("is added to the parameters that the query has already", () =>
    Effect.gen(function* () {
      const { sent, send } = made()
      yield* send({ shopCipher: "required", query: ["ids"] }, { ids: ["1", "2"] })
      expect(sent[0]?.query).toEqual({ ids: "1,2", shop_cipher: "cipher-1" })
    }),
  )

  it.effect("is named in the error if an operation requires it and the shop or its cipher is missing", () =>
    Effect.gen(function* () {
      for (const shop of [undefined, { id: "7001", cipher: undefined }]) {
        const { sent, send } = made({ shop })
        expect(yield* Effect.flip(send({ shopCipher: "required" }))).toMatchObject({
          _tag: "ValidationError",
          field: "shop",
          operation: ping.id,
          outcome: "not-sent",
        })
        expect(sent).toEqual([])
      }
      const { sent, send } = made({ shop: undefined })
      yield* send({ shopCipher: "optional" })
      expect(sent[0]?.target).toEqual({ account: "open-1", shop: undefined })
    }),
  )
})

describe("the account", () => {
  it.effect.each([
    ["seller", "seller", true],
    ["any", "seller", true],
    ["any", "creator", true],
    ["seller", "unknown", true],
    ["creator", "unknown", true],
    ["creator", "seller", false],
    ["seller", "creator", false],
  ] as const)("an operation for %s accounts, a %s's: %s", ([access, userType, goes]) =>
    Effect.gen(function* () {
      const { sent, send } = made({ userType })
      const result = yield* Effect.result(send({ access, scopes: [] }))
      expect(sent).toHaveLength(goes ? 1 : 0)
      if (!goes) {
        expect(result).toMatchObject({
          failure: { _tag: "PermissionError", operation: ping.id, scopes: [], outcome: "not-sent" },
        })
      }
    }),
  )

  it.effect.each([
    [[], ["a"], true],
    [["a"], undefined, true],
    [["a"], ["a", "b"], true],
    [["a", "b"], ["b"], true],
    [["a"], ["b"], false],
    [["a", "b"], [], false],
  ] as const)("an operation of the scopes %j, granted %j: %s", ([scopes, grantedScopes, goes]) =>
    Effect.gen(function* () {
      const { sent, send } = made({ grantedScopes })
      const result = yield* Effect.result(send({ scopes }))
      expect(sent).toHaveLength(goes ? 1 : 0)
      if (!goes) {
        expect(result).toMatchObject({ failure: { _tag: "PermissionError", operation: ping.id, scopes } })
        expect(result).toMatchObject({ failure: { message: expect.stringContaining(scopes.join(" or ")) } })
      }
    }),
  )
})

describe("a token that is refused", () => {
  it.effect("as expired is refreshed, and the call is sent again with the new token, otherwise unchanged", () =>
    Effect.gen(function* () {
      const { sent, refreshed, send } = made({}, [expired()])
      yield* send()
      expect(refreshed).toEqual([["open-1", "token-1"]])
      expect(sent.map(({ headers }) => headers["x-tts-access-token"])).toEqual(["token-1", "token-2"])
      expect(sent.map(({ why }) => why)).toEqual(["first", "token"])
      // The replay counts as a separate request.
      expect(sent.map(({ sentBefore }) => sentBefore)).toEqual([false, false])
      expect(sent[1]?.query).toEqual(sent[0]?.query)
    }),
  )

  it.effect("for another reason, or any other failure, is not refreshed", () =>
    Effect.gen(function* () {
      for (const error of [
        new AuthenticationError({ message: "x", code: 105001, outcome: "refused" }),
        new NetworkError({ message: "x", reason: "reset", outcome: "unknown", retry: "backoff" }),
      ]) {
        const { sent, refreshed, send } = made({}, [error])
        expect(yield* Effect.flip(send())).toBe(error)
        expect([sent.length, refreshed.length]).toEqual([1, 0])
      }
    }),
  )

  it.effect("a second time is final, and the error says what to check", () =>
    Effect.gen(function* () {
      const { sent, refreshed, send } = made({}, [expired(), expired()])
      const error = yield* Effect.flip(send())
      expect(error).toMatchObject({ _tag: "AuthenticationError", code: 105002, outcome: "refused", retry: "never" })
      expect(error.message).toMatch(/^Expired — The token had just been refreshed/)
      expect([sent.length, refreshed.length]).toEqual([2, 1])
    }),
  )

  it.effect("and the second answer is another failure: the call fails with it unchanged", () =>
    Effect.gen(function* () {
      const reset = new NetworkError({ message: "x", reason: "reset", outcome: "unknown", retry: "backoff" })
      const { send } = made({}, [expired(), reset])
      expect(yield* Effect.flip(send())).toBe(reset)
    }),
  )

  it.effect("and the refresh fails: the call was sent and refused, whatever the result of the refresh", () =>
    Effect.gen(function* () {
      for (const [failure, outcome] of [
        [new ReauthorizationRequiredError({ message: "gone", account: "open-1" }), "refused"],
        [new TimeoutError({ message: "slow", scope: "attempt", timeoutMs: 5, outcome: "not-sent" }), "refused"],
        [new NetworkError({ message: "reset", reason: "reset", outcome: "unknown" }), "unknown"],
      ] as const) {
        const { sent, service, send } = made({}, [expired()])
        service.refreshed = () => Effect.fail(failure)
        const error = yield* Effect.flip(send())
        expect(error).toMatchObject({ _tag: failure._tag, message: failure.message, outcome })
        expect(error).toBeInstanceOf(failure.constructor)
        expect(sent).toHaveLength(1)
      }
    }),
  )
})

describe("onRetry", () => {
  it.effect("sees a call that is sent again with a refreshed token, and no other failure", () =>
    Effect.gen(function* () {
      const events: Array<Client.RetryEvent> = []
      const error = expired()
      const { send } = made({}, [error], (event) => events.push(event))
      yield* send()
      expect(events).toEqual([{ operation: ping.id, attempt: 1, of: 1, why: "token", waitMs: 0, error }])
      expect(JSON.stringify(events)).not.toMatch(/token-[12]/)
      const other = new NetworkError({ message: "reset", reason: "reset", outcome: "unknown" })
      yield* Effect.flip(made({}, [other], (event) => events.push(event)).send())
      expect(events).toHaveLength(1)
    }),
  )

  it.effect("changes nothing when it throws", () =>
    Effect.gen(function* () {
      const { sent, send } = made({}, [expired()], () => {
        throw new Error("my log is gone")
      })
      yield* send()
      expect(sent.map(({ why }) => why)).toEqual(["first", "token"])
    }),
  )
})
