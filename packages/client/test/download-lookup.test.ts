/** Downloads on Node refuse a name by the addresses that it resolves to: the look-up of the connection itself checks them. */
import { runPromise } from "@tiktok-shop-kit/client"
import { download, type DownloadOptions } from "@tiktok-shop-kit/client/download"
import * as Effect from "effect/Effect"
import dns from "node:dns"
import * as http from "node:http"
import * as https from "node:https"
import * as net from "node:net"
import { gzipSync } from "node:zlib"
import { afterEach, describe, expect, test, vi } from "vitest"
import { ok, wire } from "../../../test/support/wire.ts"
import { checkedLookup } from "../src/wire/node/checked-lookup.ts"

/** Each look-up gets the next answer; the last one repeats. */
const resolving = (...answers: ReadonlyArray<ReadonlyArray<string>>) => {
  const asked: Array<string> = []
  vi.spyOn(dns, "lookup").mockImplementation(((name: string, options: dns.LookupAllOptions, callback: Function) => {
    expect(options.all).toBe(true)
    const answer = answers[Math.min(asked.push(name), answers.length) - 1]!
    const found = answer.map((address) => ({ address, family: net.isIP(address.split("%")[0]!) }))
    queueMicrotask(() => callback(null, found))
  }) as never)
  return asked
}

afterEach(() => {
  vi.restoreAllMocks()
  net.setDefaultAutoSelectFamily(true)
})

const failing = (url: string, options?: DownloadOptions) => runPromise(Effect.flip(download(url, options)))

const isPrivate = {
  _tag: "ValidationError",
  field: "url",
  message: expect.stringContaining("name that leads into a private network"),
}

const portOf = ({ url }: { readonly url: string }): string => new URL(url).port

describe("a name is refused, and no connection opened, if it resolves to", () => {
  test.each([
    ["this machine", ["127.0.0.1"]],
    ["this machine by IPv6", ["::1"]],
    ["this machine as a mapped address", ["::ffff:127.0.0.1"]],
    ["any address of this machine", ["0.0.0.0"]],
    ["the metadata of a cloud", ["169.254.169.254"]],
    ["a private network", ["10.0.0.1"]],
    ["a private network behind a translation of IPv6", ["64:ff9b::a00:1"]],
    ["a link of this machine", ["fe80::1%eth0"]],
    ["a public host and this machine", ["1.1.1.1", "127.0.0.1"]],
    ["a public host and this machine by IPv6", ["1.1.1.1", "2606:4700::1111", "::1"]],
  ])("%s", async (_, addresses) => {
    await using server = await wire([ok({})])
    for (const isFamilySelected of [true, false]) {
      net.setDefaultAutoSelectFamily(isFamilySelected)
      const asked = resolving(addresses)
      const error = await failing(`https://files.example.com:${portOf(server)}/f?X-Signature=secret-1`)
      expect(error).toMatchObject(isPrivate)
      expect(JSON.stringify(error) + String(error.cause)).not.toContain("secret-1")
      expect(asked).toEqual(["files.example.com"])
    }
    expect(server.openSockets()).toBe(0)
    expect(server.requests).toEqual([])
  })
})

test("a redirect to such a name is refused, whether this machine is allowed or not", async () => {
  await using inside = await wire([ok({})])
  const location = `https://files.example.com:${portOf(inside)}/f`
  await using server = await wire([{ status: 302, headers: { location } }])
  const asked = resolving(["127.0.0.1"])
  expect(await failing(`${server.url}/f`)).toMatchObject(isPrivate)
  expect(await failing(location, { allowLoopback: false })).toMatchObject(isPrivate)
  expect(asked).toEqual(["files.example.com", "files.example.com"])
  expect(server.requests).toHaveLength(1)
  expect(inside.openSockets()).toBe(0)
})

test("the address that was checked is the one that is connected to: each connection resolves its name once", async () => {
  await using server = await wire([ok({ label: 1 })])
  const url = `http://localhost:${portOf(server)}/f`
  const asked = resolving(["127.0.0.1"], ["10.0.0.1"])
  const { bytes } = await runPromise(download(url))
  expect(Buffer.from(await bytes()).toString()).toContain('"label":1')
  expect(asked).toEqual(["localhost"])
  expect(await failing(url)).toMatchObject(isPrivate)
  expect(asked).toEqual(["localhost", "localhost"])
  expect(server.requests).toHaveLength(1)
})

test("a single address is answered where the connection wants no more", async () => {
  await using server = await wire([ok({})])
  net.setDefaultAutoSelectFamily(false)
  resolving(["127.0.0.1"])
  expect((await runPromise(download(`http://localhost:${portOf(server)}/f`))).type).toBe("application/json")
})

