import type { WebhookError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { describe, expect, expectTypeOf, test } from "vitest"
import { Dedupe, type Handler, type HonoContext, makeHandler, type WebhookEvent } from "../src/index.ts"
import { toNodeListener } from "../src/node.ts"
import { app, delivery, headersOf } from "./signed.ts"

const request = (body: string | Uint8Array<ArrayBuffer>, headers = headersOf("tiktok-shop", body)) =>
  new Request("https://example.com/tiktok", { method: "POST", headers, body })

test("a request other than POST is answered 405", async () => {
  const reasons: Array<string> = []
  const handler = makeHandler({ apps: app, onRejected: ({ reason }) => void reasons.push(reason) })
  for (const method of ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]) {
    const response = await handler(new Request("https://example.com/tiktok", { method }))
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"])
  }
  expect(reasons).toEqual(["method", "method", "method", "method", "method"])
})

test("any bytes, under any headers, are answered", () =>
  fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.boolean(),
      fc.option(fc.string({ unit: fc.constantFrom("a", "0", "=", "t", "s", ",", " ") }), { nil: undefined }),
      async (bytes, isSigned, header) => {
        const body = bytes as Uint8Array<ArrayBuffer>
        const headers = isSigned ? headersOf("tiktok-shop", body) : { authorization: header ?? "" }
        const { status } = await makeHandler({ apps: app, onAny: ({ owner }) => void owner })(request(body, headers))
        expect(isSigned ? [200, 400] : [401]).toContain(status)
      },
    ),
  ))

test("a header in any case is found; a header that comes twice is refused", async () => {
  const handler = makeHandler({ apps: app })
  const { authorization = "" } = headersOf("tiktok-shop", delivery())
  expect((await handler(request(delivery(), { AUTHORIZATION: authorization }))).status).toBe(200)
  const twice = request(delivery())
  twice.headers.append("authorization", authorization)
  expect((await handler(twice)).status).toBe(401)
})

describe("the answer has only a status", () => {
  const secret = "postgres://user:secret@host"
  for (const [way, options, status] of [
    ["a function throws", { onAny: () => Promise.reject(new Error(secret)) }, 500],
    ["a store is away", { dedupe: { ...Dedupe.memory(), claim: () => Effect.die(new Error(secret)) } }, 503],
  ] as const) {
    test(way, async () => {
      const errors: Array<unknown> = []
      const handler = makeHandler({ apps: app, onError: (error) => void errors.push(error), ...options })
      const response = await handler(request(delivery()))
      expect([response.status, await response.text()]).toEqual([status, ""])
      expect([...response.headers]).toEqual([])
      expect(errors).toHaveLength(1)
    })
  }
})

describe("a ConfigurationError", () => {
  const field = (name: string) => ({ _tag: "ConfigurationError", issues: [{ field: name }] })

  test("for a request whose body was read before, or is being read", async () => {
    const read = request(delivery())
    await read.text()
    await expect(makeHandler({ apps: app })(read)).rejects.toMatchObject(field("body"))
    const locked = request(delivery())
    locked.body!.getReader()
    await expect(makeHandler({ apps: app })(locked)).rejects.toMatchObject(field("body"))
  })

  test("for the request of another framework, with the adapter to use", async () => {
    const handler = makeHandler({ apps: app }) as (given: unknown) => Promise<Response>
    const incoming = { method: "POST", headers: { host: "x" }, body: {} }
    for (const given of [incoming, { req: incoming, res: {} }, { request: incoming }]) {
      const wrong = handler(given)
      await expect(wrong).rejects.toMatchObject(field("request"))
      await expect(wrong).rejects.toThrow(/toNodeListener/)
    }
  })

  test("for apps without a secret, or with a copied line break, when the handler is made", () => {
    for (const apps of [{ appKey: "k", appSecret: "" }, { ...app, appSecret: `${app.appSecret}\n` }, undefined]) {
      expect(() => makeHandler({ apps } as never)).toThrow(expect.objectContaining({ _tag: "ConfigurationError" }))
    }
  })
})

describe("several", () => {
  test("secrets while a secret is replaced: the old and the new secret are accepted, another is not", async () => {
    const handler = makeHandler({ apps: { appKey: app.appKey, appSecret: ["old", "new"] }, dedupe: false })
    for (const [appSecret, status] of [
      ["old", 200],
      ["new", 200],
      ["other", 401],
    ] as const) {
      const headers = headersOf("tiktok-shop", delivery(), { ...app, appSecret })
      expect((await handler(request(delivery(), headers))).status).toBe(status)
    }
  })

  test("apps behind one address: each event once for each app, with the app that signed it", async () => {
    const us = { appKey: "us", appSecret: "1" }
    const row = { appKey: "row", appSecret: "2" }
    const seen: Array<string> = []
    const handler = makeHandler({ apps: [us, row], onAny: (_, { appKey }) => void seen.push(appKey) })
    for (const one of [us, row, us, row]) {
      expect((await handler(request(delivery(), headersOf("tiktok-shop", delivery(), one)))).status).toBe(200)
    }
    expect(seen).toEqual(["us", "row"])
    const mixed = headersOf("tiktok-shop", delivery(), { appKey: us.appKey, appSecret: row.appSecret })
    expect((await handler(request(delivery(), mixed))).status).toBe(401)
  })
})

