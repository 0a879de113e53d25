/** How much of an unverified body is read, for how long, and at what cost. */
import type { WebhookError } from "@tiktok-shop-kit/errors"
import { expect, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { once } from "node:events"
import * as net from "node:net"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { afterEach, beforeEach, describe, test, vi } from "vitest"
import { makeHandler } from "../src/index.ts"
import { toNodeListener } from "../src/node.ts"
import { postInChunks, served } from "./served.ts"
import { app, delivery, headersOf } from "./signed.ts"

const post = (url: string, body: BodyInit, headers: Record<string, string> = {}) =>
  Effect.promise(() => fetch(url, { method: "POST", headers, body }))

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

it.effect("a delivery that breaks off reaches no function", () =>
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

describe("time", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }))
  afterEach(() => void vi.useRealTimers())

  const endless = () => {
    const body = new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(3)) })
    const init = { method: "POST", headers: headersOf("tiktok-shop", "x"), body, duplex: "half" }
    return new Request("https://example.com/", init as RequestInit)
  }

  test.each([
    [undefined, 10_000],
    [20, 20],
  ])("a body that does not end is refused (readWithinMs %s)", async (readWithinMs, ms) => {
    const rejected: Array<WebhookError> = []
    const handler = makeHandler({ apps: app, readWithinMs, onRejected: (error) => void rejected.push(error) })
    const answer = handler(endless())
    await vi.advanceTimersByTimeAsync(ms - 1)
    expect(rejected).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect((await answer).status).toBe(400)
    expect(rejected).toMatchObject([{ reason: "body" }])
  })

  test("no timer outlives the answer", async () => {
    const init = { method: "POST", headers: headersOf("tiktok-shop", delivery()), body: delivery() }
    expect((await makeHandler({ apps: app })(new Request("https://example.com/", init))).status).toBe(200)
    expect(vi.getTimerCount()).toBe(0)
  })
})

test("a POST without a body is a probe if it is signed", async () => {
  const handler = makeHandler({ apps: app, onAny: () => expect.unreachable() })
  const post = (headers: Record<string, string>) =>
    handler(new Request("https://example.com/", { method: "POST", headers }))
  expect((await post(headersOf("tiktok-shop", ""))).status).toBe(200)
  expect((await post({})).status).toBe(401)
})

it.effect("a body that is declared too large is refused before it arrives", () =>
  Effect.gen(function* () {
    const { port } = yield* served(toNodeListener(makeHandler({ apps: app })))
    const socket = net.connect(port, "127.0.0.1")
    socket.write("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1048577\r\n\r\n")
    const [data] = yield* Effect.promise(() => once(socket, "data") as Promise<[Buffer]>)
    expect(data.toString("latin1")).toMatch(/^HTTP\/1\.1 413 /)
    socket.destroy()
  }),
)

test("a body in 200,000 pieces costs no more memory than in one", async () => {
  setFlagsFromString("--expose-gc")
  const gc = runInNewContext("gc") as () => void
  const heap = (): number => {
    gc()
    return process.memoryUsage().heapUsed
  }
  const text = delivery().padEnd(200_000)
  const pieces = new TextEncoder().encode(text)
  const before = heap()
  let after = 0
  let at = 0
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      if (at < pieces.length) return stream.enqueue(pieces.subarray(at, ++at))
      after = heap()
      stream.close()
    },
  })
  const init = { method: "POST", headers: headersOf("tiktok-shop", text), body, duplex: "half" }
  const response = await makeHandler({ apps: app })(new Request("https://example.com/", init as RequestInit))
  expect(response.status).toBe(200)
  expect(after - before).toBeLessThan(5_000_000)
})
