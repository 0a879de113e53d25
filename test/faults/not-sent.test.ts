/**
 * Not sent means not sent, and unknown means unknown. A request whose connection could not be opened was not sent, whichever
 * step failed: so even an unsafe call is repeated. A request that the server may have read was perhaps carried out.
 */
import * as net from "node:net"
import type { AddressInfo } from "node:net"
import * as tls from "node:tls"
import { createTikTokShop } from "tiktok-shop-kit"
import { afterAll, describe, expect, test } from "vitest"
import { uploadThing } from "../support/operations.ts"
import { ok, wire } from "../support/wire.ts"
import * as certificates from "./certificates.ts"
import { addThing, app } from "./platform.ts"

interface TlsServer extends AsyncDisposable {
  readonly url: string
  readonly connections: () => number
}

const listening = async (server: net.Server): Promise<TlsServer> => {
  const sockets = new Set<net.Socket>()
  let connections = 0
  server.on("connection", (socket: net.Socket) => {
    connections += 1
    sockets.add(socket)
    socket.on("error", () => undefined)
  })
  server.on("tlsClientError", () => undefined)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => connections,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

const { key } = certificates
const secure = (options: tls.TlsOptions, onRequest: (socket: tls.TLSSocket) => void = (socket) => socket.destroy()) =>
  tls.createServer({ key, cert: certificates.valid, ...options }, (socket) => {
    socket.on("error", () => undefined)
    socket.once("data", () => onRequest(socket))
  })

/** Speaks no TLS: answers the first bytes of the handshake as told. */
const plain = (onHello: (socket: net.Socket) => void) =>
  net.createServer((socket) => void socket.once("data", () => onHello(socket)))

/** A fatal alert of TLS: the handshake failed. */
const alert = Buffer.from([0x15, 3, 3, 0, 2, 2, 40])

/** An unsafe call without an idempotency key: it is repeated only if it was not sent. */
const failing = async (baseUrl: string) => {
  const shop = createTikTokShop({ ...app, baseUrl, authUrl: baseUrl, retry: { baseMs: 1, capMs: 1 } }).shop({
    id: "7495540735365777507",
    cipher: "c1ph3r",
  })
  const outcome = await shop.result(addThing, { title: "x" })
  if (outcome.ok) throw new Error("the call was expected to fail")
  return outcome.error
}

describe("the TLS handshake fails", () => {
  const before = tls.getCACertificates("default")
  afterAll(() => tls.setDefaultCACertificates(before))
  const trustIssuer = () => tls.setDefaultCACertificates([...before, certificates.issuer])
  const trustNobody = () => tls.setDefaultCACertificates(before)

  test.each<readonly [string, () => void, () => net.Server, string]>([
    ["the issuer is unknown", trustNobody, () => secure({}), "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
    ["self-signed", trustNobody, () => secure({ cert: certificates.selfSigned }), "DEPTH_ZERO_SELF_SIGNED_CERT"],
    ["expired", trustIssuer, () => secure({ cert: certificates.expired }), "CERT_HAS_EXPIRED"],
    ["not valid yet", trustIssuer, () => secure({ cert: certificates.early }), "CERT_NOT_YET_VALID"],
    [
      "of another host",
      trustIssuer,
      () => secure({ cert: certificates.ofAnotherHost }),
      "ERR_TLS_CERT_ALTNAME_INVALID",
    ],
    [
      "an old version of TLS",
      trustIssuer,
      () => secure({ minVersion: "TLSv1.1", maxVersion: "TLSv1.1", ciphers: "ALL:@SECLEVEL=0" }),
      "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
    ],
    ["an alert", trustIssuer, () => plain((socket) => socket.end(alert)), "HANDSHAKE_FAILURE"],
    [
      "plain HTTP on the port",
      trustIssuer,
      () => plain((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")),
      "ERR_SSL_",
    ],
  ])("%s: not sent, and the error names NODE_EXTRA_CA_CERTS", async (_, trust, serverOf, code) => {
    trust()
    await using server = await listening(serverOf())
    const error = await failing(server.url)
    expect(error).toMatchObject({ _tag: "NetworkError", reason: "connect", outcome: "not-sent" })
    expect(error.message).toContain(code)
    expect(error.message).toContain("NODE_EXTRA_CA_CERTS")
    expect(error.attempts).toHaveLength(3)
    expect(server.connections()).toBe(3)
  })

  test.each<readonly [string, (socket: net.Socket) => void]>([
    ["closed", (socket) => socket.end()],
    ["reset", (socket) => socket.resetAndDestroy()],
  ])("the connection is %s during the handshake: not sent", async (_, onHello) => {
    await using server = await listening(plain(onHello))
    const error = await failing(server.url)
    expect(error).toMatchObject({ _tag: "NetworkError", reason: "connect", outcome: "not-sent" })
    expect(server.connections()).toBe(3)
  })

  test("the connection is closed after the handshake, once the request was read: unknown, and sent once", async () => {
    trustIssuer()
    let requests = 0
    const onRequest = (socket: tls.TLSSocket) => {
      requests += 1
      socket.destroy()
    }
    await using server = await listening(secure({}, onRequest))
    const error = await failing(server.url)
    expect(error).toMatchObject({ _tag: "NetworkError", reason: "reset", outcome: "unknown" })
    expect(requests).toBe(1)
  })
})

describe("an upload", () => {
  const data = new Uint8Array(200_000).fill(7)

  test("whose onProgress throws is carried out", async () => {
    await using server = await wire([ok({ uri: "u" })])
    const shop = createTikTokShop({ ...app, baseUrl: server.url, authUrl: server.url })
    let calls = 0
    const onProgress = (): never => {
      calls += 1
      throw new Error("of the callback")
    }
    expect(await shop.call(uploadThing, { data }, { onProgress })).toEqual({ uri: "u" })
    expect(calls).toBeGreaterThan(1)
    expect(server.requests).toHaveLength(1)
  })

  test("whose file cannot be opened fails as a ValidationError, not as a failure of the network", async () => {
    await using server = await wire([ok({ uri: "u" })])
    const shop = createTikTokShop({ ...app, baseUrl: server.url, authUrl: server.url })
    const stream = (): never => {
      throw new Error("no such file")
    }
    const outcome = await shop.result(uploadThing, { data: { size: 3, name: "x", type: "image/png", stream } })
    expect(outcome).toMatchObject({ ok: false, error: { _tag: "ValidationError", attempts: [{}] } })
  })
})

test("a port that fetch sends nothing to", async () => {
  const failed = await failing("http://127.0.0.1:6000")
  expect(failed).toMatchObject({ _tag: "NetworkError", reason: "connect", outcome: "not-sent" })
})
