import { createHash } from "node:crypto"
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../src/index.ts"
import { call, tokenCall, type Loose } from "./wire.ts"

const redirectUrl = "https://app.example/callback"
const asBrowser = { accept: "text/html,application/xhtml+xml" }

const submit = (url: string, fields: ReadonlyArray<readonly [string, string]>) =>
  fetch(url, { method: "POST", body: new URLSearchParams(fields.map(([...pair]) => pair)), redirect: "manual" })

const location = (response: Response) => new URL(response.headers.get("location")!)

const agree = (tts: Sandbox, ...more: ReadonlyArray<readonly [string, string]>) =>
  submit(tts.config.consentUrl, [
    ["service_id", tts.config.serviceId],
    ["state", "s"],
    ["decision", "approve"],
    ...more,
  ])

test("a browser gets a page, and nothing of the query gets into it as HTML", async () => {
  await using tts = await sandbox({ redirectUrl, accounts: [{ name: "<b>Bold & Co" }] })
  const url = `${tts.config.consentUrl}?service_id=${tts.config.serviceId}&state=${encodeURIComponent('"><script>')}`
  const response = await fetch(url, { headers: asBrowser })
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"])
  const html = await response.text()
  expect(html).toContain('value="&#34;&#62;&#60;script&#62;"')
  expect(html).toContain("&#60;b&#62;Bold &#38; Co")
  expect(html).not.toMatch(/<script|<b>/)
})

test("the token of a consent reaches the shops that were chosen, and no others", async () => {
  await using tts = await sandbox({ redirectUrl, shops: [{ name: "One" }, { name: "Two" }] })
  const [one, two] = tts.shops()
  const response = await agree(tts, ["account", one!.openId], ["shop", two!.id])
  expect(response.status).toBe(303)
  const back = location(response)
  expect([back.searchParams.get("state"), back.searchParams.get("app_key")]).toEqual(["s", tts.config.appKey])
  const auth_code = back.searchParams.get("code")!
  const { data } = await tokenCall(tts, "get", { auth_code })
  expect(await tokenCall(tts, "get", { auth_code })).toMatchObject({ code: 36004004 })
  const token = data.access_token as string
  const listed = await call(tts, { path: "/authorization/202309/shops", cipher: null, token })
  expect(listed.data.shops.map((shop: Loose) => shop.name)).toEqual(["Two"])
  const search = { method: "POST", path: "/product/202502/products/search", query: { page_size: "1" }, body: {}, token }
  expect(await call(tts, { ...search, cipher: two!.cipher })).toMatchObject({ code: 0 })
  expect(await call(tts, { ...search, cipher: one!.cipher })).toMatchObject({ code: 101000 })
  tts.revoke()
  expect(await call(tts, { ...search, cipher: two!.cipher })).toMatchObject({ code: 36009004 })
})

test("a refusal comes back as the platform sends it", async () => {
  await using tts = await sandbox({ redirectUrl })
  const response = await submit(tts.config.consentUrl, [
    ["service_id", tts.config.serviceId],
    ["state", "s"],
    ["decision", "refuse"],
  ])
  expect(Object.fromEntries(location(response).searchParams)).toEqual({
    code: "null",
    error: "auth_denied",
    state: "s",
  })
})

test("an incomplete choice is explained on the page", async () => {
  await using tts = await sandbox({ redirectUrl })
  const empty = await agree(tts, ["account", tts.shops()[0]!.openId])
  expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining("Choose a shop of Sandbox Seller.")])
  const nobody = await agree(tts, ["account", "x"])
  expect(await nobody.text()).toContain("Choose an account.")
  const unknown = await submit(tts.config.consentUrl, [
    ["service_id", "1"],
    ["decision", "approve"],
  ])
  expect(unknown.status).toBe(400)
})

test("without a redirect URL the seller returns to a page of the sandbox that shows the code", async () => {
  await using tts = await sandbox()
  const [shop] = tts.shops()
  const back = location(await agree(tts, ["account", shop!.openId], ["shop", shop!.id]))
  expect(back.href).toMatch(`${tts.url}/_sandbox/callback?`)
  const html = await (await fetch(back, { headers: asBrowser })).text()
  expect(html).toContain("--redirect-url")
  const auth_code = /<code>(TTP_\w+)<\/code>/.exec(html)![1]!
  expect(await tokenCall(tts, "get", { auth_code })).toMatchObject({ code: 0 })
  const refusal = location(
    await submit(tts.config.consentUrl, [
      ["service_id", tts.config.serviceId],
      ["decision", "refuse"],
    ]),
  )
  expect(await (await fetch(refusal, { headers: asBrowser })).text()).toContain("The app got no access.")
})

test("without a redirect URL a script that follows the link gets the code as JSON", async () => {
  await using tts = await sandbox()
  const response = await fetch(`${tts.config.consentUrl}?service_id=${tts.config.serviceId}&state=s`)
  const answer = (await response.json()) as Loose
  expect(answer).toMatchObject({ app_key: tts.config.appKey, state: "s" })
  expect(await tokenCall(tts, "get", { auth_code: answer.code })).toMatchObject({ code: 0 })
})

test("a running sandbox takes another redirect URL until it is reset", async () => {
  await using tts = await sandbox()
  const consent = async () => {
    const url = `${tts.config.consentUrl}?service_id=${tts.config.serviceId}`
    return location(await fetch(url, { redirect: "manual" })).origin
  }
  tts.setRedirectUrl("http://127.0.0.1:3000/callback")
  expect(await consent()).toBe("http://127.0.0.1:3000")
  tts.seed({ orders: 1 })
  expect(await consent()).toBe("http://127.0.0.1:3000")
  tts.reset()
  expect(await consent()).toBe(tts.url)
  tts.setRedirectUrl("http://127.0.0.1:3000/callback")
  tts.setRedirectUrl()
  expect(await consent()).toBe(tts.url)
  expect(() => tts.setRedirectUrl("app")).toThrow("option 'redirectUrl' must be a URL")
})

