/** The options, proxies, issuers and closing of the transport over undici. Over real sockets. */
import * as Client from "@tiktok-shop-kit/client"
import { nodeTransport, type NodeTransportOptions } from "@tiktok-shop-kit/client/node"
import { ConfigurationError } from "@tiktok-shop-kit/errors"
import * as http from "node:http"
import * as https from "node:https"
import * as net from "node:net"
import type { AddressInfo } from "node:net"
import type { Duplex } from "node:stream"
import { inspect } from "node:util"
import { Agent, MockAgent } from "undici"
import { afterEach, describe, expect, test, vi } from "vitest"
import * as certificates from "../../../../test/faults/certificates.ts"
import { createThing, getWithBody, readThing, uploadThing } from "../../../../test/support/operations.ts"
import { ok, wire } from "../../../../test/support/wire.ts"

afterEach(() => vi.unstubAllEnvs())

const one = { thing_id: "1" }
const clientOf = (baseUrl: string, transport: Client.Transport) =>
  Client.promises(Client.make({ baseUrl, transport }).pipe(Client.layers(Client.envelope())))

const listening = async (server: net.Server) => {
  const sockets = new Set<Duplex>()
  server.on("connection", (socket) => {
    sockets.add(socket)
    socket.on("close", () => sockets.delete(socket))
    socket.on("error", () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    port: (server.address() as AddressInfo).port,
    openSockets: () => sockets.size,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

/** A server over TLS whose certificate no system trusts. */
const secure = () =>
  listening(
    https.createServer({ key: certificates.key, cert: certificates.valid }, (incoming, outgoing) => {
      incoming
        .resume()
        .on("end", () => outgoing.end('{"code":0,"request_id":"r","data":{"id":"1","uri":"u","found":1}}'))
    }),
  )

interface Seen {
  readonly target: string
  readonly authorization: string | undefined
}

/** A proxy that opens tunnels and forwards plain requests. `refusal`: the status with which it refuses instead. */
const proxy = async (refusal?: number) => {
  const seen: Array<Seen> = []
  const note = ({ method, url, headers }: http.IncomingMessage) =>
    seen.push({ target: `${method} ${url}`, authorization: headers["proxy-authorization"] })
  const server = http.createServer((incoming, outgoing) => {
    note(incoming)
    if (refusal !== undefined) return void outgoing.writeHead(refusal).end("<html>")
    const { method = "GET", headers } = incoming
    const onward = http.request(incoming.url ?? "", { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 0, answer.headers)
      answer.pipe(outgoing)
    })
    incoming.pipe(onward)
  })
  server.on("connect", (incoming: http.IncomingMessage, socket: net.Socket) => {
    note(incoming)
    if (refusal !== undefined) return void socket.end(`HTTP/1.1 ${refusal} No\r\nContent-Length: 0\r\n\r\n`)
    const [host, port] = (incoming.url ?? "").split(":")
    const onward = net.connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n")
      socket.pipe(onward).pipe(socket)
    })
    onward.on("error", () => socket.destroy())
    socket.on("error", () => onward.destroy())
    socket.on("close", () => onward.destroy())
  })
  return { ...(await listening(server)), seen }
}

const failure = async (baseUrl: string, options: NodeTransportOptions) => {
  await using transport = nodeTransport(options)
  const outcome = await clientOf(baseUrl, transport).result(createThing, { title: "x" })
  if (outcome.ok) throw new Error("the call was expected to fail")
  return outcome.error
}

describe("wrong options are refused when the transport is made", () => {
  const agent = new Agent()
  const cases: ReadonlyArray<readonly [string, object]> = [
    ["connection", { connection: 2 }],
    ["connections", { connections: 0 }],
    ["keepAliveMs", { keepAliveMs: -1 }],
    ["connectTimeoutMs", { connectTimeoutMs: 0 }],
    ["attemptTimeoutMs", { attemptTimeoutMs: "1" }],
    ["maxBytes", { maxBytes: Number.NaN }],
    ["proxy", { proxy: "proxy.example:8080" }],
    ["proxy", { proxy: "" }],
    ["proxy", { proxy: true }],
    ["proxy", { proxy: "socks5://proxy.example" }],
    ["proxy", { proxy: "http://user:50%@proxy.example" }],
    ["proxy", { proxy: "http://user:caf%e9@proxy.example" }],
    ["proxy", { proxy: "http://proxy.example:8080/path" }],
    ["proxy", { proxy: "http://proxy.example:8080/?a=1" }],
    ["proxy", { proxy: "http://proxy.example:8080#a" }],
    ["noProxy", { noProxy: ["localhost"] }],
    ["noProxy", { proxy: false, noProxy: "localhost" }],
    ["ca", { ca: "./issuer.pem" }],
    ["ca", { ca: [] }],
    ["ca", { ca: [certificates.issuer, 1] }],
    ["dispatcher", { dispatcher: {} }],
    ["connections", { dispatcher: agent, connections: 1 }],
    ["proxy", { dispatcher: agent, proxy: false }],
    ["ca", { dispatcher: agent, ca: certificates.issuer }],
  ]
  test.each(cases)("%s: %o", (field, options) => {
    const made = () => nodeTransport(options as NodeTransportOptions)
    expect(made).toThrow(ConfigurationError)
    expect(made).toThrow(`'${field}'`)
  })

  test.each(["HTTPS_PROXY", "https_proxy", "HTTP_PROXY"])("%s that is not an address, without quoting it", (name) => {
    vi.stubEnv(name, "user:s3cret@proxy.example")
    const issues = [{ field: name.toUpperCase() }]
    try {
      nodeTransport()
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ _tag: "ConfigurationError", issues })
      expect(inspect(error, { depth: 9 })).not.toContain("s3cret")
    }
    nodeTransport({ proxy: false })
    nodeTransport({ dispatcher: agent })
  })
})