test("an old delivery, or one from the future, is refused if a tolerance is set: by the signed time in the body", async () => {
  const rejected: Array<WebhookError> = []
  const handler = makeHandler({ apps: app, toleranceSeconds: 60, onRejected: (error) => void rejected.push(error) })
  const now = Math.floor(Date.now() / 1000)
  for (const [timestamp, status] of [
    [now, 200],
    [now - 50, 200],
    [now - 120, 401],
    [now + 120, 401],
    [String(now - 10), 200],
    [undefined, 401],
    ["soon", 401],
  ] as const) {
    expect((await handler(request(delivery({ timestamp, tts_notification_id: undefined })))).status).toBe(status)
  }
  expect(rejected.map(({ reason }) => reason)).toEqual(["stale", "stale", "stale", "stale"])
})

describe("slow work is passed to the runtime's waitUntil", () => {
  const slow = () => {
    let finish = (): void => undefined
    const work = new Promise<void>((resolve) => (finish = resolve))
    return { handler: makeHandler({ apps: app, onAny: () => work, answerWithinMs: 1 }), finish }
  }
  const makeRuntime = () => ({
    kept: [] as Array<Promise<unknown>>,
    waitUntil(work: Promise<unknown>) {
      this.kept.push(work)
    },
  })

  for (const [platform, pass] of [
    ["Next: handler(request, runtime)", (handler: Handler, runtime: object) => handler(request(delivery()), runtime)],
    [
      "Workers: handler(request, env, context)",
      (handler: Handler, runtime: object) => handler(request(delivery()), { KV: {} }, runtime),
    ],
    [
      "Hono: handler(context, next)",
      (handler: Handler, executionCtx: object) => handler({ req: { raw: request(delivery()) }, executionCtx }, () => 1),
    ],
  ] as const) {
    test(platform, async () => {
      const { handler, finish } = slow()
      const runtime = makeRuntime()
      expect((await pass(handler, runtime)).status).toBe(200)
      expect(runtime.kept).toHaveLength(1)
      finish()
      await runtime.kept[0]
      expect((await pass(handler, runtime)).status).toBe(200)
    })
  }

  test("the handler fits the handler types of platforms, whatever else they pass", () => {
    interface Runtime {
      readonly waitUntil: (work: Promise<unknown>) => void
      readonly passThroughOnException: () => void
    }
    expectTypeOf<Handler>().toExtend<(request: Request, env: unknown, context: Runtime) => Promise<Response>>()
    expectTypeOf<Handler>().toExtend<(request: Request, next: { params: Promise<object> }) => Promise<Response>>()
    expectTypeOf<Handler>().toExtend<(context: HonoContext, next: () => Promise<void>) => Promise<Response>>()
    // The function's parameter has its type from the handler.
    void ((handler: Handler) =>
      handler(request(""), { waitUntil: (work) => expectTypeOf(work).toExtend<Promise<unknown>>() }))
  })

  test("other arguments of a platform are ignored", async () => {
    const handler = makeHandler({ apps: app })
    for (const runtime of [undefined, null, "env", 1, { waitUntil: "no function" }]) {
      expect((await handler(request(delivery()), runtime, { params: Promise.resolve({}) })).status).toBe(200)
    }
  })
})

test("before a process ends: the server closes, the answer is sent, drain waits for work that continues", async () => {
  let finish = (): void => undefined
  const ended: Array<WebhookEvent["name"]> = []
  const work = new Promise<void>((resolve) => (finish = resolve))
  const handler = makeHandler({
    apps: app,
    answerWithinMs: 20,
    onAny: async ({ name }) => {
      await work
      ended.push(name)
    },
  })
  const server = createServer(toNodeListener(handler))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  const headers = headersOf("tiktok-shop", delivery())
  const answer = fetch(`http://127.0.0.1:${port}/`, { method: "POST", headers, body: delivery() })
  expect((await answer).status).toBe(200)
  await new Promise((resolve) => server.close(resolve))
  const drained = handler.drain()
  expect(ended).toEqual([])
  finish()
  await drained
  expect(ended).toEqual(["ORDER_STATUS_CHANGE"])
  await handler.drain()
})
