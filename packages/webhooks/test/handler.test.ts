import type { WebhookError } from "@tiktok-shop-kit/errors"
import { expect, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import * as net from "node:net"
import { describe, test } from "vitest"
import { makeHandler } from "../src/index.ts"
import { toNodeListener } from "../src/node.ts"
import { postInChunks, served } from "./served.ts"
import { app, delivery, headersOf } from "./signed.ts"

const post = (url: string, body: BodyInit, headers: Record<string, string> = {}) =>
  Effect.promise(() => fetch(url, { method: "POST", headers, body, duplex: "half" } as RequestInit))

describe("on a socket", () => {
  it.effect("a valid delivery is accepted however it is cut into chunks", () =>
    Effect.gen(function* () {
      const { port } = yield* served(toNodeListener(makeHandler({ apps: app, dedupe: false })))
      const body = new TextEncoder().encode(delivery({ data: { note: "Café 日本 😀" } }))
      const headers = headersOf("tiktok-shop", body)
      yield* Effect.promise(() =>
        fc.assert(
          fc.asyncProperty(fc.array(fc.nat({ max: body.length }), { maxLength: 12 }), async (cuts) => {
            const edges = [0, ...cuts.toSorted((a, b) => a - b), body.length]
            const chunks = edges.slice(1).map((end, at) => body.subarray(edges[at], end))
            expect(await postInChunks(port, headers, chunks)).toBe(200)
          }),
          { numRuns: 40 },
        ),
      )
    }),
  )

  it.effect("only POST: 405 says so", () =>
    Effect.gen(function* () {
      const { url } = yield* served(toNodeListener(makeHandler({ apps: app })))
      for (const method of ["GET", "HEAD", "PUT", "DELETE"]) {
        const response = yield* Effect.promise(() =>
          fetch(url, { method, ...(method === "PUT" ? { body: "{}" } : {}) }),
        )
        expect(response.status).toBe(405)
        expect(response.headers.get("allow")).toBe("POST")
      }
    }),
  )

  it.effect("a body above the limit is answered 413, with and without a declared length", () =>
    Effect.gen(function* () {
      const reasons: Array<string> = []
      const onRejected = ({ reason }: WebhookError) => void reasons.push(reason)
      const { url, port } = yield* served(toNodeListener(makeHandler({ apps: app, onRejected })))
      const large = new Uint8Array(1_048_577)
      expect((yield* post(url, large)).status).toBe(413)
      const quarter = large.subarray(0, 262_145)
      expect(yield* Effect.promise(() => postInChunks(port, {}, [quarter, quarter, quarter, quarter]))).toBe(413)
      expect(reasons).toEqual(["too-large", "too-large"])
      const most = new Uint8Array(1_048_576)
      expect((yield* post(url, most, headersOf("tiktok-shop", most))).status).toBe(400)
    }),
  )

  it.effect("a delivery that breaks off reaches nobody", () =>
    Effect.gen(function* () {
      const rejected = yield* Deferred.make<WebhookError>()
      const { port } = yield* served(
        toNodeListener(
          makeHandler({
            apps: app,
            onAny: () => expect.unreachable(),
            onRejected: (error) => Effect.runSync(Deferred.succeed(rejected, error)),
          }),
        ),
      )
      const body = delivery()
      const socket = net.connect(port, "127.0.0.1")
      const length = Buffer.byteLength(body)
      const { authorization } = headersOf("tiktok-shop", body)
      socket.write(
        `POST / HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization}\r\ncontent-length: ${length}\r\n\r\n${body.slice(0, 50)}`,
        () => socket.destroy(),
      )
      expect(yield* Deferred.await(rejected)).toMatchObject({ reason: "body" })
    }),
  )
})

test("a body that does not end is given up", async () => {
  const rejected: Array<WebhookError> = []
  const handler = makeHandler({ apps: app, readWithinMs: 20, onRejected: (error) => void rejected.push(error) })
  const body = new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(3)) })
  const init = { method: "POST", headers: headersOf("tiktok-shop", "x"), body, duplex: "half" }
  expect((await handler(new Request("https://example.com/", init as RequestInit))).status).toBe(400)
  expect(rejected).toMatchObject([{ reason: "body" }])
})