describe("a proxy", () => {
  const login = "Basic dXNlcjpwYToxOlBXRA=="
  const addressOf = ({ port }: { readonly port: number }) => `http://user:pa%3A1%3APWD@127.0.0.1:${port}`

  test("of the options opens a tunnel for each connection; requests and answers arrive complete", async () => {
    await using server = await secure()
    await using through = await proxy()
    await using transport = nodeTransport({ proxy: addressOf(through), ca: certificates.issuer, connections: 1 })
    const client = clientOf(`https://127.0.0.1:${server.port}`, transport)
    expect(await client.call(readThing, one)).toMatchObject({ id: "1" })
    expect(await client.call(getWithBody, { keys: ["a"] })).toMatchObject({ found: 1 })
    expect(await client.call(uploadThing, { data: new Uint8Array(200_000) })).toMatchObject({ uri: "u" })
    expect(new Set(through.seen.map(({ target }) => target))).toEqual(new Set([`CONNECT 127.0.0.1:${server.port}`]))
    expect(new Set(through.seen.map(({ authorization }) => authorization))).toEqual(new Set([login]))
    await transport.close()
    await expect.poll(through.openSockets).toBe(0)
  })

  test.each([
    ["HTTPS_PROXY", "HTTPS_PROXY"],
    ["https_proxy", "https_proxy"],
    ["HTTP_PROXY, where there is no other", "HTTP_PROXY"],
  ])("of %s", async (_, name) => {
    await using server = await secure()
    await using through = await proxy()
    vi.stubEnv(name, `http://127.0.0.1:${through.port}`)
    await using transport = nodeTransport({ ca: certificates.issuer })
    await clientOf(`https://127.0.0.1:${server.port}`, transport).call(readThing, one)
    expect(through.seen).toHaveLength(1)
  })

  test("is not used with NO_PROXY, `noProxy` or `proxy: false`", async () => {
    await using server = await secure()
    await using through = await proxy()
    vi.stubEnv("HTTPS_PROXY", `http://127.0.0.1:${through.port}`)
    const read = async (options: NodeTransportOptions) => {
      await using transport = nodeTransport({ ca: certificates.issuer, ...options })
      await clientOf(`https://127.0.0.1:${server.port}`, transport).call(readThing, one)
    }
    await read({ proxy: false })
    await read({ noProxy: "other.example, 127.0.0.1" })
    await read({ proxy: `http://127.0.0.1:${through.port}`, noProxy: "*" })
    vi.stubEnv("NO_PROXY", "127.0.0.1")
    await read({})
    expect(through.seen).toEqual([])
    await read({ noProxy: "" })
    expect(through.seen).toHaveLength(1)
  })

  test("forwards plain http", async () => {
    await using server = await wire([ok({ id: "1" })])
    await using through = await proxy()
    await using transport = nodeTransport({ proxy: addressOf(through) })
    expect(await clientOf(server.url, transport).call(readThing, one)).toEqual({ id: "1" })
    expect(through.seen).toEqual([{ target: `GET ${server.url}/test/202309/things/1`, authorization: login }])
    expect(server.requests[0]?.headers).not.toHaveProperty("x-tts-access-token")
  })

  test.each([
    ["https", 407, /wants a login \(HTTP 407\)/, "refused", "never"],
    ["https", 502, /A proxy did not connect to .*HTTP 502/, "not-sent", "backoff"],
    ["https", 403, /A proxy did not connect to .*HTTP 403/, "not-sent", "backoff"],
    ["http", 407, /wants a login \(HTTP 407\)/, "refused", "never"],
  ])("that refuses %s with HTTP %i", async (scheme, status, message, outcome, retry) => {
    await using through = await proxy(status)
    const error = await failure(`${scheme}://127.0.0.1:9`, { proxy: addressOf(through) })
    expect(error).toMatchObject({ _tag: "NetworkError", reason: "connect", outcome, retry })
    expect(error.message).toMatch(message)
    expect(inspect(error, { depth: 9 })).not.toMatch(/PWD|dXNlcjpw/)
    expect(through.seen).toHaveLength(1)
  })

  test.each(["https", "http"])("that is not there (%s): not sent", async (scheme) => {
    const through = await proxy()
    await through[Symbol.asyncDispose]()
    const error = await failure(`${scheme}://127.0.0.1:9`, { proxy: addressOf(through) })
    expect(error).toMatchObject({ _tag: "NetworkError", reason: "connect", outcome: "not-sent" })
    if (scheme === "https") expect(error.message).toContain("through the proxy (ECONNREFUSED)")
    expect(inspect(error, { depth: 9 })).not.toMatch(/PWD|dXNlcjpw/)
  })

  test("that closes the connection before the tunnel is open: not sent, one attempt", async () => {
    let asked = 0
    await using through = await listening(
      net.createServer((socket) => void socket.once("data", () => void (++asked, socket.end()))),
    )
    const error = await failure("https://127.0.0.1:9", { proxy: addressOf(through), attemptTimeoutMs: 5000 })
    expect(error).toMatchObject({ _tag: "NetworkError", reason: "connect", outcome: "not-sent" })
    expect(error.message).toContain("through the proxy (")
    expect(asked).toBe(1)
  })

  test("that never opens the tunnel: connectTimeoutMs ends it, and nothing was sent", async () => {
    await using through = await listening(net.createServer(() => undefined))
    const error = await failure("https://127.0.0.1:9", { proxy: addressOf(through), connectTimeoutMs: 100 })
    expect(error).toMatchObject({ _tag: "NetworkError", reason: "connect", outcome: "not-sent" })
    expect(error.message).toContain("through the proxy (")
  })
})

