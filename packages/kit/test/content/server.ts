/**
 * TikTok for Developers on loopback, as far as the content calls need it, and the shop's routes for posts with products. It
 * counts what was published, keeps uploaded bytes, and breaks connections where a test tells it to.
 */
import * as http from "node:http"
import type { AddressInfo } from "node:net"
import { makePublications, type Publication, type PublishingOptions, type Wire } from "./publications.ts"
import { answerOf, refuse, Refused, shopAnswerOf, write } from "./routes.ts"

export interface Asked {
  readonly path: string
  readonly authorization: string | undefined
  readonly headers: http.IncomingHttpHeaders
  readonly body: Buffer
}

export interface ContentServerOptions extends PublishingOptions {
  readonly privacyOptions?: ReadonlyArray<string>
  /** `before`: the connection breaks before anything is done; `after`: it is done, and the answer is lost. */
  readonly breaks?: (path: string, count: number) => "before" | "after" | undefined
  /** Bytes of a chunk that arrive before its connection breaks; `undefined`: all. */
  readonly chunkBreaksAt?: (count: number) => number | undefined
  /** The upload URL has expired after its hour. */
  readonly uploadExpired?: boolean
  readonly refuses?: (path: string, count: number) => { status: number; code: string } | undefined
  /** How long the answer to a request that publishes takes after the work is done, in milliseconds. Default 0. */
  readonly answerMs?: number
}

export interface ContentServer {
  readonly url: string
  readonly asked: Array<Asked>
  readonly publications: Map<string, Publication>
  readonly calls: (path: string) => number
  readonly published: () => ReadonlyArray<Publication>
  readonly close: () => Promise<void>
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

export const tokenOf = (account: string): string => `bearer-of-${account}`

export const contentServer = async (options: ContentServerOptions = {}): Promise<ContentServer> => {
  const { privacyOptions = ["PUBLIC_TO_EVERYONE", "SELF_ONLY"] } = options
  const asked: Array<Asked> = []
  const counts = new Map<string, number>()
  const publications = makePublications(options)

  const receiveChunk = (path: string, incoming: http.IncomingMessage, outgoing: http.ServerResponse): void => {
    const one = publications.all.get(path.slice("/upload/".length))!
    const count = (counts.get("upload") ?? 0) + 1
    counts.set("upload", count)
    const [, first, last, total] = /bytes (\d+)-(\d+)\/(\d+)/.exec(incoming.headers["content-range"] ?? "") ?? []
    const have = one.bytes.reduce((sum, part) => sum + part.length, 0)
    const most = options.chunkBreaksAt?.(count)
    let got = 0
    incoming.on("data", (part: Buffer) => {
      if (Number(first) !== have) return
      const taken = most === undefined ? part : part.subarray(0, Math.max(0, most - got))
      got += part.length
      if (taken.length > 0) one.bytes.push(taken)
      if (most !== undefined && got >= most) outgoing.socket?.destroy()
    })
    incoming.on("end", () => {
      if (most !== undefined) return
      if (options.uploadExpired === true) return void outgoing.writeHead(403).end()
      asked.push({
        path,
        authorization: incoming.headers.authorization,
        headers: incoming.headers,
        body: Buffer.alloc(0),
      })
      if (Number(first) !== have)
        return void outgoing.writeHead(416, { "content-range": `bytes 0-${have - 1}/${total}` }).end()
      const isLast = Number(last) + 1 === Number(total)
      if (isLast) publications.settle(one)
      outgoing.writeHead(isLast ? 201 : 206, { "content-range": `bytes 0-${last}/${total}` }).end()
    })
    incoming.on("error", () => undefined)
  }

  const server = http.createServer((incoming, outgoing) => {
    const { pathname: path } = new URL(incoming.url ?? "/", "http://content")
    if (path.startsWith("/upload/")) return receiveChunk(path, incoming, outgoing)
    const chunks: Array<Buffer> = []
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk))
    incoming.on("end", () => {
      const body = Buffer.concat(chunks)
      const { authorization } = incoming.headers
      asked.push({ path, authorization, headers: incoming.headers, body })
      const count = (counts.get(path) ?? 0) + 1
      counts.set(path, count)
      const send = (status: number, json: unknown) => {
        const now = () => {
          outgoing.writeHead(status, { "content-type": "application/json" })
          outgoing.end(write(json))
        }
        if (options.answerMs === undefined || !path.endsWith("/init/")) now()
        else setTimeout(now, options.answerMs)
      }
      if (path.startsWith("/media/")) {
        const bytes = Buffer.alloc(Number(/(\d+)/.exec(path)?.[1] ?? 1000), 7)
        return void outgoing.writeHead(200, { "content-type": "video/mp4", "content-length": bytes.length }).end(bytes)
      }
      if (path === "/v2/oauth/token/") {
        const form = new URLSearchParams(body.toString())
        const openId = (form.get("code") ?? form.get("refresh_token") ?? "").replace(/^(code|refresh)-of-/, "")
        return void send(200, {
          open_id: openId,
          access_token: tokenOf(openId),
          refresh_token: `refresh-of-${openId}`,
          expires_in: 86_400,
          refresh_expires_in: 31_536_000,
          scope: "user.info.basic,video.list,video.publish,video.upload",
          token_type: "Bearer",
        })
      }
      const breaking = options.breaks?.(path, count)
      if (breaking === "before") return void outgoing.socket?.destroy()
      const shop = shopAnswerOf(path, count)
      if (shop !== undefined) return void send(200, { code: 0, message: "Success", request_id: "r", data: shop })
      const refused = options.refuses?.(path, count)
      const account = /^Bearer bearer-of-(.+)$/.exec(authorization ?? "")?.[1]
      const result =
        refused !== undefined
          ? refuse(refused.status, refused.code)
          : account === undefined
            ? refuse(401, "access_token_invalid")
            : answerOf(publications, { url: url(), privacyOptions })(
                path,
                account,
                JSON.parse(body.toString() || "{}") as Wire,
              )
      if (breaking === "after") return void outgoing.socket?.destroy()
      if (result === undefined)
        return void send(404, { data: {}, error: { code: "not_found", message: path, log_id: "l" } })
      if (result instanceof Refused) {
        return void send(result.status, { data: {}, error: { code: result.code, message: result.code, log_id: "l" } })
      }
      send(200, { data: result, error: { code: "ok", message: "", log_id: "l" } })
    })
    incoming.on("error", () => undefined)
  })
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  server.on("connection", (socket) => socket.on("error", () => undefined))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return {
    url: url(),
    asked,
    publications: publications.all,
    calls: (path) => counts.get(path) ?? 0,
    published: () => [...publications.all.values()].filter(({ state }) => state === "done"),
    close,
    [Symbol.asyncDispose]: close,
  }
}
