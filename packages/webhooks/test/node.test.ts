/** Behind node:http, Express and frameworks built on them: the handler finds the raw body, or fails with a clear error. */
import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { once } from "node:events"
import * as http from "node:http"
import * as http2 from "node:http2"
import type { AddressInfo } from "node:net"
import { test } from "vitest"
import { type Handler, makeHandler } from "../src/index.ts"
import { toNodeListener } from "../src/node.ts"
import { served } from "./served.ts"
import { app, delivery, headersOf } from "./signed.ts"

const body = delivery()
const headers = headersOf("tiktok-shop", body)

const post = (url: string, init: RequestInit = {}) =>
  Effect.promise(async () => {
    const response = await fetch(url, { method: "POST", headers, body, ...init })
    return [response.status, await response.text()] as const
  })

/** A request after a body parser: the stream is read to its end, and `body` is set. */
const behind = (parser: (bytes: Buffer) => object, next?: (error: unknown) => void) =>
  served(async (request, response) => {
    const chunks: Array<Buffer> = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    Object.assign(request, parser(Buffer.concat(chunks)))
    const listener = toNodeListener(makeHandler({ apps: app }))
    if (next === undefined) return listener(request, response)
    listener(request, response, (error) => {
      next(error)
      response.writeHead(500).end()
    })
  })

const parsed = (bytes: Buffer) => ({ body: JSON.parse(bytes.toString("utf8")) as object })

it.effect("the raw body of express.raw, express.text or rawBody is taken", () =>
  Effect.gen(function* () {
    for (const parser of [
      (bytes: Buffer) => ({ body: bytes }),
      (bytes: Buffer) => ({ body: bytes.toString("utf8") }),
      (bytes: Buffer) => ({ ...parsed(bytes), rawBody: bytes }),
    ]) {
      const { url } = yield* behind(parser)
      expect(yield* post(url)).toEqual([200, ""])
    }
  }),
)

it.effect(
  "a body that was parsed or read is an error with the remedy for each framework: passed to next, or in the answer",
  () =>
    Effect.gen(function* () {
      for (const parser of [parsed, () => ({ body: {} }), () => ({}), () => ({ body: 5 })]) {
        const errors: Array<unknown> = []
        const { url } = yield* behind(parser, (error) => errors.push(error))
        expect(yield* post(url)).toEqual([500, ""])
        expect(errors).toMatchObject([{ _tag: "ConfigurationError", issues: [{ field: "body" }] }])
        const plain = yield* behind(parser)
        const [status, text] = yield* post(plain.url)
        expect(status).toBe(500)
        for (const remedy of ["express.raw", "rawBody", "bodyParser: false", "toFastifyPlugin"]) {
          expect(text).toContain(remedy)
        }
      }
    }),
)

it.effect("a request that is not a POST is answered 405, whatever has parsed its body", () =>
  Effect.gen(function* () {
    const { url } = yield* behind(parsed)
    for (const method of ["PUT", "DELETE"]) expect(yield* post(url, { method })).toEqual([405, ""])
  }),
)

it.effect(
  "a host that sets a parsed body without reading the stream gets the error as well; an empty object is ignored",
  () =>
    Effect.gen(function* () {
      const handler = makeHandler({ apps: app })
      for (const [body, status] of [
        [{ type: 1 }, 500],
        [{}, 200],
        [null, 200],
      ] as const) {
        const { url } = yield* served((request, response) => {
          void toNodeListener(handler)(Object.assign(request, { body }), response)
        })
        expect((yield* post(url))[0]).toBe(status)
      }
    }),
)

it.effect("any other error is answered 500 without text", () =>
  Effect.gen(function* () {
    const broken = Object.assign(() => Promise.reject(new Error("postgres://user:secret@host")), {
      drain: () => Promise.resolve(),
    }) satisfies Handler
    const { url } = yield* served(toNodeListener(broken))
    expect(yield* post(url)).toEqual([500, ""])
  }),
)

it.effect("if a signature comes twice, Node keeps the first", () =>
  Effect.gen(function* () {
    const { url } = yield* served(toNodeListener(makeHandler({ apps: app })))
    const send = (values: ReadonlyArray<string>) =>
      Effect.promise(
        () =>
          new Promise<number | undefined>((resolve) => {
            http
              .request(url, {
                method: "POST",
                headers: ["Host", "x", ...values.flatMap((one) => ["Authorization", one])],
              })
              .on("response", (response) => resolve(response.resume().statusCode))
              .end(body)
          }),
      )
    const { authorization = "" } = headers
    expect(yield* send([authorization, "0".repeat(64)])).toBe(200)
    expect(yield* send(["0".repeat(64), authorization])).toBe(401)
  }),
)

test("HTTP/2: its own headers are accepted, and no connection is closed because of them", async () => {
  const handler = makeHandler({ apps: app, maxBytes: 500 })
  const server = http2.createServer(toNodeListener(handler) as never)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const client = http2.connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const warnings: Array<Error> = []
  const onWarning = (warning: Error) => void warnings.push(warning)
  process.on("warning", onWarning)
  const send = async (method: string, sent: string): Promise<unknown> => {
    const stream = client.request({ ":method": method, ":path": "/tiktok", ...headersOf("tiktok-shop", sent) })
    stream.end(method === "GET" ? undefined : sent)
    const [answer] = (await once(stream, "response")) as [http2.IncomingHttpHeaders]
    stream.resume()
    return answer[":status"]
  }
  expect(await send("POST", body)).toBe(200)
  expect(await send("POST", "x".repeat(1_000))).toBe(413)
  expect(await send("GET", "")).toBe(405)
  expect(await send("POST", delivery({ type: 2 }))).toBe(200)
  expect(warnings).toEqual([])
  process.off("warning", onWarning)
  client.close()
  await new Promise<void>((resolve) => server.close(() => resolve()))
})
