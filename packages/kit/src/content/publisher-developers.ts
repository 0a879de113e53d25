/**
 * Publishes through TikTok for Developers. It reads the creator's options first, as the platform requires before every post,
 * and then calls the init operation of the kind of post. That request publishes photos and pulled videos. A file is public only
 * after its last chunk.
 */
import type { DirectPostVideoInit } from "@tiktok-shop-kit/api/content_posting"
import type { CallOptions } from "@tiktok-shop-kit/client"
import { type CallError, ValidationError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { checked } from "../calls/check.ts"
import { captionOf, photoTextOf } from "./caption.ts"
import {
  mediaField,
  missingField,
  type Publisher,
  type PublicationStatus,
  type Prepared,
  type Publication,
  type Published,
} from "./publisher.ts"
import { type Chunks, chunksOf, mostBytes } from "./chunks.ts"
import type { ContentCaller, ContentParts } from "./wiring.ts"
import type { PostSettings } from "./record.ts"
import { directPostVideoInit, getPostStatus, photoPostInit, queryCreatorInfo } from "./shapes.ts"
import { fromUrl, mediaTypes, type Source } from "./source.ts"
import { uploadChunks } from "./upload.ts"

export const developersPublisher = (parts: ContentParts): Publisher => ({
  prepare: (publication) =>
    Effect.gen(function* () {
      const { client, app } = yield* parts.developers
      yield* checkPrivacy(client, publication)
      const { media } = publication.content
      switch (media.kind) {
        case "photos":
          return photos(client, publication, media.urls)
        case "video":
          return media.transfer === "pull"
            ? pulled(client, publication, media.url)
            : yield* sent(
                client,
                publication,
                yield* fromUrl(
                  { fetch: parts.fetch, transport: parts.transport, platform: app.config.baseUrl },
                  media.url,
                  mostBytes,
                  mediaField(publication),
                ),
              )
        case "file":
          return publication.file === undefined
            ? yield* Effect.fail(withoutBytes())
            : yield* sent(client, publication, publication.file)
      }
    }),
  status: (record, publishId, options) =>
    Effect.gen(function* () {
      const { client } = yield* parts.developers
      const call = client.call(getPostStatus, { publish_id: publishId }, bound(options, record.account))
      return yield* Effect.map(call, statusFrom)
    }),
})

/** Fails with a ValidationError that offers the creator's options. */
export const checkPrivacy = (
  client: ContentCaller,
  { account, content, options }: Pick<Publication, "account" | "content" | "options">,
): Effect.Effect<void, CallError> =>
  Effect.flatMap(client.call(queryCreatorInfo, {}, bound(options, account)), (creator) => {
    const { privacyLevel } = content.settings
    const privacy_level_options = creator.privacy_level_options ?? []
    if (privacyLevel !== undefined && privacy_level_options.includes(privacyLevel)) return Effect.void
    const offered = privacy_level_options.join(", ") || "none at the moment"
    return Effect.fail(
      new ValidationError({
        message: `${content.by}: 'privacyLevel' ${
          privacyLevel === undefined
            ? "is required, and TikTok requires that the person who posts chooses it"
            : `is '${privacyLevel}', which this creator may not choose`
        }. The creator's options are: ${offered}.`,
        field: "privacyLevel",
      }),
    )
  })

const bound = (options: CallOptions | undefined, account: string): CallOptions => ({ ...options, account })

/** The request that publishes: once, within its time, and never repeated if it may have arrived. */
const within = ({ options, account }: Publication, timeoutMs: number): CallOptions => ({
  ...bound(options, account),
  timeoutMs,
  attemptTimeoutMs: Math.min(options?.attemptTimeoutMs ?? timeoutMs, timeoutMs),
})

const videoInfo = ({ content }: Publication): DirectPostVideoInit.PostInfo => {
  const { settings } = content
  return {
    title: captionOf(content) || undefined,
    privacy_level: settings.privacyLevel!,
    disable_comment: settings.disableComment,
    disable_duet: settings.disableDuet,
    disable_stitch: settings.disableStitch,
    video_cover_timestamp_ms: settings.coverTimestampMs,
    is_aigc: settings.isAiGenerated,
    ...brandOf(settings),
  }
}

const brandOf = ({ brandedContent, ownBrand }: PostSettings) => ({
  brand_content_toggle: brandedContent,
  brand_organic_toggle: ownBrand,
})

const photos = (client: ContentCaller, publication: Publication, urls: ReadonlyArray<string>): Prepared => {
  const { content } = publication
  const { settings } = content
  const input = {
    media_type: "PHOTO",
    post_mode: "DIRECT_POST",
    post_info: {
      title: content.title || undefined,
      description: photoTextOf(content) || undefined,
      privacy_level: settings.privacyLevel,
      disable_comment: settings.disableComment,
      auto_add_music: settings.autoAddMusic,
      ...brandOf(settings),
    },
    source_info: { source: "PULL_FROM_URL", photo_images: urls, photo_cover_index: settings.coverIndex ?? 0 },
  }
  return {
    repeatable: false,
    send: (timeoutMs) =>
      Effect.flatMap(client.call(photoPostInit, input, within(publication, timeoutMs)), ({ publish_id }) =>
        publishedAs(photoPostInit.id, publish_id),
      ),
  }
}

const pulled = (client: ContentCaller, publication: Publication, video_url: string): Prepared => {
  const input = { post_info: videoInfo(publication), source_info: { source: "PULL_FROM_URL", video_url } }
  return {
    repeatable: false,
    send: (timeoutMs) =>
      Effect.flatMap(client.call(directPostVideoInit, input, within(publication, timeoutMs)), ({ publish_id }) =>
        publishedAs(directPostVideoInit.id, publish_id),
      ),
  }
}

const sent = (client: ContentCaller, publication: Publication, source: Source): Effect.Effect<Prepared, CallError> =>
  checked(
    () => chunksOf(source.sizeBytes, publication.chunkBytes),
    (chunks) => Effect.succeed(inChunks(client, publication, source, chunks)),
  )

const inChunks = (client: ContentCaller, publication: Publication, source: Source, chunks: Chunks): Prepared => {
  const input = {
    post_info: videoInfo(publication),
    source_info: {
      source: "FILE_UPLOAD",
      video_size: chunks.sizeBytes,
      chunk_size: chunks.chunkBytes,
      total_chunk_count: chunks.count,
    },
  }
  return {
    repeatable: true,
    send: (timeoutMs) =>
      Effect.flatMap(
        client.call(directPostVideoInit, input, within(publication, timeoutMs)),
        ({ publish_id, upload_url }) => {
          if (!upload_url) return Effect.fail(missingField(directPostVideoInit.id, "upload_url"))
          return Effect.map(publishedAs(directPostVideoInit.id, publish_id), ({ publishId }) => ({
            publishId,
            deliver: uploadChunks(client, {
              uploadUrl: upload_url,
              publishId,
              source,
              chunks,
              mediaType: mediaTypes.includes(source.mediaType) ? source.mediaType : "video/mp4",
              onProgress: publication.onProgress,
              options: bound(publication.options, publication.account),
            }),
          }))
        },
      ),
  }
}

const publishedAs = (operation: string, publishId: string | undefined): Effect.Effect<Published, CallError> =>
  !publishId ? Effect.fail(missingField(operation, "publish_id")) : Effect.succeed({ publishId })

const statusFrom = (data: {
  readonly status?: string
  readonly fail_reason?: string
  readonly publicaly_available_post_id?: ReadonlyArray<string>
}): PublicationStatus => {
  switch (data.status) {
    case "PUBLISH_COMPLETE":
      return { kind: "published", videoId: data.publicaly_available_post_id?.[0] ?? null }
    case "FAILED":
      return { kind: "failed", reason: data.fail_reason ?? "unknown" }
    case "PROCESSING_UPLOAD":
      return { kind: "processing", wantsBytes: true }
    default:
      return { kind: "processing" }
  }
}

const withoutBytes = (): ValidationError =>
  new ValidationError({
    message: "Only the process that uploaded this post had its file. Call uploadVideo again with the file.",
    field: "file",
  })