test("`ca` trusts an issuer in addition to Node's; without it nothing is sent", async () => {
  await using server = await secure()
  const url = `https://127.0.0.1:${server.port}`
  for (const ca of [certificates.issuer, [certificates.selfSigned, certificates.issuer]]) {
    await using transport = nodeTransport({ proxy: false, ca })
    expect(await clientOf(url, transport).call(readThing, one)).toMatchObject({ id: "1" })
  }
  const error = await failure(url, { proxy: false })
  expect(error).toMatchObject({ _tag: "NetworkError", reason: "connect", outcome: "not-sent" })
  expect(error.message).toContain("UNABLE_TO_VERIFY_LEAF_SIGNATURE")
})

describe("the pool", () => {
  test("keeps its connections, opens only the allowed number, and sends one request at a time over each", async () => {
    let atOnce = 0
    let most = 0
    const server = http.createServer((_, outgoing) => {
      most = Math.max(most, ++atOnce)
      setTimeout(() => {
        atOnce -= 1
        outgoing.end('{"code":0,"request_id":"r","data":{"id":"1"}}')
      }, 5)
    })
    await using listener = await listening(server)
    await using transport = nodeTransport({ proxy: false, connections: 3 })
    const client = clientOf(`http://127.0.0.1:${listener.port}`, transport)
    await Promise.all(Array.from({ length: 30 }, () => client.call(createThing, { title: "x" })))
    expect(most).toBe(3)
    expect(listener.openSockets()).toBe(3)
  })

  test("closes a connection that is idle for keepAliveMs", async () => {
    await using server = await wire([ok({ id: "1" })])
    await using transport = nodeTransport({ proxy: false, keepAliveMs: 50 })
    await clientOf(server.url, transport).call(readThing, one)
    // The server says in its answer that it keeps the connection for 5 s.
    await expect.poll(server.openSockets, { timeout: 2000 }).toBe(0)
  })

  test("can keep a connection for longer than a timer can run", async () => {
    await using server = await wire([ok({ id: "1" })])
    await using transport = nodeTransport({ proxy: false, keepAliveMs: 2 ** 31 })
    const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined)
    await clientOf(server.url, transport).call(readThing, one)
    await new Promise(setImmediate)
    expect(warned).not.toHaveBeenCalled()
    warned.mockRestore()
  })
})

