import { expect, test, vi } from "vitest"
import { sandbox, type Fault, type Sandbox } from "../src/index.ts"
import { call, getProduct, searchProducts, signed, tokenCall, type Call } from "./wire.ts"

const update = (tts: Sandbox, quantity: number): Call => {
  const product = tts.products()[0]!
  return {
    method: "POST",
    path: `/product/202309/products/${product.id}/inventory/update`,
    body: { skus: [{ id: product.skus[0]!.id, inventory: [{ quantity }] }] },
  }
}
const stock = (tts: Sandbox) => tts.products()[0]!.skus[0]!.inventory[0]!.quantity

test("a throttle refuses once, with Retry-After if it is set, then lets through", async () => {
  await using tts = await sandbox()
  tts.faults.add({ kind: "throttle", retryAfterSeconds: 3 })
  const refused = await searchProducts(tts)
  expect(refused).toMatchObject({ status: 429, code: 36009002 })
  expect(refused.headers.get("retry-after")).toBe("3")
  expect(await searchProducts(tts)).toMatchObject({ code: 0 })
  expect(tts.requests.map((entry) => entry.fault)).toEqual(["throttle", undefined])
})

test("a server error is not carried out", async () => {
  await using tts = await sandbox()
  const before = stock(tts)
  tts.faults.add({ kind: "server-error", status: 503, times: 2 })
  expect(await call(tts, update(tts, before + 1))).toMatchObject({ status: 503, code: 36009003 })
  expect(await call(tts, update(tts, before + 1))).toMatchObject({ status: 503 })
  expect(stock(tts)).toBe(before)
  expect(await call(tts, update(tts, before + 1))).toMatchObject({ code: 0 })
})

test("a reset breaks the connection before anything is done, reset-after when it is done", async () => {
  await using tts = await sandbox()
  const before = stock(tts)
  const send = () => fetch(...signed(tts, update(tts, before + 5)))
  tts.faults.add({ kind: "reset" })
  await expect(send()).rejects.toMatchObject({ cause: { code: "ECONNRESET" } })
  expect(stock(tts)).toBe(before)
  tts.faults.add({ kind: "reset-after" })
  await expect(send()).rejects.toMatchObject({ cause: { code: "ECONNRESET" } })
  expect(stock(tts)).toBe(before + 5)
  expect(tts.requests.at(-1)).toMatchObject({ verdict: "passed", fault: "reset-after" })
  expect(tts.requests.at(-1)).not.toHaveProperty("status")
  expect(await searchProducts(tts)).toMatchObject({ code: 0 })
})

test("an HTML page instead of JSON", async () => {
  await using tts = await sandbox()
  tts.faults.add({ kind: "html" })
  const response = await fetch(...signed(tts, update(tts, 1)))
  expect([response.status, response.headers.get("content-type")]).toEqual([502, "text/html"])
  expect(await response.text()).toContain("<h1>502</h1>")
})

test("half an answer", async () => {
  await using tts = await sandbox()
  tts.faults.add({ kind: "truncated" })
  const response = await fetch(...signed(tts, update(tts, 1)))
  const text = await response.text()
  expect(response.status).toBe(200)
  expect(text).toMatch(/^\{"code":0/)
  expect(() => JSON.parse(text)).toThrow(SyntaxError)
  expect(stock(tts)).toBe(1)
})

test("an answer that breaks off with its connection: done", async () => {
  await using tts = await sandbox()
  tts.faults.add({ kind: "cut" })
  const response = await fetch(...signed(tts, update(tts, 4)))
  expect(response.status).toBe(200)
  await expect(response.text()).rejects.toThrow(TypeError)
  expect(stock(tts)).toBe(4)
  tts.faults.add({ kind: "cut" })
  const inProcess = await tts.fetch(...signed(tts, update(tts, 5)))
  await expect(inProcess.text()).rejects.toThrow("terminated")
  expect(stock(tts)).toBe(5)
})

test("an answer that breaks off prints nothing", async () => {
  await using tts = await sandbox()
  const printed = (["error", "warn", "info", "log"] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => {}),
  )
  for (const fault of ["cut", "reset", "reset-after", "truncated"] as const) {
    tts.faults.add({ kind: fault })
    await fetch(...signed(tts, update(tts, 4)))
      .then((response) => response.text())
      .catch(() => {})
  }
  tts.faults.add({ kind: "drip", delayMs: 5 })
  const abort = new AbortController()
  const dripping = await fetch(signed(tts, update(tts, 4))[0], {
    ...signed(tts, update(tts, 4))[1],
    signal: abort.signal,
  })
  const read = dripping.text().catch(() => {})
  abort.abort()
  await read
  await tts.close()
  for (const spy of printed) {
    expect(spy.mock.calls).toEqual([])
    spy.mockRestore()
  }
})

test("an empty answer and a proxy's own answer: not done", async () => {
  await using tts = await sandbox()
  const before = stock(tts)
  const answer = async () => {
    const response = await fetch(...signed(tts, update(tts, before + 1)))
    return [response.status, await response.text()]
  }
  tts.faults.add({ kind: "empty" })
  expect(await answer()).toEqual([200, ""])
  const foreign = '{"status":"maintenance","message":"We will be back soon."}'
  tts.faults.add({ kind: "foreign-json" })
  expect(await answer()).toEqual([200, foreign])
  tts.faults.add({ kind: "foreign-json", status: 403 })
  expect(await answer()).toEqual([403, foreign])
  expect(stock(tts)).toBe(before)
})

