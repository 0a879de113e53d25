/** Tokens that another program keeps: a provider answers them, with the cipher, and is told once of a refused one. */
import { expect, it } from "@effect/vitest"
import { errorTable } from "@tiktok-shop-kit/api/errors"
import * as Client from "@tiktok-shop-kit/client"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { makeProvided, token, type TokenProvider, Tokens } from "../src/index.ts"
import { everyText } from "./support/leaks.ts"
import { paths, ping, platform } from "./support/platform.ts"
import { settle, until } from "./support/time.ts"

const setup = (options: Partial<TokenProvider> = {}) =>
  Effect.gen(function* () {
    const tiktok = yield* Effect.acquireRelease(Effect.promise(platform), (server) =>
      Effect.promise(() => server[Symbol.asyncDispose]()),
    )
    tiktok.live.add("TTP_newer")
    const asked: Array<unknown> = []
    const tokens = makeProvided({
      get: async (target) => {
        asked.push(target)
        return { accessToken: "TTP_old", shop: { id: "7001", cipher: "GCP_provided" } }
      },
      refused: async (...args) => {
        asked.push(args)
        return { accessToken: "TTP_newer" }
      },
      ...options,
    })
    const client = Client.make(tiktok.options).pipe(
      Client.layers(token(), Client.envelope({ table: errorTable })),
      Client.provide(Context.make(Tokens, tokens)),
    )
    return { tiktok, client, asked }
  })

it.effect("a refused token is replaced once, and the call is sent again with the provider's cipher", () =>
  Effect.gen(function* () {
    const { tiktok, client, asked } = yield* setup()
    expect(yield* client.shop("7001").call(ping)).toEqual({ token: "TTP_newer", cipher: "GCP_provided" })
    const target = { account: undefined, shop: "7001" }
    expect(asked).toEqual([target, [target, "TTP_old"]])
    expect(tiktok.count(paths.ping)).toBe(2)
  }).pipe(Effect.scoped),
)

it.effect("a newer token that is refused too fails the call, without a third request", () =>
  Effect.gen(function* () {
    const { tiktok, client } = yield* setup({ refused: async () => ({ accessToken: "TTP_dead" }) })
    expect(yield* Effect.flip(client.call(ping))).toMatchObject({ _tag: "AuthenticationError", retry: "never" })
    expect(tiktok.count(paths.ping)).toBe(2)
  }).pipe(Effect.scoped),
)

it.effect("64 calls with one refused token ask the provider once", () =>
  Effect.gen(function* () {
    let renewals = 0
    let go = () => {}
    const refused = async () => {
      renewals++
      await new Promise<void>((resolve) => (go = resolve))
      return { accessToken: "TTP_newer" }
    }
    const { tiktok, client } = yield* setup({ refused })
    const calls = Effect.all(
      Array.from({ length: 64 }, () => client.call(ping)),
      { concurrency: "unbounded" },
    )
    const fiber = yield* Effect.forkChild(calls)
    yield* until(() => tiktok.count(paths.ping) === 64 && renewals > 0)
    for (let n = 0; n < 20; n++) yield* settle
    go()
    const answers = yield* Fiber.join(fiber)
    expect(new Set(answers.map(({ token }) => token))).toEqual(new Set(["TTP_newer"]))
    expect(renewals).toBe(1)
  }).pipe(Effect.scoped),
)

it.effect("the call's own cipher is used, and a cipher of another shop is not", () =>
  Effect.gen(function* () {
    const { client } = yield* setup({
      get: async () => ({ accessToken: "TTP_newer", shop: { id: "1", cipher: "GCP_1" } }),
    })
    expect(yield* client.shop({ id: "7001", cipher: "GCP_mine" }).call(ping)).toMatchObject({ cipher: "GCP_mine" })
    expect(yield* Effect.flip(client.shop("7001").call(ping))).toMatchObject({ field: "shop" })
    expect(yield* client.call(ping)).toMatchObject({ cipher: "GCP_1" })
  }).pipe(Effect.scoped),
)

it.effect("a provider that fails or answers nothing is an AuthenticationError, and nothing is sent", () =>
  Effect.gen(function* () {
    const failing = yield* setup({ get: () => Promise.reject(new Error("vault is sealed")) })
    const error = yield* Effect.flip(failing.client.call(ping))
    expect(error).toMatchObject({ _tag: "AuthenticationError", outcome: "not-sent" })
    expect(everyText(error)).toContain("failed in get")
    const empty = yield* setup({ get: async () => ({}) as never })
    expect(yield* Effect.flip(empty.client.call(ping))).toMatchObject({ _tag: "AuthenticationError" })
    for (const { tiktok } of [failing, empty]) expect(tiktok.seen).toHaveLength(0)
  }).pipe(Effect.scoped),
)

it("an unknown option is refused", () => {
  expect(() => makeProvided({ get: async () => ({}), refuse: 1 } as never)).toThrow("refuse")
})
