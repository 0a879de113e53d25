/** Consent and tokens: generateAuthorizationUrl, parseCallback, exchangeCodeForToken, refreshAccessToken. */
import { makeMemory } from "@tiktok-shop-kit/oauth"
import { type Sandbox, sandbox, type SandboxOptions } from "@tiktok-shop-kit/sandbox"
import { expect, test } from "vitest"
import { ok, wire } from "../../../test/support/wire.ts"
import { createTikTokShop, type TikTokShop, type TikTokShopConfig } from "../src/index.ts"
import { configFor, secrets } from "./support.ts"

const redirectUri = "https://app.example/tiktok/callback"

/** An app that has a store and no tokens yet. */
const appOf = (tts: Sandbox, config: TikTokShopConfig = {}): TikTokShop => {
  const { accessToken: _, refreshToken: __, ...app } = tts.config
  return createTikTokShop({ ...app, store: makeMemory(), ...config })
}

const opened = (options: SandboxOptions = {}) =>
  sandbox({ products: 1, orders: 1, redirectUrl: redirectUri, ...options })

test.each([
  ["us", "https://services.us.tiktokshop.com/open/authorize"],
  ["global", "https://services.tiktokshop.com/open/authorize"],
] as const)("generateAuthorizationUrl leads to the page of the region %s", async (region, page) => {
  const tiktok = createTikTokShop({ ...configFor("https://api.example"), region })
  const { url, state } = await tiktok.generateAuthorizationUrl()
  expect(url).toBe(`${page}?service_id=7172839&state=${state}`)
  expect(state).toMatch(/^[0-9a-f]{64}$/)
  expect((await tiktok.generateAuthorizationUrl()).state).not.toBe(state)
})

test("generateAuthorizationUrl uses the caller's state, and the page of the configuration", async () => {
  const tiktok = createTikTokShop({ ...configFor("http://127.0.0.1:9"), consentUrl: "https://proxy.example/consent" })
  const state = "0123456789abcdef"
  expect(await tiktok.generateAuthorizationUrl({ state, redirectUri })).toEqual({
    url: `https://proxy.example/consent?service_id=7172839&state=${state}`,
    state,
    redirectUri,
  })
})

test("generateAuthorizationUrl without a service id, or with a short state, says what is missing", async () => {
  const { serviceId: _, ...config } = configFor("http://127.0.0.1:9")
  await expect(createTikTokShop(config).generateAuthorizationUrl()).rejects.toMatchObject({
    _tag: "ConfigurationError",
    message: expect.stringContaining("TIKTOK_SHOP_SERVICE_ID"),
    issues: [{ field: "serviceId" }],
  })
  await expect(
    createTikTokShop(configFor("http://127.0.0.1:9")).generateAuthorizationUrl({ state: "short" }),
  ).rejects.toMatchObject({ _tag: "ConfigurationError", issues: [{ field: "state" }] })
})

test("from consent to a call: the callback's code becomes tokens that calls use", async () => {
  await using tts = await opened()
  const tiktok = appOf(tts)
  const begun = await tiktok.generateAuthorizationUrl({ redirectUri })
  const page = await fetch(begun.url, { redirect: "manual" })
  const { code, shopRegion } = await tiktok.parseCallback(page.headers.get("location")!, begun)
  expect(shopRegion).toBe("US")
  const account = await tiktok.exchangeCodeForToken(code)
  expect(account).toMatchObject({ userType: "seller", openId: tts.shops()[0]!.openId, sellerName: "Sandbox Seller" })
  expect(account.scopes).toContain("seller.product.basic")
  expect(account.accessTokenExpiresAt.getTime() - Date.now()).toBeGreaterThan(6.9 * 86_400_000)
  expect(account.expiresInSeconds).toBeGreaterThan(604_000)
  expect(account.refreshTokenExpiresAt?.getTime()).toBeGreaterThan(account.accessTokenExpiresAt.getTime())
  expect((await tiktok.getProducts()).products).toHaveLength(1)
})

test.each([
  ["state", (state: string) => `${redirectUri}?code=c0de&state=${state.toUpperCase()}x`],
  ["code", (state: string) => `${redirectUri}?state=${state}`],
  ["redirectUri", (state: string) => `https://elsewhere.example/?code=c0de&state=${state}`],
])("parseCallback refuses a callback with another %s", async (field, callback) => {
  const tiktok = createTikTokShop(configFor("http://127.0.0.1:9"))
  const begun = await tiktok.generateAuthorizationUrl({ redirectUri })
  await expect(tiktok.parseCallback(callback(begun.state), begun)).rejects.toMatchObject({
    _tag: "ValidationError",
    field,
  })
})

