/**
 * What networks and gateways do: answers that drip, TLS that fails, throttles, the gateway's wordings, late events.
 */
import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync } from "node:fs"
import { Agent, get } from "node:https"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { makeSandbox, sandbox, type Fault } from "../src/index.ts"
import { gatewayWordings, type GatewayWording } from "../src/gateway-wordings.ts"
import { call, searchProducts, signed, type Call } from "./wire.ts"
import { subscriber } from "./subscriber.ts"

const search: Call = {
  method: "POST",
  path: "/product/202502/products/search",
  query: { page_size: "10" },
  body: {},
}

test("a dripping answer arrives whole, in many pieces, and late", async () => {
  await using tts = await sandbox({ products: 1, orders: 0 })
  tts.faults.add({ kind: "drip", delayMs: 5, chunkBytes: 200 })
  const before = performance.now()
  const response = await fetch(...signed(tts, search))
  const pieces: Array<Uint8Array> = []
  for await (const piece of response.body!) pieces.push(piece as Uint8Array)
  const text = Buffer.concat(pieces).toString()
  expect(JSON.parse(text)).toMatchObject({ code: 0, data: { total_count: 1 } })
  expect(Number(response.headers.get("content-length"))).toBe(Buffer.byteLength(text))
  const expected = Math.ceil(text.length / 200)
  expect(expected).toBeGreaterThan(3)
  expect(pieces.length).toBeGreaterThan(1)
  expect(performance.now() - before).toBeGreaterThanOrEqual(expected * 5 - 5)
})

test("a client that gives up on a dripping answer does the sandbox no harm, and the call was carried out", async () => {
  await using tts = await sandbox({ products: 1, orders: 0 })
  const [product] = tts.products()
  const update: Call = {
    method: "POST",
    path: `/product/202309/products/${product!.id}/inventory/update`,
    body: { skus: [{ id: product!.skus[0]!.id, inventory: [{ quantity: 77 }] }] },
  }
  tts.faults.add({ kind: "drip", delayMs: 60_000 })
  const [url, init] = signed(tts, update)
  const answer = fetch(url, { ...init, signal: AbortSignal.timeout(100) })
  await expect(answer.then((response) => response.text())).rejects.toThrow("timeout")
  expect(tts.products()[0]!.skus[0]!.inventory[0]!.quantity).toBe(77)
  expect(await searchProducts(tts)).toMatchObject({ code: 0 })
})

const certificate = () => {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-tls-"))
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")]
  const args = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
  const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"]
  execFileSync("openssl", [...args, ...names, "-keyout", key, "-out", cert], { stdio: "ignore" })
  return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") }
}

test("TLS that breaks, and a certificate that nobody trusts, by the next request of a client that keeps connections", async () => {
  const tls = certificate()
  await using tts = await sandbox({ tls })
  const agent = new Agent({ keepAlive: true, ca: tls.cert })
  const status = () =>
    new Promise((resolve, reject) => {
      get(`${tts.url}/nowhere`, { agent }, (response) => {
        response.resume().on("end", () => resolve(response.statusCode))
      }).on("error", (error: Error & { readonly code?: string }) => reject(new Error(error.code)))
    })
  expect(await status()).toBe(404)
  tts.faults.add({ kind: "tls-handshake" })
  await expect(status()).rejects.toThrow("ECONNRESET")
  expect(await status()).toBe(404)
  tts.faults.add({ kind: "tls-untrusted", times: 2 })
  await expect(status()).rejects.toThrow("DEPTH_ZERO_SELF_SIGNED_CERT")
  await expect(status()).rejects.toThrow("DEPTH_ZERO_SELF_SIGNED_CERT")
  expect(await status()).toBe(404)
  tts.seed({ faults: [{ kind: "tls-handshake" }] })
  await expect(status()).rejects.toThrow("ECONNRESET")
  expect(tts.faults.list()).toEqual([])
  agent.destroy()
})

test.each<[Fault, string]>([
  [{ kind: "tls-handshake" }, "fault 'tls-handshake' needs a sandbox that listens with the option 'tls'"],
  [{ kind: "tls-untrusted", operation: "order.*" }, "fault 'tls-untrusted' hits connections: leave out 'operation'"],
  [{ kind: "drip", delayMs: 1, chunkBytes: 0 }, "fault 'drip' needs 'chunkBytes', a whole number from 1"],
  [{ kind: "gateway", wording: "rude" as GatewayWording }, "fault 'wording' must be one of required-field, "],
  [{ kind: "gateway" } as unknown as Fault, "fault 'wording' must be one of"],
  [{ kind: "webhook-late" } as unknown as Fault, "fault 'webhook-late' needs 'delayMs', a number from 0"],
])("a fault that cannot happen is refused, and nothing changes: %j", async (fault, message) => {
  await using tts = await sandbox({ products: 1 })
  expect(() => tts.faults.add(fault)).toThrow(message)
  expect(() => makeSandbox().faults.add(fault)).toThrow(message)
  const products = tts.products()
  expect(() => tts.seed({ products: 3, faults: [fault] })).toThrow(message)
  expect(tts.products()).toEqual(products)
})

