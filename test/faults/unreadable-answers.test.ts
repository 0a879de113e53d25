/** Answers that fetch does not return or cannot decode: the error says what they are, and whether the call may have run. */
import { getProduct } from "@tiktok-shop-kit/api/product"
import { createTikTokShop } from "tiktok-shop-kit"
import * as http from "node:http"
import type { AddressInfo } from "node:net"
import { gzipSync } from "node:zlib"
import { fileURLToPath } from "node:url"
import { spawn } from "node:child_process"
import { describe, expect, test } from "vitest"
import { type Answer, wire } from "../support/wire.ts"

const json = JSON.stringify({ code: 0, request_id: "r", data: { id: "1" } })
const gzip = gzipSync(json)

const failing = async (answer: Answer) => {
  await using server = await wire([answer])
  const kit = createTikTokShop({
    appKey: "a",
    appSecret: "secret-1",
    accessToken: "t",
    baseUrl: server.url,
    retry: { baseMs: 1, capMs: 1 },
  })
  const result = await kit.shop({ id: "7", cipher: "c" }).result(getProduct, { product_id: "1" })
  if (result.ok) throw new Error("The call succeeded.")
  return { error: result.error, requests: server.requests.length }
}

test("a proxy that wants a login, of which Node's fetch says nothing: the outcome is unknown", async () => {
  const { error, requests } = await failing({
    status: 407,
    headers: { "proxy-authenticate": "Basic" },
    text: "<p>no</p>",
  })
  expect(error).toMatchObject({
    _tag: "NetworkError",
    reason: "reset",
    outcome: "unknown",
    retry: "backoff",
  })
  expect(error.message).toMatch(/The error names no cause. Check the proxy first.*HTTP 407/)
  expect(requests).toBe(3)
})

test("your own transport returns an unreadable answer", async () => {
  const fetch = (async () => new Response("<p>no</p>", { status: 407 })) as typeof globalThis.fetch
  const kit = createTikTokShop({ appKey: "a", appSecret: "secret-1", accessToken: "t", fetch })
  const result = await kit.shop({ id: "7", cipher: "c" }).result(getProduct, { product_id: "1" })
  expect(result).toMatchObject({ error: { _tag: "NetworkError", status: 407, outcome: "refused", retry: "never" } })
})

test.each([
  [407, /wants a login \(HTTP 407\)/, "refused"],
  [403, /A proxy did not connect to .*HTTP 403/, "not-sent"],
])("a proxy that refuses to open a tunnel with HTTP %i", async (status, message, outcome) => {
  const proxy = http.createServer()
  proxy.on("connect", (_, socket) => socket.end(`HTTP/1.1 ${status} No\r\n\r\n`))
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve))
  try {
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    const program = fileURLToPath(new URL("proxied.main.ts", import.meta.url))
    const child = spawn(process.execPath, [program], {
      env: { ...process.env, NODE_USE_ENV_PROXY: "1", HTTPS_PROXY: address },
    })
    let printed = ""
    child.stdout.on("data", (chunk) => (printed += String(chunk)))
    await new Promise((resolve) => child.on("close", resolve))
    const error = JSON.parse(printed) as { readonly message: string }
    expect(error).toMatchObject({ _tag: "NetworkError", reason: "connect", outcome })
    expect(error.message).toMatch(message)
  } finally {
    proxy.close()
  }
})

describe("a content-encoding", () => {
  test.each<readonly [encoding: string, body: Buffer]>([
    ["sdch", gzip],
    ["foo, gzip", gzip],
    ["gzip", Buffer.from(json)],
    ["br", Buffer.from(json)],
    ["deflate", Buffer.from(json)],
    ["zstd", Buffer.from(json)],
  ])("of %s that cannot be undone", async (encoding, bytes) => {
    const { error } = await failing({ status: 200, headers: { "content-encoding": encoding }, bytes })
    expect(error).toMatchObject({ _tag: "DecodeError", status: 200, outcome: "unknown" })
    expect(error.message).toContain(`has the content-encoding '${encoding}' and cannot be decoded`)
  })

  test("that is named too often", async () => {
    const headers = { "content-encoding": Array.from({ length: 6 }, () => "gzip").join(", ") }
    const { error } = await failing({ status: 200, headers, bytes: gzip })
    expect(error).toMatchObject({ _tag: "DecodeError", outcome: "unknown" })
    expect(error.message).toContain("too many content-encodings")
  })

  test.each([
    [429, "RateLimitError", "refused"],
    [502, "ServerError", "unknown"],
  ])("beside HTTP %i leaves the status its meaning", async (status, _tag, outcome) => {
    const { error } = await failing({ status, headers: { "content-encoding": "gzip" }, bytes: Buffer.from("<p>") })
    expect(error).toMatchObject({ _tag, status, outcome })
  })

  test("around a cut body is a cut read, which is repeated", async () => {
    const { error, requests } = await failing({
      status: 200,
      headers: { "content-encoding": "gzip" },
      bytes: gzip.subarray(0, gzip.length - 12),
    })
    expect(error).toMatchObject({ _tag: "NetworkError", reason: "truncated", outcome: "unknown" })
    expect(requests).toBe(3)
  })

  test.each(["gzip", "identity"])("of %s is undone", async (encoding) => {
    await using server = await wire([
      { headers: { "content-encoding": encoding }, bytes: encoding === "gzip" ? gzip : Buffer.from(json) },
    ])
    const kit = createTikTokShop({ appKey: "a", appSecret: "secret-1", accessToken: "t", baseUrl: server.url })
    expect(await kit.shop({ id: "7", cipher: "c" }).call(getProduct, { product_id: "1" })).toMatchObject({ id: "1" })
  })
})
