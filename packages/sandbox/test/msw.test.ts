import { createHash, createHmac } from "node:crypto"
import { setupServer } from "msw/node"
import { afterEach, expect, test } from "vitest"
import { makeSandbox } from "../src/fetch.ts"
import { handlers } from "../src/msw.ts"
import type { Loose } from "./wire.ts"

const host = "https://open-api.tiktokglobalshop.com"
let stop = () => {}
afterEach(() => stop())

const intercepted = (...of: Parameters<typeof handlers>) => {
  const server = setupServer(...handlers(...of))
  server.listen({ onUnhandledFrame: "error" })
  stop = () => server.close()
}

test("a plain script with the real addresses: consent, tokens, a signed call, a video list", async () => {
  const tts = makeSandbox({ redirectUrl: "https://app.example/callback" })
  intercepted(tts)
  const { appKey, appSecret, clientKey, clientSecret, serviceId } = tts.config

  const consent = await fetch(`https://services.us.tiktokshop.com/open/authorize?service_id=${serviceId}&state=s`, {
    redirect: "manual",
  })
  const code = new URL(consent.headers.get("location")!).searchParams.get("code")!
  const query = new URLSearchParams({
    app_key: appKey,
    app_secret: appSecret,
    auth_code: code,
    grant_type: "authorized_code",
  })
  const token = (await (await fetch(`https://auth.tiktok-shops.com/api/v2/token/get?${query}`)).json()) as Loose

  const path = "/authorization/202309/shops"
  const timestamp = String(Math.floor(Date.now() / 1000))
  const sign = createHmac("sha256", appSecret)
    .update(`${appSecret}${path}app_key${appKey}timestamp${timestamp}${appSecret}`)
    .digest("hex")
  const shops = await fetch(`${host}${path}?${new URLSearchParams({ app_key: appKey, timestamp, sign })}`, {
    headers: { "content-type": "application/json", "x-tts-access-token": token.data.access_token },
  })
  expect(await shops.json()).toMatchObject({ code: 0, data: { shops: [{ id: tts.shops()[0]!.id }] } })

  const verifier = "v".repeat(43)
  const visit = new URLSearchParams({
    client_key: clientKey,
    response_type: "code",
    scope: "video.list",
    redirect_uri: "https://app.example/callback",
    code_challenge: createHash("sha256").update(verifier).digest("hex"),
    code_challenge_method: "S256",
  })
  const back = await fetch(`https://www.tiktok.com/v2/auth/authorize/?${visit}`, { redirect: "manual" })
  const body = new URLSearchParams({
    client_key: clientKey,
    client_secret: clientSecret,
    grant_type: "authorization_code",
    code: new URL(back.headers.get("location")!).searchParams.get("code")!,
    redirect_uri: "https://app.example/callback",
    code_verifier: verifier,
  })
  const bearer = (await (
    await fetch("https://open.tiktokapis.com/v2/oauth/token/", { method: "POST", body })
  ).json()) as Loose
  const videos = await fetch("https://open.tiktokapis.com/v2/video/list/?fields=id", {
    method: "POST",
    headers: { authorization: `Bearer ${bearer.access_token}`, "content-type": "application/json" },
    body: "{}",
  })
  expect(await videos.json()).toMatchObject({ error: { code: "ok" } })
})

test("a fault that resets the connection is a network error", async () => {
  const tts = makeSandbox()
  intercepted(tts)
  const query = new URLSearchParams({
    app_key: tts.config.appKey,
    app_secret: tts.config.appSecret,
    grant_type: "authorized_code",
  })
  tts.faults.add({ kind: "reset" })
  await expect(fetch(`https://auth.tiktok-shops.com/api/v2/token/get?${query}`)).rejects.toThrow(TypeError)
})

test("other hosts can be added; a value that is not an origin is an error", async () => {
  const tts = makeSandbox()
  intercepted(tts, { hosts: ["https://tiktok.internal"] })
  expect(await (await fetch("https://tiktok.internal/nowhere")).json()).toMatchObject({ code: 36009009 })
  expect(() => handlers(tts, { hosts: ["tiktok.internal"] })).toThrow("option 'hosts' must be origins")
})
