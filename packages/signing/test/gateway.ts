/** A server on a real socket that answers as a test tells it to, and keeps the query and the body of each request. */
import * as Client from "@tiktok-shop-kit/client"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as http from "node:http"
import type { AddressInfo } from "node:net"
import { sign } from "../src/index.ts"

export interface Seen {
  readonly query: URLSearchParams
  readonly body: string
  readonly request: http.IncomingMessage
  readonly response: http.ServerResponse
}

/** The server's answer. `undefined`: the test answers. `dateMs`: its `Date` header; absent if `dateMs` is absent. */
export type Answering = (
  seen: Seen,
) => { readonly code: number; readonly message?: string; readonly dateMs?: number } | undefined

export const gateway = (answering: Answering) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const seen: Array<Seen> = []
      const server = http.createServer(async (request, response) => {
        const chunks: Array<Buffer> = []
        for await (const chunk of request) chunks.push(chunk as Buffer)
        const { searchParams } = new URL(request.url!, "http://localhost")
        const one = { query: searchParams, body: Buffer.concat(chunks).toString("utf8"), request, response }
        seen.push(one)
        const answer = answering(one)
        if (answer === undefined) return
        response.sendDate = false
        if (answer.dateMs !== undefined) response.setHeader("date", new Date(answer.dateMs).toUTCString())
        response.statusCode = answer.code === 0 ? 200 : 400
        response.setHeader("content-type", "application/json")
        response.end(
          JSON.stringify({ code: answer.code, message: answer.message ?? "Success", request_id: "r", data: {} }),
        )
      })
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
      return { server, seen, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
    }),
    ({ server }) =>
      Effect.promise(
        () =>
          new Promise<void>((resolve) => {
            server.close(() => resolve())
            server.closeAllConnections()
          }),
      ),
  )

export const appKey = "29a39d"
export const appSecret = "e59af819cc"

const table = {
  plain: {},
  rows: {
    36009004: [
      { class: "clock", keyword: "timestamp" },
      { class: "signature", keyword: "signature" },
    ],
  },
} as const

export const clientOf = (
  baseUrl: string,
  options: Pick<Client.Options, "learnClock"> = {},
  credentials: { readonly appKey?: string; readonly appSecret?: string } = {},
) =>
  Client.make({ baseUrl, authUrl: baseUrl, ...options }).pipe(
    Client.layers(Client.envelope({ table }), sign()),
    Client.provide(
      Context.make(Client.Credentials, {
        appKey: credentials.appKey ?? appKey,
        appSecret: Redacted.make(credentials.appSecret ?? appSecret),
      }),
    ),
  )
