/**
 * TikTok for Developers on loopback, as far as the content calls need it, and the shop's routes for posts with products. It
 * counts what was published, keeps uploaded bytes, and breaks where a test tells it to.
 */
import * as http from "node:http"
import type { AddressInfo } from "node:net"

/** The bodies that the content calls send. */
interface Wire {
  readonly post_info: { readonly title?: string; readonly description?: string; readonly privacy_level: string }
  readonly source_info: { readonly source: string; readonly video_size?: number }
  readonly publish_id: string
  readonly cursor?: number
  readonly max_count?: number
  readonly filters: { readonly video_ids: ReadonlyArray<string> }
}

export interface Publication {
  readonly publishId: string
  readonly account: string
  readonly caption: string
  readonly privacy: string
  /** Unix milliseconds. */
  readonly atMs: number
  readonly kind: "photo" | "pull" | "file"
  readonly totalBytes: number
  bytes: Array<Buffer>
  state: "waiting" | "downloading" | "done" | "failed"
  failReason?: string
  videoId?: string
}

export interface Asked {
  readonly path: string
  readonly authorization: string | undefined
  readonly headers: http.IncomingHttpHeaders
  readonly body: Buffer
}

export interface ContentServerOptions {
  /** From the request to a public post, in milliseconds. Default 0. */
  readonly publishMs?: number
  readonly privacyOptions?: ReadonlyArray<string>
  /** What becomes of a publication; default: it is published. */
  readonly verdict?: (publication: Publication) => string | undefined
  /** `before`: the connection breaks before anything is done; `after`: it is done, and the answer is lost. */
  readonly breaks?: (path: string, count: number) => "before" | "after" | undefined
  /** Bytes of a chunk that arrive before its connection breaks; `undefined`: all. */
  readonly chunkBreaksAt?: (count: number) => number | undefined
  /** The address of uploads is over its hour. */
  readonly uploadExpired?: boolean
  readonly refuses?: (path: string, count: number) => { status: number; code: string } | undefined
  /** `hold`: pulls stay in their download. */
  readonly pull?: "hold"
  /** From what was done to its answer, in milliseconds; for requests that publish. Default 0. */
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
  const { publishMs = 0, privacyOptions = ["PUBLIC_TO_EVERYONE", "SELF_ONLY"] } = options
  const asked: Array<Asked> = []
  const counts = new Map<string, number>()
  const publications = new Map<string, Publication>()
  let ids = 0

  const settle = (publication: Publication): void => {
    publication.state = "downloading"
    const finish = () => {
      if (options.pull === "hold" && publication.kind === "pull") return
      const reason = options.verdict?.(publication)
      publication.state = reason === undefined ? "done" : "failed"
      if (reason !== undefined) publication.failReason = reason
      else if (publication.privacy === "PUBLIC_TO_EVERYONE")
        publication.videoId = `73${String(++ids).padStart(17, "0")}`
    }
    if (publishMs === 0) finish()
    else setTimeout(finish, publishMs).unref()
  }

  const begin = (account: string, body: Wire, kind: Publication["kind"]): Publication => {
    const { post_info: info, source_info: source } = body
    const caption = kind === "photo" ? [info.title, info.description].filter(Boolean).join("\n") : (info.title ?? "")
    const publication: Publication = {
      publishId: `p_${account}_${publications.size}`,
      account,
      caption,
      privacy: info.privacy_level,
      atMs: Date.now(),
      kind,
      totalBytes: source.video_size ?? 0,
      bytes: [],
      state: "waiting",
    }
    publications.set(publication.publishId, publication)
    if (kind !== "file") settle(publication)
    return publication
  }

  const videosOf = (account: string) =>
    [...publications.values()]
      .filter((one) => one.account === account && one.videoId !== undefined)
      .sort((a, b) => b.atMs - a.atMs)
      .map((one) => ({
        id: one.videoId!,
        create_time: Math.floor(one.atMs / 1000),
        title: one.caption.slice(0, 20),
        video_description: one.caption,
        share_url: `https://www.tiktok.com/@creator/video/${one.videoId}`,
        view_count: 12,
        like_count: 3,
      }))

