/** `tokenTransport` sends every token call and no other call; without it, token calls are sent as API calls are. */
import { refreshAccessToken } from "@tiktok-shop-kit/api/authentication"
import * as Client from "@tiktok-shop-kit/client"
import { makeMemory } from "@tiktok-shop-kit/oauth"
import { sandbox } from "@tiktok-shop-kit/sandbox"
import * as Effect from "effect/Effect"
import { createTikTokShop, type TikTokShopConfig } from "tiktok-shop-kit"
import { expect, test, vi } from "vitest"
import { readThing } from "../support/operations.ts"
import { ok, wire } from "../support/wire.ts"

/** A fetch that sends, and notes the path of each request. */
const countingFetch = () => {
  const paths: Array<string> = []
  const counted: typeof fetch = (input, init) => {
    paths.push(new URL(String(input)).pathname)
    return fetch(input, init)
  }
  return { paths, fetch: counted, transport: Client.fetchTransport({ fetch: counted }) }
}

const isTokenPath = (path: string): boolean => /^\/(api\/v2\/token\/(get|refresh)|v2\/oauth\/token\/)/.test(path)

/** An exchange, API calls, a refresh that the client makes by itself, one by hand, and a creator's exchange. */
const everyKindOfCall = async (config: TikTokShopConfig) => {
  await using tts = await sandbox()
  const { accessToken: _, refreshToken: __, ...app } = tts.config
  await using tiktok = createTikTokShop({ ...app, store: makeMemory(), ...config })
  await tiktok.exchangeCodeForToken(tts.authorize().code)
  const shop = tiktok.shop(tts.shops()[0]!.id)
  await shop.getProducts()
  tts.faults.add({ kind: "expire-token", operation: "product.*" })
  await shop.getProducts()
  await tiktok.refreshAccessToken(tts.config.refreshToken)
}

test("with it, no other transport sees a token call, and it sees nothing else", async () => {
  const [api, token] = [countingFetch(), countingFetch()]
  const given = [
    { fetch: api.fetch, tokenTransport: token.transport },
    { transport: api.transport, tokenTransport: token.transport },
    { transport: api.transport, tokenTransport: token.transport, log: "debug" },
  ] as const
  const lines = vi.spyOn(console, "error").mockImplementation(() => undefined)
  for (const config of given) {
    api.paths.length = token.paths.length = 0
    await everyKindOfCall(config)
    expect(token.paths).toEqual(["/api/v2/token/get", "/api/v2/token/refresh", "/api/v2/token/refresh"])
    expect(api.paths).toContain("/product/202502/products/search")
    expect(api.paths.filter(isTokenPath)).toEqual([])
  }
  expect(lines.mock.calls.filter(([line]) => String(line).includes("/api/v2/token/"))).toHaveLength(3)
  lines.mockRestore()
})

test("without it, token calls are sent as API calls are", async () => {
  const api = countingFetch()
  await everyKindOfCall({ fetch: api.fetch })
  expect(api.paths.filter(isTokenPath)).toEqual(["/api/v2/token/get", "/api/v2/token/refresh", "/api/v2/token/refresh"])
})

test("it sends the token calls of TikTok for Developers, too", async () => {
  const pair = { access_token: "act.1", expires_in: 86_400, refresh_token: "rft.1", refresh_expires_in: 31_536_000 }
  await using server = await wire([{ json: { ...pair, open_id: "anna", scope: "video.list", token_type: "Bearer" } }])
  const [api, token] = [countingFetch(), countingFetch()]
  const tiktok = createTikTokShop({
    appKey: "29a39d",
    appSecret: "e59af819cc",
    fetch: api.fetch,
    tokenTransport: token.transport,
    content: {
      clientKey: "aw9",
      clientSecret: "the-client-secret",
      baseUrl: server.url,
      redirectUri: "https://a.example/",
    },
  })
  const { codeVerifier } = await tiktok.content.authorizationUrl()
  expect(await tiktok.content.connect("c0de", { codeVerifier })).toMatchObject({ openId: "anna" })
  expect(token.paths).toEqual(["/v2/oauth/token/"])
  expect(api.paths).toEqual([])
})

test("a client of the parts has the same option", async () => {
  await using server = await wire([ok({ id: "1" })])
  const [api, token] = [countingFetch(), countingFetch()]
  const client = Client.make({
    baseUrl: server.url,
    authUrl: server.url,
    transport: api.transport,
    tokenTransport: token.transport,
  })
  await Effect.runPromise(client.call(readThing, { thing_id: "1" }))
  const input = { app_key: "a", app_secret: "b", refresh_token: "c", grant_type: "refresh_token" } as const
  await Effect.runPromise(client.shop("7").account("one").call(refreshAccessToken, input))
  expect(api.paths).toEqual(["/test/202309/things/1"])
  expect(token.paths).toEqual(["/api/v2/token/refresh"])
})