test.each(["1.1.1.1", "10.0.0.1"])("the name of this machine must not lead to %s", async (address) => {
  resolving([address])
  expect(await failing("http://localhost:1/f")).toMatchObject(isPrivate)
})

test("a public name passes with all of its addresses, and is checked again at the next look-up", async () => {
  const addresses = ["1.1.1.1", "2606:4700::1111"]
  resolving(addresses, addresses, ["127.0.0.1"])
  const lookup = checkedLookup(new URL("https://files.example.com/f"))
  const look = (all: boolean) =>
    new Promise((resolve) =>
      lookup("files.example.com", { all }, (error, found, family) => resolve(error ?? [found, family])),
    )
  expect(await look(true)).toEqual([addresses.map((address) => ({ address, family: net.isIP(address) })), undefined])
  expect(await look(false)).toEqual(["1.1.1.1", 4])
  expect(await look(true)).toMatchObject(isPrivate)
})

test("a name that does not resolve is a failure of the network", async () => {
  expect(await failing("https://files.invalid/f")).toMatchObject({ _tag: "NetworkError", retry: "backoff" })
})

test("a fetch that is handed in gets every request, and resolves the names itself", async () => {
  const asked = resolving(["127.0.0.1"])
  const requests: Array<string> = []
  const counted = (async (url: string) => {
    requests.push(url)
    return new Response("a label")
  }) as typeof fetch
  const { bytes } = await runPromise(download("https://files.example.com/f", { fetch: counted }))
  expect(Buffer.from(await bytes()).toString()).toBe("a label")
  expect(requests).toEqual(["https://files.example.com/f"])
  expect(asked).toEqual([])
})

test("behind a proxy, the proxy resolves the name", async () => {
  const tunnels: Array<string> = []
  const proxy = http.createServer().on("connect", ({ url = "" }, socket) => {
    tunnels.push(url)
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n")
  })
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve))
  const { port } = proxy.address() as net.AddressInfo
  const { options } = https.globalAgent as unknown as { options: https.AgentOptions }
  const before = options.proxyEnv
  const asked = resolving(["127.0.0.1"])
  try {
    // As NODE_USE_ENV_PROXY=1 does.
    options.proxyEnv = { HTTPS_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: "direct.example.com" }
    expect(await failing("https://files.example.com/f")).toMatchObject({ _tag: "NetworkError" })
    expect(tunnels).toEqual(["files.example.com:443"])
    expect(asked).toEqual([])
    expect(await failing("https://direct.example.com/f")).toMatchObject(isPrivate)
    expect(tunnels).toHaveLength(1)
  } finally {
    options.proxyEnv = before
    proxy.close()
  }
})

describe("answers are read as fetch reads them", () => {
  const text = Buffer.alloc(50_000, "label ")
  const zipped = { bytes: gzipSync(text), headers: { "content-encoding": "gzip" } }

  test("a body in gzip is decoded, and its size is not known before", async () => {
    await using server = await wire([zipped])
    const file = await runPromise(download(`${server.url}/f`))
    expect(file.size).toBeUndefined()
    expect(Buffer.from(await file.bytes()).equals(text)).toBe(true)
    expect(server.requests[0]?.headers).toMatchObject({ "user-agent": expect.stringMatching(/^tiktok-shop-kit\//) })
  })

  test("maxBytes counts decoded bytes", async () => {
    await using server = await wire([zipped])
    const file = await runPromise(download(`${server.url}/f`, { maxBytes: 40_000 }))
    await expect(file.bytes()).rejects.toMatchObject({ _tag: "LimitError", limit: 40_000 })
  })

  test("a body in gzip that is cut fails", async () => {
    await using server = await wire([{ ...zipped, bytes: zipped.bytes.subarray(0, 100) }])
    const file = await runPromise(download(`${server.url}/f`))
    await expect(file.bytes()).rejects.toMatchObject({ _tag: "NetworkError" })
  })

  test.each([204, 205])("HTTP %i is an empty file", async (status) => {
    await using server = await wire([{ status, text: "" }])
    expect(await (await runPromise(download(`${server.url}/f`))).bytes()).toHaveLength(0)
  })

  test("a status that HTTP does not have is a failure of the network", async () => {
    await using server = await wire([{ status: 999 }])
    expect(await failing(`${server.url}/f`)).toMatchObject({ _tag: "NetworkError", reason: "reset" })
  })

  test("sockets close after the file, and after it was cancelled", async () => {
    await using server = await wire([{ bytes: Buffer.alloc(1_000_000) }])
    await (await runPromise(download(`${server.url}/f`))).bytes()
    await (await runPromise(download(`${server.url}/f`))).stream.cancel()
    await vi.waitFor(() => expect(server.openSockets()).toBe(0))
  })
})
