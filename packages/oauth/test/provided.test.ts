/** Tokens that another program keeps: a provider returns them, with the cipher, and learns once of a refused token. */
import { expect, it } from "@effect/vitest"
import { errorTable } from "@tiktok-shop-kit/api/errors"
import * as Client from "@tiktok-shop-kit/client"
import { StoreError } from "@tiktok-shop-kit/errors"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import { describe } from "vitest"
import { makeProvided, type ProvidedToken, token, type TokenProvider, Tokens } from "../src/index.ts"
import { everyText } from "./support/leaks.ts"
import { faults, paths, ping, platform } from "./support/platform.ts"
import { settle, until } from "./support/time.ts"

/** A program that keeps tokens: the platform accepts its second token. */
const setup = (options: Partial<TokenProvider> = {}) =>
  Effect.gen(function* () {
    const tiktok = yield* Effect.acquireRelease(Effect.promise(platform), (server) =>
      Effect.promise(() => server[Symbol.asyncDispose]()),
    )
    tiktok.live.add("TTP_newer")
    const kept: { current: ProvidedToken } = { current: { accessToken: "TTP_old", cipher: "GCP_old" } }
    const asked: Array<unknown> = []
    const tokens = makeProvided({
      get: (target) => {
        asked.push(target)
        return kept.current
      },
      refused: async (...args) => {
        asked.push(args)
        kept.current = { accessToken: "TTP_newer", cipher: "GCP_newer" }
      },
      ...options,
    })
    const client = Client.make(tiktok.options).pipe(
      Client.layers(token(), Client.envelope({ table: errorTable })),
      Client.provide(Context.make(Tokens, tokens)),
    )
    return { tiktok, client, asked, kept }
  })

const answering = (answer: unknown) => ({ get: () => answer as ProvidedToken })

