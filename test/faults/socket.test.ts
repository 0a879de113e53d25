/** The whole preset against a server that misbehaves on a real socket. */
import type { CallOptions } from "@tiktok-shop-kit/client"
import type { CallError } from "@tiktok-shop-kit/errors"
import * as http from "node:http"
import type { AddressInfo } from "node:net"
import { gzipSync } from "node:zlib"
import { createTikTokShop, type TikTokShopConfig } from "tiktok-shop-kit"
import { describe, expect, test } from "vitest"
import { readThing } from "../support/operations.ts"
import { ok, wire } from "../support/wire.ts"
import { addThing, app } from "./platform.ts"
import { answer, raw } from "./raw.ts"

const shop = { id: "7495540735365777507", cipher: "c1ph3r" }
const success = '{"code":0,"message":"Success","request_id":"r","data":{"id":"1"}}'
const whole = answer(success, { "Content-Length": success.length })

const shopAt = (baseUrl: string, config: TikTokShopConfig = {}) =>
  createTikTokShop({ ...app, baseUrl, authUrl: baseUrl, retry: { baseMs: 5, capMs: 20 }, ...config }).shop(shop)

const reading = async (baseUrl: string, config?: TikTokShopConfig, options?: CallOptions) => {
  const outcome = await shopAt(baseUrl, config).result(readThing, { thing_id: "1" }, options)
  return outcome.ok ? outcome.data : outcome.error
}

const creating = async (baseUrl: string, config?: TikTokShopConfig) => {
  const outcome = await shopAt(baseUrl, config).result(addThing, { title: "x" })
  return outcome.ok ? outcome.data : outcome.error
}

describe("a connection that is reset", () => {
  test("while it is being opened: nothing was sent, so that an unsafe call is sent again, too", async () => {
    const reset = () =>
      raw(
        (socket) => socket.write(whole),
        (socket) => {
          if (++connections === 1) socket.resetAndDestroy()
        },
      )
    let connections = 0
    await using first = await reset()
    expect(await reading(first.url)).toEqual({ id: "1" })
    expect(connections).toBe(2)
    connections = 0
    await using second = await reset()
    expect(await creating(second.url)).toEqual({ id: "1" })
    expect([connections, second.requests()]).toEqual([2, 1])
  })

  test("after it was read: a read is sent again, an unsafe call is not, since it may have been carried out", async () => {
    const reset = () => raw((socket, count) => (count === 1 ? socket.resetAndDestroy() : socket.write(whole)))
    await using first = await reset()
    expect(await reading(first.url)).toEqual({ id: "1" })
    await using second = await reset()
    expect(await creating(second.url)).toMatchObject({ _tag: "NetworkError", reason: "reset", outcome: "unknown" })
    expect([first.requests(), second.requests()]).toEqual([2, 1])
  })

  test("after half of the answer: the same", async () => {
    const half = () =>
      raw((socket, count) => {
        if (count > 1) return void socket.write(whole)
        socket.write(answer(success.slice(0, 20), { "Content-Length": success.length }), () => socket.destroy())
      })
    await using first = await half()
    expect(await reading(first.url)).toEqual({ id: "1" })
    await using second = await half()
    expect(await creating(second.url)).toMatchObject({ _tag: "NetworkError", reason: "truncated", outcome: "unknown" })
    expect([first.requests(), second.requests()]).toEqual([2, 1])
  })
})

describe("an answer that does not keep its word", () => {
  test("a body that comes to a halt ends with the time of the attempt, and its socket is closed", async () => {
    await using server = await raw((socket) => {
      socket.write(answer(success.slice(0, 20), { "Content-Length": success.length }))
    })
    const error = await reading(server.url, { attemptTimeoutMs: 40 })
    expect(error).toMatchObject({ _tag: "NetworkError", reason: "timeout", scope: "attempt", attempts: [{}, {}, {}] })
    await expect.poll(server.openSockets).toBe(0)
  })

  test("a content-length that is too long is a truncated answer", async () => {
    await using server = await raw((socket) => {
      socket.end(answer(success, { "Content-Length": success.length + 10 }))
    })
    expect(await creating(server.url)).toMatchObject({ _tag: "NetworkError", outcome: "unknown" })
  })

  test("a content-length that is too short never passes for a whole answer", async () => {
    await using server = await raw((socket) => {
      socket.end(answer(success, { "Content-Length": success.length - 10 }))
    })
    const error = (await creating(server.url)) as CallError
    expect(["DecodeError", "NetworkError"]).toContain(error._tag)
    expect(error).toMatchObject({ outcome: "unknown" })
    expect(server.requests()).toBe(1)
  })

  test("what is no HTTP at all is a network error", async () => {
    await using server = await raw((socket) => socket.end("220 smtp.example ESMTP\r\n"))
    expect(await creating(server.url)).toMatchObject({ _tag: "NetworkError", outcome: "unknown" })
  })
})

