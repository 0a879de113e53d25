import { request } from "node:http"
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../src/index.ts"
import { call, searchProducts, sign, signed, type Call, type Loose } from "./wire.ts"

const shops: Call = { path: "/authorization/202309/shops", cipher: null }
const search: Call = {
  method: "POST",
  path: "/product/202502/products/search",
  query: { page_size: "10" },
  body: { status: "ALL" },
}

/** Sends exactly this request target and body, which `fetch` would tidy up. */
const raw = (tts: Sandbox, method: string, target: string, headers: Record<string, string>, body?: string) =>
  new Promise<{ status: number; body: Loose }>((resolve, reject) => {
    const outgoing = request({ host: "127.0.0.1", port: tts.port, method, path: target, headers }, (response) => {
      let text = ""
      response.on("data", (chunk: Buffer) => (text += chunk.toString()))
      response.on("end", () => resolve({ status: response.statusCode!, body: JSON.parse(text) }))
    })
    outgoing.on("error", reject)
    outgoing.end(body)
  })

test("the example of the platform's signing page passes", async () => {
  await using tts = await sandbox({ appKey: "29a39d", appSecret: "e59af819cc", clock: () => 1_623_812_664_000 })
  const query =
    "app_key=29a39d&timestamp=1623812664&sign=b596b73e0cc6de07ac26f036364178ab16b0a907af13d43f0a0cd2345f582dc8"
  const answer = await raw(tts, "GET", `/authorization/202309/shops?${query}`, {
    "x-tts-access-token": tts.config.accessToken,
  })
  expect(answer).toMatchObject({ status: 200, body: { code: 0, message: "Success" } })
})

test.each([
  ["Z before _ before a", "alpha=3&Zeta=1&_under=2"],
  ["by UTF-8 bytes, not by UTF-16 units", "%F0%9F%98%80=2&%EF%BD%9E=1"],
  ["sign and access_token are left out", "access_token=TTP_abc"],
  ["an empty value", "locale="],
  ["plus means space", "name=ACME+Tools%20%26%20Co"],
  ["escapes that tidy clients would rewrite", "name=%3f%23%5B%5D%40%21%24%27%28%29%2A%3B%3A~'"],
])("the query is read from the raw bytes: %s", async (_, extra) => {
  await using tts = await sandbox()
  const known = { app_key: tts.config.appKey, timestamp: String(Math.floor(tts.clock.now() / 1000)) }
  const decoded = Object.fromEntries(new URLSearchParams(extra))
  const { access_token: _token, ...covered } = { ...known, ...decoded } as Record<string, string>
  const signature = sign(tts.config.appSecret, "/authorization/202309/shops", covered, "")
  const target = `/authorization/202309/shops?${extra}&${new URLSearchParams(known)}&sign=${signature}`
  const answer = await raw(tts, "GET", target, { "x-tts-access-token": tts.config.accessToken })
  expect(answer.body).toMatchObject({ code: 0 })
})

test("the body of a GET is signed too", async () => {
  await using tts = await sandbox()
  const query = { app_key: tts.config.appKey, timestamp: String(Math.floor(tts.clock.now() / 1000)) }
  const body = '{"only":true}'
  const headers = {
    "x-tts-access-token": tts.config.accessToken,
    "content-type": "application/json",
    "content-length": String(body.length),
  }
  const target = (signature: string) =>
    `/authorization/202309/shops?${new URLSearchParams({ ...query, sign: signature })}`
  const over = (text: string) => sign(tts.config.appSecret, "/authorization/202309/shops", query, text)
  expect((await raw(tts, "GET", target(over(body)), headers, body)).body.code).toBe(0)
  expect((await raw(tts, "GET", target(over("")), headers, body)).body.code).toBe(106001)
})

