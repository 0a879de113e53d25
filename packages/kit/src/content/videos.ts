/**
 * The kit's calls for videos: `getVideos`, `getVideo`, `uploadVideo` and `deleteVideo`, over TikTok for Developers (with a
 * product: a creator account of TikTok Shop) and the content ledger. They are loaded when they are first used.
 */
import type { CallOptions } from "@tiktok-shop-kit/client"
import type { CallError } from "@tiktok-shop-kit/errors"
import type { Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import { limits, tagsOf, text } from "./caption.ts"
import { largest, smallest } from "./chunks.ts"
import type { ContentItem, ContentStatus } from "./item.ts"
import { fetchPage, readOne } from "./listing.ts"
import type { ContentParts } from "./wiring.ts"
import type { PostContent } from "./record.ts"
import { type Deleted, removeOne } from "./remove.ts"
import { fromFile, type MediaFile, mediaTypes, mediaUrl } from "./source.ts"
import { keepDraft, submit, type WatchOptions } from "./submit.ts"
import {
  checked,
  id,
  inputOf,
  invalid,
  pageNames,
  pageOf,
  requireOptions,
  unixSeconds,
  wholeNumber,
} from "../calls/check.ts"
import { publishNames, checkContent, productsOf, type PublishSettings, settingsOf } from "./publish-input.ts"
import { fillPage } from "../calls/fill-page.ts"

export type Video = ContentItem

export interface GetVideosInput {
  /** 1 to 100. Default 20. TikTok returns 20 at once, so larger pages cost more requests. */
  readonly pageSize?: number | undefined
  /** Counts from 1. The client reads every page before it. Default 1. */
  readonly pageNumber?: number | undefined
  /** The `nextPageToken` of an earlier answer, instead of `pageNumber`. Costs no reading of earlier pages. */
  readonly pageToken?: string | undefined
  /** Default: all. TikTok lists public videos; the others come from the ledger. */
  readonly videoStatus?: Exclude<ContentStatus, "SCHEDULED"> | undefined
  /** Unix seconds or a Date, inclusive. */
  readonly startTime?: number | Date | undefined
  /** Unix seconds or a Date, exclusive. */
  readonly endTime?: number | Date | undefined
}

export interface Videos {
  readonly videos: ReadonlyArray<Video>
  /** TikTok does not say. */
  readonly total: number | undefined
  readonly more: boolean
  readonly nextPageToken: string | undefined
}

const statuses: ReadonlyArray<ContentStatus> = ["PUBLISHED", "DRAFT", "PROCESSING", "FAILED"]

const getVideosNames: Names<GetVideosInput> = { ...pageNames, videoStatus: 1, startTime: 1, endTime: 1 }

/**
 * Lists a creator's videos, a page at a time: first videos that are not public, then public videos, newest first.
 *
 * @example
 * ```ts
 * import { runPromise } from "@tiktok-shop-kit/client"
 * import { type ContentParts, getVideos } from "tiktok-shop-kit/content"
 *
 * declare const parts: ContentParts
 * const { videos, more } = await runPromise(getVideos(parts, { videoStatus: "PUBLISHED", pageSize: 20 }))
 * ```
 */
export const getVideos = (
  parts: ContentParts,
  input: GetVideosInput = {},
  options?: CallOptions,
): Effect.Effect<Videos, CallError> =>
  checked(
    () => {
      requireOptions("getVideos", options)
      const { startTime, endTime, videoStatus } = inputOf("getVideos", input, getVideosNames)
      if (videoStatus !== undefined && !statuses.includes(videoStatus)) {
        throw invalid("getVideos", "videoStatus", `must be ${statuses.join(", ")}, but is '${String(videoStatus)}'.`)
      }
      const from = startTime === undefined ? undefined : unixSeconds("getVideos", "startTime", startTime)
      const to = endTime === undefined ? undefined : unixSeconds("getVideos", "endTime", endTime)
      if (from !== undefined && to !== undefined && from >= to) {
        throw invalid("getVideos", "endTime", "must be later than startTime; it is exclusive.")
      }
      return {
        page: pageOf("getVideos", input),
        listing: {
          call: "getVideos",
          status: videoStatus,
          fromMs: from === undefined ? undefined : from * 1000,
          toMs: to === undefined ? undefined : to * 1000,
          keep: ({ content }: { readonly content: PostContent }) => content.media.kind !== "photos",
        },
      }
    },
    ({ page, listing }) =>
      Effect.map(
        fillPage(fetchPage(parts, { ...listing, pageSize: page.pageSize }, options), page),
        ({ items, ...rest }) => ({ videos: items, ...rest }),
      ),
  )

/**
 * Reads the current state of one video, by TikTok's id or by the id that `uploadVideo` returned.
 *
 * @example
 * ```ts
 * import { runPromise } from "@tiktok-shop-kit/client"
 * import { type ContentParts, getVideo } from "tiktok-shop-kit/content"
 *
 * declare const parts: ContentParts
 * const { viewCount } = await runPromise(getVideo(parts, "7300000000000000001"))
 * ```
 */
export const getVideo = (
  parts: ContentParts,
  videoId: string,
  options?: CallOptions,
): Effect.Effect<Video, CallError> =>
  checked(
    () => {
      requireOptions("getVideo", options)
      return id("getVideo", "videoId", videoId)
    },
    (checkedId) => readOne(parts, "getVideo", checkedId, options),
  )

export interface UploadVideoInput extends PublishSettings, WatchOptions {
  /** URL of the video. Instead of `file`. */
  readonly videoUrl?: string | undefined
  /** The video itself: a path, a Blob, bytes, or a stream with its size. Instead of `videoUrl`. */
  readonly file?: MediaFile | undefined
  /** `video/mp4`, `video/quicktime` or `video/webm`. Default: by the file's name, else `video/mp4`. */
  readonly mediaType?: string | undefined
  /** At most 150 UTF-16 units. First line of the caption. */
  readonly title: string
  /** At most 1000 UTF-16 units. Follows the title in the caption; TikTok allows 2200 units in all. */
  readonly description?: string | undefined
  /** With or without `#`. They are the end of the caption. */
  readonly tags?: ReadonlyArray<string> | undefined
  /** At most one product. A creator account of TikTok Shop then publishes the video. */
  readonly productIds?: ReadonlyArray<string> | undefined
  /**
   * `pull`: TikTok fetches the URL, whose domain must be verified for the app. `through`: the client downloads it, from any
   * domain, and uploads it in chunks. Default `pull`.
   */
  readonly transfer?: "pull" | "through" | undefined
  /** Bytes in a chunk: 5 to 64 MB. Default 10 MB. */
  readonly chunkBytes?: number | undefined
  /** Keeps it in the ledger instead of publishing it; by URL only. Default false. */
  readonly draft?: boolean | undefined
}

const uploadVideoNames: Names<UploadVideoInput> = {
  ...publishNames,
  videoUrl: 1,
  file: 1,
  mediaType: 1,
  title: 1,
  description: 1,
  tags: 1,
  productIds: 1,
  transfer: 1,
  chunkBytes: 1,
  draft: 1,
}

/**
 * Publishes a video and waits until it is public or has failed, with TikTok's reason. TikTok fetches a URL. The client uploads
 * a file in chunks, and continues after a broken connection. `options.account` says which creator posts.
 *
 * @example
 * ```ts
 * import { runPromise } from "@tiktok-shop-kit/client"
 * import { type ContentParts, uploadVideo } from "tiktok-shop-kit/content"
 *
 * declare const parts: ContentParts
 * const video = await runPromise(
 *   uploadVideo(parts, {
 *     file: "mug.mp4",
 *     title: "A new mug",
 *     tags: ["mug"],
 *     privacyLevel: "PUBLIC_TO_EVERYONE",
 *     onProgress: (progress) => console.log(progress.phase),
 *   }),
 * )
 * ```
 */
export const uploadVideo = (
  parts: ContentParts,
  input: UploadVideoInput,
  options?: CallOptions,
): Effect.Effect<Video, CallError> =>
  checked(
    () => {
      requireOptions("uploadVideo", options)
      const { videoUrl, file, transfer = "pull", chunkBytes } = inputOf("uploadVideo", input, uploadVideoNames)
      if ((videoUrl === undefined) === (file === undefined)) {
        throw invalid("uploadVideo", "videoUrl", "or 'file' is needed, and only one of the two.")
      }
      if (transfer !== "pull" && transfer !== "through") {
        throw invalid("uploadVideo", "transfer", `must be pull or through, but is '${String(transfer)}'.`)
      }
      if (input.mediaType !== undefined && !mediaTypes.includes(input.mediaType)) {
        throw invalid(
          "uploadVideo",
          "mediaType",
          `must be ${mediaTypes.join(", ")}, but is '${String(input.mediaType)}'.`,
        )
      }
      if (chunkBytes !== undefined) {
        wholeNumber("uploadVideo", "chunkBytes", chunkBytes, { min: smallest, max: largest })
      }
      if (file !== undefined && input.draft === true) {
        throw invalid("uploadVideo", "draft", "works by videoUrl only: the ledger keeps no files.")
      }
      const productIds = productsOf("uploadVideo", input.productIds)
      return checkContent({
        by: "uploadVideo",
        carrier: productIds.length > 0 ? "shop" : "developers",
        title: text("uploadVideo", "title", input.title, limits.title),
        description: text("uploadVideo", "description", input.description, limits.description),
        tags: tagsOf("uploadVideo", input.tags),
        productIds,
        media:
          videoUrl === undefined
            ? { kind: "file", sizeBytes: 0, mediaType: input.mediaType ?? "" }
            : { kind: "video", url: mediaUrl("uploadVideo", "videoUrl", videoUrl), transfer },
        settings: settingsOf("uploadVideo", input),
      })
    },
    (content): Effect.Effect<Video, CallError> => {
      const { file } = input
      if (input.draft === true) return keepDraft(parts, content, options)
      if (file === undefined) return submit(parts, { ...input, content, file: undefined }, options)
      return Effect.scoped(
        Effect.flatMap(fromFile("uploadVideo", file, input.mediaType), (source) => {
          const media = { kind: "file", sizeBytes: source.sizeBytes, mediaType: source.mediaType } as const
          return submit(parts, { ...input, content: { ...content, media }, file: source }, options)
        }),
      )
    },
  )

/**
 * Deletes a video that is not published: removes a draft, scheduled or failed video from the ledger, and cancels a running
 * pull. For a published video it fails with an UnsupportedError before any request, since TikTok offers no endpoint for that.
 *
 * @example
 * ```ts
 * import { runPromise } from "@tiktok-shop-kit/client"
 * import { type ContentParts, deleteVideo } from "tiktok-shop-kit/content"
 *
 * declare const parts: ContentParts
 * const { deleted } = await runPromise(deleteVideo(parts, "post_8203000000000_0123456789abcdef"))
 * ```
 */
export const deleteVideo = (
  parts: ContentParts,
  videoId: string,
  options?: CallOptions,
): Effect.Effect<Deleted, CallError> =>
  checked(
    () => {
      requireOptions("deleteVideo", options)
      return id("deleteVideo", "videoId", videoId)
    },
    (checkedId) => removeOne(parts, "deleteVideo", checkedId, options),
  )
