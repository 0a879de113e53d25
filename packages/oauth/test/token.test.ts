import { expect, it } from "@effect/vitest"
import { errorTable } from "@tiktok-shop-kit/api/errors"
import { getAccessToken } from "@tiktok-shop-kit/api/authentication"
import * as Client from "@tiktok-shop-kit/client"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { describe } from "vitest"
import { makeMemory, makeStored, token, Tokens, type TokensService } from "../src/index.ts"
import { faults, paths, ping, platform } from "./support/platform.ts"
import { onClock, pass, until } from "./support/time.ts"

const setup = Effect.gen(function* () {
  const tiktok = yield* Effect.acquireRelease(Effect.promise(platform), (server) =>
    Effect.promise(() => server[Symbol.asyncDispose]()),
  )
  yield* onClock(tiktok)
  tiktok.owner = { ...tiktok.owner, granted_scopes: ["seller.product.basic"] }
  const stored = makeStored({ ...tiktok.app, store: makeMemory() })
  yield* stored.exchange("good-code")
  const targets: Array<Client.Target> = []
  const limiter = Client.middleware("rate-limit", (next) => (call) => {
    targets.push(call.target)
    return next(call)
  })
  const client = (tokens: TokensService = stored) =>
    Client.make(tiktok.options).pipe(
      Client.layers(token(), limiter, Client.envelope({ table: errorTable })),
      Client.provide(Context.make(Tokens, tokens)),
    )
  return { tiktok, stored, client: client(), targets }
})

