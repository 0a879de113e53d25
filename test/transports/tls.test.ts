/**
 * The handshake of TLS over real sockets, the same table for every transport. A request whose handshake failed was not sent,
 * so even an unsafe call is repeated, and the error says where to name an issuer. Once the request is sent, the outcome is unknown.
 */
import * as net from "node:net"
import * as tls from "node:tls"
import { getAvailableShippingTemplate } from "@tiktok-shop-kit/api/logistics"
import { nodeTransport, type NodeTransport, type NodeTransportOptions } from "@tiktok-shop-kit/client/node"
import { createTikTokShop, type TikTokShopConfig } from "tiktok-shop-kit"
import { afterAll, afterEach, describe, expect, test } from "vitest"
import * as certificates from "../faults/certificates.ts"
import { addThing, app } from "../faults/platform.ts"

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
    url: `https://127.0.0.1:${(server.address() as net.AddressInfo).port}`,
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

/** A record of data that no key has made. */
const forged = Buffer.concat([Buffer.from([0x17, 3, 3, 0, 32]), Buffer.alloc(32, 7)])

const body = '{"code":0,"message":"Success","request_id":"r","data":{"id":"1"}}'
const answer = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`

interface Way {
  readonly name: string
  readonly config: (trusts: boolean) => TikTokShopConfig
  /** A GET with a body is a read. Default: an unsafe call without an idempotency key. */
  readonly isGetWithBody?: boolean
}

const calling = (baseUrl: string, { config, isGetWithBody = false }: Way, trusts: boolean) => {
  const shop = createTikTokShop({
    ...app,
    baseUrl,
    authUrl: baseUrl,
    retry: { baseMs: 1, capMs: 1 },
    ...config(trusts),
  }).shop({
    id: "7495540735365777507",
    cipher: "c1ph3r",
  })
  return isGetWithBody
    ? shop.result(getAvailableShippingTemplate, { product_attribute: {} } as never)
    : shop.result(addThing, { title: "x" })
}

const failing = async (baseUrl: string, way: Way, trusts: boolean) => {
  const outcome = await calling(baseUrl, way, trusts)
  if (outcome.ok) throw new Error("the call was expected to fail")
  return outcome.error
}

/** An unsafe call is repeated only if it was not sent. */
const requestsIfUnknown = ({ isGetWithBody = false }: Way): number => (isGetWithBody ? 3 : 1)

const systemIssuers = tls.getCACertificates("default")
afterAll(() => tls.setDefaultCACertificates(systemIssuers))

const pools: Array<NodeTransport> = []
const pool = (options: NodeTransportOptions): NodeTransport => {
  const made = nodeTransport({ proxy: false, ...options })
  pools.push(made)
  return made
}
afterEach(async () => void (await Promise.all(pools.splice(0).map((made) => made.close()))))

/** A server takes the issuers of the machine, too, and would send them with its certificate. */
afterEach(() => void trusted(false))

const trusted = (trusts: boolean): TikTokShopConfig => {
  tls.setDefaultCACertificates(trusts ? [certificates.issuer] : systemIssuers.slice(0, 1))
  return {}
}

/** Each way to send, and to trust the issuer of the certificates. */
const ways: ReadonlyArray<Way> = [
  { name: "fetch, where the machine trusts the issuer", config: trusted },
  {
    name: "nodeTransport, where the machine trusts the issuer",
    config: (trusts) => ({ ...trusted(trusts), transport: pool({}) }),
  },
  {
    name: "nodeTransport with ca",
    config: (trusts) => ({ transport: pool(trusts ? { ca: certificates.issuer } : {}) }),
  },
  { name: "a GET with a body beside fetch", config: trusted, isGetWithBody: true },
]

describe.each(ways)("$name", (way) => {
  test.each<readonly [string, boolean, () => net.Server, string]>([
    ["an issuer that nobody trusts", false, () => secure({}), "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
    [
      "a certificate that is its own issuer",
      false,
      () => secure({ cert: certificates.selfSigned }),
      "DEPTH_ZERO_SELF_SIGNED_CERT",
    ],
    ["a certificate that expired", true, () => secure({ cert: certificates.expired }), "CERT_HAS_EXPIRED"],
    ["a certificate that is not valid yet", true, () => secure({ cert: certificates.early }), "CERT_NOT_YET_VALID"],
    [
      "a certificate of another host",
      true,
      () => secure({ cert: certificates.ofAnotherHost }),
      "ERR_TLS_CERT_ALTNAME_INVALID",
    ],
    [
      "an old version of TLS",
      true,
      () => secure({ minVersion: "TLSv1.1", maxVersion: "TLSv1.1", ciphers: "ALL:@SECLEVEL=0" }),
      "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
    ],
    ["an alert", true, () => plain((socket) => socket.end(alert)), "HANDSHAKE_FAILURE"],
    [
      "plain HTTP on the port",
      true,
      () => plain((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")),
      "ERR_SSL_",
    ],
  ])("%s: not sent, and the error says where an issuer is named", async (_, trusts, serverOf, code) => {
    await using server = await listening(serverOf())
    const error = await failing(server.url, way, trusts)
    expect(error).toMatchObject({ _tag: "NetworkError", reason: "connect", outcome: "not-sent" })
    // node:https has a code of the system for a failure of OpenSSL.
    const ofSystem = way.isGetWithBody === true && /SSL|ALERT|HANDSHAKE/.test(code)
    expect(error.message).toContain(ofSystem ? "EPROTO" : code)
    expect(error.message).toContain("NODE_EXTRA_CA_CERTS, or pass its text to nodeTransport as 'ca'")
    expect(error.attempts).toHaveLength(3)
    expect(server.connections()).toBe(3)
  })

  test("an issuer that is trusted: the call succeeds", async () => {
    await using server = await listening(secure({}, (socket) => socket.end(answer)))
    expect(await calling(server.url, way, true)).toMatchObject({ ok: true })
  })

  test.each<readonly [string, (socket: net.Socket) => void]>([
    ["closed", (socket) => socket.end()],
    ["reset", (socket) => socket.resetAndDestroy()],
  ])("the connection is %s during the handshake: not sent", async (_, onHello) => {
    await using server = await listening(plain(onHello))
    const error = await failing(server.url, way, true)
    expect(error).toMatchObject({ _tag: "NetworkError", reason: "connect", outcome: "not-sent" })
    expect(error.attempts).toHaveLength(3)
    expect(server.connections()).toBe(3)
  })

  test("the connection is closed after the handshake, once the request was read: unknown", async () => {
    let requests = 0
    const onRequest = (socket: tls.TLSSocket) => {
      requests += 1
      socket.destroy()
    }
    await using server = await listening(secure({}, onRequest))
    const error = await failing(server.url, way, true)
    expect(error).toMatchObject({ _tag: "NetworkError", reason: "reset", outcome: "unknown" })
    expect(requests).toBe(requestsIfUnknown(way))
  })

  test("the answer is no record of TLS: unknown, since the request was read", async () => {
    let requests = 0
    const callers: Array<net.Socket> = []
    await using inner = await listening(
      secure({}, () => {
        requests += 1
        callers.at(-1)!.end(forged)
      }),
    )
    const relay = net.createServer((caller) => {
      callers.push(caller)
      const onward = net.connect(Number(new URL(inner.url).port), "127.0.0.1")
      onward
        .on("error", () => undefined)
        .pipe(caller)
        .pipe(onward)
    })
    await using server = await listening(relay)
    const error = await failing(server.url, way, true)
    expect(error).toMatchObject({ _tag: "NetworkError", outcome: "unknown" })
    expect(requests).toBe(requestsIfUnknown(way))
  })
})
