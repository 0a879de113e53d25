import { expect, test } from "vitest"
import { sandbox } from "../src/index.ts"
import { call, tokenCall, type Call } from "./wire.ts"

const shops: Call = { path: "/authorization/202309/shops", cipher: null }
const minute = 60_000
const day = 86_400_000

test("a code is exchanged for a pair that works, with absolute expiry times", async () => {
  await using tts = await sandbox()
  const { code, state } = tts.authorize({ state: "s-1" })
  expect(state).toBe("s-1")
  const { data } = await tokenCall(tts, "get", { auth_code: code })
  const now = tts.clock.now() / 1000
  expect(data).toMatchObject({
    open_id: tts.shops()[0]!.openId,
    seller_name: "Sandbox Seller",
    seller_base_region: "US",
    user_type: 0,
    granted_scopes: expect.arrayContaining(["seller.order.info", "seller.product.write"]),
  })
  expect(data.access_token_expire_in).toBeCloseTo(now + 7 * 86_400, -1)
  expect(data.refresh_token_expire_in).toBeGreaterThan(data.access_token_expire_in)
  expect(await call(tts, { ...shops, token: data.access_token })).toMatchObject({ code: 0 })
})

test("a code works once, and for 30 minutes", async () => {
  await using tts = await sandbox({ clock: () => 1_800_000_000_000 })
  const used = tts.authorize().code
  await tokenCall(tts, "get", { auth_code: used })
  expect(await tokenCall(tts, "get", { auth_code: used })).toMatchObject({ status: 200, code: 36004004, data: null })
  const fresh = tts.authorize().code
  tts.clock.advance(30 * minute - 1)
  expect(await tokenCall(tts, "get", { auth_code: fresh })).toMatchObject({ code: 0 })
  const old = tts.authorize().code
  tts.clock.advance(30 * minute)
  expect(await tokenCall(tts, "get", { auth_code: old })).toMatchObject({ code: 36004004 })
})

test("a refresh rotates both tokens and keeps the old refresh token valid", async () => {
  await using tts = await sandbox()
  const { refreshToken, accessToken } = tts.config
  const { data } = await tokenCall(tts, "refresh", { refresh_token: refreshToken })
  expect(data.access_token).not.toBe(accessToken)
  expect(data.refresh_token).not.toBe(refreshToken)
  expect(await tokenCall(tts, "refresh", { refresh_token: refreshToken })).toMatchObject({ code: 0 })
})

test("with oldRefreshTokenDies a refresh token works once", async () => {
  await using tts = await sandbox({ tokens: { oldRefreshTokenDies: true } })
  const { refreshToken } = tts.config
  const { data } = await tokenCall(tts, "refresh", { refresh_token: refreshToken })
  expect(await tokenCall(tts, "refresh", { refresh_token: refreshToken })).toMatchObject({ code: 98001006 })
  expect(await tokenCall(tts, "refresh", { refresh_token: data.refresh_token })).toMatchObject({ code: 0 })
})

test("an access token expires with the clock; a refresh helps", async () => {
  await using tts = await sandbox({ tokens: { accessTtlSeconds: 60 } })
  tts.clock.advance(minute)
  expect(await call(tts, shops)).toMatchObject({ status: 401, code: 105002, data: null })
  const { data } = await tokenCall(tts, "refresh", { refresh_token: tts.config.refreshToken })
  expect(await call(tts, { ...shops, token: data.access_token })).toMatchObject({ code: 0 })
  tts.clock.advance(365 * day)
  expect(await tokenCall(tts, "refresh", { refresh_token: data.refresh_token })).toMatchObject({ code: 98001006 })
})

test("the token host looks at its credentials", async () => {
  await using tts = await sandbox()
  const auth_code = tts.authorize().code
  expect(await tokenCall(tts, "get", {})).toMatchObject({ code: 98001004 })
  expect(await tokenCall(tts, "get", { auth_code, app_key: "x" })).toMatchObject({ status: 400, code: 36009004 })
  expect(await tokenCall(tts, "get", { auth_code, app_secret: "x" })).toMatchObject({ status: 400, code: 36009004 })
  expect(await tokenCall(tts, "get", { auth_code, grant_type: "authorization_code" })).toMatchObject({
    code: 98001004,
  })
  expect(await tokenCall(tts, "get", { auth_code })).toMatchObject({ code: 0 })
})

test("a seller who takes the authorisation back ends every token", async () => {
  await using tts = await sandbox()
  tts.revoke()
  expect(await call(tts, shops)).toMatchObject({ code: 36009004 })
  expect(await tokenCall(tts, "refresh", { refresh_token: tts.config.refreshToken })).toMatchObject({ code: 98001006 })
})

test("the consent page sends the seller back with a code and the state", async () => {
  await using tts = await sandbox({ redirectUrl: "https://app.example/callback?tenant=7" })
  const visit = (query: string) => fetch(`${tts.config.consentUrl}?${query}`, { redirect: "manual" })
  const response = await visit(`service_id=${tts.config.serviceId}&state=a%2Bb`)
  expect(response.status).toBe(302)
  const url = new URL(response.headers.get("location")!)
  expect(url.origin + url.pathname).toBe("https://app.example/callback")
  expect(Object.fromEntries(url.searchParams)).toMatchObject({ tenant: "7", state: "a+b", shop_region: "US" })
  expect(await tokenCall(tts, "get", { auth_code: url.searchParams.get("code")! })).toMatchObject({ code: 0 })
  expect((await visit("service_id=1&state=x")).status).toBe(400)
})

test("each account has its own shops and tokens", async () => {
  await using tts = await sandbox({ accounts: [{ open_id: "one" }, { open_id: "two", shops: [{}, {}] }] })
  const { data } = await tokenCall(tts, "get", { auth_code: tts.authorize({ openId: "two" }).code })
  expect(data.open_id).toBe("two")
  const listed = await call(tts, { ...shops, token: data.access_token })
  const own = tts.shops().filter((shop) => shop.openId === "two")
  expect(listed.data.shops.map((shop: { id: string }) => shop.id)).toEqual(own.map((shop) => shop.id))
  expect(() => tts.authorize({ openId: "three" })).toThrow("There are: one, two.")
})