test("parseCallback without the session's state says that the browser sent none", async () => {
  const tiktok = createTikTokShop(configFor("http://127.0.0.1:9"))
  await expect(tiktok.parseCallback(`${redirectUri}?code=c0de&state=s`, { state: "" })).rejects.toMatchObject({
    _tag: "ValidationError",
    field: "state",
    message: expect.stringContaining("the browser's session has no state. Begin the consent again"),
  })
})

test("parseCallback of a refused consent is an AuthenticationError", async () => {
  const tiktok = createTikTokShop(configFor("http://127.0.0.1:9"))
  const begun = await tiktok.generateAuthorizationUrl()
  await expect(
    tiktok.parseCallback(`/callback?code=null&error=auth_denied&state=${begun.state}`, begun),
  ).rejects.toMatchObject({ _tag: "AuthenticationError", code: "auth_denied" })
})

test("a code works once: the second exchange is an AuthenticationError that says what to do", async () => {
  await using tts = await opened()
  const tiktok = appOf(tts)
  const { code } = tts.authorize()
  await tiktok.exchangeCodeForToken(code)
  await expect(tiktok.exchangeCodeForToken(code)).rejects.toMatchObject({
    _tag: "AuthenticationError",
    code: 36004004,
    message: expect.stringContaining("let the seller open the authorization URL again"),
  })
  await expect(tiktok.exchangeCodeForToken("")).rejects.toMatchObject({ _tag: "ValidationError", field: "code" })
})

test("with a token in the configuration, an exchange returns the pair and stores nothing", async () => {
  await using tts = await opened()
  const tiktok = createTikTokShop(tts.config)
  const { accessToken } = await tiktok.exchangeCodeForToken(tts.authorize().code)
  expect(accessToken).not.toBe(tts.config.accessToken)
  expect(tiktok.parts.tokens.kind).toBe("static")
})

test("an app that nobody authorized says so at the first call", async () => {
  await using tts = await opened()
  await expect(appOf(tts).getProducts()).rejects.toMatchObject({
    _tag: "ValidationError",
    message: expect.stringContaining("let a seller or creator authorize the app first"),
  })
})

test("refreshAccessToken of a stored pair replaces it in the store", async () => {
  await using tts = await opened({ tokens: { oldRefreshTokenDies: true } })
  const events: Array<string> = []
  const tiktok = appOf(tts, { onTokenEvent: ({ type }) => events.push(type) })
  const first = await tiktok.exchangeCodeForToken(tts.authorize().code)
  const second = await tiktok.refreshAccessToken(first.refreshToken)
  expect(second.accessToken).not.toBe(first.accessToken)
  expect(second.refreshToken).not.toBe(first.refreshToken)
  expect(events).toEqual(["refreshed"])
  tts.clock.advance(1)
  tts.faults.add({ kind: "expire-token" })
  // The old refresh token is invalid, so the store has the new pair.
  expect((await tiktok.getProducts()).products).toHaveLength(1)
  expect(events).toEqual(["refreshed", "refreshed"])
})

test("refreshAccessToken of a pair that is kept elsewhere answers a new one", async () => {
  await using tts = await opened()
  const tiktok = appOf(tts)
  const { accessToken, refreshToken } = await tiktok.refreshAccessToken(tts.config.refreshToken)
  const renewed = createTikTokShop({ ...tts.config, accessToken, refreshToken })
  expect(await renewed.getProducts()).toMatchObject({ total: 1 })
})

test("refreshAccessToken of an invalid or an empty token is a typed error", async () => {
  await using tts = await opened()
  const tiktok = appOf(tts)
  await expect(tiktok.refreshAccessToken("TTP_nobody-has-this-token")).rejects.toMatchObject({
    _tag: "AuthenticationError",
    code: 98001006,
  })
  await expect(tiktok.refreshAccessToken("")).rejects.toMatchObject({ _tag: "ValidationError", field: "refreshToken" })
})

test("a token host that answers nonsense is a DecodeError that names what is missing", async () => {
  await using server = await wire([ok({ access_token: "only-this" })])
  const tiktok = createTikTokShop(configFor(server.url))
  await expect(tiktok.refreshAccessToken(secrets.refreshToken)).rejects.toMatchObject({
    _tag: "DecodeError",
    message: expect.stringContaining("'refresh_token'"),
  })
})

test("six calls that meet an expired token share one refresh", async () => {
  await using tts = await opened()
  const tiktok = appOf(tts)
  await tiktok.exchangeCodeForToken(tts.authorize().code)
  tts.faults.add({ kind: "expire-token" })
  await Promise.all(Array.from({ length: 6 }, () => tiktok.getProducts()))
  expect(tts.requests.filter(({ path }) => path.endsWith("/token/refresh"))).toHaveLength(1)
})
