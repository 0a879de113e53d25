/** A request of `node:http` and of HTTP/2 arrives complete in a fetch handler. */
import { nodeRequest } from "@tiktok-shop-kit/client/node-request"
import { createServer, type IncomingMessage, request as send } from "node:http"
import * as http2 from "node:http2"
import type { AddressInfo } from "node:net"
import { expect, test } from "vitest"

interface Seen {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const seenOf = async (incoming: IncomingMessage, body?: BodyInit): Promise<Seen> => {
  const request = nodeRequest(incoming, body)
  const headers = Object.fromEntries(request.headers)
  return { url: request.url, method: request.method, headers, body: await request.text() }
}

/** Sends one request over a socket, and returns the parts that a handler gets. */
const seenBy = (
  path: string,
  {
    method = "GET",
    headers = {},
    text = "",
    body,
  }: { method?: string; headers?: object; text?: string; body?: string },
): Promise<Seen> =>
  new Promise((resolve, reject) => {
    const server = createServer((incoming, outgoing) => {
      seenOf(incoming, body)
        .then(resolve, reject)
        .finally(() => {
          outgoing.end()
          server.close()
        })
    })
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo
      const outgoing = send({ host: "127.0.0.1", port, path, method, headers: { ...headers } }, (answer) =>
        answer.resume(),
      )
      outgoing.on("error", reject)
      outgoing.end(text)
    })
  })

test("path, query, headers, cookie and body arrive", async () => {
  const headers = { cookie: "state=1", "x-signature": "abc", "content-type": "application/json" }
  const seen = await seenBy("/tiktok?a=1&b=%20", { method: "POST", headers, text: '{"id":1}' })
  expect(seen).toMatchObject({ url: "http://localhost/tiktok?a=1&b=%20", method: "POST", headers, body: '{"id":1}' })
})

test("bytes that a parser has read replace the stream", async () => {
  const seen = await seenBy("/", { method: "POST", text: "streamed", body: "kept" })
  expect(seen.body).toBe("kept")
})

test("a GET has no body", async () => {
  expect((await seenBy("/", { body: "kept" })).body).toBe("")
})

test.each([
  ["//evil.example/x", "http://localhost//evil.example/x"],
  ["http://evil.example/x", "http://localhost/"],
])("neither a path nor the Host header names another host: %s", async (path, url) => {
  expect((await seenBy(path, { headers: { host: "evil.example" } })).url).toBe(url)
})

test("the headers of HTTP/2 that begin with a colon are left out", async () => {
  const seen = await new Promise<Seen>((resolve, reject) => {
    const server = http2.createServer((incoming, outgoing) => {
      seenOf(incoming as unknown as IncomingMessage)
        .then(resolve, reject)
        .finally(() => outgoing.end())
    })
    server.listen(0, "127.0.0.1", () => {
      const session = http2.connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
      const stream = session.request({ ":method": "POST", ":path": "/two?x=1", "x-signature": "abc" })
      stream.on("close", () => {
        session.close()
        server.close()
      })
      stream.resume()
      stream.end("body")
    })
  })
  expect(seen).toMatchObject({ url: "http://localhost/two?x=1", method: "POST", body: "body" })
  expect(Object.keys(seen.headers)).toEqual(["x-signature"])
})
