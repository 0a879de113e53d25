/**
 * A web server that takes webhooks, and does what the test tells it to.
 */
import { createHmac } from "node:crypto"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { Sandbox } from "../src/index.ts"
import type { Loose } from "./wire.ts"

export interface Received {
  readonly authorization: string | undefined
  readonly text: string
  readonly body: Loose
}

export interface Subscriber {
  readonly url: string
  readonly received: Array<Received>
  /** The status of the next answers, in order; then 200. 0: no answer at all. */
  readonly answers: Array<number>
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

export const subscriber = async (): Promise<Subscriber> => {
  const received: Array<Received> = []
  const answers: Array<number> = []
  const server = createServer((request, response) => {
    let text = ""
    request.on("data", (chunk: Buffer) => (text += chunk.toString()))
    request.on("end", () => {
      received.push({
        authorization: request.headers.authorization,
        text,
        body: text === "" ? undefined : JSON.parse(text),
      })
      const status = answers.shift() ?? 200
      if (status !== 0) response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answers,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** What the platform documents for the header, written for these tests in three lines. */
export const signatureOf = (tts: Pick<Sandbox, "config">, text: string): string =>
  createHmac("sha256", tts.config.appSecret)
    .update(tts.config.appKey + text)
    .digest("hex")
