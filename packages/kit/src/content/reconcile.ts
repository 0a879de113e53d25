/**
 * Finds out the outcome of a post that was sent. With a publish id it asks for the publication's status. Without one, because
 * the answer was lost, it searches the creator's public videos since then for the post's caption. A post that is not found
 * within `settleMs` counts as never published, if TikTok answered with a list of videos each time. A post that cannot be searched
 * for (a private one, one with products) is marked failed, and a person decides.
 */
import type { ListVideos } from "@tiktok-shop-kit/api/display"
import type { CallOptions } from "@tiktok-shop-kit/client"
import { isOmitted } from "@tiktok-shop-kit/client/omitted-list"
import type { CallError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { captionOf, normal, photoTextOf } from "./caption.ts"
import { publisherOf } from "./publish.ts"
import { type LedgerRecord, moved, type PostContent, type State } from "./record.ts"
import { listVideos } from "./shapes.ts"
import { type ContentCaller, type ContentParts, nowMs } from "./wiring.ts"

/** The most that TikTok's clock may differ from the time that this machine takes for TikTok's, in milliseconds. */
const skewMs = 60_000
/** A post that stays in processing fails after a day. A complete post that is not public is checked for as long. */
const dayMs = 86_400_000
const longestPauseMs = 300_000

export interface ReconcileOptions {
  readonly options?: CallOptions | undefined
  /** The caller holds the post's lease, so no other process is about to upload its bytes. Default false. */
  readonly holdsLease?: boolean | undefined
}

/** Returns the record as it is afterwards. */
export const reconcile = (
  parts: ContentParts,
  record: LedgerRecord,
  { options, holdsLease = false }: ReconcileOptions = {},
): Effect.Effect<LedgerRecord, CallError> => {
  switch (record.state.name) {
    case "processing":
      return checkStatus(parts, record, record.state, holdsLease, options)
    case "published":
      return isPublic(record.content) && record.state.videoId === null && record.state.publishId !== null
        ? checkVideoId(parts, record, record.state, record.state.publishId, options)
        : Effect.succeed(record)
    case "publishing":
      return searchForPost(parts, record, record.state, options)
    default:
      return Effect.succeed(record)
  }
}

/** Can everybody see the post? Only a public post gets a video id and appears in the list of videos. */
export const isPublic = ({ carrier, settings }: PostContent): boolean =>
  carrier === "shop" || settings.privacyLevel === "PUBLIC_TO_EVERYONE"

/** Each pause is longer than the one before: a quarter of the time that has passed. */
const nextCheckMs = (parts: ContentParts, sinceMs: number, now: number): number =>
  now + Math.min(longestPauseMs, Math.max(parts.timing.lookMs, (now - sinceMs) / 4))

const write = (
  parts: ContentParts,
  record: LedgerRecord,
  state: State | undefined,
  now: number,
  lookAtMs?: number,
): Effect.Effect<LedgerRecord, CallError> =>
  Effect.map(
    parts.ledger.update(record.account, record.id, (current) => {
      // Another process was faster, or this is another attempt by now.
      if (JSON.stringify(current.state) !== JSON.stringify(record.state)) return undefined
      return state === undefined ? { ...current, updatedAtMs: now, lookAtMs } : moved(current, state, now, lookAtMs)
    }),
    (written) => written ?? record,
  )

const checkStatus = (
  parts: ContentParts,
  record: LedgerRecord,
  state: Extract<State, { readonly name: "processing" }>,
  holdsLease: boolean,
  options?: CallOptions,
): Effect.Effect<LedgerRecord, CallError> =>
  Effect.gen(function* () {
    const { publishId, sinceMs } = state
    const found = yield* publisherOf(parts, record.content).status(record, publishId, options)
    const now = yield* nowMs
    if (found.kind === "failed") {
      return yield* write(parts, record, { name: "failed", reason: found.reason, publishId, atMs: now }, now)
    }
    if (found.kind === "published") return yield* markPublished(parts, record, publishId, found.videoId, now)
    if (found.wantsBytes === true && holdsLease) {
      if (record.content.media.kind === "file") return yield* failInterrupted(parts, record, now)
      if (record.content.media.kind === "video" && record.content.media.transfer === "through") {
        return yield* markUnpublished(parts, record, 1, now)
      }
    }
    if (now - sinceMs > dayMs) {
      const reason = "TikTok did not report an outcome within a day"
      return yield* write(parts, record, { name: "failed", reason, publishId, atMs: now }, now)
    }
    return yield* write(parts, record, undefined, now, nextCheckMs(parts, sinceMs, now))
  })

/** The publication is complete: its video id appears once it is public. */
const checkVideoId = (
  parts: ContentParts,
  record: LedgerRecord,
  state: Extract<State, { readonly name: "published" }>,
  publishId: string,
  options?: CallOptions,
): Effect.Effect<LedgerRecord, CallError> =>
  Effect.gen(function* () {
    const found = yield* publisherOf(parts, record.content).status(record, publishId, options)
    const now = yield* nowMs
    if (found.kind === "published" && found.videoId !== null) {
      return yield* markPublished(parts, record, publishId, found.videoId, now)
    }
    const isOver = now - state.atMs > dayMs
    return yield* write(parts, record, undefined, now, isOver ? undefined : nextCheckMs(parts, state.atMs, now))
  })

const markPublished = (
  parts: ContentParts,
  record: LedgerRecord,
  publishId: string | null,
  videoId: string | null,
  now: number,
): Effect.Effect<LedgerRecord, CallError> =>
  Effect.gen(function* () {
    if (videoId !== null) yield* parts.ledger.claimVideo(record.account, videoId, record.id)
    const isWaiting = videoId === null && isPublic(record.content)
    const state: State = { name: "published", publishId, videoId, atMs: now }
    return yield* write(parts, record, state, now, isWaiting ? now + parts.timing.lookMs : undefined)
  })

const searchForPost = (
  parts: ContentParts,
  record: LedgerRecord,
  { attempt }: Extract<State, { readonly name: "publishing" }>,
  options?: CallOptions,
): Effect.Effect<LedgerRecord, CallError> =>
  Effect.gen(function* () {
    const { account, content } = record
    const now = yield* nowMs
    // The request may still be under way.
    if (now < attempt.endsAtMs) return record
    if (content.media.kind === "file") return yield* failInterrupted(parts, record, now)
    if (content.media.kind === "video" && content.media.transfer === "through" && content.carrier === "developers") {
      // Nobody sent its bytes, so nothing was published.
      return yield* markUnpublished(parts, record, attempt.number, now)
    }
    if (content.carrier === "shop" || !isPublic(content)) return yield* failUndecided(parts, record, now)
    const { client } = yield* parts.developers
    const found = yield* findVideo(parts, client, record, attempt.startedAtMs, { ...options, account })
    if (typeof found === "string") return yield* markPublished(parts, record, null, found, now)
    const untilMs = attempt.endsAtMs + parts.timing.settleMs
    if (now < untilMs || found.isAmbiguous) {
      const later = nextCheckMs(parts, attempt.endsAtMs, now)
      return yield* write(parts, record, undefined, now, now < untilMs ? Math.min(untilMs, later) : later)
    }
    return parts.ifUnseen === "repeat" && found.isProven
      ? yield* markUnpublished(parts, record, attempt.number, now)
      : yield* failUndecided(parts, record, now)
  })

/** The post was never published. A scheduled post is tried again. Any other post fails, and its caller decides. */
const markUnpublished = (parts: ContentParts, record: LedgerRecord, attempts: number, now: number) => {
  if (record.dueMs === undefined) {
    const reason = "not_published: its request never arrived, or its bytes did not; it may be published again"
    return write(parts, record, { name: "failed", reason, publishId: null, atMs: now }, now)
  }
  const lastError = "the last try was never published"
  return write(parts, record, { name: "scheduled", attempts, lastError }, now, now)
}

const failInterrupted = (parts: ContentParts, record: LedgerRecord, now: number) => {
  const reason = "upload_interrupted: the process that had the file ended; nothing was published"
  return write(parts, record, { name: "failed", reason, publishId: null, atMs: now }, now)
}

const failUndecided = (parts: ContentParts, record: LedgerRecord, now: number) => {
  const reason =
    "outcome_unknown: the request may have been carried out, and TikTok offers no way to find out. Look at the creator's profile before you publish it again"
  return write(parts, record, { name: "failed", reason, publishId: null, atMs: now }, now)
}

const mostPages = 50

/** No video was found for the post. `isAmbiguous`: one was found, but it may belong to another post. */
interface NotFound {
  readonly isAmbiguous: boolean
  /** Every answer had its list of videos. A list that was left out does not prove that the post was never published. */
  readonly isProven: boolean
}

/** Finds the creator's public video that this post became, and claims it for the post. */
const findVideo = (
  parts: ContentParts,
  client: ContentCaller,
  record: LedgerRecord,
  startedAtMs: number,
  options: CallOptions,
): Effect.Effect<string | NotFound, CallError> =>
  Effect.gen(function* () {
    const fields = ["id", "create_time", "title", "video_description"] as const
    let cursor: number | undefined
    let isProven = true
    for (let page = 0; page < mostPages; page++) {
      const { videos, ...rest } = yield* client.call(listVideos, { fields, cursor, max_count: 20 }, options)
      // The journal has this machine's time and a video has TikTok's. By now an answer has told how they differ.
      const sinceSeconds = Math.floor((client.platformClocks.content.fromMachineMs(startedAtMs) - skewMs) / 1000)
      if (isOmitted(videos)) isProven = false
      for (const video of videos) {
        if ((video.create_time ?? 0) < sinceSeconds || !isSamePost(record.content, video)) continue
        if (yield* hasRival(parts, record)) return { isAmbiguous: true, isProven }
        const owner = yield* parts.ledger.claimVideo(record.account, video.id, record.id)
        if (owner === record.id) return video.id
      }
      const oldest = videos.at(-1)?.create_time ?? 0
      if (rest.has_more !== true || rest.cursor === undefined || oldest < sinceSeconds) break
      cursor = rest.cursor
    }
    return { isAmbiguous: false, isProven }
  })

/** Is another post with the same caption in processing? The video may belong to that one, which is reconciled first. */
const hasRival = (parts: ContentParts, record: LedgerRecord): Effect.Effect<boolean, CallError> =>
  Effect.map(
    parts.ledger.list(record.account, {
      states: ["processing"],
      keep: ({ content }) => normal(captionOf(content)) === normal(captionOf(record.content)),
      limit: 1,
    }),
    ({ records }) => records.length > 0,
  )

/** Compares captions. TikTok shows the caption as the description, and a part of it as the title. */
const isSamePost = (content: PostContent, video: ListVideos.Video): boolean => {
  const wanted = [captionOf(content), photoTextOf(content), `${content.title} ${photoTextOf(content)}`].map(normal)
  const description = normal(video.video_description ?? "")
  if (description !== "") return wanted.includes(description)
  return wanted.includes(normal(video.title ?? ""))
}