test("the exact bytes of the body are signed: spaces and non-ASCII letters", async () => {
  await using tts = await sandbox()
  const [url, init] = signed(tts, { ...search, body: { seller_skus: ["Café 日本 😀"] } })
  const headers = init.headers as Record<string, string>
  const target = url.slice(tts.url.length)
  expect((await raw(tts, "POST", target, headers, init.body as string)).body.code).toBe(0)
  const spaced = (init.body as string).replace(":", ": ")
  expect((await raw(tts, "POST", target, headers, spaced)).body.code).toBe(106001)
})

test("a refused signature says what was expected, without the secret", async () => {
  await using tts = await sandbox()
  const answer = await call(tts, { ...search, secret: "wrong" })
  expect(answer).toMatchObject({ status: 401, code: 106001, data: null })
  const { canonical, sign: expected } = answer.sandbox.expected
  expect(canonical).toMatch(
    /^\{app_secret\}\/product\/202502\/products\/searchapp_key.*\{"status":"ALL"\}\{app_secret\}$/,
  )
  expect(expected).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.stringify(answer)).not.toContain(tts.config.appSecret)
})

test("each refusal has its code, status and word, and the checks run in order", async () => {
  await using tts = await sandbox({
    accounts: [{ granted_scopes: ["seller.authorization.info", "seller.product.basic"], shops: [{}] }, {}],
  })
  const seconds = Math.floor(tts.clock.now() / 1000)
  // Each of these is also wrong in all that comes after its own mistake.
  const unsigned: Call = { ...search, token: "", secret: "wrong", cipher: null, query: {} }
  const other = tts.shops()[1]!.cipher
  const stock = `/product/202309/products/${tts.products()[0]!.id}/inventory/update`
  const cases: ReadonlyArray<[verdict: string, call: Call, status: number, code: number, word: string]> = [
    ["path", { ...unsigned, path: "/product/209912/products/search" }, 404, 36009009, "path"],
    ["method", { ...unsigned, method: "PUT" }, 405, 36009010, "method"],
    ["app_key", { ...unsigned, query: { app_key: "x" } }, 400, 36009004, "'app_key'"],
    ["app_key", { ...unsigned, tamper: (query) => query.delete("app_key") }, 400, 36009004, "'app_key'"],
    ["timestamp", { ...unsigned, query: { timestamp: String(seconds - 310) } }, 400, 36009004, "timestamp"],
    ["timestamp", { ...unsigned, query: { timestamp: String(seconds + 40) } }, 400, 36009004, "timestamp"],
    ["timestamp", { ...unsigned, query: { timestamp: "now" } }, 400, 36009004, "timestamp"],
    ["timestamp", { ...unsigned, tamper: (query) => query.delete("timestamp") }, 400, 36009004, "timestamp"],
    ["signature", { ...unsigned, tamper: (query) => query.delete("sign") }, 400, 36009004, "signature"],
    ["signature", unsigned, 401, 106001, "sign"],
    ["token", { ...search, token: "", query: {} }, 400, 36009004, "'x-tts-access-token'"],
    ["token", { ...search, token: "TTP_unknown", query: {} }, 400, 36009004, "'x-tts-access-token'"],
    ["scope", { method: "POST", path: stock, cipher: other, body: {} }, 401, 105005, "seller.product.write"],
    ["cipher", { ...search, cipher: null, query: {} }, 400, 106013, "'shop_cipher'"],
    ["cipher", { ...shops, cipher: tts.shops()[0]!.cipher }, 400, 36009004, "'shop_cipher'"],
    ["cipher", { ...search, cipher: other, query: {} }, 401, 101000, "'shop_cipher'"],
    ["input", { ...search, query: {} }, 400, 36009004, "param query.page_size is missing"],
    ["input", { ...search, query: { page_size: "101" } }, 400, 36009004, "'page_size'"],
    ["input", { ...search, query: { page_size: "ten" } }, 400, 36009004, "'page_size'"],
    ["input", { ...search, body: { seller_skus: "A" } }, 400, 36009004, "'seller_skus'"],
    ["input", { ...search, body: [1] }, 400, 36009022, "request format"],
    ["input", { ...search, headers: { "content-type": "text/plain" } }, 400, 36009023, "content-type"],
  ]
  for (const [verdict, wrong, status, code, word] of cases) {
    const answer = await call(tts, wrong)
    expect(answer, verdict).toMatchObject({ status, code, data: null })
    expect(answer.message).toContain(word)
    expect(answer.message).toMatch(/ https:\/\/\S+$/)
    expect(answer.request_id).toMatch(/^\d{14}[0-9A-F]{18}$/)
    expect(tts.requests.at(-1)).toMatchObject({ verdict, status, code })
  }
  const log = JSON.stringify(tts.requests)
  for (const secret of [tts.config.appSecret, tts.config.accessToken, tts.shops()[0]!.cipher])
    expect(log).not.toContain(secret)
})

