/**
 * Finds out what became of a post that was sent: by its publish id where there is one; where the answer was lost, by looking
 * for its caption among the creator's public videos since then. Only when it is not there after `settleMs` does it count as
 * never published. What cannot be looked for (a private post, one of the shop) is left failed for a person to decide.
 */
import { listVideos, type ListVideos } from "@tiktok-shop-kit/api/display"
import type { CallOptions } from "@tiktok-shop-kit/client"
import type { CallError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { captionOf, normal, photoTextOf } from "./caption.ts"
import type { ContentCaller, ContentParts } from "./parts.ts"
import { nowMs } from "./parts.ts"
import { carrierOf } from "./publish.ts"
import { type LedgerRecord, moved, type PostContent, type State } from "./record.ts"

/** What TikTok and this machine may disagree about the time, in milliseconds. */
const skewMs = 60_000
/** How long a complete post that is not public yet is looked at, and one that stays in processing. */
const dayMs = 86_400_000
const longestLookMs = 300_000

export interface FollowOptions {
  readonly options?: CallOptions | undefined
  /** The post's lease is held: nobody is about to bring the bytes of an upload. Default false. */
  readonly alone?: boolean | undefined
}

/** Answers the record as it stands then. */
export const follow = (
  parts: ContentParts,
  record: LedgerRecord,
  { options, alone = false }: FollowOptions = {},
): Effect.Effect<LedgerRecord, CallError> => {
  switch (record.state.name) {
    case "processing":
      return look(parts, record, record.state, alone, options)
    case "published":
      return isPublic(record.content) && record.state.videoId === null && record.state.publishId !== null
        ? lookAgain(parts, record, record.state, record.state.publishId, options)
        : Effect.succeed(record)
    case "publishing":
      return reconcile(parts, record, record.state, options)
    default:
      return Effect.succeed(record)
  }
}

/** Can everybody see it, so that it gets an id and stands in the list? */
export const isPublic = ({ carrier, settings }: PostContent): boolean =>
  carrier === "shop" || settings.privacyLevel === "PUBLIC_TO_EVERYONE"

/** Each look later than the one before: a quarter of what has passed. */
const nextLookMs = (parts: ContentParts, sinceMs: number, now: number): number =>
  now + Math.min(longestLookMs, Math.max(parts.timing.lookMs, (now - sinceMs) / 4))

const write = (
  parts: ContentParts,
  record: LedgerRecord,
  state: State | undefined,
  now: number,
  lookAtMs?: number,
): Effect.Effect<LedgerRecord, CallError> =>
  Effect.map(
    parts.ledger.update(record.account, record.id, (current) => {
      // Somebody else found out first, or it is another try by now.
      if (JSON.stringify(current.state) !== JSON.stringify(record.state)) return undefined
      return state === undefined ? { ...current, updatedAtMs: now, lookAtMs } : moved(current, state, now, lookAtMs)
    }),
    (written) => written ?? record,
  )

const look = (
  parts: ContentParts,
  record: LedgerRecord,
  state: Extract<State, { readonly name: "processing" }>,
  alone: boolean,
  options?: CallOptions,
): Effect.Effect<LedgerRecord, CallError> =>
  Effect.gen(function* () {
    const { publishId, sinceMs } = state
    const found = yield* carrierOf(parts, record.content).look(record, publishId, options)
    const now = yield* nowMs
    if (found.kind === "failed") {
      return yield* write(parts, record, { name: "failed", reason: found.reason, publishId, atMs: now }, now)
    }
    if (found.kind === "published") return yield* published(parts, record, publishId, found.videoId, now)
    if (found.wantsBytes === true && alone) {
      if (record.content.media.kind === "file") return yield* interrupted(parts, record, now)
      if (record.content.media.kind === "video" && record.content.media.transfer === "through") {
        return yield* again(parts, record, 1, now)
      }
    }
    if (now - sinceMs > dayMs) {
      const reason = "TikTok did not say within a day what became of it"
      return yield* write(parts, record, { name: "failed", reason, publishId, atMs: now }, now)
    }
    return yield* write(parts, record, undefined, now, nextLookMs(parts, sinceMs, now))
  })

const lookAgain = (
  parts: ContentParts,
  record: LedgerRecord,
  state: Extract<State, { readonly name: "published" }>,
  publishId: string,
  options?: CallOptions,
): Effect.Effect<LedgerRecord, CallError> =>
  Effect.gen(function* () {
    const found = yield* carrierOf(parts, record.content).look(record, publishId, options)
    const now = yield* nowMs
    if (found.kind === "published" && found.videoId !== null) {
      return yield* published(parts, record, publishId, found.videoId, now)
    }
    const isOver = now - state.atMs > dayMs
    return yield* write(parts, record, undefined, now, isOver ? undefined : nextLookMs(parts, state.atMs, now))
  })

const published = (
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

const reconcile = (
  parts: ContentParts,
  record: LedgerRecord,
  { attempt }: Extract<State, { readonly name: "publishing" }>,
  options?: CallOptions,
): Effect.Effect<LedgerRecord, CallError> =>
  Effect.gen(function* () {
    const { account, content } = record
    const now = yield* nowMs
    // Its request may still be on the way.
    if (now < attempt.endsAtMs) return record
    if (content.media.kind === "file") return yield* interrupted(parts, record, now)
    if (content.media.kind === "video" && content.media.transfer === "through" && content.carrier === "developers") {
      // Without its bytes, which nobody has sent, the publication stays empty.
      return yield* again(parts, record, attempt.number, now)
    }
    if (content.carrier === "shop" || !isPublic(content)) return yield* undecided(parts, record, now)
    const { client } = yield* parts.developers
    const found = yield* findVideo(parts, client, record, attempt.startedAtMs, { ...options, account })
    if (typeof found === "string") return yield* published(parts, record, null, found, now)
    const untilMs = attempt.endsAtMs + parts.timing.settleMs
    if (now < untilMs || found.perhaps) {
      const later = nextLookMs(parts, attempt.endsAtMs, now)
      return yield* write(parts, record, undefined, now, now < untilMs ? Math.min(untilMs, later) : later)
    }
    return parts.ifUnseen === "repeat"
      ? yield* again(parts, record, attempt.number, now)
      : yield* undecided(parts, record, now)
  })

/** It was never published. A scheduled one is tried again; of another one the caller heard, and decides. */
const again = (parts: ContentParts, record: LedgerRecord, attempts: number, now: number) => {
  if (record.dueMs === undefined) {
    const reason = "not_published: its request never arrived, or its bytes did not; it may be published again"
    return write(parts, record, { name: "failed", reason, publishId: null, atMs: now }, now)
  }
  const lastError = "the last try was never published"
  return write(parts, record, { name: "scheduled", attempts, lastError }, now, now)
}

const interrupted = (parts: ContentParts, record: LedgerRecord, now: number) => {
  const reason = "upload_interrupted: the process that had the file ended; nothing was published"
  return write(parts, record, { name: "failed", reason, publishId: null, atMs: now }, now)
}

const undecided = (parts: ContentParts, record: LedgerRecord, now: number) => {
  const reason =
    "outcome_unknown: the request may have been carried out, and TikTok offers no way to find out. Look at the creator's profile before you publish it again"
  return write(parts, record, { name: "failed", reason, publishId: null, atMs: now }, now)
}

const mostPages = 50

/** It is not there. `perhaps`: one is there that may as well be another post's. */
interface Unseen {
  readonly perhaps: boolean
}

/** The creator's public video that this post became, claimed for it. */
const findVideo = (
  parts: ContentParts,
  client: ContentCaller,
  record: LedgerRecord,
  startedAtMs: number,
  options: CallOptions,
): Effect.Effect<string | Unseen, CallError> =>
  Effect.gen(function* () {
    const fields = ["id", "create_time", "title", "video_description"] as const
    const sinceSeconds = Math.floor((startedAtMs - skewMs) / 1000)
    let cursor: number | undefined
    for (let page = 0; page < mostPages; page++) {
      const { videos, ...rest } = yield* client.call(listVideos, { fields, cursor, max_count: 20 }, options)
      for (const video of videos) {
        if ((video.create_time ?? 0) < sinceSeconds || !isOf(record.content, video)) continue
        if (yield* hasRival(parts, record)) return { perhaps: true }
        const owner = yield* parts.ledger.claimVideo(record.account, video.id, record.id)
        if (owner === record.id) return video.id
      }
      const oldest = videos.at(-1)?.create_time ?? 0
      if (rest.has_more !== true || rest.cursor === undefined || oldest < sinceSeconds) break
      cursor = rest.cursor
    }
    return { perhaps: false }
  })

/** Another post with the same caption is still on its way, and the video may be its. Its turn comes first. */
const hasRival = (parts: ContentParts, record: LedgerRecord): Effect.Effect<boolean, CallError> =>
  Effect.map(
    parts.ledger.list(record.account, {
      states: ["processing"],
      keep: ({ content }) => normal(captionOf(content)) === normal(captionOf(record.content)),
      limit: 1,
    }),
    ({ records }) => records.length > 0,
  )

/** Is this video this post? TikTok shows the caption as the description, in part as the title as well. */
const isOf = (content: PostContent, video: ListVideos.Video): boolean => {
  const wanted = [captionOf(content), photoTextOf(content), `${content.title} ${photoTextOf(content)}`].map(normal)
  const said = normal(video.video_description ?? "")
  if (said !== "") return wanted.includes(said)
  return wanted.includes(normal(video.title ?? ""))
}
