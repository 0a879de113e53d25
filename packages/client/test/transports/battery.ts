/**
 * The tests of every transport that sends over the network, over real sockets: the requests that arrive at the server, the
 * reading of answers, and the errors of failures.
 */
import * as Client from "@tiktok-shop-kit/client"
import type { CallError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as net from "node:net"
import type { AddressInfo } from "node:net"
import { inspect } from "node:util"
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib"
import { afterAll, describe, expect, test } from "vitest"
import { answer, raw } from "../../../../test/faults/raw.ts"
import { createThing, getWithBody, readThing, uploadChunk, uploadThing } from "../../../../test/support/operations.ts"
import { type Answer, ok, wire } from "../../../../test/support/wire.ts"

export interface Subject {
  readonly make: (options?: Client.TransportOptions) => Client.Transport
  /** The header `user-agent` with the option `false`. */
  readonly ownUserAgent: string | undefined
  /** Closes what the tests made. */
  readonly close: () => Promise<void>
}

const success = '{"code":0,"message":"Success","request_id":"r","data":{"id":"1"}}'
const file = { ...readThing, answer: "binary" } as unknown as Client.Operation<
  { readonly thing_id: string },
  Uint8Array,
  "shop"
>
const one = { thing_id: "1" }

/** A stream of these pieces, one at a time. */
const streamOf = (...pieces: ReadonlyArray<Uint8Array | Error>): ReadableStream<Uint8Array> => {
  const left = [...pieces]
  return new ReadableStream({
    pull: (controller) => {
      const piece = left.shift()
      if (piece === undefined) return controller.close()
      if (piece instanceof Error) return controller.error(piece)
      controller.enqueue(piece)
    },
  })
}

export const transportBattery = ({ make, ownUserAgent, close }: Subject): void => {
  afterAll(close)

  const clientOf = (baseUrl: string, options?: Client.TransportOptions) =>
    Client.promises(Client.make({ baseUrl, transport: make(options) }).pipe(Client.layers(Client.envelope())))

  const failing = async (baseUrl: string, options?: Client.TransportOptions): Promise<CallError> => {
    const outcome = await clientOf(baseUrl, options).result(readThing, one)
    if (outcome.ok) throw new Error("the call was expected to fail")
    return outcome.error as CallError
  }

  const failingWith = async (given: Answer, options?: Client.TransportOptions) => {
    await using server = await wire([given])
    const error = await failing(server.url, options)
    // No transport repeats a request.
    expect(server.requests).toHaveLength(1)
    return error
  }

  describe("requests", () => {
    test("a GET: path, query and headers arrive unchanged", async () => {
      await using server = await wire([ok({ id: "1" })])
      const options = { headers: { "X-Tenant": "caf\u00e9" } }
      const input = { ...one, ids: ["a", "b+ c", "it's", "\u20ac"] }
      expect(await clientOf(server.url).call(readThing, input, options)).toEqual({ id: "1" })
      const [request] = server.requests
      expect(request?.method).toBe("GET")
      expect(request?.target).toBe("/test/202309/things/1?ids=a%2Cb%2B%20c%2Cit%27s%2C%E2%82%AC")
      expect(request?.headers).toMatchObject({ "content-type": "application/json", "x-tenant": "caf\u00e9" })
      expect(request?.body.length).toBe(0)
    })

    test("a base URL with a path", async () => {
      await using server = await wire([ok({ id: "1" })])
      await clientOf(`${server.url}/proxy/tts`).call(readThing, one)
      expect(server.requests[0]?.target).toBe("/proxy/tts/test/202309/things/1")
    })

    test("a POST with its JSON", async () => {
      await using server = await wire([ok({ id: "1", wide_id: "2" })])
      await clientOf(server.url).call(createThing, { title: "\u20ac", wide_id: "7495540735365777507" })
      const [request] = server.requests
      expect(request?.body.toString()).toContain('{"title":"\u20ac","wide_id":7495540735365777507,')
      expect(request?.headers["content-length"]).toBe(String(request?.body.length))
    })

    test("a GET with a body", async () => {
      await using server = await wire([ok({ found: 2 })])
      const client = clientOf(server.url)
      for (let count = 0; count < 2; count++) {
        expect(await client.call(getWithBody, { keys: ["a", "b"] })).toEqual({ found: 2 })
      }
      for (const request of server.requests) {
        expect([request.method, request.body.toString()]).toEqual(["GET", '{"keys":["a","b"]}'])
      }
    })

    test("the user agent: the SDK's, yours, or the runtime's", async () => {
      await using server = await wire([ok({ id: "1" })])
      for (const userAgent of [undefined, "shop-sync/2.1", false] as const) {
        await clientOf(server.url, { userAgent }).call(readThing, one)
      }
      const agents = server.requests.map(({ headers }) => headers["user-agent"])
      expect(agents[0]).toMatch(/^tiktok-shop-kit\/\d/)
      expect(agents.slice(1)).toEqual(["shop-sync/2.1", ownUserAgent])
    })

    test("100 calls at once, each with its own answer", async () => {
      await using server = await wire(({ path }) => ok({ id: path.split("/").at(-1) }))
      const client = clientOf(server.url)
      const ids = Array.from({ length: 100 }, (_, at) => String(at))
      const found = await Promise.all(ids.map((thing_id) => client.call(readThing, { thing_id })))
      expect(found.map(({ id }) => id)).toEqual(ids)
    })

    test.each<readonly [string, string, unknown]>([
      ["a line break", "x-tts-access-token", "t0ken\n"],
      ["beyond Latin-1", "x-tenant", "t0ken\u20ac"],
      ["a name with a space", "x tenant", "t0ken"],
      ["not text", "x-tenant", undefined],
    ])("the error for an invalid header has its name, never its value: %s", async (_, field, value) => {
      await using server = await wire([ok({})])
      const adding = Client.middleware(
        "adding",
        (next) => (call) => next(Client.withHeader(call, field, value as string)),
      )
      const client = Client.make({ baseUrl: server.url, transport: make() }).pipe(Client.layers(adding))
      const outcome = await Client.promises(client).result(readThing, one)
      expect(outcome).toMatchObject({ ok: false, error: { _tag: "ValidationError", field, outcome: "not-sent" } })
      expect(inspect(outcome, { depth: 9 })).not.toContain("t0ken")
      expect(server.requests).toEqual([])
    })

    test("a path that a URL would change is refused", async () => {
      await using server = await wire([ok({})])
      const moving = Client.middleware("moving", (next) => (call) => next({ ...call, path: "/test/../admin" }))
      const client = Client.make({ baseUrl: server.url, transport: make() }).pipe(Client.layers(moving))
      const outcome = await Client.promises(client).result(readThing, one)
      expect(outcome).toMatchObject({ ok: false, error: { _tag: "ValidationError", field: "path" } })
      expect(server.requests).toEqual([])
    })
  })

  describe("uploads", () => {
    const bytes = new Uint8Array(300_000).map((_, at) => at % 251)

    test("a file arrives complete, with its length, and its progress is reported", async () => {
      await using server = await wire([ok({ uri: "u" })])
      const told: Array<Client.Progress> = []
      const data = new Blob([bytes])
      await clientOf(server.url).call(uploadThing, { data }, { onProgress: (progress) => told.push(progress) })
      const [request] = server.requests
      expect(request?.headers["content-length"]).toBe(String(request?.body.length))
      expect(request?.headers["transfer-encoding"]).toBeUndefined()
      expect(request?.body.includes(Buffer.from(bytes))).toBe(true)
      const total = request!.body.length
      expect(told.length).toBeGreaterThan(2)
      expect(told.at(-1)).toEqual({ sent: total, total })
    })

    test("a chunk goes to its own address, without a token", async () => {
      await using server = await wire([{ status: 206, text: "" }])
      const token = Client.middleware(
        "token",
        (next) => (call) =>
          next(Client.withHeader(Client.withHeader(call, "authorization", "Bearer a"), "x-tts-access-token", "b")),
      )
      const onion = Client.make({ baseUrl: "https://never.invalid", transport: make() }).pipe(Client.layers(token))
      const upload_url = `${server.url}/video/?upload_id=1%2B2&upload_token=Xza123+%20~`
      const input = { upload_url, "Content-Range": "bytes 0-299999/300000", file: new Blob([bytes]) }
      const client = Client.promises(onion as unknown as Client.Client<[], "content">)
      expect((await client.send(uploadChunk, input)).status).toBe(206)
      const [request] = server.requests
      expect(request?.target).toBe("/video/?upload_id=1%2B2&upload_token=Xza123+%20~")
      expect(request?.headers).not.toHaveProperty("authorization")
      expect(request?.headers).not.toHaveProperty("x-tts-access-token")
      expect(request?.body.equals(bytes)).toBe(true)
    })

    test("an upload may take longer than an attempt while it makes progress", async () => {
      await using server = await wire([ok({ uri: "u" })])
      let given = 0
      const stream = () =>
        new ReadableStream<Uint8Array>({
          pull: (controller) =>
            new Promise((resolve) =>
              setTimeout(() => {
                controller.enqueue(new Uint8Array(1))
                if (++given === 6) controller.close()
                resolve()
              }, 60),
            ),
        })
      await clientOf(server.url, { attemptTimeoutMs: 200 }).call(uploadThing, { data: { size: 6, stream } })
      expect(server.requests).toHaveLength(1)
    })

    test("an upload without progress ends as a stall, and closes the socket", async () => {
      const sockets: Array<net.Socket> = []
      const deaf = net.createServer({ pauseOnConnect: true }, (socket) => {
        sockets.push(socket.on("error", () => undefined))
      })
      await new Promise<void>((resolve) => deaf.listen(0, "127.0.0.1", resolve))
      const client = clientOf(`http://127.0.0.1:${(deaf.address() as AddressInfo).port}`, { attemptTimeoutMs: 100 })
      const outcome = await client.result(uploadThing, { data: new Uint8Array(12 * 1024 * 1024) })
      expect(outcome).toMatchObject({
        ok: false,
        error: { _tag: "NetworkError", reason: "timeout", scope: "stall", outcome: "unknown" },
      })
      expect(sockets).toHaveLength(1)
      const closed = new Promise((resolve) => sockets[0]!.once("close", resolve))
      sockets[0]!.resume()
      await closed
      deaf.close()
    })

    test.each([
      ["longer than its size", [new Uint8Array(70_000), new Uint8Array(70_000)]],
      ["shorter than its size", [new Uint8Array(70_000)]],
      ["broken half-way", [new Uint8Array(70_000), new Error("disk gone")]],
    ] as const)("a file that is %s fails the call", async (_, pieces) => {
      await using server = await wire([ok({ uri: "u" })])
      const data = { size: 100_000, stream: () => streamOf(...pieces) }
      const outcome = await clientOf(server.url).result(uploadThing, { data })
      expect(outcome).toMatchObject({ ok: false, error: { _tag: "ValidationError", outcome: "unknown" } })
      expect(server.requests).toEqual([])
    })

    test("a refusal before the end of an upload reaches the caller", async () => {
      const refusal = '{"code":36009009,"message":"too large","request_id":"r"}'
      await using server = await raw((socket, count) => {
        if (count === 1) {
          socket.end(answer(refusal, { "Content-Length": refusal.length, Connection: "close" }, "413 Too Large"))
        }
      })
      const outcome = await clientOf(server.url).result(uploadThing, { data: new Uint8Array(64 * 1024) })
      expect(outcome.ok).toBe(false)
      expect(server.requests()).toBe(1)
    })
  })

  describe("answers", () => {
    const reading = async (given: Answer, options?: Client.TransportOptions) => {
      await using server = await wire([given])
      return await clientOf(server.url, options).send(readThing, one)
    }

    test.each([
      ["with its length", false],
      ["in chunks", true],
    ])("one of 2 MB, %s", async (_, isChunked) => {
      const id = "x".repeat(2 * 1024 * 1024)
      const body = `{"code":0,"request_id":"r","data":{"id":"${id}"}}`
      await using server = await wire([
        { text: body, headers: isChunked ? {} : { "content-length": String(body.length) } },
      ])
      expect(await clientOf(server.url).call(readThing, one)).toEqual({ id })
    })

    test("text whose characters are cut by chunks", async () => {
      const body = Buffer.from('{"code":0,"request_id":"r","data":{"id":"\u20ac\u{1f600}"}}')
      await using server = await raw((socket) => {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
        for (const byte of body)
          socket.write(Buffer.concat([Buffer.from("1\r\n"), Buffer.of(byte), Buffer.from("\r\n")]))
        socket.write("0\r\n\r\n")
      })
      expect(await clientOf(server.url).call(readThing, one)).toEqual({ id: "\u20ac\u{1f600}" })
    })

    test("a byte order mark is not part of the JSON; invalid UTF-8 is replaced", async () => {
      const bytes = (text: string) => ({ bytes: Buffer.from(text, "latin1") })
      expect((await reading(bytes(`\xef\xbb\xbf${success}`))).data).toEqual({ id: "1" })
      expect((await reading(bytes(success.replace('"1"', '"\xff"')))).data).toEqual({ id: "\ufffd" })
    })

    test("status, headers, repeated ones among them, and the request id", async () => {
      await using server = await raw((socket) => {
        const head = "X-A: 1\r\nX-A: 2\r\nX-Latin: caf\xe9\r\nDate: Tue, 01 Dec 2026 00:00:00 GMT\r\n"
        socket.write(
          Buffer.from(`HTTP/1.1 201 Created\r\nContent-Length: ${success.length}\r\n${head}\r\n${success}`, "latin1"),
        )
      })
      const sent = await clientOf(server.url).send(readThing, one)
      expect([sent.status, sent.requestId]).toEqual([201, "r"])
      const values = ["x-a", "X-Latin", "date"].map((name) => sent.headers.get(name))
      expect(values).toEqual(["1, 2", "caf\u00e9", "Tue, 01 Dec 2026 00:00:00 GMT"])
    })

    test.each([true, false])("a file, its bytes; with its length: %s", async (hasLength) => {
      const bytes = Buffer.from(Uint8Array.from({ length: 100_000 }, (_, at) => at % 256))
      const headers: Record<string, string> = { "content-type": "application/pdf" }
      if (hasLength) headers["content-length"] = String(bytes.length)
      await using server = await wire([{ bytes, headers }])
      const data = await clientOf(server.url).call(file, one)
      expect(Object.getPrototypeOf(data)).toBe(Uint8Array.prototype)
      expect(bytes.equals(data)).toBe(true)
    })

    test("an empty one", async () => {
      await using server = await wire([
        { text: "" },
        { status: 204, headers: { "content-encoding": "gzip" }, text: "" },
      ])
      const client = Client.promises(Client.make({ baseUrl: server.url, transport: make() }))
      for (const status of [200, 204]) {
        expect(await client.send(readThing, one)).toMatchObject({ status, data: {} })
      }
    })

    test("a refusal of the platform", async () => {
      const refusal = { status: 404, json: { code: 404, message: "gone", request_id: "r9", data: null } }
      expect(await failingWith(refusal)).toMatchObject({ _tag: "NotFoundError", requestId: "r9", status: 404 })
    })

    test.each([
      [429, { _tag: "RateLimitError", outcome: "refused", retryAfterMs: 7000, status: 429 }],
      [503, { _tag: "ServerError", outcome: "unknown", retryAfterMs: 7000, status: 503 }],
    ])("a page with HTTP %i that breaks off: its status says enough", async (status, error) => {
      await using server = await raw((socket) => {
        const head = `HTTP/1.1 ${status} No\r\nRetry-After: 7\r\nContent-Length: 100\r\n\r\n<html>`
        socket.write(head, () => setTimeout(() => socket.resetAndDestroy(), 20))
      })
      expect(await failing(server.url)).toMatchObject(error)
    })

    test("an empty one with 429 or 503 that names an encoding", async () => {
      const headers = { "content-encoding": "gzip", "content-length": "0", "retry-after": "7" }
      const throttled = await failingWith({ status: 429, text: "", headers })
      expect(throttled).toMatchObject({ _tag: "RateLimitError", outcome: "refused", retryAfterMs: 7000 })
      const failed = await failingWith({ status: 503, text: "", headers })
      expect(failed).toMatchObject({ _tag: "ServerError", outcome: "unknown", retryAfterMs: 7000 })
    })

    test("a page with 429 or 503 and its Retry-After, in seconds and as a date", async () => {
      const page = { text: "<html>", headers: { "content-type": "text/html", "retry-after": "2" } }
      expect(await failingWith({ ...page, status: 429 })).toMatchObject({
        _tag: "RateLimitError",
        retryAfterMs: 2000,
        outcome: "refused",
      })
      const dates = { date: "Tue, 01 Dec 2026 00:00:00 GMT", "retry-after": "Tue, 01 Dec 2026 00:00:05 GMT" }
      const error = await failingWith({ ...page, status: 503, headers: { ...page.headers, ...dates } })
      expect(error).toMatchObject({ _tag: "ServerError", retryAfterMs: 5000, outcome: "unknown" })
    })

    test("a page that is not JSON, which no error quotes", async () => {
      const error = await failingWith({ text: "<html>secret-page</html>", headers: { "content-type": "text/html" } })
      expect(error).toMatchObject({ _tag: "DecodeError", contentType: "text/html", retry: "backoff" })
      expect(inspect(error, { depth: 9 })).not.toContain("secret-page")
    })

    test("a proxy that wants a login", async () => {
      const error = await failingWith({ status: 407, text: "<html>" })
      expect(["refused", "unknown"]).toContain(error.outcome)
      expect(error._tag).toBe("NetworkError")
      expect(error.message).toContain("407")
    })
  })

  describe("encodings", () => {
    const text = Buffer.from(success)
    const gzip = gzipSync(text)
    const coded = (encoding: string, bytes: Buffer, rest: object = {}): Answer => ({
      headers: { "content-encoding": encoding },
      bytes,
      ...rest,
    })

    test.each<readonly [string, Buffer]>([
      ["identity", text],
      ["gzip", gzip],
      ["x-gzip", gzip],
      ["GZIP", gzip],
      ["br", brotliCompressSync(text)],
      ["deflate", deflateSync(text)],
      ["deflate", deflateRawSync(text)],
      ["zstd", zstdCompressSync(text)],
      ["gzip, br", brotliCompressSync(gzip)],
    ])("%s is undone", async (encoding, bytes) => {
      await using server = await wire([coded(encoding, bytes)])
      expect(await clientOf(server.url).call(readThing, one)).toEqual({ id: "1" })
    })

    test.each<readonly [string, Buffer]>([
      ["sdch", gzip],
      ["foo, gzip", gzip],
      ["gzip", text],
      ["br", text],
      ["deflate", text],
      ["zstd", text],
    ])("%s that cannot be undone", async (encoding, bytes) => {
      const error = await failingWith(coded(encoding, bytes))
      expect(error).toMatchObject({ _tag: "DecodeError", status: 200, outcome: "unknown" })
      expect(error.message).toContain(`has the content-encoding '${encoding}' and cannot be decoded. The call may`)
    })

    test("too many of them", async () => {
      const error = await failingWith(coded("gzip, gzip, gzip, gzip, gzip, gzip", gzip))
      expect(error).toMatchObject({ _tag: "DecodeError", outcome: "unknown" })
      expect(error.message).toContain("too many content-encodings")
    })

    test("around a body that is cut", async () => {
      const error = await failingWith(coded("gzip", gzip.subarray(0, gzip.length - 12)))
      expect(error).toMatchObject({ _tag: "NetworkError", reason: "truncated", outcome: "unknown" })
    })

    test("are limited by their decoded size", async () => {
      for (const [encoding, bytes] of [
        ["gzip", gzipSync(Buffer.alloc(4_000_000, 0x20))],
        ["gzip, gzip", gzipSync(gzipSync(Buffer.alloc(4_000_000, 0x20)))],
        ["br", brotliCompressSync(Buffer.alloc(2_000_000, 0x20), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
      ] as const) {
        const error = await failingWith(coded(encoding, bytes), { maxBytes: 1_000_000 })
        expect(error).toMatchObject({ _tag: "LimitError", limit: 1_000_000, outcome: "unknown" })
      }
    })
  })

  describe("bounds", () => {
    test("an answer with a too large content-length is not read, and its socket is closed", async () => {
      await using server = await raw((socket) => {
        socket.write(answer("", { "Content-Length": 2_000_000 }))
        socket.write(Buffer.alloc(100_000, 0x20))
      })
      const error = await failing(server.url, { maxBytes: 1_000_000 })
      expect(error).toMatchObject({ _tag: "LimitError", limit: 1_000_000, outcome: "unknown" })
      await expect.poll(server.openSockets).toBe(0)
    })

    test("an answer without a content-length is read up to the limit, and its socket is closed", async () => {
      await using server = await raw((socket) => {
        socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        const more = (): void => {
          while (!socket.destroyed) {
            if (!socket.write(`10000\r\n${" ".repeat(65_536)}\r\n`)) return void socket.once("drain", more)
          }
        }
        more()
      })
      const error = await failing(server.url, { maxBytes: 1_000_000 })
      expect(error).toMatchObject({ _tag: "LimitError", limit: 1_000_000, outcome: "unknown" })
      await expect.poll(server.openSockets).toBe(0)
    })

    test("an answer of exactly the largest size is read", async () => {
      await using server = await wire([{ text: success }])
      const client = clientOf(server.url, { maxBytes: success.length })
      expect(await client.call(readThing, one)).toEqual({ id: "1" })
    })
  })

  describe("failures", () => {
    test("nothing listens: not sent", async () => {
      const server = await wire([ok({})])
      await server.close()
      expect(await failing(server.url)).toMatchObject({
        _tag: "NetworkError",
        reason: "connect",
        outcome: "not-sent",
        retry: "backoff",
      })
    })

    test("an unknown name: not sent", async () => {
      const error = await failing("http://nowhere.invalid")
      expect(error).toMatchObject({ _tag: "NetworkError", reason: "connect", outcome: "not-sent" })
      expect(error.message).toMatch(/^Could not connect to nowhere\.invalid \((?:ENOTFOUND|EAI_AGAIN)\)/)
    })

    test("a server that speaks no TLS: not sent", async () => {
      await using server = await raw(
        () => undefined,
        (socket) => socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")),
      )
      const error = await failing(server.url.replace("http:", "https:"))
      expect(error).toMatchObject({ _tag: "NetworkError", reason: "connect", outcome: "not-sent" })
      expect(error.message).toContain("Could not agree with")
    })

    test.each<readonly [string, string, (socket: net.Socket) => void]>([
      ["a reset before the head", "reset", (socket) => socket.resetAndDestroy()],
      ["an end before the head", "reset", (socket) => socket.end()],
      ["half a head", "reset", (socket) => socket.end("HTTP/1.1 200 OK\r\nContent-")],
      ["no HTTP", "reset", (socket) => socket.end("220 smtp.example ESMTP\r\n")],
      [
        "a reset in the body",
        "truncated",
        (socket) =>
          socket.write(answer(success.slice(0, 20), { "Content-Length": 100 }), () =>
            setTimeout(() => socket.resetAndDestroy(), 20),
          ),
      ],
      [
        "a body that is shorter than its length",
        "truncated",
        (socket) => socket.end(answer(success, { "Content-Length": success.length + 10 })),
      ],
      [
        "chunks without an end",
        "truncated",
        (socket) => socket.end(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"cod\r\n`),
      ],
    ])("%s: unknown, and sent once", async (_, reason, serve) => {
      await using server = await raw(serve)
      const outcome = await clientOf(server.url).result(createThing, { title: "x" })
      const error = { _tag: "NetworkError", reason, outcome: "unknown", retry: "backoff" }
      expect(outcome).toMatchObject({ ok: false, error })
      expect(inspect(outcome, { depth: 9 })).not.toContain("smtp.example")
      expect(server.requests()).toBe(1)
    })

    test.each<readonly [string, (client: ReturnType<typeof clientOf>) => Promise<unknown>]>([
      ["a POST", (client) => client.result(createThing, { title: "x" })],
      ["a GET with a body", (client) => client.result(getWithBody, { keys: ["a"] })],
    ])("%s is answered with another protocol: unknown, and at once", async (_, call) => {
      await using server = await raw((socket) => {
        socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n")
      })
      const error = { _tag: "NetworkError", reason: "reset", outcome: "unknown" }
      expect(await call(clientOf(server.url))).toMatchObject({ ok: false, error })
    })

    test("an answer with the status 000: unknown, as after a reset", async () => {
      await using server = await raw((socket) => {
        socket.write("HTTP/1.1 000 Zero\r\nContent-Length: 2\r\n\r\n{}")
      })
      const outcome = await clientOf(server.url).result(createThing, { title: "x" })
      expect(outcome).toMatchObject({ ok: false, error: { reason: "reset", outcome: "unknown" } })
    })

    test("a kept connection that is reset under a request: unknown, and sent once", async () => {
      const whole = answer(success, { "Content-Length": success.length })
      await using server = await raw((socket, count) =>
        count === 1 ? void socket.write(whole) : void socket.resetAndDestroy(),
      )
      const client = clientOf(server.url)
      expect(await client.call(createThing, { title: "x" })).toEqual({ id: "1" })
      const outcome = await client.result(createThing, { title: "x" })
      expect(outcome).toMatchObject({ ok: false, error: { reason: "reset", outcome: "unknown" } })
      expect(server.requests()).toBe(2)
    })

    test("JSON that is cut, in a complete body", async () => {
      const error = await failingWith({ text: '{"code":0,"data":{"id"' })
      expect(error).toMatchObject({ _tag: "NetworkError", reason: "truncated", status: 200, outcome: "unknown" })
    })

    test("a head of 300 kB", async () => {
      await using server = await raw((socket) => {
        socket.write(answer("", { "X-Long": "x".repeat(300_000) }))
      })
      expect(await failing(server.url)).toMatchObject({ _tag: "NetworkError", outcome: "unknown" })
    })
  })

  describe("time", () => {
    test.each<readonly [string, (socket: net.Socket) => void]>([
      ["no answer", () => undefined],
      ["half an answer", (socket) => socket.write(answer(success.slice(0, 20), { "Content-Length": 100 }))],
    ])("%s: the attempt ends with its time, and the socket is closed", async (_, serve) => {
      await using server = await raw(serve)
      const error = await failing(server.url, { attemptTimeoutMs: 60 })
      expect(error).toMatchObject({
        _tag: "NetworkError",
        reason: "timeout",
        scope: "attempt",
        timeoutMs: 60,
        outcome: "unknown",
      })
      await expect.poll(server.openSockets).toBe(0)
    })

    test("an abort rejects with an AbortError and closes the socket", async () => {
      await using server = await wire([{ hang: true }])
      const controller = new AbortController()
      const call = clientOf(server.url).call(readThing, one, { signal: controller.signal })
      await expect.poll(() => server.requests.length).toBe(1)
      controller.abort()
      await expect(call).rejects.toMatchObject({ name: "AbortError" })
      await expect.poll(server.openSockets).toBe(0)
    })

    test("an interruption in the body closes the socket", async () => {
      await using server = await raw((socket) => {
        socket.write(answer(success.slice(0, 20), { "Content-Length": 100 }))
      })
      const client = Client.make({ baseUrl: server.url, transport: make() })
      const fiber = Effect.runFork(client.call(readThing, one))
      await expect.poll(server.requests).toBe(1)
      fiber.interruptUnsafe()
      await expect.poll(server.openSockets).toBe(0)
    })
  })

  test.each([301, 302, 303, 307, 308])("a redirect (HTTP %i) is not followed: the token stays", async (status) => {
    await using elsewhere = await wire([ok({})])
    await using server = await wire([{ status, headers: { location: `${elsewhere.url}/steal` }, text: "moved" }])
    const options = { headers: { "x-tts-access-token": "ROW_token" } }
    const outcome = await clientOf(server.url).result(readThing, one, options)
    expect(outcome).toMatchObject({
      ok: false,
      error: { _tag: "NetworkError", reason: "redirect", outcome: "refused", retry: "never", status },
    })
    expect(server.requests).toHaveLength(1)
    expect(elsewhere.requests).toEqual([])
  })
}