describe("a refused token", () => {
  for (const [what, refusal] of [
    ["as expired (105002)", undefined],
    ["as wrong (105001)", faults.code(105001, "access token is invalid")],
    ["as no token (36009004)", faults.code(36009004, "Invalid x-tts-access-token")],
  ] as const) {
    it.effect(
      `${what}: refused is called once, then get, and the call is sent again with the newer token and cipher`,
      () =>
        Effect.gen(function* () {
          const { tiktok, client, asked } = yield* setup()
          if (refusal !== undefined) tiktok.next(paths.ping, refusal)
          expect(yield* client.shop("7001").call(ping)).toEqual({ token: "TTP_newer", cipher: "GCP_newer" })
          const target = { account: undefined, shop: "7001" }
          expect(asked).toEqual([target, [target, "TTP_old"], target])
          expect(tiktok.seen.map((seen) => seen.query.get("shop_cipher"))).toEqual(["GCP_old", "GCP_newer"])
        }).pipe(Effect.scoped),
    )
  }

  it.effect("is not reported for another refusal", () =>
    Effect.gen(function* () {
      const { tiktok, client, asked } = yield* setup()
      tiktok.next(paths.ping, faults.code(105005, "scope is missing"), faults.code(101000, "cipher does not match"))
      expect(yield* Effect.flip(client.call(ping))).toMatchObject({ _tag: "PermissionError" })
      expect(yield* Effect.flip(client.call(ping))).toMatchObject({ _tag: "AuthenticationError" })
      expect(asked.filter(Array.isArray)).toEqual([])
      expect(tiktok.count(paths.ping)).toBe(2)
    }).pipe(Effect.scoped),
  )

  it.effect("and a newer token that is refused too: the call fails, without a third request", () =>
    Effect.gen(function* () {
      const { tiktok, client, asked } = yield* setup()
      tiktok.live.clear()
      expect(yield* Effect.flip(client.call(ping))).toMatchObject({ _tag: "AuthenticationError", retry: "never" })
      expect(tiktok.count(paths.ping)).toBe(2)
      expect(asked.filter(Array.isArray)).toHaveLength(1)
    }).pipe(Effect.scoped),
  )

  it.effect("of 64 calls at once is reported once", () =>
    Effect.gen(function* () {
      let reports = 0
      let go = () => {}
      const { tiktok, client, kept } = yield* setup({
        refused: async () => {
          reports++
          await new Promise<void>((resolve) => (go = resolve))
          kept.current = { accessToken: "TTP_newer", cipher: "GCP_newer" }
        },
      })
      const calls = Effect.all(
        Array.from({ length: 64 }, () => client.call(ping)),
        { concurrency: "unbounded" },
      )
      const fiber = yield* Effect.forkChild(calls)
      yield* until(() => tiktok.count(paths.ping) === 64 && reports > 0)
      for (let n = 0; n < 20; n++) yield* settle
      go()
      const answers = yield* Fiber.join(fiber)
      expect(new Set(answers.map(({ token }) => token))).toEqual(new Set(["TTP_newer"]))
      expect(reports).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("is reported once also if a call that got it before is refused after the report", () =>
    Effect.gen(function* () {
      const { tiktok, client, asked } = yield* setup()
      let go = () => {}
      tiktok.next(paths.ping, (_, response) => {
        go = () => faults.code(105002, "Expired credentials")(_, response)
      })
      const late = yield* Effect.forkChild(client.call(ping))
      yield* until(() => tiktok.count(paths.ping) === 1)
      expect(yield* client.call(ping)).toMatchObject({ token: "TTP_newer" })
      go()
      expect(yield* Fiber.join(late)).toMatchObject({ token: "TTP_newer" })
      expect(asked.filter(Array.isArray)).toHaveLength(1)
    }).pipe(Effect.scoped),
  )

  it.effect("that get returns after the report is reported again, and so is a token whose report failed", () =>
    Effect.gen(function* () {
      let reports = 0
      const { client } = yield* setup({
        refused: () => (++reports === 2 ? Effect.fail("the vault is sealed") : Effect.void),
      })
      for (let call = 0; call < 3; call++) {
        const error = yield* Effect.flip(client.call(ping))
        // The call itself was refused, whatever the result of the report.
        expect(error).toMatchObject({ _tag: "AuthenticationError", outcome: "refused" })
      }
      expect(reports).toBe(3)
    }).pipe(Effect.scoped),
  )
})

describe("what get returns", () => {
  for (const [what, as] of [
    ["a value", (token: ProvidedToken) => token],
    ["a promise", async (token: ProvidedToken) => token],
    ["an effect", (token: ProvidedToken) => Effect.succeed(token)],
  ] as const) {
    it.effect(`${what}, as text or Redacted`, () =>
      Effect.gen(function* () {
        for (const given of [
          { accessToken: "TTP_newer", cipher: "GCP_1" },
          { accessToken: Redacted.make("TTP_newer"), cipher: Redacted.make("GCP_1") },
        ]) {
          const { client } = yield* setup({ get: () => as(given) })
          expect(yield* client.call(ping)).toEqual({ token: "TTP_newer", cipher: "GCP_1" })
        }
      }).pipe(Effect.scoped),
    )
  }

  it.effect("is used for the call that asked: each shop has its own token and cipher", () =>
    Effect.gen(function* () {
      const { tiktok, client } = yield* setup({
        get: ({ shop, account }) => ({ accessToken: `TTP_${account}`, cipher: `GCP_${shop}` }),
      })
      for (const name of ["a", "b"]) tiktok.live.add(`TTP_${name}`)
      const answers = yield* Effect.all(
        ["a", "b"].map((name) => client.account(name).shop(name).call(ping)),
        { concurrency: "unbounded" },
      )
      expect(answers).toEqual(["a", "b"].map((name) => ({ token: `TTP_${name}`, cipher: `GCP_${name}` })))
    }).pipe(Effect.scoped),
  )

  it.effect("does not replace a cipher that the call passes; without any cipher the call fails before it is sent", () =>
    Effect.gen(function* () {
      const { client, kept } = yield* setup()
      kept.current = { accessToken: "TTP_newer", cipher: "GCP_1" }
      expect(yield* client.shop({ id: "7001", cipher: "GCP_mine" }).call(ping)).toMatchObject({ cipher: "GCP_mine" })
      kept.current = { accessToken: "TTP_newer" }
      const error = yield* Effect.flip(client.shop("7001").call(ping))
      expect(error).toMatchObject({ field: "shop" })
      expect(error.message).toContain("needs the cipher of shop '7001'")
    }).pipe(Effect.scoped),
  )

  for (const [what, answer, field] of [
    ["nothing", undefined, "get"],
    ["a text", "TTP_newer", "get"],
    ["no token", {}, "accessToken"],
    ["an empty token", { accessToken: " " }, "accessToken"],
    ["a token with a line break", { accessToken: "TTP_a\r\nx-evil: 1" }, "accessToken"],
    ["a token that is a number", { accessToken: 5 }, "accessToken"],
    ["a Redacted that became text", { accessToken: "<redacted:access token>" }, "accessToken"],
    ["an empty cipher", { accessToken: "TTP_newer", cipher: Redacted.make("") }, "cipher"],
    ["the cipher of another shop", { accessToken: "TTP_newer", cipher: "GCP_1", shop: "7002" }, "shop"],
    ["a user type that does not exist", { accessToken: "TTP_newer", userType: "boss" }, "userType"],
    ["scopes as a text", { accessToken: "TTP_newer", grantedScopes: "seller.order.info" }, "grantedScopes"],
    ["the token of another account", { accessToken: "TTP_newer", account: "open-2" }, "account"],
  ] as const) {
    it.effect(`${what}: an AuthenticationError, and nothing is sent`, () =>
      Effect.gen(function* () {
        const { tiktok, client } = yield* setup(answering(answer))
        const error = yield* Effect.flip(client.account("open-1").shop("7001").call(ping))
        expect(error).toMatchObject({ _tag: "AuthenticationError", outcome: "not-sent", field })
        for (const hidden of ["TTP_", "x-evil", "GCP_"]) expect(everyText(error)).not.toContain(hidden)
        expect(tiktok.seen).toHaveLength(0)
      }).pipe(Effect.scoped),
    )
  }
})

describe("a provider that fails", () => {
  const secret = "a-secret-of-no-known-shape"
  const problem = () => Object.assign(new Error(`vault: ${secret}\n    at ${secret}`), { code: "ECONNREFUSED" })

  for (const [what, get] of [
    [
      "throws",
      () => {
        throw problem()
      },
    ],
    ["rejects", () => Promise.reject(problem())],
    ["fails", () => Effect.fail(problem())],
    ["dies", () => Effect.die(problem())],
    [
      "throws while its answer is read",
      () => ({
        get accessToken(): string {
          throw problem()
        },
      }),
    ],
  ] as const) {
    it.effect(`${what}: an AuthenticationError without the provider's text, and nothing is sent`, () =>
      Effect.gen(function* () {
        const { tiktok, client } = yield* setup({ get })
        const error = yield* Effect.flip(client.call(ping))
        expect(error).toMatchObject({
          _tag: "AuthenticationError",
          outcome: "not-sent",
          cause: { code: "ECONNREFUSED" },
        })
        expect(error.message).toContain("failed in 'get'")
        expect(everyText(error)).not.toContain(secret)
        expect((error.cause as Error).stack).toContain("provided.test.ts")
        expect(tiktok.seen).toHaveLength(0)
      }).pipe(Effect.scoped),
    )
  }

  it.effect("in refused: the error does not say that the call was not sent, because the platform refused it", () =>
    Effect.gen(function* () {
      const { tiktok, client } = yield* setup({ refused: () => Promise.reject(problem()) })
      const error = yield* Effect.flip(client.shop("7001").call(ping))
      expect(error).toMatchObject({ _tag: "AuthenticationError", outcome: "refused" })
      expect(error.message).toContain("failed in 'refused'")
      expect(error.message).not.toContain("not sent")
      expect(everyText(error)).not.toContain(secret)
      expect(tiktok.seen).toHaveLength(1)
    }).pipe(Effect.scoped),
  )

  it.effect("with an error of the SDK fails the call with it, so that the provider decides about a repetition", () =>
    Effect.gen(function* () {
      const down = new StoreError({ message: "The vault is down.", reason: "unavailable", retry: "backoff" })
      const { client } = yield* setup({ get: () => Effect.fail(down) })
      expect(yield* Effect.flip(client.call(ping))).toMatchObject({
        _tag: "StoreError",
        outcome: "not-sent",
        retry: "backoff",
      })
    }).pipe(Effect.scoped),
  )

  it.effect("a call that is cancelled interrupts the effect of get", () =>
    Effect.gen(function* () {
      let isInterrupted = false
      const get = () =>
        Effect.onInterrupt(Effect.never, () =>
          Effect.sync(() => {
            isInterrupted = true
          }),
        )
      const { client } = yield* setup({ get })
      const call = yield* Effect.forkChild(client.call(ping), { startImmediately: true })
      yield* Fiber.interrupt(call)
      expect(isInterrupted).toBe(true)
    }).pipe(Effect.scoped),
  )
})

it("unknown options, and options that are not functions, are refused", () => {
  expect(() => makeProvided({ get: () => ({}), refuse: 1 } as never)).toThrow("refuse")
  expect(() => makeProvided({ get: 5, refused: () => {} } as never)).toThrow("'get' is not a function")
  expect(() => makeProvided({ get: undefined } as never)).toThrow(
    "'get' is missing: pass a function; 'refused' is missing",
  )
})