  const answer = (path: string, account: string, body: Wire): unknown => {
    switch (path) {
      case "/v2/post/publish/creator_info/query/":
        return { privacy_level_options: privacyOptions, creator_username: account }
      case "/v2/post/publish/content/init/":
        return { publish_id: begin(account, body, "photo").publishId }
      case "/v2/post/publish/video/init/": {
        const isFile = body.source_info.source === "FILE_UPLOAD"
        const { publishId } = begin(account, body, isFile ? "file" : "pull")
        return {
          publish_id: publishId,
          ...(isFile ? { upload_url: `${url()}/upload/${publishId}?signature=secret` } : {}),
        }
      }
      case "/v2/post/publish/status/fetch/": {
        const one = publications.get(body.publish_id)
        if (one === undefined) return refuse(400, "invalid_publish_id")
        const status = {
          waiting: "PROCESSING_UPLOAD",
          downloading: "PROCESSING_DOWNLOAD",
          done: "PUBLISH_COMPLETE",
          failed: "FAILED",
        }
        return {
          status: status[one.state],
          uploaded_bytes: one.bytes.reduce((sum, part) => sum + part.length, 0),
          ...(one.failReason === undefined ? {} : { fail_reason: one.failReason }),
          ...(one.videoId === undefined ? {} : { publicaly_available_post_id: [new Digits(one.videoId)] }),
        }
      }
      case "/v2/post/publish/cancel/": {
        const one = publications.get(body.publish_id)!
        if (one.state !== "downloading") return refuse(400, "publish_not_cancellable")
        one.state = "failed"
        one.failReason = "publish_cancelled"
        return {}
      }
      case "/v2/video/list/": {
        const { cursor = Infinity, max_count: most = 10 } = body
        const all = videosOf(account).filter((video) => video.create_time * 1000 < cursor)
        const videos = all.slice(0, most)
        return { videos, cursor: (videos.at(-1)?.create_time ?? 0) * 1000, has_more: all.length > most }
      }
      case "/v2/video/query/":
        return { videos: videosOf(account).filter((video) => body.filters.video_ids.includes(video.id)) }
      default:
        return undefined
    }
  }

  const shopAnswer = (path: string): unknown => {
    switch (path) {
      case "/affiliate_creator/202505/videos/video_files":
        return { video_file: { id: "file-1", md5: "x" } }
      case "/affiliate_creator/202511/photos/photo_files":
        return { photo_file: { photo_uri: `uri-${counts.get(path)}` } }
      case "/affiliate_creator/202607/videos":
        return { video: { id: "7411111111111111111" }, quota: "9" }
      case "/affiliate_creator/202607/photos":
        return { photo: { photo_post_id: "7422222222222222222" }, quota: "9" }
      case "/affiliate_creator/202511/photos/7422222222222222222/status":
        return { photo: { photo_post_id: "7422222222222222222", post_status: "SUCCESS" } }
      case "/affiliate_creator/202509/videos/7411111111111111111/status":
        return { video: { id: "7411111111111111111", post_status: "SUCCESS" } }
      default:
        return undefined
    }
  }

  const receiveChunk = (path: string, incoming: http.IncomingMessage, outgoing: http.ServerResponse): void => {
    const one = publications.get(path.slice("/upload/".length))!
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
      if (isLast) settle(one)
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
      const shop = shopAnswer(path)
      if (shop !== undefined) return void send(200, { code: 0, message: "Success", request_id: "r", data: shop })
      const refused = options.refuses?.(path, count)
      const account = /^Bearer bearer-of-(.+)$/.exec(authorization ?? "")?.[1]
      const result =
        refused !== undefined
          ? refuse(refused.status, refused.code)
          : account === undefined
            ? refuse(401, "access_token_invalid")
            : answer(path, account, JSON.parse(body.toString() || "{}") as Wire)
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
    publications,
    calls: (path) => counts.get(path) ?? 0,
    published: () => [...publications.values()].filter(({ state }) => state === "done"),
    close,
    [Symbol.asyncDispose]: close,
  }
}

class Refused {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string) {
    this.status = status
    this.code = code
  }
}

const refuse = (status: number, code: string): Refused => new Refused(status, code)

/** An integer beyond 2^53, bare on the wire as TikTok sends it. */
class Digits {
  readonly digits: string
  constructor(digits: string) {
    this.digits = digits
  }
}

const write = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (inner instanceof Digits ? `@@${inner.digits}@@` : inner)).replace(
    /"@@(\d+)@@"/g,
    "$1",
  )
