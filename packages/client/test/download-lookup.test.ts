/** Downloads on Node check the addresses that a name resolves to, in the look-up of the connection itself. */
import * as Client from "@tiktok-shop-kit/client"
import { runPromise } from "@tiktok-shop-kit/client"
import { download, type DownloadOptions } from "@tiktok-shop-kit/client/download"
import { record } from "@tiktok-shop-kit/client/replay"
import { nodeTransport, type NodeTransport, type NodeTransportOptions } from "@tiktok-shop-kit/client/node"
import * as Effect from "effect/Effect"
import dns from "node:dns"
import * as http from "node:http"
import * as https from "node:https"
import * as net from "node:net"
import { inspect } from "node:util"
import { gzipSync } from "node:zlib"
import { afterEach, describe, expect, test, vi } from "vitest"
import { issuer, key, valid } from "../../../test/faults/certificates.ts"
import { raw } from "../../../test/faults/raw.ts"
import { readThing } from "../../../test/support/operations.ts"
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

const transports: Array<NodeTransport> = []
const through = (options: NodeTransportOptions): DownloadOptions => {
  const transport = nodeTransport({ proxy: false, ...options })
  transports.push(transport)
  return { transport }
}
afterEach(async () => void (await Promise.all(transports.splice(0).map((transport) => transport.close()))))

/** Each case downloads through separate connections. */
const ways: ReadonlyArray<readonly [string, () => DownloadOptions]> = [
  ["the connections of the runtime", () => ({})],
  ["nodeTransport", () => through({})],
]

const isPrivate = {
  _tag: "ValidationError",
  field: "url",
  message: expect.stringContaining("name that leads into a private network"),
}

const portOf = ({ url }: { readonly url: string }): string => new URL(url).port