test("any bytes, under any headers, are answered", () =>
  fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.boolean(),
      fc.option(fc.string({ unit: fc.constantFrom("a", "0", "=", "t", "s", ",", " ") }), { nil: undefined }),
      async (bytes, isSigned, header) => {
        const headers = isSigned ? headersOf("tiktok-shop", bytes) : { authorization: header ?? "" }
        const request = new Request("https://example.com/", { method: "POST", headers, body: bytes as BodyInit })
        const { status } = await makeHandler({ apps: app, onAny: ({ owner }) => void owner })(request)
        expect(isSigned ? [200, 400] : [401]).toContain(status)
      },
    ),
  ))

describe("Express", () => {
  const handler = makeHandler({ apps: app, dedupe: false })
  const body = delivery()
  const headers = headersOf("tiktok-shop", body)

  /** What a body parser leaves: the stream read to its end, and something in its place. */
  const behind = (parser: (bytes: Buffer) => object, next?: (error: unknown) => void) =>
    served(async (request, response) => {
      const chunks: Array<Buffer> = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      Object.assign(request, parser(Buffer.concat(chunks)))
      toNodeListener(handler)(
        request,
        response,
        next &&
          ((error) => {
            next(error)
            response.writeHead(500).end()
          }),
      )
    })

  it.effect("the raw body of express.raw, express.text or rawBody is taken", () =>
    Effect.gen(function* () {
      for (const parser of [
        (bytes: Buffer) => ({ body: bytes }),
        (bytes: Buffer) => ({ body: bytes.toString("utf8") }),
        (bytes: Buffer) => ({ body: JSON.parse(bytes.toString("utf8")) as object, rawBody: bytes }),
      ]) {
        const { url } = yield* behind(parser)
        expect((yield* post(url, body, headers)).status).toBe(200)
      }
    }),
  )

  it.effect("a parsed body is an error that says how to fix it", () =>
    Effect.gen(function* () {
      const parser = (bytes: Buffer) => ({ body: JSON.parse(bytes.toString("utf8")) as object })
      const errors: Array<unknown> = []
      const { url } = yield* behind(parser, (error) => errors.push(error))
      expect((yield* post(url, body, headers)).status).toBe(500)
      expect(errors).toMatchObject([{ _tag: "ConfigurationError", issues: [{ field: "body" }] }])
      const plain = yield* behind(parser)
      const response = yield* post(plain.url, body, headers)
      expect(response.status).toBe(500)
      expect(yield* Effect.promise(() => response.text())).toContain("express.raw")
    }),
  )
})

describe("Web", () => {
  const request = (body: string) =>
    new Request("https://example.com/tiktok", { method: "POST", headers: headersOf("tiktok-shop", body), body })

  test("a request whose body was read before is a ConfigurationError", async () => {
    const read = request(delivery())
    await read.text()
    await expect(makeHandler({ apps: app })(read)).rejects.toMatchObject({ _tag: "ConfigurationError" })
  })

  test("slow work is handed to the runtime's waitUntil", async () => {
    const kept: Array<Promise<unknown>> = []
    let release = (): void => undefined
    const gate = new Promise<void>((resolve) => (release = resolve))
    const handler = makeHandler({ apps: app, onAny: () => gate, answerWithinMs: 1 })
    const context = {
      kept,
      waitUntil(work: Promise<unknown>) {
        this.kept.push(work)
      },
    }
    expect((await handler(request(delivery()), context)).status).toBe(200)
    expect(kept).toHaveLength(1)
    release()
    await kept[0]
    expect((await handler(request(delivery()), context)).status).toBe(200)
  })

  test("apps without a secret are refused when the handler is made", () => {
    expect(() => makeHandler({ apps: { appKey: "k", appSecret: "" } })).toThrow(/'appSecret'/)
  })
})