test("a success without data: done", async () => {
  await using tts = await sandbox()
  tts.faults.add({ kind: "no-data" })
  const response = await fetch(...signed(tts, update(tts, 6)))
  expect(await response.json()).toEqual({ code: 0, message: "Success", request_id: expect.stringMatching(/^\w+$/) })
  expect(stock(tts)).toBe(6)
})

test("a slow answer: done at once, answered late, and a client that gives up is released", async () => {
  await using tts = await sandbox()
  tts.faults.add({ kind: "slow", delayMs: 60 })
  const started = performance.now()
  expect(await searchProducts(tts)).toMatchObject({ code: 0 })
  expect(performance.now() - started).toBeGreaterThanOrEqual(55)
  tts.faults.add({ kind: "slow", delayMs: 60_000 })
  const [url, init] = signed(tts, update(tts, 77))
  const impatient = new AbortController()
  const answer = fetch(url, { ...init, signal: impatient.signal })
  // The client gives up once the sandbox has done its part, however long that takes on a busy machine.
  await vi.waitUntil(() => stock(tts) === 77, { timeout: 10_000 })
  impatient.abort(new Error("too slow"))
  await expect(answer).rejects.toThrow("too slow")
})

test("an expired token stays expired until it is refreshed", async () => {
  await using tts = await sandbox()
  tts.faults.add({ kind: "expire-token" })
  expect(await searchProducts(tts)).toMatchObject({ status: 401, code: 105002 })
  expect(await searchProducts(tts)).toMatchObject({ code: 105002 })
  const { data } = await tokenCall(tts, "refresh", { refresh_token: tts.config.refreshToken })
  const { path, method, body } = update(tts, 3)
  expect(await call(tts, { path, method: method!, body, token: data.access_token })).toMatchObject({ code: 0 })
})

test("a word is a code of TikTok for Developers, and hits no call of TikTok Shop", async () => {
  await using tts = await sandbox()
  tts.faults.add({ kind: "code", code: "spam_risk" })
  expect(await searchProducts(tts)).toMatchObject({ status: 200, code: 0, data: { products: expect.anything() } })
  expect(tts.faults.list()).toHaveLength(1)
})

test("a chosen code, in HTTP 200", async () => {
  await using tts = await sandbox()
  tts.faults.add({ kind: "code", code: 12052048, message: "The shop is closed" })
  expect(await searchProducts(tts)).toMatchObject({
    status: 200,
    code: 12052048,
    message: expect.stringContaining("closed"),
  })
})

test("a fault hits the operation it names, by id, template or path", async () => {
  await using tts = await sandbox()
  const product = tts.products()[0]!
  for (const operation of [
    "product.202309.getProduct",
    "product.*.getProduct",
    "/product/*/products/{product_id}",
    `/product/202309/products/${product.id}`,
  ]) {
    tts.faults.add({ kind: "throttle", operation })
    expect(await searchProducts(tts)).toMatchObject({ code: 0 })
    expect(await getProduct(tts, product.id)).toMatchObject({ code: 36009002 })
    expect(await getProduct(tts, product.id)).toMatchObject({ code: 0 })
  }
})

test("a refused request uses no fault up, and clear removes the rest", async () => {
  await using tts = await sandbox()
  tts.faults.add({ kind: "throttle", times: Infinity })
  expect(await call(tts, { ...update(tts, 1), secret: "wrong" })).toMatchObject({ code: 106001 })
  expect(await searchProducts(tts)).toMatchObject({ code: 36009002 })
  expect(await searchProducts(tts)).toMatchObject({ code: 36009002 })
  tts.faults.clear()
  expect(await searchProducts(tts)).toMatchObject({ code: 0 })
})

test.each<[string, object, string]>([
  ["an unknown kind", { kind: "explode" }, "there is no fault 'explode'. There are: throttle,"],
  ["a missing delay", { kind: "slow" }, "fault 'slow' needs 'delayMs', a number"],
  ["a missing code", { kind: "code" }, "fault 'code' needs 'code', a number"],
  ["a code as text", { kind: "code", code: "12052051" }, "fault 'code' needs 'code', a number"],
  ["a code that is no word", { kind: "code", code: "two words" }, "a word of TikTok for Developers"],
  [
    "a status that does not exist",
    { kind: "html", status: 20 },
    "'status' must be an HTTP status from 200 to 599, but is 20",
  ],
  ["no times at all", { kind: "reset", times: 0 }, "'times' must be a whole number from 1, or Infinity, but is 0"],
  [
    "an operation that does not exist",
    { kind: "reset", operation: "product.search" },
    "no operation is called 'product.search'",
  ],
])("a malformed fault is an error: %s", async (_, fault, message) => {
  await using tts = await sandbox()
  expect(() => tts.faults.add(fault as Fault)).toThrow(message)
})