describe.each(ways)("through %s", (_, options) => {
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
        const error = await failing(`https://files.example.com:${portOf(server)}/f?X-Signature=secret-1`, options())
        expect(error).toMatchObject(isPrivate)
        expect(JSON.stringify(error) + String(error.cause)).not.toContain("secret-1")
        expect(asked).toEqual(["files.example.com"])
      }
      expect(server.openSockets()).toBe(0)
      expect(server.requests).toEqual([])
    })
  })

  test("a redirect to a name of a private network is refused, whether this machine is allowed or not", async () => {
    await using inside = await wire([ok({})])
    const location = `https://files.example.com:${portOf(inside)}/f`
    await using server = await wire([{ status: 302, headers: { location } }])
    const asked = resolving(["127.0.0.1"])
    expect(await failing(`${server.url}/f`, options())).toMatchObject(isPrivate)
    expect(await failing(location, { ...options(), allowLoopback: false })).toMatchObject(isPrivate)
    expect(asked).toEqual(["files.example.com", "files.example.com"])
    expect(server.requests).toHaveLength(1)
    expect(inside.openSockets()).toBe(0)
  })

  test("the connection is opened to the checked address: each connection resolves its name once", async () => {
    await using server = await wire([ok({ label: 1 })])
    const url = `http://localhost:${portOf(server)}/f`
    const asked = resolving(["127.0.0.1"], ["10.0.0.1"])
    const { bytes } = await runPromise(download(url, options()))
    expect(Buffer.from(await bytes()).toString()).toContain('"label":1')
    expect(asked).toEqual(["localhost"])
    expect(await failing(url, options())).toMatchObject(isPrivate)
    expect(asked).toEqual(["localhost", "localhost"])
    expect(server.requests).toHaveLength(1)
  })

  test("the look-up returns a single address if the connection asks for one", async () => {
    await using server = await wire([ok({})])
    net.setDefaultAutoSelectFamily(false)
    resolving(["127.0.0.1"])
    expect((await runPromise(download(`http://localhost:${portOf(server)}/f`, options()))).type).toBe(
      "application/json",
    )
  })

  test.each(["1.1.1.1", "10.0.0.1"])("the name of this machine must not lead to %s", async (address) => {
    resolving([address])
    expect(await failing("http://localhost:1/f", options())).toMatchObject(isPrivate)
  })

  test("a name that does not resolve is a failure of the network", async () => {
    const error = await failing("https://files.invalid/f", options())
    expect(error).toMatchObject({ _tag: "NetworkError", reason: "connect", outcome: "not-sent", retry: "backoff" })
    expect(error.message).toMatch(/^Could not connect to the host of the file \((?:ENOTFOUND|EAI_AGAIN)\)/)
  })

  describe("answers are read as fetch reads them", () => {
    const text = Buffer.alloc(50_000, "label ")
    const zipped = { bytes: gzipSync(text), headers: { "content-encoding": "gzip" } }

    test("a gzip body is decoded, and its size is not known before", async () => {
      await using server = await wire([zipped])
      const file = await runPromise(download(`${server.url}/f`, options()))
      expect(file.size).toBeUndefined()
      expect(Buffer.from(await file.bytes()).equals(text)).toBe(true)
      expect(server.requests[0]?.headers).toMatchObject({ "user-agent": expect.stringMatching(/^tiktok-shop-kit\//) })
    })

    test("maxBytes counts decoded bytes", async () => {
      await using server = await wire([zipped])
      const file = await runPromise(download(`${server.url}/f`, { ...options(), maxBytes: 40_000 }))
      await expect(file.bytes()).rejects.toMatchObject({ _tag: "LimitError", limit: 40_000 })
    })

    test("a gzip body that is cut fails", async () => {
      await using server = await wire([{ ...zipped, bytes: zipped.bytes.subarray(0, 100) }])
      const file = await runPromise(download(`${server.url}/f`, options()))
      await expect(file.bytes()).rejects.toMatchObject({ _tag: "NetworkError" })
    })

    test.each([204, 205])("HTTP %i is an empty file", async (status) => {
      await using server = await wire([{ status, text: "" }])
      expect(await (await runPromise(download(`${server.url}/f`, options()))).bytes()).toHaveLength(0)
    })

    test("an answer that switches to another protocol is a failure of the network", async () => {
      await using server = await raw((socket) => {
        socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n")
      })
      expect(await failing(server.url, options())).toMatchObject({ _tag: "NetworkError", reason: "reset" })
    })

    test("a status that HTTP does not have is a failure of the network", async () => {
      await using server = await wire([{ status: 999 }])
      expect(await failing(`${server.url}/f`, options())).toMatchObject({ _tag: "NetworkError", reason: "reset" })
    })

    test("sockets close after the file, and after it was cancelled; those of a pool with the pool", async () => {
      await using server = await wire([{ bytes: Buffer.alloc(1_000_000) }])
      await (await runPromise(download(`${server.url}/f`, options()))).bytes()
      await (await runPromise(download(`${server.url}/f`, options()))).stream.cancel()
      await Promise.all(transports.map((transport) => transport.close()))
      await vi.waitFor(() => expect(server.openSockets()).toBe(0))
    })
  })
})

test("a public name passes with all of its addresses, and is checked again at the next look-up", async () => {
  const addresses = ["1.1.1.1", "2606:4700::1111"]
  resolving(addresses, addresses, ["127.0.0.1"])
  const lookup = checkedLookup
  const look = (all: boolean) =>
    new Promise((resolve) =>
      lookup("files.example.com", { all }, (error, found, family) => resolve(error ?? [found, family])),
    )
  expect(await look(true)).toEqual([addresses.map((address) => ({ address, family: net.isIP(address) })), undefined])
  expect(await look(false)).toEqual(["1.1.1.1", 4])
  expect(await look(true)).toMatchObject(isPrivate)
})

test("a fetch that you pass gets every request, and resolves the names itself", async () => {
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

const refusedBy = (status: number) => ({
  _tag: "NetworkError",
  reason: "connect",
  outcome: "not-sent",
  message: expect.stringContaining(`A proxy did not connect to the host of the file: it answered HTTP ${status}`),
})

test.each([
  ["a fetch", (fetch: typeof globalThis.fetch) => Client.fetchTransport({ fetch })],
  ["a fetch, recorded", (fetch: typeof globalThis.fetch) => record(Client.fetchTransport({ fetch })).transport],
])("a transport over %s that you pass sends the download", async (_, transportOf) => {
  const requests: Array<string> = []
  const counted = (async (url: string) => {
    requests.push(url)
    return new Response("a label")
  }) as typeof fetch
  const transport = transportOf(counted)
  await (await runPromise(download("https://files.example.com/f", { transport }))).bytes()
  expect(requests).toEqual(["https://files.example.com/f"])
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
    expect(await failing("https://files.example.com/f")).toMatchObject(refusedBy(403))
    expect(tunnels).toEqual(["files.example.com:443"])
    expect(asked).toEqual([])
    expect(await failing("https://direct.example.com/f")).toMatchObject(isPrivate)
    expect(tunnels).toHaveLength(1)
  } finally {
    options.proxyEnv = before
    proxy.close()
  }
})

describe("nodeTransport", () => {
  const certified = () => https.createServer({ key, cert: valid }, (_, response) => response.end("a label"))
  const listening = async (server: net.Server): Promise<number> => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    return (server.address() as net.AddressInfo).port
  }

  test("its issuers of certificates serve the download", async () => {
    const server = certified()
    const url = `https://127.0.0.1:${await listening(server)}/f`
    try {
      const { bytes } = await runPromise(download(url, through({ ca: issuer })))
      expect(Buffer.from(await bytes()).toString()).toBe("a label")
      expect(await failing(url, through({}))).toMatchObject({ _tag: "NetworkError" })
    } finally {
      server.close()
    }
  })

  test("its proxy resolves the name, except for hosts in noProxy", async () => {
    const tunnels: Array<string> = []
    const proxy = http.createServer().on("connect", ({ url = "" }, socket) => {
      tunnels.push(url)
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n")
    })
    const options = through({ proxy: `http://127.0.0.1:${await listening(proxy)}`, noProxy: "direct.example.com" })
    const asked = resolving(["127.0.0.1"])
    try {
      expect(await failing("https://files.example.com/f", options)).toMatchObject(refusedBy(403))
      expect(tunnels).toEqual(["files.example.com:443"])
      expect(asked).toEqual([])
      expect(await failing("https://direct.example.com/f", options)).toMatchObject(isPrivate)
      expect(tunnels).toHaveLength(1)
    } finally {
      proxy.close()
    }
  })

  test("a proxy that wants a login, or is not there: the message says so", async () => {
    const proxy = http.createServer().on("connect", (_, socket) => {
      socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")
    })
    const options = through({ proxy: `http://user:s3cret@127.0.0.1:${await listening(proxy)}` })
    const login = await failing("https://files.example.com/f", options)
    expect(login).toMatchObject({ _tag: "NetworkError", reason: "connect", outcome: "refused", retry: "never" })
    expect(login.message).toContain("wants a login (HTTP 407)")
    await new Promise((resolve) => proxy.close(resolve))
    const missing = await failing("https://files.example.com/f", options)
    expect(missing).toMatchObject({ _tag: "NetworkError", reason: "connect", outcome: "not-sent" })
    expect(missing.message).toContain("Could not connect to the host of the file through the proxy (ECONNREFUSED)")
    expect(inspect([login, missing], { depth: 9 })).not.toContain("s3cret")
  })

  test("the connections of calls are not used for files", async () => {
    await using server = await wire([ok({})])
    const { transport } = through({})
    const url = `http://localhost:${portOf(server)}`
    const client = Client.make({ transport: transport!, baseUrl: url })
    resolving(["127.0.0.1"])
    await runPromise(client.call(readThing, { thing_id: "1" }))
    resolving(["10.0.0.1"])
    expect(await failing(`${url}/f`, { transport })).toMatchObject(isPrivate)
    expect(server.requests).toHaveLength(1)
  })

  test("closing it closes the sockets of downloads, and a later download is not sent", async () => {
    await using server = await wire([{ bytes: Buffer.alloc(1_000_000) }])
    const options = through({})
    await (await runPromise(download(`${server.url}/f`, options))).bytes()
    const begun = await runPromise(download(`${server.url}/f`, options))
    expect(server.openSockets()).toBeGreaterThan(0)
    await transports.at(-1)!.close()
    await expect(begun.bytes()).rejects.toMatchObject({ _tag: "NetworkError" })
    await vi.waitFor(() => expect(server.openSockets()).toBe(0))
    expect(await failing(`${server.url}/f`, options)).toMatchObject({ _tag: "ConfigurationError" })
    expect(server.requests).toHaveLength(2)
  })

  test("it excludes a fetch", () => {
    expect(() => download("https://example.com/f", { ...through({}), fetch })).toThrow(
      "'fetch' and 'transport' exclude",
    )
  })
})