const verifier = "a-verifier-of-at-least-forty-three-characters-1234"
const challenge = createHash("sha256").update(verifier).digest("hex")

const developers = (tts: Sandbox, more: Readonly<Record<string, string>> = {}) => ({
  client_key: tts.config.clientKey,
  response_type: "code",
  scope: "video.list,video.publish",
  redirect_uri: redirectUrl,
  state: "d",
  code_challenge: challenge,
  code_challenge_method: "S256",
  ...more,
})

const post = async (tts: Sandbox, path: string, fields: Readonly<Record<string, string>>): Promise<Loose> => {
  const body = new URLSearchParams({
    client_key: tts.config.clientKey,
    client_secret: tts.config.clientSecret,
    ...fields,
  })
  const response = await fetch(`${tts.url}${path}`, { method: "POST", body })
  return { status: response.status, ...((await response.json()) as object) }
}

const codeOf = async (tts: Sandbox, granted: ReadonlyArray<string>): Promise<URL> =>
  location(
    await submit(`${tts.url}/v2/auth/authorize/`, [
      ...Object.entries(developers(tts)),
      ...granted.map((scope) => ["granted", scope] as const),
      ["decision", "approve"],
    ]),
  )

test("TikTok for Developers: PKCE with a hex challenge, scopes as granted, rotation, revocation", async () => {
  await using tts = await sandbox()
  const back = await codeOf(tts, ["video.list"])
  expect(back.searchParams.get("state")).toBe("d")
  const exchange = { grant_type: "authorization_code", code: back.searchParams.get("code")!, redirect_uri: redirectUrl }
  const first = await post(tts, "/v2/oauth/token/", { ...exchange, code_verifier: verifier })
  expect(first).toMatchObject({
    scope: "video.list",
    token_type: "Bearer",
    expires_in: 86_400,
    open_id: tts.shops()[0]!.openId,
  })
  expect(await post(tts, "/v2/oauth/token/", exchange)).toMatchObject({ status: 400, error: "invalid_grant" })
  const list = async (token: string): Promise<Loose> => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" }
    const response = await fetch(`${tts.url}/v2/video/list/?fields=id`, { method: "POST", headers, body: "{}" })
    return ((await response.json()) as Loose).error.code
  }
  expect(await list(first.access_token)).toBe("ok")
  const refresh = { grant_type: "refresh_token", refresh_token: first.refresh_token as string }
  const second = await post(tts, "/v2/oauth/token/", refresh)
  expect(second.refresh_token).not.toBe(first.refresh_token)
  expect(await post(tts, "/v2/oauth/token/", refresh)).toMatchObject({ error: "invalid_grant" })
  expect(await post(tts, "/v2/oauth/revoke/", { token: second.access_token })).toMatchObject({ status: 200 })
  expect(await list(second.access_token)).toBe("access_token_invalid")
  expect(
    await post(tts, "/v2/oauth/token/", { grant_type: "refresh_token", refresh_token: second.refresh_token }),
  ).toMatchObject({ error: "invalid_grant" })
})

test("TikTok for Developers: values that do not match the code are refused", async () => {
  await using tts = await sandbox()
  const code = async () => (await codeOf(tts, ["video.list"])).searchParams.get("code")!
  const base = { grant_type: "authorization_code", redirect_uri: redirectUrl, code_verifier: verifier }
  const token = "/v2/oauth/token/"
  expect(await post(tts, token, { ...base, code: await code(), code_verifier: "x" })).toMatchObject({
    error: "invalid_grant",
    error_description: expect.stringContaining("hex"),
  })
  expect(await post(tts, token, { ...base, code: await code(), redirect_uri: "https://x.example" })).toMatchObject({
    error: "invalid_grant",
  })
  expect(await post(tts, token, { ...base, code: await code(), client_secret: "x" })).toMatchObject({
    status: 401,
    error: "invalid_client",
  })
  expect(await post(tts, token, { ...base })).toMatchObject({ error: "invalid_request" })
  expect(await post(tts, token, { grant_type: "password" })).toMatchObject({ error: "unsupported_grant_type" })
})

test.each([
  [{ client_key: "x" }, "check &#39;client_key&#39;"],
  [{ scope: "" }, "&#39;scope&#39; is missing"],
  [{ scope: "video.lst" }, "There is no scope &#39;video.lst&#39;. There are:"],
  [{ redirect_uri: "nowhere" }, "must be the address of a web page"],
  [{ code_challenge: createHash("sha256").update(verifier).digest("base64url") }, "lower-case hex"],
  [{ code_challenge_method: "plain" }, "must be &#39;S256&#39;"],
])("TikTok for Developers: a visit that makes no sense is a page that says so: %j", async (wrong, text) => {
  await using tts = await sandbox()
  const response = await fetch(`${tts.url}/v2/auth/authorize/?${new URLSearchParams(developers(tts, wrong))}`, {
    headers: asBrowser,
  })
  expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(text)])
})

test("TikTok for Developers: cancel goes back with access_denied", async () => {
  await using tts = await sandbox()
  const response = await submit(`${tts.url}/v2/auth/authorize/`, [
    ...Object.entries(developers(tts)),
    ["decision", "refuse"],
  ])
  expect(Object.fromEntries(location(response).searchParams)).toMatchObject({ error: "access_denied", state: "d" })
})
