/** Every vector of test/vectors/webhooks.json over a socket, behind the server of each framework. */
import { serve } from "@hono/node-server"
import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import express from "express"
import fastify from "fastify"
import { Hono } from "hono"
import * as http from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, beforeEach, describe, test, vi } from "vitest"
import vectors from "../../../test/vectors/webhooks.json" with { type: "json" }
import { toFastifyPlugin } from "../src/fastify.ts"
import { type Handler, makeHandler, type Scheme } from "../src/index.ts"
import { toNodeListener } from "../src/node.ts"
import { postInChunks } from "./served.ts"
import { app, delivery, headersOf } from "./signed.ts"

interface Vector {
  readonly id: string
  readonly scheme: Scheme
  readonly app_key?: string
  readonly app_secret?: string
  readonly client_secret?: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  /** `null`: the receiver's choice; here, a refusal. */
  readonly valid: boolean | null
  readonly timestamp?: number
  readonly now?: number
  readonly tolerance_s?: number
}

interface Served {
  readonly url: string
  readonly close: () => Promise<void>
}

const urlOf = (server: http.Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/tiktok`

const listening = async (server: http.Server): Promise<Served> => {
  if (!server.listening) await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: urlOf(server), close }
}

const frameworks: Readonly<Record<string, (handler: Handler) => Promise<Served>>> = {
  "node:http": (handler) => listening(http.createServer(toNodeListener(handler))),
  "node:http, with a function around the handler": (handler) =>
    listening(http.createServer(toNodeListener((request) => handler(request)))),
  "Express, before express.json()": (handler) =>
    listening(http.createServer(express().post("/tiktok", toNodeListener(handler)).use(express.json()))),
  "Express, behind express.raw()": (handler) =>
    listening(
      http.createServer(
        express()
          .use("/tiktok", express.raw({ type: "*/*" }))
          .post("/tiktok", toNodeListener(handler)),
      ),
    ),
  Fastify: async (handler) => {
    const server = fastify()
    await server.register(toFastifyPlugin(handler, { path: "/tiktok" }))
    await server.listen({ port: 0, host: "127.0.0.1" })
    return { url: urlOf(server.server), close: () => server.close() as unknown as Promise<void> }
  },
  Hono: async (handler) => {
    const hono = new Hono().post("/tiktok", handler)
    const server = serve({ fetch: hono.fetch, port: 0, hostname: "127.0.0.1" }) as http.Server
    await new Promise<void>((resolve) => (server.listening ? resolve() : server.once("listening", resolve)))
    return listening(server)
  },
}

const served = (name: string, handler: Handler) =>
  Effect.acquireRelease(
    Effect.promise(() => frameworks[name]!(handler)),
    ({ close }) => Effect.promise(close),
  )

describe.each(Object.keys(frameworks))("%s", (name) => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }))
  afterEach(() => void vi.useRealTimers())

  for (const vector of vectors.vectors as unknown as ReadonlyArray<Vector>) {
    it.effect(vector.id, () =>
      Effect.gen(function* () {
        vi.setSystemTime((vector.now ?? vector.timestamp ?? 0) * 1000)
        let handled = 0
        const { url } = yield* served(
          name,
          makeHandler({
            scheme: vector.scheme,
            apps: {
              appKey: vector.app_key ?? "app",
              appSecret: vector.app_secret ?? vector.client_secret ?? "",
            },
            toleranceSeconds: vector.tolerance_s,
            onAny: () => void handled++,
          }),
        )
        const { headers, body } = vector
        const response = yield* Effect.promise(() => fetch(url, { method: "POST", headers, body }))
        expect(response.status).toBe(vector.valid === true ? 200 : 401)
        expect(yield* Effect.promise(() => response.text())).toBe("")
        expect(handled).toBe(vector.valid === true && body !== "" ? 1 : 0)
      }),
    )
  }

  it.effect("ids beyond 2^53 and text beyond ASCII arrive unchanged", () =>
    Effect.gen(function* () {
      const events: Array<unknown> = []
      const { url } = yield* served(name, makeHandler({ apps: app, onAny: ({ data }) => void events.push(data) }))
      const body = delivery({ type: 5, data: { note: "Café 日本 😀" } }).replace(
        '"data":{',
        '"data":{"product_id":1729592969712207008,',
      )
      const headers = { ...headersOf("tiktok-shop", body), "content-type": "application/json" }
      expect((yield* Effect.promise(() => fetch(url, { method: "POST", headers, body }))).status).toBe(200)
      expect(events).toEqual([{ product_id: "1729592969712207008", note: "Café 日本 😀" }])
    }),
  )

  it.effect("an error thrown in a function is answered 500 without text, and the next delivery is handled", () =>
    Effect.gen(function* () {
      let calls = 0
      const onAny = () => {
        if (calls++ === 0) throw new Error("postgres://user:secret@host")
      }
      const { url } = yield* served(name, makeHandler({ apps: app, onAny }))
      const answer = Effect.promise(async () => {
        const response = await post(url)
        return [response.status, await response.text()]
      })
      expect(yield* answer).toEqual([500, ""])
      expect(yield* answer).toEqual([200, ""])
    }),
  )

  it.effect("a delivery without a content type is accepted", () =>
    Effect.gen(function* () {
      const { url } = yield* served(name, makeHandler({ apps: app }))
      const port = Number(new URL(url).port)
      const body = new TextEncoder().encode(delivery())
      expect(yield* Effect.promise(() => postInChunks(port, headersOf("tiktok-shop", body), [body]))).toBe(200)
    }),
  )

  it.effect("a body of 1 MB is accepted, a larger one is refused", () =>
    Effect.gen(function* () {
      const { url } = yield* served(name, makeHandler({ apps: app }))
      const post = (body: string) =>
        Effect.promise(() => fetch(url, { method: "POST", headers: headersOf("tiktok-shop", body), body }))
      expect((yield* post("x".repeat(90_000))).status).toBe(400)
      // Express's parser has its own limit, and answers 413 as well.
      expect((yield* post("x".repeat(1_048_577))).status).toBe(413)
    }),
  )
})

const post = (url: string) => {
  const body = delivery()
  const headers = { ...headersOf("tiktok-shop", body), "content-type": "application/json" }
  return fetch(url, { method: "POST", headers, body })
}

test("Express with express.json() before it: an error that says how to fix it", async () => {
  const errors: Array<Error> = []
  const handler = makeHandler({ apps: app, onAny: () => expect.unreachable() })
  const server = express()
    .use(express.json())
    .post("/tiktok", toNodeListener(handler))
    .use(((error, _request, response, _next) => {
      errors.push(error as Error)
      response.status(500).end()
    }) satisfies express.ErrorRequestHandler)
  const { url, close } = await listening(http.createServer(server))
  expect((await post(url)).status).toBe(500)
  expect(errors).toMatchObject([{ _tag: "ConfigurationError", issues: [{ field: "body" }] }])
  expect(errors[0]!.message).toContain("express.raw")
  await close()
})

test("Fastify parses the bodies of its other routes as before", async () => {
  const server = fastify()
  await server.register(toFastifyPlugin(makeHandler({ apps: app }), { path: "/tiktok" }))
  server.post("/else", (request) => ({ got: request.body }))
  await server.listen({ port: 0, host: "127.0.0.1" })
  const url = urlOf(server.server)
  expect((await post(url)).status).toBe(200)
  expect((await fetch(url)).status).toBe(405)
  const answer = await fetch(url.replace("/tiktok", "/else"), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"a":1}',
  })
  expect(await answer.json()).toEqual({ got: { a: 1 } })
  await server.close()
})

test("Hono after a middleware that read the body: an error that says how to fix it", async () => {
  const hono = new Hono()
    .use(async (context, next) => {
      await context.req.raw.text()
      await next()
    })
    .post("/tiktok", makeHandler({ apps: app }))
    .onError((error, context) => context.text(error.message, 500))
  const body = delivery()
  const answer = await hono.request("/tiktok", { method: "POST", headers: headersOf("tiktok-shop", body), body })
  expect(answer.status).toBe(500)
  expect(await answer.text()).toMatch(/'body' was parsed or read.*request\.clone\(\)/)
})

test("Hono on Workers: slow work is passed to the runtime's waitUntil", async () => {
  const kept: Array<Promise<unknown>> = []
  const runtime = {
    waitUntil: (work: Promise<unknown>) => void kept.push(work),
    passThroughOnException: () => undefined,
    props: {},
  }
  let finish = (): void => undefined
  const work = new Promise<void>((resolve) => (finish = resolve))
  const hono = new Hono().post("/tiktok", makeHandler({ apps: app, onAny: () => work, answerWithinMs: 1 }))
  const body = delivery()
  const init = { method: "POST", headers: headersOf("tiktok-shop", body), body }
  expect((await hono.request("/tiktok", init, {}, runtime as never)).status).toBe(200)
  expect(kept).toHaveLength(1)
  finish()
  await kept[0]
})