test("a known path in an unknown version says which versions there are", async () => {
  await using tts = await sandbox()
  const older = await call(tts, { path: "/order/202212/orders" })
  expect(older).toMatchObject({ code: 36009009, sandbox: { hint: "The path exists in 202309, 202507." } })
  const unknown = await call(tts, { path: "/order/202507/nowhere" })
  expect(unknown.code).toBe(36009009)
  expect(unknown).not.toHaveProperty("sandbox")
})

test("a token of the wrong kind of user is refused", async () => {
  await using tts = await sandbox({ accounts: [{ user_type: 1 }] })
  expect(await call(tts, shops)).toMatchObject({ status: 401, code: 101000 })
  expect(tts.requests.at(-1)).toMatchObject({ verdict: "user_type" })
})

test("the window is 5 minutes back and 30 seconds ahead, on the sandbox's clock", async () => {
  let now = 1_800_000_000_000
  await using tts = await sandbox({ clock: () => now })
  const at = (timestamp: number) => call(tts, { ...shops, query: { timestamp: String(timestamp) } })
  expect(await at(1_800_000_000 - 300)).toMatchObject({ code: 0 })
  expect(await at(1_800_000_000 - 301)).toMatchObject({ code: 36009004 })
  expect(await at(1_800_000_000 + 30)).toMatchObject({ code: 0 })
  expect(await at(1_800_000_000 + 31)).toMatchObject({ code: 36009004 })
  now += 3_600_000
  const late = await at(1_800_000_000)
  expect(late.message).toContain("Invalid timestamp")
  expect(Date.parse(late.headers.get("date")!)).toBe(now)
})

test("the rate limit counts per app x shop and refills with the clock", async () => {
  const now = 1_800_000_000_000
  await using tts = await sandbox({
    clock: () => now,
    shops: [{}, {}],
    rateLimit: { requestsPerSecond: 2, retryAfterSeconds: 1 },
  })
  const [first, second] = tts.shops()
  const codes = async (cipher: string, times: number) => {
    const seen = []
    for (let i = 0; i < times; i++) seen.push((await call(tts, { ...search, cipher })).code)
    return seen
  }
  expect(await codes(first!.cipher, 3)).toEqual([0, 0, 36009002])
  expect(await codes(second!.cipher, 1)).toEqual([0])
  const throttled = await call(tts, { ...search, cipher: first!.cipher })
  expect([throttled.status, throttled.headers.get("retry-after")]).toEqual([429, "1"])
  tts.clock.advance(500)
  expect(await codes(first!.cipher, 2)).toEqual([0, 36009002])
})

test("the log names operation, verdict and outcome", async () => {
  await using tts = await sandbox()
  await searchProducts(tts)
  expect(tts.requests).toEqual([
    {
      method: "POST",
      path: "/product/202502/products/search",
      operation: "product.202502.searchProducts",
      verdict: "passed",
      status: 200,
      code: 0,
      requestId: expect.any(String),
      at: expect.any(Number),
      durationMs: expect.any(Number),
    },
  ])
})
