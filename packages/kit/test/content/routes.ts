/** What the content server answers: the routes of TikTok for Developers, and the shop's for posts with products. */
import type { Publications, Wire } from "./publications.ts"

export class Refused {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string) {
    this.status = status
    this.code = code
  }
}

export const refuse = (status: number, code: string): Refused => new Refused(status, code)

/** An integer beyond 2^53, bare on the wire as TikTok sends it. */
class Digits {
  readonly digits: string
  constructor(digits: string) {
    this.digits = digits
  }
}

export const write = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (inner instanceof Digits ? `@@${inner.digits}@@` : inner)).replace(
    /"@@(\d+)@@"/g,
    "$1",
  )

/** `undefined`: the server does not have the route. */
export const answerOf =
  (
    { all, begin, videosOf }: Publications,
    given: { readonly url: string; readonly privacyOptions: ReadonlyArray<string> },
  ) =>
  (path: string, account: string, body: Wire): unknown => {
    switch (path) {
      case "/v2/post/publish/creator_info/query/":
        return { privacy_level_options: given.privacyOptions, creator_username: account }
      case "/v2/post/publish/content/init/":
        return { publish_id: begin(account, body, "photo").publishId }
      case "/v2/post/publish/video/init/": {
        const isFile = body.source_info.source === "FILE_UPLOAD"
        const { publishId } = begin(account, body, isFile ? "file" : "pull")
        return {
          publish_id: publishId,
          ...(isFile ? { upload_url: `${given.url}/upload/${publishId}?signature=secret` } : {}),
        }
      }
      case "/v2/post/publish/status/fetch/": {
        const one = all.get(body.publish_id)
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
        const one = all.get(body.publish_id)!
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

/** The shop's routes. `count` is the number of calls of the path. */
export const shopAnswerOf = (path: string, count: number): unknown => {
  switch (path) {
    case "/affiliate_creator/202505/videos/video_files":
      return { video_file: { id: "file-1", md5: "x" } }
    case "/affiliate_creator/202511/photos/photo_files":
      return { photo_file: { photo_uri: `uri-${count}` } }
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