test("a request cannot carry a fault of its connection", async () => {
  await using tts = await sandbox({ products: 1 })
  const refused = await call(tts, { ...search, headers: { "x-sandbox-fault": "tls-handshake" } })
  expect(refused).toMatchObject({ status: 400, code: 36009004 })
  expect(refused.message).toContain("hits connections, not requests")
})

test.each(gatewayWordings)("the gateway's wording %s, in its status and with its code", async (wording) => {
  await using tts = await sandbox({ products: 1, orders: 0 })
  tts.faults.add({ kind: "gateway", wording })
  const refused = await searchProducts(tts)
  expect(refused.code).toBeGreaterThan(0)
  expect(refused.data).toBeNull()
  expect(refused.message).not.toMatch(/[{}]|undefined/)
  expect(refused.message).toMatch(/\w{3}/)
  expect(tts.requests.at(-1)).toMatchObject({ fault: "gateway", code: refused.code, status: refused.status })
  expect(await searchProducts(tts)).toMatchObject({ code: 0 })
})

test.each<[object, number, number, string]>([
  [{ wording: "required-field" }, 400, 36009004, "MainImages is a required field and has not been provided."],
  [
    { wording: "required-leaf", field: "package_weight.value" },
    400,
    36009004,
    "Value of PackageWeight is a required field and has not been provided.",
  ],
  [{ wording: "missing-in-body", field: "skus" }, 400, 36009004, "param body.skus is missing"],
  [{ wording: "internal-error-in-200" }, 200, 36009003, "Internal error. Please try again. For more details: https://"],
  [{ wording: "out-of-range" }, 200, 98001004, "Value Out Of Range: page_size must be between 10 and 50"],
  [{ wording: "path-unknown-to-service" }, 403, 40006, "no schema found"],
])("a wording about a field: %j", async (fields, status, code, message) => {
  await using tts = await sandbox({ products: 1, orders: 0 })
  tts.faults.add({ kind: "gateway", ...fields } as Fault)
  const refused = await searchProducts(tts)
  expect(refused).toMatchObject({ status, code })
  expect(refused.message).toContain(message)
})

test.each([undefined, 7])("a throttle with Retry-After %s, at both hosts", async (retryAfterSeconds) => {
  await using tts = await sandbox({ products: 1, orders: 0 })
  const fault = { kind: "throttle", ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) } as const
  const expected = retryAfterSeconds === undefined ? null : String(retryAfterSeconds)
  tts.faults.add(fault)
  const refused = await searchProducts(tts)
  expect([refused.status, refused.code, refused.headers.get("retry-after")]).toEqual([429, 36009002, expected])
  tts.faults.add(fault)
  const content = await fetch(`${tts.url}/v2/user/info/?fields=open_id`, {
    headers: { authorization: `Bearer ${tts.contentToken()}` },
  })
  expect([content.status, content.headers.get("retry-after")]).toEqual([429, expected])
  expect(await content.json()).toMatchObject({ error: { code: "rate_limit_exceeded" } })
})

test("a late event comes after its time, whatever comes in between", async () => {
  await using hook = await subscriber()
  await using tts = await sandbox({ orders: 0, webhooks: { url: hook.url }, clock: 1_800_000_000_000 })
  tts.faults.add({ kind: "webhook-late", event: "ORDER_STATUS_CHANGE", delayMs: 3_600_000 })
  tts.webhooks.trigger("ORDER_STATUS_CHANGE")
  tts.webhooks.trigger("PACKAGE_UPDATE")
  tts.clock.advance(3_500_000)
  await tts.webhooks.settled()
  expect(hook.received.map(({ body }) => body.type)).toEqual([4])
  tts.clock.advance(100_000)
  await tts.webhooks.settled()
  expect(hook.received.map(({ body }) => body.type)).toEqual([4, 1])
  // It still says when it happened.
  expect(hook.received[1]!.body.timestamp).toBe(hook.received[0]!.body.timestamp)
})