describe("compressed answers", () => {
  const compressed = (body: Buffer, headers = {}) => ({
    bytes: body,
    headers: { "content-encoding": "gzip", "content-length": String(body.length), ...headers },
  })

  test("are read", async () => {
    await using server = await wire([compressed(gzipSync(success))])
    expect(await reading(server.url)).toEqual({ id: "1" })
  })

  test("are bounded by what comes out of them, not by what they say", async () => {
    const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024, 0x20))
    expect(bomb.length).toBeLessThan(100_000)
    await using server = await wire([compressed(bomb)])
    expect(await reading(server.url)).toMatchObject({ _tag: "LimitError", limit: 50 * 1024 * 1024 })
    expect(server.requests).toHaveLength(1)
  })

  test("that are not gzip are refused", async () => {
    await using server = await wire([compressed(Buffer.from("not gzip at all"))])
    expect(await creating(server.url)).toMatchObject({ outcome: "unknown" })
    expect(server.requests).toHaveLength(1)
  })
})

describe("an answer of more than 50 MB", () => {
  test("that says so is not read", async () => {
    let written = 0
    await using server = await raw((socket) => {
      socket.write(answer("", { "Content-Length": 60 * 1024 * 1024 }))
      const more = () => {
        while (!socket.destroyed && written < 60 * 1024 * 1024) {
          written += 65_536
          if (!socket.write(Buffer.alloc(65_536, 0x20))) return void socket.once("drain", more)
        }
      }
      more()
    })
    expect(await reading(server.url)).toMatchObject({ _tag: "LimitError", limit: 50 * 1024 * 1024, outcome: "unknown" })
    expect(written).toBeLessThan(20 * 1024 * 1024)
    await expect.poll(server.openSockets).toBe(0)
  })

  test("that does not is read up to there, once, and its socket is closed", async () => {
    let sent = 0
    const server = http.createServer((_, outgoing) => {
      outgoing.writeHead(200, { "content-type": "application/json" })
      const more = () => {
        while (!outgoing.destroyed && sent < 200 * 1024 * 1024) {
          sent += 1024 * 1024
          if (!outgoing.write(Buffer.alloc(1024 * 1024, 0x20))) return void outgoing.once("drain", more)
        }
      }
      more()
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const before = process.memoryUsage().arrayBuffers
    expect(await reading(url)).toMatchObject({ _tag: "LimitError", limit: 50 * 1024 * 1024 })
    expect(sent).toBeLessThan(100 * 1024 * 1024)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(150 * 1024 * 1024)
    const open = () => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)))
    await expect.poll(open).toBe(0)
    server.close()
  })
})

test("a redirect to another host is not followed: the token stays", async () => {
  await using other = await wire([ok({ id: "stolen" })])
  for (const status of [301, 302, 303, 307, 308]) {
    await using server = await wire([{ status, headers: { location: `${other.url}/steal` }, text: "moved" }])
    expect(await reading(server.url)).toMatchObject({ _tag: "NetworkError", reason: "redirect", retry: "never" })
    expect(server.requests).toHaveLength(1)
  }
  expect(other.requests).toEqual([])
})

test("an outage: each call gives up after its own share, the circuit opens, and calls go again when it is over", async () => {
  let down = true
  await using server = await wire(() => (down ? { status: 503, text: "<html>" } : ok({ id: "1" })))
  const tts = shopAt(server.url, { breaker: { openMs: 150, minimumRequests: 10 } })
  const outcomes = new Set<string>()
  const next = async () => {
    const outcome = await tts.result(readThing, { thing_id: "1" })
    outcomes.add(outcome.ok ? "ok" : outcome.error._tag)
  }
  while (!outcomes.has("OverloadError")) await next()
  // Ten requests open it; afterwards there is one probe each time.
  const opened = server.requests.length
  expect(opened).toBeLessThan(15)
  await expect.poll(() => next().then(() => server.requests.length), { interval: 5, timeout: 10_000 }).toBe(opened + 1)
  await next()
  expect(server.requests).toHaveLength(opened + 1)
  expect(outcomes).toEqual(new Set(["ServerError", "OverloadError"]))
  down = false
  await expect
    .poll(async () => (await tts.result(readThing, { thing_id: "1" })).ok, { timeout: 3000, interval: 20 })
    .toBe(true)
})

test("a cancelled call closes its socket and frees its place", async () => {
  await using server = await wire([{ hang: true }])
  const tts = shopAt(server.url, { rateLimit: { ratePerSecond: 1000, burst: 2 } })
  const given = new AbortController()
  const calls = Array.from({ length: 4 }, () => tts.call(readThing, { thing_id: "1" }, { signal: given.signal }))
  await expect.poll(() => server.requests.length).toBe(4)
  given.abort()
  const settled = await Promise.allSettled(calls)
  expect(settled.every((one) => one.status === "rejected" && one.reason.name === "AbortError")).toBe(true)
  await expect.poll(server.openSockets).toBe(0)
})