describe("closing", () => {
  test("close() waits for the requests under way, then closes the connections; later calls are not sent", async () => {
    await using server = await wire([{ json: { code: 0, request_id: "r", data: { id: "1" } }, delayMs: 60 }])
    const transport = nodeTransport({ proxy: false })
    const client = clientOf(server.url, transport)
    const calls = Array.from({ length: 3 }, () => client.call(readThing, one))
    await expect.poll(() => server.requests.length).toBe(3)
    const closing = transport.close()
    expect(transport.close()).toBe(closing)
    const late = { _tag: "ConfigurationError", outcome: "not-sent", retry: "never" }
    expect(await client.result(readThing, one)).toMatchObject({ ok: false, error: late })
    await closing
    expect(await Promise.all(calls)).toEqual([{ id: "1" }, { id: "1" }, { id: "1" }])
    await expect.poll(server.openSockets).toBe(0)
    expect(await client.result(readThing, one)).toMatchObject({ ok: false, error: late })
    expect(server.requests).toHaveLength(3)
  })

  test("await using closes it, also while a call that was aborted had no connection yet", async () => {
    await using server = await wire([{ hang: true }])
    {
      await using transport = nodeTransport({ proxy: false, connections: 1 })
      const client = clientOf(server.url, transport)
      const given = new AbortController()
      const calls = Array.from({ length: 3 }, () => client.call(readThing, one, { signal: given.signal }))
      await expect.poll(() => server.requests.length).toBe(1)
      given.abort()
      await Promise.allSettled(calls)
    }
    await expect.poll(server.openSockets).toBe(0)
    expect(server.requests).toHaveLength(1)
  })

  test("an unused transport closes at once", async () => {
    await nodeTransport({ proxy: false }).close()
  })
})

describe("your own dispatcher", () => {
  test("gets every request, and stays open", async () => {
    const agent = new MockAgent()
    agent.disableNetConnect()
    const mock = agent.get("https://open-api.tiktokglobalshop.com")
    mock
      .intercept({ path: "/test/202309/lookup", method: "GET", body: '{"keys":["a"]}' })
      .reply(200, { code: 0, request_id: "r", data: { found: 7 } }, { headers: { "content-type": "application/json" } })
    const transport = nodeTransport({ dispatcher: agent })
    const client = Client.promises(Client.make({ transport }))
    expect(await client.call(getWithBody, { keys: ["a"] })).toEqual({ found: 7 })
    agent.assertNoPendingInterceptors()
    await transport.close()
    expect(await client.result(getWithBody, { keys: ["a"] })).toMatchObject({ error: { _tag: "ConfigurationError" } })
    mock.intercept({ path: "/x" }).reply(200, "open")
    expect(
      await (
        await agent.request({ origin: "https://open-api.tiktokglobalshop.com", path: "/x", method: "GET" })
      ).body.text(),
    ).toBe("open")
    await agent.close()
  })

  test("every error of it is a failure of the network, except wrong use of undici", async () => {
    const agent = new MockAgent()
    agent.disableNetConnect()
    const client = Client.promises(Client.make({ transport: nodeTransport({ dispatcher: agent }) }))
    agent
      .get("https://open-api.tiktokglobalshop.com")
      .intercept({ path: "/test/202309/things/1" })
      .replyWithError(new Error("the cable is out"))
    const error = { _tag: "NetworkError", reason: "reset", outcome: "unknown" }
    expect(await client.result(readThing, one)).toMatchObject({ ok: false, error })
    await expect(client.result(readThing, one)).rejects.toMatchObject({ code: "UND_MOCK_ERR_MOCK_NOT_MATCHED" })
    await agent.close()
  })
})
