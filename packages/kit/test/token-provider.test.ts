/** The option `tokens`: both faces and the typed client ask another program for the token of each call. */
import { searchProducts } from "@tiktok-shop-kit/api/product"
import * as Client from "@tiktok-shop-kit/client"
import { makeMemory, reveal } from "@tiktok-shop-kit/oauth"
import { type Sandbox, sandbox } from "@tiktok-shop-kit/sandbox"
import { build, sign } from "@tiktok-shop-kit/webhooks/testing"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { describe, expect, test } from "vitest"
import { shopClient } from "../src/client.ts"
import { TikTokShop } from "../src/effect.ts"
import { createTikTokShop, type TikTokShopConfig } from "../src/index.ts"

const opened = () => sandbox({ products: 1, orders: 1 })

const appOf = ({ config }: Sandbox): TikTokShopConfig => {
  const { accessToken: _, refreshToken: __, ...app } = config
  return app
}

/** Another program that has a seller's tokens, and refreshes them when it is told to. */
const vaultOf = async (tts: Sandbox) => {
  const other = createTikTokShop({ ...appOf(tts), store: makeMemory() })
  let { accessToken, refreshToken } = await other.exchangeCodeForToken(tts.authorize().code)
  const [shop] = await Array.fromAsync(other.shops())
  const { id, cipher } = shop!
  const vault = {
    shopId: id,
    refusals: [] as Array<string>,
    token: () => ({ accessToken, cipher: reveal(cipher!) }),
    renew: async (token: string) => {
      vault.refusals.push(token)
      ;({ accessToken, refreshToken } = await other.refreshAccessToken(refreshToken))
    },
  }
  return vault
}

const expire = (tts: Sandbox) => {
  tts.clock.advance(1)
  tts.faults.add({ kind: "expire-token" })
}

describe("a refused token is replaced once, and the call succeeds", () => {
  test("with promises, of createTikTokShop", async () => {
    await using tts = await opened()
    const vault = await vaultOf(tts)
    const tiktok = createTikTokShop({
      ...appOf(tts),
      tokens: { get: async () => vault.token(), refused: (_, token) => vault.renew(token) },
    })
    const before = vault.token().accessToken
    expire(tts)
    const shop = tiktok.shop(vault.shopId)
    const lists = await Promise.all(Array.from({ length: 8 }, () => shop.getProducts()))
    for (const { products } of lists) expect(products).toHaveLength(1)
    expect(vault.refusals).toEqual([before])
    expect(tiktok.parts.tokens.kind).toBe("provided")
    await tiktok.close()
  })

  test("with effects, of the layer", async () => {
    await using tts = await opened()
    const vault = await vaultOf(tts)
    const layer = TikTokShop.layer({
      ...appOf(tts),
      tokens: {
        get: () => Effect.sync(() => vault.token()),
        refused: (_, token) => Effect.promise(() => vault.renew(token)),
      },
    })
    expire(tts)
    const program = Effect.flatMap(TikTokShop, (tiktok) => tiktok.shop(vault.shopId).getProducts())
    expect((await Effect.runPromise(Effect.provide(program, layer))).products).toHaveLength(1)
    expect(vault.refusals).toHaveLength(1)
  })

  test("with effects, of shopClient", async () => {
    await using tts = await opened()
    const vault = await vaultOf(tts)
    const asked: Array<unknown> = []
    const client = shopClient({
      ...appOf(tts),
      tokens: {
        get: (target) =>
          Effect.sync(() => {
            asked.push(target)
            const { accessToken, cipher } = vault.token()
            return { accessToken: Redacted.make(accessToken), cipher: Redacted.make(cipher) }
          }),
        refused: (_, token) => Effect.promise(() => vault.renew(token)),
      },
    })
    expire(tts)
    const { products } = await Client.runPromise(client.shop(vault.shopId).call(searchProducts, { page_size: 1 }))
    expect(products).toHaveLength(1)
    const target = { account: undefined, shop: vault.shopId }
    expect(asked).toEqual([target, target])
  })
})

test("without a shop, the cipher of the provider decides", async () => {
  await using tts = await opened()
  const vault = await vaultOf(tts)
  const tiktok = createTikTokShop({ ...appOf(tts), tokens: { get: vault.token, refused: () => undefined } })
  expect((await tiktok.getProducts()).products).toHaveLength(1)
})

test("a provider that fails is one AuthenticationError: nothing is sent, and nothing is repeated", async () => {
  await using tts = await opened()
  let gets = 0
  const get = () => {
    gets++
    throw new Error("the-password-of-the-vault")
  }
  const tiktok = createTikTokShop({ ...appOf(tts), tokens: { get, refused: () => undefined } })
  const error: unknown = await tiktok.getProducts().catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ _tag: "AuthenticationError", outcome: "not-sent" })
  expect(`${String(error)} ${(error as Error).stack} ${String((error as Error).cause)}`).not.toContain("password")
  expect(gets).toBe(1)
  expect(tts.requests).toHaveLength(0)
})

test("calls that need a store say so, and an event of an account is bound to that account", async () => {
  await using tts = await opened()
  const vault = await vaultOf(tts)
  const asked: Array<unknown> = []
  const get = (target: object) => {
    asked.push(target)
    return vault.token()
  }
  const tiktok = createTikTokShop({ ...appOf(tts), tokens: { get, refused: () => undefined } })
  await expect(Array.fromAsync(tiktok.shops())).rejects.toMatchObject({ _tag: "ValidationError", field: "tokens" })
  await expect(tiktok.importTokens([{ refreshToken: "a" }])).rejects.toMatchObject({ field: "store" })
  const code = await tiktok.exchangeCodeForToken(tts.authorize().code)
  expect(code.accessToken).not.toBe(vault.token().accessToken)
  expect((await tiktok.refreshAccessToken(code.refreshToken)).accessToken).not.toBe(code.accessToken)
  const handler = tiktok.webhooks.handler({
    ORDER_STATUS_CHANGE: async ({ shop }) => void (await (await shop()).getProducts()),
  })
  const signed = await sign(build.ORDER_STATUS_CHANGE({}, { ownerId: vault.shopId }), {
    appKey: tts.config.appKey!,
    appSecret: tts.config.appSecret!,
  })
  expect((await handler(signed.request())).status).toBe(200)
  expect(asked).toEqual([{ account: undefined, shop: vault.shopId }])
})
