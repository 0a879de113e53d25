/**
 * Publishes posts with products through a creator account of TikTok Shop. It downloads and uploads the media first, which
 * publishes nothing. Then one request posts them with their product. A video takes exactly one product; photos take one
 * product for all, or one for each.
 */
import type { CallOptions } from "@tiktok-shop-kit/client"
import { type CallError, ValidationError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { captionOf, cut, limits } from "./caption.ts"
import {
  mediaField,
  missingField,
  type Publisher,
  type PublicationStatus,
  type Prepared,
  type Publication,
} from "./publisher.ts"
import { MB } from "./chunks.ts"
import type { ContentParts } from "./wiring.ts"
import {
  getShoppablePhotosStatus,
  getShoppableVideoStatus,
  postShoppablePhotos,
  postShoppableVideo,
  uploadShoppablePhotoFile,
  uploadShoppableVideoFile,
} from "./shapes.ts"
import { blobOf, fromUrl, type Source } from "./source.ts"

const mostVideoBytes = 100 * MB
const mostPhotoBytes = 10 * MB

export const shopPublisher = (parts: ContentParts): Publisher => ({
  prepare: (publication) =>
    Effect.gen(function* () {
      const { media } = publication.content
      if (media.kind === "photos") return yield* photos(parts, publication, media.urls)
      const source =
        media.kind === "file"
          ? publication.file
          : yield* fromUrl(mediaFrom(parts), media.url, mostVideoBytes, mediaField(publication))
      return yield* video(parts, publication, source)
    }),
  status: (record, publishId, options) => {
    const own = { ...options, account: record.account }
    return record.content.media.kind === "photos"
      ? Effect.map(parts.shop.call(getShoppablePhotosStatus, { photo_post_id: publishId }, own), ({ photo }) =>
          statusFrom(photo?.post_status, publishId),
        )
      : Effect.map(parts.shop.call(getShoppableVideoStatus, { video_id: publishId }, own), (data) =>
          statusFrom(data.video?.post_status, publishId),
        )
  },
})

const mediaFrom = ({ fetch, transport, shopUrl }: ContentParts) => ({ fetch, transport, platform: shopUrl })

const optionsOf = ({ options, account }: Publication, timeoutMs?: number): CallOptions => ({
  ...options,
  account,
  // A file takes longer than a call: at 50 kB/s, 100 MB take half an hour.
  timeoutMs: timeoutMs ?? options?.timeoutMs ?? 1_800_000,
  attemptTimeoutMs: timeoutMs ?? options?.attemptTimeoutMs ?? 1_800_000,
})

const video = (
  parts: ContentParts,
  publication: Publication,
  source: Source | undefined,
): Effect.Effect<Prepared, CallError> =>
  Effect.gen(function* () {
    const { content, onProgress } = publication
    if (source === undefined) {
      return yield* Effect.fail(
        new ValidationError({
          message: "The file of this post is gone. Call uploadVideo again with the file.",
          field: "file",
        }),
      )
    }
    const totalBytes = source.sizeBytes
    const data = yield* blobOf(source, mostVideoBytes)
    const { video_file } = yield* parts.shop.call(uploadShoppableVideoFile, { data }, optionsOf(publication))
    if (!video_file?.id) return yield* Effect.fail(missingField(uploadShoppableVideoFile.id, "video_file.id"))
    onProgress?.({ phase: "upload", sentBytes: totalBytes, totalBytes })
    const input = {
      video_info: {
        file_id: video_file.id,
        title: captionOf(content),
        cover_timestamp_ms: content.settings.coverTimestampMs,
        is_ai_generated: content.settings.isAiGenerated,
      },
      product_link_info: { product_id: content.productIds[0]!, title: linkTitle(publication) },
    }
    return {
      repeatable: false,
      send: (timeoutMs) =>
        Effect.flatMap(
          parts.shop.call(postShoppableVideo, input, optionsOf(publication, timeoutMs)),
          ({ video: posted }) =>
            !posted?.id
              ? Effect.fail(missingField(postShoppableVideo.id, "video.id"))
              : Effect.succeed({ publishId: posted.id }),
        ),
    }
  })

const photos = (
  parts: ContentParts,
  publication: Publication,
  urls: ReadonlyArray<string>,
): Effect.Effect<Prepared, CallError> =>
  Effect.gen(function* () {
    const { content } = publication
    const uris = yield* Effect.forEach(urls, (url) =>
      Effect.scoped(
        Effect.gen(function* () {
          const data = yield* blobOf(
            yield* fromUrl(mediaFrom(parts), url, mostPhotoBytes, mediaField(publication)),
            mostPhotoBytes,
          )
          const { photo_file } = yield* parts.shop.call(uploadShoppablePhotoFile, { data }, optionsOf(publication))
          return photo_file?.photo_uri || (yield* Effect.fail(missingField(uploadShoppablePhotoFile.id, "photo_uri")))
        }),
      ),
    )
    const link_title = linkTitle(publication)
    const input = {
      photos_info: uris.map((photo_file_uris) => ({ photo_file_uris })),
      title: captionOf(content),
      link_info: {
        // 1: all photos lead to one product; 3: each to its own.
        post_type: content.productIds.length === 1 ? "1" : "3",
        links: content.productIds.map((product_id) => ({ product_id, link_title })),
      },
    }
    return {
      repeatable: false,
      send: (timeoutMs) =>
        Effect.flatMap(parts.shop.call(postShoppablePhotos, input, optionsOf(publication, timeoutMs)), ({ photo }) =>
          !photo?.photo_post_id
            ? Effect.fail(missingField(postShoppablePhotos.id, "photo.photo_post_id"))
            : Effect.succeed({ publishId: photo.photo_post_id }),
        ),
    }
  })

const linkTitle = ({ content }: Publication): string =>
  content.settings.productTitle ?? cut(content.title || content.description, limits.productTitle)

/** The status words of photos are not documented. The client assumes those of videos. */
const statusFrom = (status: string | undefined, id: string): PublicationStatus => {
  if (status === "SUCCESS") return { kind: "published", videoId: id }
  if (status === "FAIL" || status === "FAILED") return { kind: "failed", reason: "post_status FAIL" }
  return { kind: "processing" }
}