describe("token", () => {
  it.effect("gives the call the account's token and the shop's cipher, and the limiter both names", () =>
    Effect.gen(function* () {
      const { client, targets } = yield* setup
      expect(yield* client.call(ping)).toEqual({ token: "TTP_access-token-1", cipher: "GCP_cipher-of-7001" })
      expect(yield* client.shop("7001").call(ping)).toMatchObject({ cipher: "GCP_cipher-of-7001" })
      expect(yield* client.shop({ id: "7002", cipher: "GCP_mine" }).call(ping)).toMatchObject({ cipher: "GCP_mine" })
      expect(targets).toEqual([
        { account: "open-1", shop: "7001" },
        { account: "open-1", shop: "7001" },
        { account: "open-1", shop: "7002" },
      ])
    }).pipe(Effect.scoped),
  )

  it.effect("the cipher is sent if it is required, or if it is optional and a shop is bound, and not otherwise", () =>
    Effect.gen(function* () {
      const { client } = yield* setup
      const optional = { ...ping, shopCipher: "optional" } as const
      const forbidden = { ...ping, shopCipher: "forbidden" } as const
      expect(yield* client.call(optional)).toMatchObject({ cipher: null })
      expect(yield* client.shop("7001").call(optional)).toMatchObject({ cipher: "GCP_cipher-of-7001" })
      expect(yield* client.shop("7001").call(forbidden)).toMatchObject({ cipher: null })
    }).pipe(Effect.scoped),
  )

  it.effect("inferred scopes do not refuse a call before the network", () =>
    Effect.gen(function* () {
      const { client, tiktok } = yield* setup
      yield* client.call({ ...ping, scopes: ["seller.order.info"], scopesInferred: true })
      expect(tiktok.count(paths.ping)).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("a call that the platform would refuse anyway fails before the network", () =>
    Effect.gen(function* () {
      const { client, tiktok, stored } = yield* setup
      const before = tiktok.seen.length
      const creator = yield* Effect.flip(client.call({ ...ping, access: "creator", scopes: ["creator.x"] }))
      expect(creator).toMatchObject({ _tag: "PermissionError", scopes: ["creator.x"], outcome: "not-sent" })
      const scope = yield* Effect.flip(client.call({ ...ping, scopes: ["seller.order.info"] }))
      expect(scope).toMatchObject({ _tag: "PermissionError", scopes: ["seller.order.info"] })
      expect(scope.message).toContain("seller.order.info")
      const shop = yield* Effect.flip(client.shop("9").call(ping))
      expect(shop).toMatchObject({ _tag: "ValidationError", field: "shop", operation: "test.202309.ping" })
      expect(tiktok.count(paths.ping)).toBe(0)
      expect(tiktok.seen).toHaveLength(before)
      yield* client.call({ ...ping, access: "any", scopes: ["creator.x", "seller.product.basic"] })
      tiktok.owner = { open_id: "empty", user_type: 0 }
      tiktok.shops = []
      yield* stored.exchange("good-code")
      const none = yield* Effect.flip(client.account("empty").call(ping))
      expect(none).toMatchObject({ _tag: "ValidationError", field: "shop" })
    }).pipe(Effect.scoped),
  )

  it.effect("64 calls with a token that is refused as expired: one refresh, each call is sent again once", () =>
    Effect.gen(function* () {
      const { client, tiktok } = yield* setup
      tiktok.live.clear()
      const sent = yield* Effect.all(
        Array.from({ length: 64 }, () => client.send(ping)),
        { concurrency: "unbounded" },
      )
      for (const { data, attempts } of sent) {
        expect(data.token).toBe("TTP_access-token-2")
        expect(attempts.map(({ why, error }) => [why, error])).toEqual([
          ["first", "AuthenticationError"],
          ["token", undefined],
        ])
      }
      expect(tiktok.count(paths.refresh)).toBe(1)
      expect(tiktok.count(paths.ping)).toBe(128)
    }).pipe(Effect.scoped),
  )

  it.effect("a second refusal is final, and refreshes do not become a loop", () =>
    Effect.gen(function* () {
      const { client, tiktok } = yield* setup
      const expired = faults.code(105002, "Expired credentials")
      tiktok.next(paths.ping, ...Array.from({ length: 200 }, () => expired))
      const error = yield* Effect.flip(client.call(ping))
      expect(error).toMatchObject({ _tag: "AuthenticationError", code: 105002, retry: "never", outcome: "refused" })
      expect(error.attempts).toHaveLength(2)
      expect(tiktok.count(paths.ping)).toBe(2)
      for (let n = 0; n < 20; n++) {
        yield* Effect.flip(client.call(ping))
        yield* TestClock.adjust(100)
      }
      expect(tiktok.count(paths.refresh)).toBeLessThan(5)
    }).pipe(Effect.scoped),
  )

  it.effect("other refusals pass unchanged", () =>
    Effect.gen(function* () {
      const { client, tiktok } = yield* setup
      tiktok.next(paths.ping, faults.code(105005, "scope is missing"), faults.code(105001, "access token is invalid"))
      expect(yield* Effect.flip(client.call(ping))).toMatchObject({ _tag: "PermissionError" })
      expect(yield* Effect.flip(client.call(ping))).toMatchObject({ _tag: "AuthenticationError" })
      expect(tiktok.count(paths.refresh)).toBe(0)
      expect(tiktok.count(paths.ping)).toBe(2)
    }).pipe(Effect.scoped),
  )

  it.effect("if the refresh fails, the call's error says that the call was refused", () =>
    Effect.gen(function* () {
      const { client, tiktok } = yield* setup
      tiktok.live.clear()
      tiktok.next(paths.refresh, faults.status500)
      const error = yield* Effect.flip(client.call(ping))
      expect(error).toMatchObject({ _tag: "ServerError", outcome: "refused", operation: "test.202309.ping" })
      expect(error.attempts).toHaveLength(1)
      tiktok.next(paths.refresh, faults.code(98001006, "refresh token is invalid"))
      yield* TestClock.adjust(1_000)
      const ended = yield* Effect.forkChild(Effect.flip(client.call(ping)))
      yield* until(() => tiktok.count(paths.refresh) === 2)
      // The platform may have run the first refresh, so the client waits for its pair.
      yield* pass(20_000, 500)
      expect(yield* Fiber.join(ended)).toMatchObject({ _tag: "ReauthorizationRequiredError" })
    }).pipe(Effect.scoped),
  )

  it.effect("token operations pass unchanged", () =>
    Effect.gen(function* () {
      const { client, tiktok } = yield* setup
      yield* client.call(getAccessToken, {
        app_key: "k",
        app_secret: "s",
        auth_code: "good-code",
        grant_type: "authorized_code",
      })
      expect(tiktok.seen.at(-1)).toMatchObject({ path: paths.exchange, token: undefined })
    }).pipe(Effect.scoped),
  )
})
